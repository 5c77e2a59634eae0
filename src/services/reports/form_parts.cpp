// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/form_parts.h"

#include "core/cell_name.h"
#include "core/number.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::Figure;
using core::Municipality;
using core::Origin;
using core::TableColumn;

namespace {

/// The forms' common words. A campaign may say any of them in its own way (Campaign::texts).
const QHash<QString, QString>& commonTexts() {
    static const QHash<QString, QString> texts{
        {u"form.number"_s, u"№п/п"_s},
        {u"form.municipality"_s, u"Наименование МО"_s},
        {u"form.total"_s, u"Итого"_s},
        {u"form.not_registered"_s, u"Количество не зарегистрированных"_s},
        {u"form.not_active"_s, u"Количество не активных"_s},
        {u"form.registered"_s, u"Зарегистрировано"_s},
        {u"form.organisations"_s, u"Организаций"_s},
        {u"form.share"_s, u"Доля"_s},
        {u"form.value"_s, u"Значение"_s},
        {u"form.base"_s, u"Из"_s},
        {u"form.target"_s, u"Цель"_s},
        {u"form.to_target"_s, u"До цели"_s},
        {u"form.unknown"_s, u"Не сообщили"_s},
        {u"form.all_types"_s, u"Все организации"_s},
        {u"form.finished_yes"_s, u"да"_s},
    };
    return texts;
}

} // namespace

QString formText(const core::Campaign& campaign, const QString& key) {
    const auto own = campaign.texts.constFind(key);
    return own != campaign.texts.constEnd() ? *own : commonTexts().value(key);
}

QStringList typesToPrint(const Week& week, const ReportQuery& query, const QStringList& indicators) {
    if (!query.type.isEmpty())
        return {query.type};
    const QSet<QString> present = week.book.typesWith(indicators);
    QStringList types;
    for (const core::OrganisationType& type : week.catalogue.types)
        if (present.contains(type.code))
            types.append(type.code);
    if (present.contains(QString()))
        types.append(QString());
    return types;
}

QString typeTitle(const Week& week, const QString& type) {
    const core::OrganisationType* found = week.catalogue.type(type);
    return found ? found->title.ru : formText(week.campaign, u"form.all_types"_s);
}

std::vector<const Municipality*> municipalitiesToPrint(const Week& week, const ReportQuery& query) {
    std::vector<const Municipality*> result;
    for (const Municipality& municipality : week.region.municipalities)
        if (!query.municipality.isValid() || municipality.id == query.municipality)
            result.push_back(&municipality);
    return result;
}

Cell cellOf(const std::optional<double>& value) {
    return value ? Cell(*value) : Cell();
}

Cell percentOf(const Figure& figure) {
    if (!figure.value || !figure.base)
        return {};
    const auto percent = core::wholePercent(*figure.value, *figure.base);
    return percent ? Cell(core::Percent{*percent / 100.0}) : Cell();
}

std::vector<TableColumn> formColumns(const core::Campaign& campaign) {
    return {{formText(campaign, u"form.number"_s), {}, ColumnKind::Number, true},
            {formText(campaign, u"form.municipality"_s), {}, ColumnKind::Text, false}};
}

core::DocumentInfo documentInfo(const Week& week, const ReportQuery& query, const QString& subject,
                                const QString& title, const QString& comments) {
    core::DocumentInfo info;
    info.title = title;
    info.subject = subject;
    info.author = query.author;
    info.created = query.now;
    info.comments = comments;
    if (week.region.synthetic) {
        info.mark = u"Синтетические данные"_s;
        info.comments += u". Синтетические данные: для демонстрации"_s;
    }
    return info;
}

core::DocumentInfo reportInfo(const Week& week, const ReportQuery& query, const Report& report, const QString& title,
                              const QString& comments) {
    return documentInfo(week, query, report.title().ru, title, comments);
}

namespace {

/// «C5», as Excel names it.
QString cellName(int row, int column) {
    return core::columnLetters(column) + QString::number(row);
}

} // namespace

Figure SourceNotes::figure(const Municipality* municipality, const QString& type, const QString& indicator) {
    const core::MunicipalityId id = municipality ? municipality->id : core::MunicipalityId{};
    Figure figure = m_week.book.figure(id, type, indicator, m_query.source);
    add(municipality, type, indicator, figure);
    return figure;
}

void SourceNotes::add(const Municipality* municipality, const QString& type, const QString& indicator,
                      const Figure& figure) {
    m_byOrganisations =
        m_byOrganisations || figure.origin == Origin::Organisations || figure.origin == Origin::PartialOrganisations;
    m_reported = m_reported || figure.origin == Origin::Reported;
    m_partial = m_partial || figure.origin == Origin::PartialOrganisations;
    m_differences += figure.differs() ? 1 : 0;
    if (figure.counted || figure.reported)
        addRow(municipality, type, indicator, figure);
}

void SourceNotes::addRow(const Municipality* municipality, const QString& type, const QString& indicator,
                         const Figure& figure) {
    const core::Indicator* known = m_week.campaign.indicator(indicator);
    const core::Location source = figure.sources.empty() ? core::Location{} : figure.sources.front();
    const QString cell = source.row > 0 ? cellName(source.row, source.column) : QString();
    if (figure.origin == Origin::Reported && !source.file.isEmpty() && !m_files.contains(source.file))
        m_files.append(source.file);
    const Cell difference = figure.counted && figure.reported ? Cell(*figure.counted - *figure.reported) : Cell();
    m_rows.push_back({municipality ? m_week.nameOf(*municipality).name : formText(m_week.campaign, u"form.total"_s),
                      typeTitle(m_week, type), known ? known->title.ru : indicator, cellOf(figure.counted),
                      cellOf(figure.reported), difference, source.file, source.sheet, cell});
}

QString SourceNotes::sourceText() const {
    QStringList parts;
    if (m_byOrganisations)
        parts.append(m_partial ? u"подсчёт по организациям (данные есть не по всем)"_s : u"подсчёт по организациям"_s);
    if (m_reported)
        parts.append(u"сводные цифры из файлов: "_s + m_files.join(u", "_s));
    return u"Источник: "_s + parts.join(u"; "_s);
}

void SourceNotes::finish(ReportResult& result, const Report& report) const {
    const bool onlyReported = m_reported && !m_byOrganisations;
    result.origin = m_partial           ? Origin::PartialOrganisations
                    : onlyReported      ? Origin::Reported
                    : m_byOrganisations ? Origin::Organisations
                                        : Origin::None;
    result.partial = m_partial;
    result.differences = m_differences;
    result.document.info = reportInfo(m_week, m_query, report, result.document.tables.front().title, sourceText());

    core::Table sheet;
    sheet.name = u"Источники"_s;
    sheet.title = u"Источники цифр (%1)"_s.arg(core::periodToTitle(m_week.period));
    sheet.preamble = QStringList{sourceText()};
    sheet.columns = {{u"Наименование МО"_s, {}, ColumnKind::Text, false},
                     {u"Организации"_s, {}, ColumnKind::Text, false},
                     {u"Показатель"_s, {}, ColumnKind::Text, false},
                     {u"По организациям"_s, {}, ColumnKind::Number, false},
                     {u"Сводная цифра"_s, {}, ColumnKind::Number, false},
                     {u"Разница"_s, {}, ColumnKind::Number, false},
                     {u"Файл"_s, u"Откуда сводная цифра"_s, ColumnKind::Text, false},
                     {u"Лист"_s, u"Откуда сводная цифра"_s, ColumnKind::Text, false},
                     {u"Ячейка"_s, u"Откуда сводная цифра"_s, ColumnKind::Text, false}};
    sheet.rows = m_rows;
    result.document.tables.push_back(std::move(sheet));
}

} // namespace svodka::services
