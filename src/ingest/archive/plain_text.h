// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace svodka::ingest {

/// How many line ends a text between two tags has, where it is well-formed UTF-8 of characters that XML allows and
/// stands for itself: no entity, no CR. -1 for any other.
int linesOfPlainText(QByteArrayView text);

/// A character of an attribute in quotes that stands for itself. ASCII only: longer ones are not looked into.
constexpr bool isPlainInAttribute(char c) {
    return c >= ' ' && c != '"' && c != '&' && c != '<' && c < 0x7F;
}

} // namespace svodka::ingest
