// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace svodka::services {

/// Translated texts in a language that need not be the program's: a report is Russian in either. Sources are English,
/// in one context; mark them with QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP.
class Phrases final {
public:
    /// `context` is a literal.
    explicit Phrases(bool russian, const char* context = "WeeklyChanges");
    Q_DISABLE_COPY_MOVE(Phrases)

    [[nodiscard]] bool isRussian() const { return m_isRussian; }

    /// `number` chooses the plural form and stands for %n.
    [[nodiscard]] QString operator()(const char* source, int number = -1) const;

private:
    QTranslator m_translator;
    const char* m_context;
    bool m_isRussian;
};

} // namespace svodka::services
