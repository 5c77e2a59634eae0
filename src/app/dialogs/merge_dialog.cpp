// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/merge_dialog.h"

#include "app/session.h"
#include "services/error_text.h"
#include "ui_merge_dialog.h"
#include "widgets/em.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::OrganisationId;

MergeDialog::MergeDialog(LifeSubject subject, OrganisationId other, Session& session, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::MergeDialog>()), m_subject(std::move(subject)), m_session(session) {
    m_ui->setupUi(this);
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge or join organisations"));
    m_ui->conflictsTableView->setLinkColumns({});
    m_ui->conflictsTableView->body()->setAccessibleName(tr("Conflicts"));
    m_ui->lastDateEdit->setDate(session.environment().clock.nowUtc().date());
    m_ui->lastDateEdit->setEnabled(false);
    fill(other);
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Merge"));
    ok->setAccessibleName(tr("Merge"));
    connectParts();
    compare();
    resize(widgets::em(*this, 64), widgets::em(*this, 34));
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::fill(OrganisationId other) {
    m_ui->otherComboBox->addItem(QString(), qint64{0});
    for (const core::Organisation& one : m_subject.others) {
        const core::Municipality* place = m_subject.region.find(one.municipality);
        m_ui->otherComboBox->addItem(place ? one.name + u" ("_s + place->latestName().shortName + u')' : one.name,
                                     one.id.value);
    }
    m_ui->otherComboBox->setCurrentIndex(std::max(0, m_ui->otherComboBox->findData(other.value)));
    makeSearchable();
}

/// A region has thousands: any part of a name finds them.
void MergeDialog::makeSearchable() {
    QComboBox* box = m_ui->otherComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setAccessibleName(box->accessibleName());
    box->lineEdit()->setClearButtonEnabled(true);
    box->lineEdit()->setPlaceholderText(tr("part of the name…"));
    box->lineEdit()->setCursorPosition(0);
}

void MergeDialog::connectParts() {
    connect(m_ui->otherComboBox, &QComboBox::currentTextChanged, this, &MergeDialog::compare);
    connect(m_ui->swapPushButton, &QPushButton::clicked, this, &MergeDialog::swap);
    connect(m_ui->joinRadioButton, &QRadioButton::toggled, this, [this](bool joins) {
        m_ui->lastDateEdit->setEnabled(joins);
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(joins ? tr("&Join") : tr("&Merge"));
        showPair();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &MergeDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
}

OrganisationId MergeDialog::other() const {
    // What is typed is nobody until it is one of the list.
    const QComboBox& box = *m_ui->otherComboBox;
    const bool isCurrent = box.currentText() == box.itemText(box.currentIndex());
    const int chosen = isCurrent ? box.currentIndex() : box.findText(box.currentText(), Qt::MatchFixedString);
    return OrganisationId{box.itemData(chosen).toLongLong()};
}

void MergeDialog::swap() {
    m_isSwapped = !m_isSwapped;
    compare();
}

void MergeDialog::compare() {
    m_isCompared = false;
    showPair();
    m_ui->conflictsTableView->setTable({});
    m_ui->conflictsTableView->setEmptyText(other().isValid() ? tr("Comparing…") : tr("Choose the other organisation."));
    m_ui->conflictsLabel->clear();
    if (!other().isValid())
        return;
    m_session.jobs().start(
        u"dialog.merge"_s, this,
        [duplicate = duplicate(), main = mainOne()](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::previewMerge(store, duplicate, main);
        },
        [this](const core::Result<services::MergePreview>& preview) { take(preview); });
}

void MergeDialog::take(const core::Result<services::MergePreview>& preview) {
    if (!other().isValid())
        return; // typed over meanwhile
    m_isCompared = preview.ok();
    if (preview) {
        m_ui->conflictsTableView->setEmptyText(tr("No conflicts."));
        m_ui->conflictsTableView->setTable(services::conflictTable(*preview, m_session.environment().russian));
        m_ui->conflictsLabel->setText(
            tr("Weeks of the main one: %1, of the other: %2, of both: %3. Values that the main one lacks and gets: %4. "
               "Conflicts in figures: %5 — the main one's stay.")
                .arg(QString::number(preview->weeksOfMain), QString::number(preview->weeksOfDuplicate),
                     QString::number(preview->weeksOfBoth), QString::number(preview->gaps),
                     QString::number(preview->values.size())));
    } else {
        m_ui->conflictsTableView->setEmptyText(services::explain(preview.error()).joined());
    }
    showPair();
}

void MergeDialog::showPair() {
    const QString own = m_subject.organisation.name;
    const QString chosen = other().isValid() ? m_ui->otherComboBox->currentText() : u"…"_s;
    const QString main = m_isSwapped ? chosen : own;
    const QString duplicate = m_isSwapped ? own : chosen;
    m_ui->pairLabel->setText(m_ui->joinRadioButton->isChecked()
                                 ? tr("“%1” was closed and goes on as part of “%2”.").arg(duplicate, main)
                                 : tr("“%1” becomes part of “%2”, which is the main one.").arg(duplicate, main));
    m_ui->swapPushButton->setEnabled(other().isValid());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(m_isCompared);
}

void MergeDialog::wish() {
    const QDate lastDay = m_ui->joinRadioButton->isChecked() ? m_ui->lastDateEdit->date() : QDate();
    accept();
    Q_EMIT mergeWanted(duplicate(), mainOne(), lastDay);
}

} // namespace svodka::app
