// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plural.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

qsizetype formOf(qint64 number) {
    const qint64 tens = std::abs(number) % 100;
    const qint64 ones = tens % 10;
    if (tens >= 11 && tens <= 14)
        return 2;
    if (ones == 1)
        return 0;
    return ones >= 2 && ones <= 4 ? 1 : 2;
}

} // namespace

QString russianForm(qint64 number, QStringView forms) {
    const QList<QStringView> all = forms.split(u'|');
    const QStringView form = all[std::min(formOf(number), all.size() - 1)];
    return form.toString().replace("%n"_L1, QString::number(number));
}

} // namespace svodka::core
