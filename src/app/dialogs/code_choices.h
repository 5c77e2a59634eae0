// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <vector>

class QComboBox;

namespace svodka::app {

/// A box that offers `first`, which leaves it to the program and has no code, and then codes with their titles. The
/// chosen code stays where it is still offered. Tells nobody.
void offerCodes(QComboBox* box, const QString& first, const std::vector<std::pair<QString, QString>>& choices);

/// Boxes that stand in a form of such choices: as wide as the room gives, safe from a wheel that passes over them.
void fitIntoForm(QComboBox* box);

} // namespace svodka::app
