// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/resemblance.h"

#include <algorithm>
#include <cstdlib>

namespace svodka::core {

int typoDistance(const QString& a, const QString& b, int limit) {
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> previous(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j)
        previous[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = qsizetype(j);
            const int changed = previous[j - 1] + (a[i - 1] == b[at - 1] ? 0 : 1);
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return std::min(previous.back(), limit + 1);
}

int typoLimit(qsizetype length) {
    if (length < 5)
        return 0;
    return length < 10 ? 1 : 2;
}

namespace {

bool isCut(const NamePart& said, const NamePart& name) {
    return (said.dotted || said.text.size() == 1) && name.text.startsWith(said.text);
}

bool allButLastFit(const NameSegment& said, const NameSegment& name) {
    if (said.empty() || said.size() != name.size())
        return false;
    return std::equal(said.begin(), said.end() - 1, name.begin(),
                      [](const NamePart& a, const NamePart& b) { return a.text == b.text || isCut(a, b); });
}

} // namespace

bool abbreviates(const NameSegment& said, const NameSegment& name) {
    return said.size() > 1 && allButLastFit(said, name) && said.back().text == name.back().text;
}

bool cutsShort(const NameSegment& said, const NameSegment& name) {
    return allButLastFit(said, name) && said.back().dotted && said.back().text.size() >= 3 &&
           isCut(said.back(), name.back());
}

} // namespace svodka::core
