// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_rows.h"
#include "app/dialogs/proposal_list.h"
#include "core/batch.h"
#include "models/choice_model.h"
#include "services/import/import_request.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ImportPreview;
}

namespace svodka::app {

/// What is known of a file before it enters, be it a week's or a list of organisations.
struct PreviewContent {
    core::ImportCounts counts;
    QString repeated; ///< a sentence; empty = the file has not come before
    /// About municipalities; those that are answered are among them. While they stay the same the boxes are left alone.
    std::vector<services::PendingQuestion> questions;
    std::vector<services::NameAnswer> answers; ///< given before
    std::vector<services::OrganisationProposal> proposals;
    std::vector<services::OrganisationAnswer> organisationAnswers; ///< given before
    ProposalList::Known known;
    QString author;                         ///< of answers
    std::vector<models::ChoiceRow> columns; ///< under ColumnList::headers()
    core::Table rows;
    std::vector<ImportRows::Mark> marks; ///< of the rows
    core::Table problems;
    std::vector<services::ImportNotice> notices;
    bool wasSentBefore = false; ///< what it changes matters most
    bool isRegistry = false;    ///< its rows are organisations: new ones are not counted twice
};

/// What an import will do: how many rows become what, row by row, what is asked about names, what the columns are taken
/// for, what else a person should know. GUI thread.
class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    ~ImportPreview() override;

    void show(const PreviewContent& content);
    /// A new file: no answers yet, and the first tab that matters comes to the front again.
    void begin();

    [[nodiscard]] std::vector<services::NameAnswer> answers(const QString& author) const;
    [[nodiscard]] std::vector<services::OrganisationAnswer> organisationAnswers() const;

    /// Widths and order of the columns of the rows.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    // by the user:
    void answersChanged(); ///< of municipalities or organisations
    void columnChosen(int row, qint64 id);
    void exportWanted(const svodka::core::Table& table);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void showCounts(const PreviewContent& content);
    [[nodiscard]] int showNotices(const std::vector<services::ImportNotice>& notices);
    void showTabs(const PreviewContent& content, int notices);
    [[nodiscard]] QWidget* firstTab(const PreviewContent& content) const;
    void restyle();

    std::unique_ptr<Ui::ImportPreview> m_ui;
    core::Table m_problems;
    bool m_chooseTab = true;
};

} // namespace svodka::app
