// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/store_actions.h"

#include "app/desktop.h"
#include "app/dialogs/new_store_dialog.h"
#include "app/work.h"

#include <QDir>
#include <QFileInfo>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;

StoreActions::StoreActions(Work& work) : QObject(&work), m_work(work) {}

void StoreActions::newStore() {
    auto* dialog = new NewStoreDialog(m_work.session().environment(), m_work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewStoreDialog::storeWanted, this, &StoreActions::make);
    dialog->open();
}

void StoreActions::openStore() {
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
            const auto made = services::makeStore(stores, clock, wanted, stop, &sink);
            if (!made)
                return made.error();
            return made->unknownTypes; // the store itself belongs to this thread and is closed here
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
