// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/catalogue_preview_dialog.h"

#include "services/catalogue/catalogue_words.h"
#include "services/error_text.h"
#include "ui_catalogue_preview_dialog.h"
#include "widgets/em.h"
#include "widgets/period_label.h"

#include <QPushButton>
#include <QTableView>

namespace svodka::app {

using namespace Qt::StringLiterals;
using services::CataloguePreview;

CataloguePreviewDialog::CataloguePreviewDialog(const CataloguePreview& preview, bool russian, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CataloguePreviewDialog>()) {
    m_ui->setupUi(this);
    setObjectName(u"cataloguePreviewDialog"_s);
    setWindowTitle(tr("What changes"));
    showProblems(preview, russian);
    showChanges(preview, russian);
    showFigures(preview, russian);
    QPushButton* save = m_ui->buttonBox->button(QDialogButtonBox::Save);
    save->setText(tr("&Save the changes"));
    save->setAccessibleName(tr("Save the changes"));
    save->setVisible(preview.canBeStored());
    if (!preview.canBeStored())
        m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("&Back to the draft"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT saveWanted();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CataloguePreviewDialog::reject);
    resize(widgets::em(*this, 46), widgets::em(*this, 32));
}

CataloguePreviewDialog::~CataloguePreviewDialog() = default;

void CataloguePreviewDialog::showProblems(const CataloguePreview& preview, bool russian) {
    QStringList errors;
    QStringList warnings;
    for (const core::CatalogueProblem& problem : preview.problems)
        (problem.isWarning ? warnings : errors).append(services::problemText(problem, preview.after, russian));
    if (preview.refusal)
        errors.append(services::explain(*preview.refusal).joined());
    QStringList lines;
    if (!errors.isEmpty())
        lines += tr("It cannot be stored so:") + u'\n' + errors.join(u'\n');
    if (!warnings.isEmpty())
        lines += tr("Please look at:") + u'\n' + warnings.join(u'\n');
    m_ui->problemsLabel->setText(lines.join(u'\n'));
    m_ui->problemsLabel->setHidden(lines.isEmpty());
}

void CataloguePreviewDialog::showChanges(const CataloguePreview& preview, bool russian) {
    QStringList lines;
    for (const core::CatalogueChange& change : preview.changes)
        lines += services::changeText(change, preview.before, preview.after, russian);
    m_ui->changesPlainTextEdit->setPlainText(lines.join(u'\n'));
}

void CataloguePreviewDialog::showFigures(const CataloguePreview& preview, bool russian) {
    using core::ColumnKind;
    const bool areThere = !preview.effects.empty();
    m_ui->figuresTableView->setVisible(areThere);
    m_ui->figuresLabel->setText(areThere ? tr("Figures of the whole region that become others in the latest weeks:")
                                : preview.weeks > 0     ? tr("No figure of the latest weeks changes.")
                                : preview.canBeStored() ? tr("No stored figure hangs on it.")
                                                        : QString());
    m_ui->figuresLabel->setHidden(m_ui->figuresLabel->text().isEmpty());
    core::Table table;
    table.columns = {{tr("Campaign"), {}, ColumnKind::Text, false},  {tr("Week"), {}, ColumnKind::Text, false},
                     {tr("Indicator"), {}, ColumnKind::Text, false}, {tr("Now"), {}, ColumnKind::Number, false},
                     {tr("Will be"), {}, ColumnKind::Number, false}, {tr("Of, now"), {}, ColumnKind::Number, false},
                     {tr("Of, then"), {}, ColumnKind::Number, false}};
    const auto cell = [](std::optional<double> value) { return value ? core::Cell(*value) : core::Cell(); };
    for (const services::FigureEffect& effect : preview.effects)
        table.rows.push_back({effect.campaignTitle.in(russian), widgets::periodLabel(effect.period),
                              effect.title.in(russian), cell(effect.before), cell(effect.after),
                              cell(effect.baseBefore), cell(effect.baseAfter)});
    m_ui->figuresTableView->setLinkColumns({});
    m_ui->figuresTableView->setTable(table);
    m_ui->figuresTableView->body()->setAccessibleName(tr("Figures that change"));
}

} // namespace svodka::app
