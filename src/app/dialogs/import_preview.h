// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/column_list.h"
#include "app/dialogs/import_trial.h"
#include "app/dialogs/proposal_list.h"
#include "core/table.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ImportPreview;
}

namespace svodka::app {

/// What an import will do: how many rows become what, row by row, what is asked about names, what the columns are taken
/// for, what else a person should know. GUI thread.
class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    ~ImportPreview() override;

    /// `trial` has an outcome; `questions` are shown instead of its own: the answered ones are among them. `request` is
    /// what the user has said so far; while the questions stay the same the boxes are left alone.
    void show(const ImportTrial& trial, const std::vector<services::PendingQuestion>& questions,
              const services::ImportRequest& request, bool russian);
    /// A new file: no answers yet, and the first tab that matters comes to the front again.
    void begin();

    [[nodiscard]] std::vector<services::NameAnswer> answers(const QString& author) const;

Q_SIGNALS:
    // by the user:
    void answersChanged();
    void columnsChosen(const std::vector<svodka::services::ColumnChoice>& columns);
    void organisationsAnswered(const std::vector<svodka::services::OrganisationAnswer>& answers);
    void exportWanted(const svodka::core::Table& table);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void showCounts(const core::ImportCounts& counts);
    void showRepeated(const services::ImportOutcome& outcome);
    void showOrganisations(const ImportTrial& trial);
    void showColumns(const ImportTrial& trial, bool russian);
    [[nodiscard]] int showNotices(const services::ImportOutcome& outcome);
    void showTabs(const services::ImportOutcome& outcome, int questions, int notices);
    [[nodiscard]] QWidget* firstTab(const services::ImportOutcome& outcome, int questions) const;
    void restyle();

    std::unique_ptr<Ui::ImportPreview> m_ui;
    ColumnList m_columns;
    ProposalList m_proposals;
    services::ImportRequest m_request;
    core::Table m_problems;
    bool m_russian = true;
    bool m_chooseTab = true;
};

} // namespace svodka::app
