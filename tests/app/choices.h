// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choice_table.h"

#include <QString>

namespace svodka::tests {

/// The choice whose title holds `title`, in the row one of whose texts is `text`; nullptr if it is not offered.
inline const models::Choice* choiceOf(const widgets::ChoiceTable& table, const QString& text, const QString& title,
                                      int* row = nullptr) {
    for (int i = 0; i < table.rows().rowCount(); ++i) {
        const models::ChoiceRow& one = table.rows().row(i);
        if (!one.texts.contains(text))
            continue;
        if (row)
            *row = i;
        for (const models::Choice& choice : one.own)
            if (choice.title.contains(title))
                return &choice;
        if (one.shared)
            for (const models::Choice& choice : *one.shared)
                if (choice.title.contains(title))
                    return &choice;
    }
    return nullptr;
}

inline QString titleOf(const widgets::ChoiceTable& table, const QString& text, const QString& title) {
    const models::Choice* found = choiceOf(table, text, title);
    // The shared ones are names alone.
    return found ? found->title : QString();
}

/// Chooses it as a person does; false if it is not offered.
inline bool choose(widgets::ChoiceTable& table, const QString& text, const QString& title) {
    int row = -1;
    const models::Choice* found = choiceOf(table, text, title, &row);
    return found && table.model()->setData(table.model()->index(row, table.rows().choiceColumn()), found->id);
}

} // namespace svodka::tests
