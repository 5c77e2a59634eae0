// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/normaliser.h"

#include "core/names/parsed_name.h"
#include "core/names/text_folding.h"

#include <QRegularExpression>

namespace svodka::core {

using namespace Qt::StringLiterals;

NormalisedName normaliseMunicipality(QStringView spelling) {
    const ParsedName parsed = parseName(spelling);
    NormalisedName name;
    QStringList stems;
    for (const NameSegment& segment : parsed.segments)
        stems << stemText(segment);
    name.stem = stems.join(u' ');
    if (!parsed.kinds.empty())
        name.kind = parsed.kinds.front();
    else if (parsed.municipal || parsed.anyOkrug)
        name.kind = PlaceKind::Okrug;
    if (parsed.kinds.size() > 1)
        name.inner = parsed.kinds[1];
    name.regionWords = parsed.regions;
    return name;
}

QString normaliseText(QStringView text) {
    static const QRegularExpression aroundHyphen(u" *- *"_s);
    QString line = foldCase(unifyCharacters(text));
    line.remove(u'"');
    if (line.contains(u'-')) // most names have none, and there may be a hundred thousand
        line.replace(aroundHyphen, u"-"_s);
    return line.simplified();
}

} // namespace svodka::core
