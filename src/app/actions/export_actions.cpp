// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/export_actions.h"

#include "app/desktop.h"
#include "app/pages/dashboard_views.h"
#include "app/work.h"
#include "services/export_service.h"
#include "widgets/period_label.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// A name that every system takes for a file.
QString fileName(QString text) {
    for (QChar& sign : text)
        if (sign < u' ' || u"\\/:*?\"<>|"_s.contains(sign))
            sign = u' ';
    return text.simplified().left(120);
}

/// «Таблица (2).xlsx» — the first such name that nothing has yet.
QString otherName(const QString& path) {
    const QFileInfo info(path);
    QString other;
    int number = 2;
    do
        other = info.dir().filePath(u"%1 (%2).%3"_s.arg(info.completeBaseName()).arg(number++).arg(info.suffix()));
    while (QFileInfo::exists(other));
    return other;
}

/// A comment for the file's properties: figures that are not real say so wherever they go.
core::DocumentInfo documentInfo(const Session& session, const core::Table& table, const QString& synthetic) {
    core::DocumentInfo info;
    info.title = table.title;
    info.author = session.environment().author;
    info.created = session.environment().clock.nowUtc();
    info.comments = filesText(session.dashboard());
    if (session.dashboard().synthetic)
        info.mark = synthetic;
    return info;
}

} // namespace

ExportActions::ExportActions(Work& work) : QObject(&work), m_work(work) {}

QString ExportActions::suggestedPath(const QString& name) const {
    const Session& session = m_work.session();
    const QString folder = session.environment().settings.folder(u"export"_s);
    const core::Period& week = session.dashboard().filter.period;
    const QString days = week.isValid()
                             ? u" "_s + week.start.toString(u"dd.MM.yy") + u"-"_s + week.end.toString(u"dd.MM.yy")
                             : QString();
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(fileName(name + days) + u".xlsx"_s);
}

void ExportActions::exportTable(const core::Table& table) {
    Session& session = m_work.session();
    const QString path =
        session.environment().desktop.fileToSave(m_work.window(), suggestedPath(table.name), services::exportFormats());
    if (path.isEmpty())
        return;
    session.environment().settings.setFolder(u"export"_s, QFileInfo(path).absolutePath());
    writeTable(table, path);
}

void ExportActions::writeTable(const core::Table& table, const QString& path) {
    const core::DocumentInfo info = documentInfo(m_work.session(), table, tr("Synthetic data"));
    m_work.alone(
        tr("Export of %1").arg(QFileInfo(path).fileName()),
        [table, info, path](std::stop_token, services::ProgressSink&) {
            return services::exportTable(table, info, path);
        },
        [this, table, path](const Result<void>& written) {
            if (!written)
                failed(written.error(), [this, table](const QString& other) { writeTable(table, other); });
            else
                m_work.announce(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), path);
        },
        Work::Stoppable::No);
}

void ExportActions::writeReport(const QString& name) {
    Session& session = m_work.session();
    const services::Report* report = services::findReport(name);
    const QString title = report == nullptr ? name : report->title().in(session.environment().russian);
    const QString path =
        session.environment().desktop.fileToSave(m_work.window(), suggestedPath(title), services::exportFormats());
    if (path.isEmpty())
        return;
    session.environment().settings.setFolder(u"export"_s, QFileInfo(path).absolutePath());
    writeReportTo(name, path);
}

services::ReportRequest ExportActions::reportRequest(const QString& name) const {
    const Session& session = m_work.session();
    const core::FilterState& filter = session.dashboard().filter;
    services::ReportRequest request;
    request.name = name;
    request.period = filter.period;
    if (services::findReport(name) != nullptr) { // a saved view says these by itself
        request.campaign = filter.campaign;
        request.type = filter.type;
        for (const services::MunicipalityChoice& choice : session.dashboard().choices.municipalities)
            if (choice.id == filter.municipality)
                request.municipality = choice.name;
    }
    request.author = session.environment().author;
    return request;
}

void ExportActions::writeReportTo(const QString& name, const QString& path) {
    Session& session = m_work.session();
    services::ReportRequest request = reportRequest(name);
    request.out = path;
    m_work.onStore(
        tr("Report %1").arg(QFileInfo(path).fileName()),
        [request, &clock = session.environment().clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::writeReport(store, clock, request);
        },
        [this, name, path](const Result<services::ReportResult>& written) {
            if (!written) {
                failed(written.error(), [this, name](const QString& other) { writeReportTo(name, other); });
                return;
            }
            const QStringList said =
                QStringList{tr("Saved: %1").arg(QDir::toNativeSeparators(path))} + reportDoubts(*written);
            m_work.announce(said.join(u' '), path);
        },
        Work::Stoppable::No);
}

QStringList ExportActions::reportDoubts(const services::ReportResult& report) {
    QStringList said;
    if (report.partial)
        said += tr("Not all organisations have reported: the count is not complete.");
    if (report.differences > 0)
        said += tr("Figures with two different sources: %1. See the sheet with the sources.").arg(report.differences);
    if (report.contradictions > 0)
        said += tr("Municipalities about which the lists contradict each other: %1.").arg(report.contradictions);
    return said;
}

/// A file that is open in Excel cannot be written over: offers a name beside it.
void ExportActions::failed(const core::Error& error, const std::function<void(const QString& path)>& again) {
    const QFileInfo file(error.subject);
    if (error.code != core::ErrorCode::OutputNotWritable || !file.exists() || !QFileInfo(file.path()).isWritable()) {
        m_work.showError(error);
        return;
    }
    const QString other = otherName(error.subject);
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Export"),
                                tr("The file %1 cannot be written over. It may be open in another program.")
                                    .arg(QDir::toNativeSeparators(error.subject)),
                                QMessageBox::Cancel, m_work.window());
    box->setObjectName(u"otherNameMessageBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* save = box->addButton(tr("&Save as “%1”").arg(QFileInfo(other).fileName()), QMessageBox::AcceptRole);
    box->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, [again, other] { again(other); });
    box->open();
}

} // namespace svodka::app
