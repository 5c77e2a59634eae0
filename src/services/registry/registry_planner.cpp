// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_planner.h"

#include "core/names/registry_code.h"
#include "ingest/structure/type_matcher.h"
#include "services/import/planner.h"
#include "services/registry/registry_payload.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::CellChange;
using core::Organisation;
using core::RegistryCell;
using core::RegistryField;
using Kind = OrganisationVerdict::Kind;

namespace {

class RegistryPlanner final {
public:
    RegistryPlanner(const RegistryContext& context, const RegistrySheet& sheet, core::RegistryPlan* plan)
        : m_context(context), m_sheet(sheet), m_types(context.catalogue),
          m_finder({context.known, context.aliases, context.region, context.catalogue},
                   {context.request.createOrganisations, context.request.organisationAnswers}),
          m_plan(plan) {
        for (const Organisation& one : context.known)
            m_known.insert(one.id, &one);
    }

    RegistryFindings run() {
        for (const RegistrySource& row : m_sheet.rows)
            addRow(row);
        m_findings.proposals = m_finder.takeProposals();
        const auto learnt = m_finder.takeLearnt();
        m_findings.learnt.insert(m_findings.learnt.end(), learnt.begin(), learnt.end());
        return std::move(m_findings);
    }

private:
    [[nodiscard]] core::Location at(int row, int column = 0) const {
        return {m_context.file, m_sheet.sheet, row, column};
    }
    void note(NoticeKind kind, const QString& subject, const QString& detail, int row, int column = 0) {
        m_findings.notices.push_back({kind, subject, detail, at(row, column)});
    }
    core::ImportCounts& counts() { return m_plan->batch.counts; }

    void addRow(const RegistrySource& row) {
        if (row.name.isEmpty()) {
            ++counts().rejected;
            return note(NoticeKind::RowNameless, {}, {}, row.sourceRow);
        }
        const auto place = placeOf(row);
        if (!place)
            return;
        const std::vector<RegistryCell> said = cellsOf(row);
        Organisation asked;
        asked.name = row.name;
        asked.municipality = *place;
        asked.type = typeOf(row);
        for (const RegistryCell& cell : said)
            core::fieldOf(asked, cell.field) = cell.value;
        const core::OrganisationQuery query{asked.name, asked.municipality, asked.type,
                                            asked.inn,  asked.ogrn,         asked.kpp};
        const OrganisationVerdict verdict = m_finder.decide(query, row.sourceRow);
        if (verdict.kind == Kind::Waiting)
            return wait(row, asked, verdict);
        if (m_finder.isRepeated(query, verdict)) {
            ++counts().rejected;
            return note(NoticeKind::RowRepeated, row.name, {}, row.sourceRow);
        }
        if (verdict.kind == Kind::New)
            return create(row, asked, said);
        compare(row, asked, said, *m_known.value(verdict.organisation));
    }

    std::optional<core::MunicipalityId> placeOf(const RegistrySource& row) {
        if (m_context.place.isValid() || row.place.isValid())
            return row.place.isValid() ? row.place : m_context.place;
        if (row.noMunicipality)
            return core::MunicipalityId{};
        auto match = m_places.find(row.municipality);
        if (match == m_places.end())
            match = m_places.insert(row.municipality, m_context.places.match(row.municipality));
        if (match->municipality.isValid())
            return match->municipality;
        const QString told = row.municipality.isEmpty() ? row.name : row.municipality;
        const QStringList candidates = candidateNames(m_context.region, match->candidates, m_context.day);
        m_plan->pending.push_back(
            {told, u"municipality"_s, candidates, row.sourceRow, registryPayload(row, m_sheet, nullptr)});
        ++counts().unmatched;
        if (!m_told.contains(told))
            note(NoticeKind::MunicipalityUnmatched, told, candidates.join(u", "_s), row.sourceRow);
        m_told.insert(told);
        return std::nullopt;
    }

    /// The row's words, else the file's, else the words of the name. One that is not known at all is «other» and told.
    QString typeOf(const RegistrySource& row) {
        const auto named = [&](const QString& text) {
            return m_context.catalogue.type(text) ? text : m_types.type(text);
        };
        QString type = row.type.isEmpty() ? m_context.type : named(row.type);
        if (type.isEmpty() && row.type.isEmpty())
            type = named(row.name);
        if (!type.isEmpty())
            return type;
        const QString told = row.type.isEmpty() ? row.name : row.type;
        if (!m_told.contains(told))
            note(NoticeKind::TypeUnknown, told, {}, row.sourceRow);
        m_told.insert(told);
        return u"other"_s;
    }

    std::vector<RegistryCell> cellsOf(const RegistrySource& row) {
        std::vector<RegistryCell> cells;
        for (const RegistryText& text : row.texts) {
            const QString value = valueOf(text, row.sourceRow);
            if (!value.isEmpty())
                cells.push_back({text.field, text.column, CellChange::New, {}, value});
        }
        return cells;
    }

    /// Empty for a text that gives nothing: it is told where it should have.
    QString valueOf(const RegistryText& text, int row) {
        static const QStringList nothing{u"-"_s, u"–"_s, u"—"_s, u"нет"_s, u"н/д"_s, u"нет данных"_s};
        if (nothing.contains(text.text.toLower()))
            return {};
        switch (text.field) {
        case RegistryField::Inn:
        case RegistryField::Ogrn:
        case RegistryField::Kpp:
            return codeOf(text, row);
        case RegistryField::Founder: {
            const QString founder = m_context.words.founderOf(text.text);
            if (founder.isEmpty())
                note(NoticeKind::CellUnreadable, text.text, {}, row, text.column);
            return founder;
        }
        default:
            return text.text;
        }
    }

    /// «A warning, never a silent fix; 1,02E+12 is an error that names the cell».
    QString codeOf(const RegistryText& text, int row) {
        if (core::isShortenedCode(text.text)) {
            note(NoticeKind::CodeShortened, text.text, {}, row, text.column);
            return {};
        }
        const bool isInn = text.field == RegistryField::Inn;
        const bool isOgrn = text.field == RegistryField::Ogrn;
        const bool valid = isInn    ? core::hasValidCheckDigits(core::RegistryCode::Inn, text.text)
                           : isOgrn ? core::hasValidCheckDigits(core::RegistryCode::Ogrn, text.text) ||
                                          core::hasValidCheckDigits(core::RegistryCode::Ogrnip, text.text)
                                    : true;
        if (!valid)
            note(NoticeKind::CodeInvalid, text.text, {}, row, text.column);
        return text.text;
    }

    void wait(const RegistrySource& row, const Organisation& asked, const OrganisationVerdict& verdict) {
        m_plan->pending.push_back(
            {row.name, u"organisation"_s, verdict.candidates, row.sourceRow, registryPayload(row, m_sheet, &asked)});
        ++counts().unmatched;
        note(verdict.otherType ? NoticeKind::OrganisationDoubtful : NoticeKind::OrganisationUnmatched, row.name,
             verdict.detail, row.sourceRow);
    }

    void create(const RegistrySource& row, const Organisation& asked, std::vector<RegistryCell> cells) {
        cells.push_back({RegistryField::Name, m_sheet.nameColumn, CellChange::New, {}, asked.name});
        cells.push_back({RegistryField::Type, 0, CellChange::New, {}, asked.type});
        core::RegistryRow planned;
        planned.newOrganisation = static_cast<int>(m_plan->organisations.size());
        planned.sourceRow = row.sourceRow;
        planned.cells = std::move(cells);
        m_plan->organisations.push_back(asked);
        m_plan->rows.push_back(std::move(planned));
        ++counts().added;
        ++counts().organisationsCreated;
    }

    void compare(const RegistrySource& row, const Organisation& asked, std::vector<RegistryCell> cells,
                 const Organisation& known) {
        const bool answered = isAnswered(asked, known);
        // Another spelling of the name is no other name; only a person says that it is called otherwise now.
        const QString name = answered ? asked.name : known.name;
        cells.push_back({RegistryField::Name, m_sheet.nameColumn, CellChange::New, {}, name});
        if (!row.type.isEmpty() && asked.type != u"other"_s)
            cells.push_back({RegistryField::Type, 0, CellChange::New, {}, asked.type});
        core::RegistryRow planned{known.id, -1, row.sourceRow, {}};
        bool differs = false;
        for (RegistryCell& cell : cells) {
            const QString& stands = core::fieldOf(known, cell.field);
            cell.change = stands == cell.value ? CellChange::Same
                          : stands.isEmpty()   ? CellChange::New
                                               : CellChange::Changed;
            cell.old = cell.change == CellChange::Changed ? stands : QString();
            if (cell.change != CellChange::Same)
                m_findings.changes.push_back(
                    {known.id, known.name, cell.field, stands, cell.value, at(row.sourceRow, cell.column)});
            differs = differs || cell.change != CellChange::Same;
            planned.cells.push_back(std::move(cell));
        }
        m_plan->rows.push_back(std::move(planned));
        ++(differs ? counts().changed : counts().same);
        if (answered && known.name != asked.name) // its old name still means it
            m_findings.learnt.push_back(
                {known.name, known.municipality, known.type, known.id, false, m_context.request.author, {}});
    }

    [[nodiscard]] bool isAnswered(const Organisation& asked, const Organisation& known) const {
        const auto& answers = m_context.request.organisationAnswers;
        return std::any_of(answers.begin(), answers.end(), [&](const OrganisationAnswer& answer) {
            return answer.kind == OrganisationAnswer::Kind::Known && answer.organisation == known.id &&
                   core::OrganisationMatcher::key(answer.spelling) == core::OrganisationMatcher::key(asked.name);
        });
    }

    const RegistryContext& m_context;
    const RegistrySheet& m_sheet;
    ingest::TypeMatcher m_types;
    OrganisationFinder m_finder;
    core::RegistryPlan* m_plan;
    RegistryFindings m_findings;
    QHash<core::OrganisationId, const Organisation*> m_known;
    QHash<QString, core::MunicipalityMatch> m_places;
    QSet<QString> m_told;
};

} // namespace

RegistryFindings planRegistry(const RegistryContext& context, const RegistrySheet& sheet, core::RegistryPlan* plan) {
    return RegistryPlanner(context, sheet, plan).run();
}

} // namespace svodka::services
