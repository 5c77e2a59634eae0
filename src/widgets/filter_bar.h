// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter_state.h"

#include <QWidget>
#include <memory>
#include <vector>

class QComboBox;
class QTimer;

namespace Ui {
class FilterBar;
}

namespace svodka::widgets {

struct CodeChoice {
    QString code;
    QString title;
    friend bool operator==(const CodeChoice&, const CodeChoice&) = default;
};

struct MunicipalityChoice {
    core::MunicipalityId id;
    QString title;
    friend bool operator==(const MunicipalityChoice&, const MunicipalityChoice&) = default;
};

/// Parts of the bar.
enum class FilterPart { Campaign = 1, Week = 2, Type = 4, Municipality = 8, Search = 16 };
Q_DECLARE_FLAGS(FilterParts, FilterPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(FilterParts)

/// What can be chosen at the moment. «All types» and «whole region» are added by the bar.
struct FilterChoices {
    std::vector<CodeChoice> campaigns;
    std::vector<core::Period> weeks; ///< of the present campaign, in any order; shown newest first
    std::vector<CodeChoice> types;
    std::vector<MunicipalityChoice> municipalities; ///< in the region's order
    friend bool operator==(const FilterChoices&, const FilterChoices&) = default;
};

/// The filter above all pages. Its state is one value. Only a person's action emits stateChanged(); setChoices() and
/// setState() do not. A value of the state that is no choice stays in state(), its box shows nothing: after a change of
/// the campaign the owner gives the weeks of the new one and the state that goes with them.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);
    ~FilterBar() override;

    void setChoices(const FilterChoices& choices);
    /// What is being typed in the search stays.
    void setState(const core::FilterState& state);
    /// The parts that have an effect; the others cannot be changed meanwhile.
    void setParts(FilterParts parts);
    [[nodiscard]] const core::FilterState& state() const { return m_state; }

    void focusSearch(); ///< for the window's Ctrl+F

public Q_SLOTS:
    void goToEarlierWeek();
    void goToLaterWeek();

Q_SIGNALS:
    /// Typing in the search is announced after a short pause, or at once by Enter.
    void stateChanged(const svodka::core::FilterState& state);
    /// Enter in the search, when it holds something; after stateChanged().
    void searchEntered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void fitSizes();
    void fillTypes();
    void fillMunicipalities();
    void showState();
    void announce();
    void takeSearch();
    void stepWeek(bool later);
    [[nodiscard]] const core::Period* neighbour(bool later) const;

    std::unique_ptr<Ui::FilterBar> m_ui;
    FilterChoices m_choices;
    core::FilterState m_state;
    FilterParts m_parts{FilterPart::Campaign, FilterPart::Week, FilterPart::Type, FilterPart::Municipality,
                        FilterPart::Search};
    QTimer* m_searchPause;
};

} // namespace svodka::widgets
