// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/trial_dialog.h"

#include "app/dialogs/column_list.h"
#include "app/dialogs/import_preview.h"
#include "app/error_message.h"
#include "ui_trial_dialog.h"
#include "widgets/em.h"
#include "widgets/selectable_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using widgets::em;

namespace {

/// The first lines of what stands over the table: enough to know it by.
QString shortened(const QString& heading) {
    constexpr qsizetype most = 240;
    const QString lines = heading.split(u'\n', Qt::SkipEmptyParts).mid(0, 2).join(u'\n');
    return lines.size() > most ? lines.left(most) + u'…' : lines;
}

} // namespace

TrialDialog::TrialDialog(Work& work, QWidget* parent)
    : QDialog(parent), m_work(work), m_ui(std::make_unique<Ui::TrialDialog>()), m_exports(new ExportActions(work)) {
    m_ui->setupUi(this);
    m_ui->otherFilePushButton->hide();
    m_ui->skipPushButton->hide();
    restyle();
    const QSize room = screen()->availableSize();
    resize(QSize(em(*this, 68), em(*this, 40)).boundedTo(room - QSize(em(*this, 2), em(*this, 4))));
    m_ui->bodyWidget->installEventFilter(this);
    connectParts();
}

TrialDialog::~TrialDialog() {
    delete m_exports;
}

QString TrialDialog::trialKey() {
    return u"import.preview"_s;
}

ImportPreview& TrialDialog::preview() const {
    return *m_ui->importPreview;
}

void TrialDialog::connectParts() {
    connect(m_ui->importPreview, &ImportPreview::exportWanted, m_exports, &ExportActions::exportTable);
    connect(m_ui->importPreview, &ImportPreview::columnChosen, this,
            [this](int row, qint64 id) { chooseColumn(row, id); });
    connect(m_ui->unknownColumnsChoiceTable, &widgets::ChoiceTable::chosen, this,
            [this](int row, qint64 id) { chooseColumn(row, id); });
    connect(m_ui->importPushButton, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_ui->againPushButton, &QPushButton::clicked, this, [this] { tryAgain(); });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &TrialDialog::cancelTrial);
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &TrialDialog::reject);
    connect(m_ui->copyPushButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_error.joined());
        m_ui->copyPushButton->setText(tr("Copied"));
    });
    connect(&m_work, &Work::announced, this, [this](const QString& text) { showStatus(text); });
    // What was cancelled while it was applied calls nobody back; this tells of its end too.
    connect(&m_work, &Work::busyChanged, this, [this](bool busy) {
        m_applying = m_applying && busy;
        updateParts();
    });
    connect(&session().runner(), &services::JobRunner::progress, this,
            [this](int percent, const QString& text, const QString& job) {
                if (job == trialKey() && m_trying)
                    showProgress(percent, text);
            });
}

int TrialDialog::beginTrial() {
    m_trying = true;
    showStatus({});
    m_ui->previewProgressBar->setRange(0, 0);
    updateParts();
    return ++m_trial;
}

void TrialDialog::endTrial() {
    if (m_trying) // the next one has begun already
        return;
    updateParts();
    Q_EMIT readyChanged();
}

/// At once for the user, whenever the work comes to its end: nobody listens to it any more.
void TrialDialog::cancelTrial() {
    session().runner().cancel(trialKey());
    ++m_trial;
    m_trying = false;
    showFailure({{ErrorCode::Cancelled, {}, {}, {}}});
    endTrial();
}

void TrialDialog::showProgress(int percent, const QString& text) {
    m_ui->previewProgressBar->setRange(0, percent < 0 ? 0 : 100);
    m_ui->previewProgressBar->setValue(qMax(percent, 0));
    const QString step = text.isEmpty() ? tr("Reading the file…") : text;
    showStatus(percent < 0 ? step : tr("%1 %2%").arg(step).arg(percent));
}

void TrialDialog::showStatus(const QString& text) {
    m_ui->statusLabel->setText(text.isEmpty() ? tr("Reading the file…") : text);
    m_ui->statusLabel->setVisible(m_trying || !text.isEmpty());
}

void TrialDialog::showHeading(const QString& heading) {
    widgets::showSelectableText(m_ui->headingLabel, shortened(heading));
}

void TrialDialog::showRemembered(const QStringList& lines, bool canBeForgotten) {
    m_ui->rememberedLabel->setText(lines.join(u'\n'));
    m_ui->rememberedFrame->setVisible(!lines.isEmpty());
    m_ui->forgetPushButton->setVisible(canBeForgotten);
}

void TrialDialog::showWaiting() {
    showStatus({});
    showHeading({});
    showRemembered({}, false);
    m_ui->stateStackedWidget->setCurrentWidget(m_ui->waitingPage);
}

void TrialDialog::showPreview() {
    m_failed = false;
    m_ui->stateStackedWidget->setCurrentWidget(m_ui->importPreview);
}

void TrialDialog::showFailure(const Failure& failure) {
    m_failed = true;
    m_error = errorMessage(failure.error);
    const bool isCancelled = failure.error.code == ErrorCode::Cancelled;
    if (isCancelled)
        m_error.todo = tr("Read the file again, or close the window.");
    if (!failure.todo.isEmpty())
        m_error.todo = failure.todo;
    if (failure.isRegistry)
        m_error = {tr("This looks like a list of organisations, not like the figures of a week."),
                   {},
                   tr("Open it as a list of organisations: names, codes and addresses will enter the store."),
                   {}};
    showHeading({});
    showRemembered({}, false);
    widgets::showSelectableText(m_ui->whatLabel, m_error.what);
    widgets::showSelectableText(m_ui->whereLabel, m_error.where);
    widgets::showSelectableText(m_ui->todoLabel, m_error.todo);
    m_ui->copyPushButton->setText(tr("Cop&y"));
    m_ui->errorFrame->setAccessibleName(m_error.joined());
    m_ui->againPushButton->setVisible(isCancelled);
    m_ui->registryPushButton->setVisible(failure.isRegistry);
    m_ui->unknownColumnsChoiceTable->setRows(ColumnList::headers(), failure.columns);
    m_ui->unknownColumnsLabel->setVisible(!failure.columns.empty());
    m_ui->unknownColumnsChoiceTable->setVisible(!failure.columns.empty());
    m_ui->stateStackedWidget->setCurrentWidget(m_ui->errorPage);
}

/// Not while a file is entering: that has a button of its own to cancel.
void TrialDialog::reject() {
    if (!m_applying)
        QDialog::reject();
}

void TrialDialog::done(int result) {
    session().runner().cancel(trialKey());
    ++m_trial;
    QDialog::done(result);
}

void TrialDialog::updateParts() {
    m_ui->importPushButton->setEnabled(isReady() && !m_failed && !m_work.isBusy() && canApply());
    m_ui->skipPushButton->setEnabled(!m_applying);
    m_ui->closePushButton->setEnabled(!m_applying);
    m_ui->bodyWidget->setEnabled(!m_applying);
    for (QWidget* part : {static_cast<QWidget*>(m_ui->statusLabel), static_cast<QWidget*>(m_ui->previewProgressBar),
                          static_cast<QWidget*>(m_ui->cancelPushButton)})
        part->setVisible(m_trying);
}

void TrialDialog::restyle() {
    QFont bold = font();
    bold.setBold(true);
    m_ui->fileLabel->setFont(bold);
    m_ui->whatLabel->setFont(bold);
    m_ui->headingLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->importLayout->setSpacing(em(*this, 0.5));
    m_ui->bodyLayout->setSpacing(em(*this, 0.7));
    m_ui->errorFrameLayout->setSpacing(em(*this, 0.5));
    m_ui->bodyScrollArea->setMinimumHeight(em(*this, 12));
    m_ui->previewProgressBar->setFixedSize(em(*this, 6), em(*this, 0.7));
}

/// It scrolls down where there is little room, but never sideways.
bool TrialDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->bodyWidget && event->type() == QEvent::LayoutRequest)
        m_ui->bodyScrollArea->setMinimumWidth(m_ui->bodyWidget->minimumSizeHint().width() +
                                              m_ui->bodyScrollArea->verticalScrollBar()->sizeHint().width());
    return QDialog::eventFilter(watched, event);
}

void TrialDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::app
