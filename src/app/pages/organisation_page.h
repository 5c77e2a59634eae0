// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "services/organisations/organisation_card.h"
#include "services/reasons/reason_card.h"

#include <QStringList>
#include <memory>

namespace Ui {
class OrganisationPage;
}

namespace svodka::widgets {
class TableView;
}

namespace svodka::app {

/// The card of place().organisation: its way to the statuses, every figure of the week with the cell that it came from,
/// and its weeks as chart and table. A point or a row of a week leads to that week.
class OrganisationPage final : public Page {
    Q_OBJECT

public:
    OrganisationPage(const PageContext& context, QWidget* parent);
    ~OrganisationPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the card depends on.
    struct Question {
        QString store;
        core::FilterState filter;
        core::OrganisationId organisation;
        friend bool operator==(const Question&, const Question&) = default;
    };
    /// What one load brings.
    struct Loaded {
        services::OrganisationCard card;
        services::ReasonCard reasons;
    };
    static core::Result<Loaded> loadAll(core::Store& store, const services::OrganisationCardRequest& request,
                                        QDate today);
    void connectParts();
    [[nodiscard]] Question question() const;
    [[nodiscard]] bool isAnswered(const Question& question) const;
    void load(const Question& question);
    void take(core::Result<Loaded> loaded);
    void showCard();
    void showStatuses();
    void showWeek();
    void fillMetrics();
    void showChart();
    void showEmptiness(const QString& text);
    void goToWeek(int week);
    void correct(size_t metric); ///< of the card
    [[nodiscard]] const widgets::TableView& shownTableView() const;
    [[nodiscard]] QStringList chosenMetrics() const;
    [[nodiscard]] bool isShown() const;
    void restyle();

    std::unique_ptr<Ui::OrganisationPage> m_ui;
    std::optional<Question> m_asked; ///< nothing = what is shown is no answer
    services::OrganisationCard m_card;
    QStringList m_unchecked; ///< metrics that were taken out of the chart, of whatever organisation
    QStringList m_checked;   ///< and those that were put into it
    bool m_loading = false;
};

} // namespace svodka::app
