// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/preview_table.h"

#include "core/number.h"
#include "services/import/notice_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::textCell;

namespace {

struct PreviewTable final {
    Q_DECLARE_TR_FUNCTIONS(PreviewTable)
};

QString valueText(std::optional<double> value, std::optional<double> base, bool isFlag) {
    if (!value)
        return u"—"_s;
    if (isFlag)
        return *value != 0 ? PreviewTable::tr("yes") : PreviewTable::tr("no");
    const QString number = core::numberToText(*value);
    return base ? PreviewTable::tr("%1 of %2").arg(number, core::numberToText(*base)) : number;
}

QString typeTitle(const core::Catalogue& catalogue, const QString& code, bool russian) {
    const core::OrganisationType* type = catalogue.type(code);
    return type ? type->title.in(russian) : QString();
}

/// «Не завершили подключение, Школы»: the type where it is not that of the whole row.
QString cellTitle(const PreviewRow& row, const PreviewCell& cell, const core::Campaign& campaign,
                  const core::Catalogue& catalogue, bool russian) {
    if (row.isOrganisation) {
        const core::Metric* metric = campaign.metric(cell.code);
        return metric ? metric->title.in(russian) : cell.code;
    }
    const core::Indicator* indicator = campaign.indicator(cell.code);
    const QString title = indicator ? indicator->title.in(russian) : cell.code;
    const QString type = cell.type == row.type ? QString() : typeTitle(catalogue, cell.type, russian);
    return type.isEmpty() ? title : title + u", "_s + type;
}

QString cellName(int row, int column) {
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters.isEmpty() || row == 0 ? QString() : letters + QString::number(row);
}

} // namespace

QString rowStateText(RowState state) {
    switch (state) {
    case RowState::New:
        return PreviewTable::tr("new");
    case RowState::Changed:
        return PreviewTable::tr("changed");
    case RowState::Same:
        return PreviewTable::tr("unchanged");
    case RowState::Waiting:
        return PreviewTable::tr("waits for an answer");
    case RowState::Rejected:
        break;
    }
    return PreviewTable::tr("not read");
}

QString rowStateCode(RowState state) {
    switch (state) {
    case RowState::New:
        return u"new"_s;
    case RowState::Changed:
        return u"changed"_s;
    case RowState::Same:
        return u"same"_s;
    case RowState::Waiting:
        return u"waiting"_s;
    case RowState::Rejected:
        break;
    }
    return u"rejected"_s;
}

QString changesText(const PreviewRow& row, const core::Campaign& campaign, const core::Catalogue& catalogue,
                    bool russian) {
    QStringList changes;
    for (const PreviewCell& cell : row.cells) {
        const core::Metric* metric = row.isOrganisation ? campaign.metric(cell.code) : nullptr;
        const bool isFlag = metric && metric->kind == core::MetricKind::Flag;
        const QString after = valueText(cell.after, cell.baseAfter, isFlag);
        const QString before = valueText(cell.before, cell.baseBefore, isFlag);
        const QString change = row.state == RowState::New ? after : before + u" → "_s + after;
        changes.append(cellTitle(row, cell, campaign, catalogue, russian) + u": "_s + change);
    }
    return changes.join(u"; "_s);
}

core::Table previewTable(const ImportOutcome& outcome, const core::Catalogue& catalogue, bool russian) {
    core::Table table;
    table.name = PreviewTable::tr("Preview");
    table.title = PreviewTable::tr("What the file %1 changes").arg(outcome.batch.file);
    table.columns = {{PreviewTable::tr("State"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("Row"), {}, ColumnKind::Number, false},
                     {PreviewTable::tr("Municipality"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("Name"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("Type"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("What changes"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("Notices"), {}, ColumnKind::Text, false}};
    const core::Campaign* campaign = catalogue.campaign(outcome.batch.campaign);
    for (const PreviewRow& row : outcome.rows) {
        QStringList notices;
        for (const int index : row.notices)
            notices.append(noticeText(outcome.notices[static_cast<size_t>(index)]));
        table.rows.push_back({textCell(rowStateText(row.state)), double(row.where.row), textCell(row.municipality),
                              textCell(row.name), textCell(typeTitle(catalogue, row.type, russian)),
                              textCell(campaign ? changesText(row, *campaign, catalogue, russian) : QString()),
                              textCell(notices.join(u"; "_s))});
    }
    return table;
}

namespace {

/// Collects the lines of a problem list.
class ProblemList final {
public:
    ProblemList(const std::vector<ImportNotice>& notices, const std::vector<PreviewRow>& rows)
        : m_notices(notices), m_rows(rows) {
        for (const PreviewRow& row : rows)
            for (const int notice : row.notices)
                m_names.insert(notice, row.name);
    }

    std::vector<std::vector<Cell>> lines() {
        for (size_t i = 0; i < m_notices.size(); ++i) {
            const ImportNotice& notice = m_notices[i];
            if (notice.isProblem())
                add(notice.where, m_names.value(static_cast<int>(i)), noticeText(notice), noticeTodo(notice.kind));
        }
        for (const PreviewRow& row : m_rows)
            if (row.state == RowState::Waiting && row.notices.empty())
                add(row.where, row.name, PreviewTable::tr("Not stored, waits: its municipality is not known"),
                    noticeTodo(NoticeKind::MunicipalityUnmatched));
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) { return a.row < b.row; });
        std::vector<std::vector<Cell>> rows;
        for (Line& line : m_lines)
            rows.push_back(std::move(line.cells));
        return rows;
    }

private:
    struct Line {
        int row = 0;
        std::vector<Cell> cells;
    };

    void add(const core::Location& where, const QString& name, const QString& what, const QString& todo) {
        m_lines.push_back(
            {where.row,
             {textCell(where.sheet), where.row > 0 ? Cell(double(where.row)) : Cell(),
              textCell(cellName(where.row, where.column)), textCell(name), textCell(what), textCell(todo)}});
    }

    const std::vector<ImportNotice>& m_notices;
    const std::vector<PreviewRow>& m_rows;
    QHash<int, QString> m_names; ///< by notice
    std::vector<Line> m_lines;
};

} // namespace

core::Table problemTable(const ImportOutcome& outcome, const core::Catalogue& catalogue, bool russian) {
    core::Table table = problemTable(outcome.batch.file, outcome.notices, outcome.rows);
    if (const core::Campaign* campaign = catalogue.campaign(outcome.batch.campaign))
        table.preamble = {campaign->title.in(russian) + u", "_s + core::periodToTitle(outcome.batch.period)};
    return table;
}

core::Table problemTable(const QString& file, const std::vector<ImportNotice>& notices,
                         const std::vector<PreviewRow>& rows) {
    core::Table table;
    table.name = PreviewTable::tr("Problems");
    table.title = PreviewTable::tr("What to look at in the file %1").arg(file);
    table.columns = {{PreviewTable::tr("Sheet"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("Row"), {}, ColumnKind::Number, false},
                     {PreviewTable::tr("Cell"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("Name"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("What"), {}, ColumnKind::Text, false},
                     {PreviewTable::tr("What to do"), {}, ColumnKind::Text, false}};
    table.rows = ProblemList(notices, rows).lines();
    return table;
}

} // namespace svodka::services
