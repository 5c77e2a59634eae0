// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/duplicates_dialog.h"

#include "ui_duplicates_dialog.h"
#include "widgets/em.h"

#include <QTableView>
#include <numeric>

namespace svodka::app {

using namespace Qt::StringLiterals;

DuplicatesDialog::DuplicatesDialog(std::vector<services::LikelyDuplicate> pairs, const core::Region& region,
                                   QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DuplicatesDialog>()), m_pairs(std::move(pairs)) {
    m_ui->setupUi(this);
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Likely duplicates"));
    m_ui->pairsTableView->body()->setAccessibleName(tr("Likely duplicates"));
    m_ui->pairsTableView->body()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->pairsTableView->setLinkColumns({1});
    m_ui->pairsTableView->setEmptyText(tr("No likely duplicates."));
    std::vector<qint64> ids(m_pairs.size());
    std::iota(ids.begin(), ids.end(), 1);
    m_ui->pairsTableView->setTable(services::duplicateTable(m_pairs, region), std::move(ids));
    connect(m_ui->pairsTableView, &widgets::TableView::rowActivated, this, [this](qint64 id, int) {
        const services::LikelyDuplicate& pair = m_pairs[static_cast<size_t>(id) - 1];
        const core::OrganisationId first = pair.first.id;
        const core::OrganisationId second = pair.second.id;
        accept();
        Q_EMIT pairChosen(first, second);
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &DuplicatesDialog::reject);
    resize(widgets::em(*this, 56), widgets::em(*this, 28));
}

DuplicatesDialog::~DuplicatesDialog() = default;

} // namespace svodka::app
