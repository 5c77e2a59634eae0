// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/store_actions.h"

#include "app/desktop.h"
#include "app/dialogs/new_store_dialog.h"
#include "app/work.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// Under another name until it is complete: what a killed program leaves is taken for no store. The store itself
/// belongs to this thread and is closed here.
Result<QStringList> makeWhole(core::StoreFactory& stores, const core::Clock& clock, services::NewStore wanted,
                              std::stop_token stop, services::ProgressSink& sink) {
    const QString path = std::exchange(wanted.path, wanted.path + u".part"_s);
    if (QFileInfo::exists(path))
        return core::Error{core::ErrorCode::StoreExists, path, {}, {}};
    for (const QString& rest : {wanted.path, wanted.path + u"-wal"_s, wanted.path + u"-shm"_s})
        QFile::remove(rest);
    auto made = services::makeStore(stores, clock, wanted, stop, &sink);
    if (!made)
        return made.error();
    made->store.reset();
    if (!QFile::rename(wanted.path, path))
        return core::Error{core::ErrorCode::OutputNotWritable, path, {}, {}};
    return made->unknownTypes;
}

} // namespace

StoreActions::StoreActions(Work& work) : QObject(&work), m_work(work) {}

void StoreActions::newStore() {
    if (m_work.isBusy())
        return;
    auto* dialog = new NewStoreDialog(m_work.session().environment(), m_work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewStoreDialog::storeWanted, this, &StoreActions::make);
    dialog->open();
}

void StoreActions::openStore() {
    if (m_work.isBusy())
        return;
    Session& session = m_work.session();
    const QString last = session.environment().settings.lastStore();
    const QString path = session.environment().desktop.storeToOpen(
        m_work.window(), last.isEmpty() ? session.environment().dataFolder : QFileInfo(last).path());
    if (!path.isEmpty())
        session.open(path);
}

QString StoreActions::demoPath() const {
    return QDir(m_work.session().environment().dataFolder).filePath(u"demo.svodka"_s);
}

void StoreActions::openDemo() {
    if (m_work.isBusy())
        return;
    if (QFileInfo::exists(demoPath()))
        m_work.session().open(demoPath());
    else
        make({demoPath(), u"sakhalin"_s, true});
}

void StoreActions::make(const services::NewStore& wanted) {
    QDir().mkpath(QFileInfo(wanted.path).path());
    const Environment& environment = m_work.session().environment();
    m_work.alone(
        wanted.demo ? tr("Making the demonstration") : tr("Making the store"),
        [wanted, &stores = environment.stores,
         &clock = environment.clock](std::stop_token stop, services::ProgressSink& sink) -> Result<QStringList> {
            return makeWhole(stores, clock, wanted, stop, sink);
        },
        [this, path = wanted.path](const Result<QStringList>& unknownTypes) {
            if (!unknownTypes) {
                m_work.showError(unknownTypes.error());
                return;
            }
            m_work.session().open(path);
            if (!unknownTypes->isEmpty())
                m_work.announce(
                    tr("Unknown types of municipalities, kept as they are: %1").arg(unknownTypes->join(u", "_s)));
        });
}

} // namespace svodka::app
