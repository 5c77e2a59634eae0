// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace svodka::core {

/// What a person has decided about a contradiction: «принято: в письме от 10 мая подтвердили 20».
struct Decision {
    QString key;     ///< of the contradiction: what disagrees with what, where and when
    QString figures; ///< those that disagreed then; with other ones it is another question
    QString text;
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const Decision&, const Decision&) = default;
};

} // namespace svodka::core
