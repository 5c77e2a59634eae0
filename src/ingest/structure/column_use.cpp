// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/column_use.h"

#include "ingest/structure/header_words.h"
#include "ingest/structure/label_words.h"

#include <algorithm>

namespace svodka::ingest {

namespace {

HeaderHint hintOf(const ColumnProfile& column) {
    const HeaderHint lowest = headerHint(column.header.lowest());
    return lowest == HeaderHint::None ? headerHint(column.header.full()) : lowest;
}

/// Nothing but flags, and totals of them.
bool holdsFlags(const ColumnProfile& column) {
    return column.flags > column.numbers && column.flags + column.numbers == column.filled;
}

/// What header and content say where no other column matters.
ColumnUse ownUse(const ColumnProfile& column) {
    switch (hintOf(column)) {
    case HeaderHint::Inn:
        return ColumnUse::Inn;
    case HeaderHint::Ogrn:
        return ColumnUse::Ogrn;
    case HeaderHint::Kpp:
        return ColumnUse::Kpp;
    case HeaderHint::RowNumber:
        // «ИТОГО» and a signature may stand in it
        return column.isText() && !column.counts ? ColumnUse::Other : ColumnUse::RowNumber;
    case HeaderHint::Text: // «Наличие сайта»: да, нет
        return holdsFlags(column) ? ColumnUse::Value : ColumnUse::Other;
    case HeaderHint::Type:
        return column.isText() ? ColumnUse::Type : ColumnUse::Value;
    default:
        break;
    }
    const bool words = column.isText() || column.dates * 2 > column.filled || column.codes * 2 > column.filled;
    return words ? ColumnUse::Other : ColumnUse::Value;
}

/// «Наименования организаций»: «МБДОУ № 1, МБДОУ № 7» beside the municipality whose they are and their number.
bool listsOrganisations(const ColumnProfile& column) {
    return column.lists >= 0.2 && isPluralHeader(column.header.lowest());
}

/// How well a column of text serves as the names of the rows.
double nameScore(const ColumnProfile& column, int place) {
    if (listsOrganisations(column))
        return -50;
    double score = 10;
    switch (hintOf(column)) {
    case HeaderHint::Organisation:
        score = 50;
        break;
    case HeaderHint::Name:
        score = 40;
        break;
    case HeaderHint::Municipality:
        score = 30;
        break;
    case HeaderHint::None:
        break;
    default:
        score = -20;
    }
    return score + 25 * column.organisations + 5 * column.municipalities - 8 * column.types - 0.5 * place;
}

bool isHeadedAsNames(const BlockColumn& column) {
    const HeaderHint hint = hintOf(column.profile);
    const bool names = hint == HeaderHint::Organisation || hint == HeaderHint::Municipality || hint == HeaderHint::Name;
    return names && column.use == ColumnUse::Value && (column.profile.texts > 0 || column.profile.counts);
}

void chooseName(Block& block) {
    BlockColumn* best = nullptr;
    double bestScore = -1e9;
    int fullest = 0;
    for (const BlockColumn& column : block.columns)
        fullest = std::max(fullest, column.profile.filled);
    int place = 0;
    for (BlockColumn& column : block.columns) {
        const bool text = column.use == ColumnUse::Other && column.profile.isText();
        if (!text)
            continue;
        const double fill = fullest == 0 ? 0 : 10.0 * column.profile.filled / fullest;
        if (const double score = nameScore(column.profile, place++) + fill; score > bestScore) {
            best = &column;
            bestScore = score;
        }
    }
    for (BlockColumn& column : block.columns) {
        if (!best && column.use == ColumnUse::Type && column.profile.isText()) // the rows are types
            best = &column;
    }
    for (BlockColumn& column : block.columns) {
        if (!best && isHeadedAsNames(column)) // «Школа»: 1, 2, 3, Гимназия № 5
            best = &column;
    }
    if (best)
        best->use = ColumnUse::Name;
}

bool namesMunicipalities(const ColumnProfile& column) {
    return column.municipalities >= 0.5 && column.organisations < 0.4;
}

/// Beside organisations a column of municipalities is theirs.
void chooseMunicipality(Block& block) {
    const BlockColumn* name = block.find(ColumnUse::Name);
    if (!name)
        return;
    const HeaderHint nameHint = hintOf(name->profile);
    const bool organisations = name->profile.organisations >= 0.3 || nameHint == HeaderHint::Organisation ||
                               !namesMunicipalities(name->profile);
    for (BlockColumn& column : block.columns) {
        if (!organisations || column.use != ColumnUse::Other || !column.profile.isText())
            continue;
        const HeaderHint hint = hintOf(column.profile);
        const bool fits = hint == HeaderHint::Municipality || ((hint == HeaderHint::None || hint == HeaderHint::Name) &&
                                                               namesMunicipalities(column.profile));
        if (fits) {
            column.use = ColumnUse::Municipality;
            return;
        }
    }
}

/// The column headed as the type; where none is, one whose cells name types and nothing else.
void chooseType(Block& block) {
    bool taken = false;
    for (BlockColumn& column : block.columns) {
        if (column.use != ColumnUse::Type)
            continue;
        const bool ofPlaces = column.profile.types < 0.5 && column.profile.municipalities >= 0.5;
        if (ofPlaces || std::exchange(taken, true))
            column.use = ColumnUse::Other;
    }
    for (BlockColumn& column : block.columns) {
        const bool byContent = column.use == ColumnUse::Other && column.profile.isText() && column.profile.types >= 0.8;
        if (byContent && !std::exchange(taken, true))
            column.use = ColumnUse::Type;
    }
}

/// A column 1, 2, 3 … without a header before the names is their number.
void chooseRowNumber(Block& block) {
    const int name = block.columnOf(ColumnUse::Name);
    for (BlockColumn& column : block.columns) {
        const bool before = column.profile.column < name && column.profile.header.levels.isEmpty();
        const bool codes = column.profile.codes * 2 > column.profile.filled;
        if (before && (column.profile.counts || codes) && column.use != ColumnUse::RowNumber)
            column.use = ColumnUse::RowNumber;
    }
}

void decideLevel(Block& block) {
    const BlockColumn* name = block.find(ColumnUse::Name);
    if (!name)
        return;
    const ColumnProfile& names = name->profile;
    const bool codes = block.find(ColumnUse::Inn) || block.find(ColumnUse::Ogrn);
    const bool beside =
        block.find(ColumnUse::Municipality) || (block.find(ColumnUse::Type) && !namesMunicipalities(names));
    const bool organisations = names.organisations >= 0.4 || codes || beside;
    block.level = organisations ? RowLevel::Organisations : RowLevel::Municipalities;
    const bool headedAsPlaces = hintOf(names) == HeaderHint::Municipality; // «Бор», «Уфа» do not look like any
    block.indicators = !organisations && names.municipalities < 0.3 && !headedAsPlaces;
}

/// «Зарегистрировано / в т.ч. городские» is a part of the figure beside it, not the figure — unless the part is a type
/// of organisations or has a role of its own.
bool isUnnamedPart(const ColumnHeader& header, const RoleMatcher& roles, const TypeMatcher& types, RowLevel level) {
    const auto part = std::find_if(header.levels.begin(), header.levels.end(), startsBreakdown);
    if (part == header.levels.end())
        return false;
    const QString below = QStringList(part, header.levels.end()).join(u' ');
    return types.type(below).isEmpty() && roles.columnRole(withoutBreakdown(header.lowest()), level).isEmpty();
}

bool readsAsFlag(const ColumnProfile& column) {
    return column.flags > 0 && column.flags * 2 >= column.numbers + column.flags + column.texts;
}

/// The people whom «в т.ч. зарегистрировано» beside «Всего педагогов» is about; empty for other headers. `columns`: up
/// to this one.
QString peopleOfWhole(const std::vector<BlockColumn>& columns, size_t part) {
    if (columns[part].profile.header.levels.size() != 1 || !startsBreakdown(columns[part].profile.header.lowest()))
        return {};
    for (size_t at = part; at-- > 0;) {
        const QString header = columns[at].profile.header.full();
        if (!startsBreakdown(header) && !isShareHeader(header))
            return peopleIn(header);
    }
    return {};
}

/// The role that a column's own header gives it. A share of something is not that something. `people`: whom it is about
/// though it does not say so.
QString ownRole(const ColumnHeader& header, const Block& block, const RoleMatcher& roles, const TypeMatcher& types,
                const QString& context, const QString& people) {
    const QString full = header.full();
    if (full.isEmpty() || isShareHeader(full) || isUnnamedPart(header, roles, types, block.level))
        return {};
    // The part has a name of its own, which is not that of the whole above it.
    const QString named = startsBreakdown(header.lowest()) ? withoutBreakdown(header.lowest()) : full;
    return roles.columnRole(people.isEmpty() ? named : named + u' ' + people, block.level, context);
}

/// «Не завершили / руо»: in small letters only a cell of its own is a type.
QString typeOf(const ColumnHeader& header, const TypeMatcher& types) {
    const QString type = types.type(header.full());
    return type.isEmpty() && types.types(header.full()).isEmpty() ? types.wholeType(header.lowest()) : type;
}

/// Columns that say nothing themselves («Школы», «Количество») are about what the title names, unless others are about
/// something of their own: then «Всего организаций» beside them is the whole.
void spreadTitleRole(Block& block, const RoleMatcher& roles, const QString& titleRole) {
    const bool ownRoles =
        std::any_of(block.columns.begin(), block.columns.end(), [](const BlockColumn& c) { return !c.role.isEmpty(); });
    if (ownRoles || block.indicators)
        return;
    for (BlockColumn& column : block.columns) {
        const QString header = column.profile.header.full();
        if (column.use == ColumnUse::Value && roles.saysNothing(header) && !isShareHeader(header))
            column.role = titleRole;
    }
}

} // namespace

const BlockColumn* Block::find(ColumnUse use) const {
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const BlockColumn& c) { return c.use == use; });
    return it == columns.end() ? nullptr : &*it;
}

int Block::columnOf(ColumnUse use) const {
    const BlockColumn* column = find(use);
    return column ? column->profile.column : -1;
}

Block assignUses(std::vector<ColumnProfile> columns) {
    Block block;
    for (ColumnProfile& column : columns) {
        const ColumnUse use = ownUse(column);
        block.columns.push_back({std::move(column), use, {}, {}, false});
    }
    chooseType(block);
    chooseName(block);
    chooseMunicipality(block);
    chooseRowNumber(block);
    decideLevel(block);
    return block;
}

void assignRoles(Block& block, const RoleMatcher& roles, const TypeMatcher& types, const QStringList& titles,
                 const QString& titleRole) {
    const QString context = titles.join(u' ');
    for (size_t at = 0; at < block.columns.size(); ++at) {
        BlockColumn& column = block.columns[at];
        if (column.use != ColumnUse::Value && column.use != ColumnUse::Other)
            continue;
        const QString role =
            ownRole(column.profile.header, block, roles, types, context, peopleOfWhole(block.columns, at));
        // a column of words is read only as a flag: «Активна», «Не активна»
        const bool words = roles.isFlag(role) && hintOf(column.profile) != HeaderHint::Text;
        if (column.use == ColumnUse::Other && !words)
            continue;
        column.use = ColumnUse::Value;
        column.role = role;
        column.type = typeOf(column.profile.header, types);
    }
    spreadTitleRole(block, roles, titleRole);
    for (BlockColumn& column : block.columns)
        column.flag = column.use == ColumnUse::Value && (roles.isFlag(column.role) || readsAsFlag(column.profile));
}

} // namespace svodka::ingest
