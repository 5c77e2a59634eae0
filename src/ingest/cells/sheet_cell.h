// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/cell_format.h"

#include <QString>
#include <optional>

namespace svodka::ingest {

/// One cell as the file holds it, small, since a sheet may have millions: a number without a text of its own is written
/// out when asked for, equal texts of a file are kept once, and copies share them. A value; copies may be used by
/// different threads.
class SheetCell final {
public:
    SheetCell() = default;
    /// `number` is set where the file stores a number beside the text.
    SheetCell(const QString& text, std::optional<double> number = {}, bool isMerged = false);
    /// A number that is shown as its format says. A date or a time is text to its reader: number() is empty then.
    static SheetCell ofNumber(double value, CellFormat format, bool from1904);

    SheetCell(const SheetCell& other);
    SheetCell(SheetCell&& other) noexcept;
    SheetCell& operator=(SheetCell other) noexcept;
    ~SheetCell();

    /// What a person sees: the cached value of a formula, a date as dd.mm.yyyy.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] bool isEmpty() const { return m_content == Content::Nothing; }
    [[nodiscard]] bool hasNumber() const;
    /// A number that is shown in percent: 0.95 for «95%».
    [[nodiscard]] bool isPercent() const;

    /// Covered by a merged range whose first cell it repeats.
    [[nodiscard]] bool isMerged() const { return m_merged; }
    void setMerged(bool merged) { m_merged = merged; }

    /// Equal for cells that share one text; null for those without a text of their own.
    [[nodiscard]] const void* sharedText() const { return m_content == Content::Text ? m_text : nullptr; }
    [[nodiscard]] bool sameText(const SheetCell& other) const;

private:
    struct Text;
    enum class Content : char { Nothing, Number, Percent, Text };

    union {
        double m_number = 0;
        const Text* m_text;
    };
    Content m_content = Content::Nothing;
    bool m_merged = false;
};

} // namespace svodka::ingest
