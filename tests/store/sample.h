// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/period.h"
#include "core/region.h"

namespace svodka::tests {

/// A region of three municipalities, the second renamed: known and unknown days, both kinds of flags.
inline core::Region sampleRegion() {
    const auto text = [](const char16_t* value) { return QString::fromUtf16(value); };
    core::Region region;
    region.id.value = 1;
    region.code = text(u"sakhalin");
    region.name = text(u"Сахалинская область");
    region.synthetic = true;
    const core::MunicipalityName dolinsk{text(u"Городской округ «Долинский»"),
                                         text(u"Долинский"),
                                         text(u"городской округ"),
                                         text(u"64712000"),
                                         {},
                                         QDate(2024, 12, 31),
                                         false};
    const core::MunicipalityName renamed{text(u"Долинский муниципальный округ"),
                                         text(u"Долинский"),
                                         text(u"муниципальный округ"),
                                         text(u"64512000"),
                                         QDate(2025, 1, 1),
                                         {},
                                         true};
    const core::MunicipalityName korsakov{
        text(u"Корсаковский ГО"), text(u"Корсаков"), text(u"городской округ"), text(u"64716000"), {}, {}, false};
    const core::MunicipalityName kurilsk{
        text(u"Курильский ГО"), text(u"Курильск"), text(u"городской округ"), text(u"64720000"), {}, {}, false};
    region.municipalities = {{core::MunicipalityId{1}, text(u"г. Долинск"), {dolinsk, renamed}},
                             {core::MunicipalityId{2}, {}, {korsakov}},
                             {core::MunicipalityId{3}, text(u"г. Курильск"), {kurilsk}}};
    return region;
}

inline core::Campaign sampleSferum() {
    const auto text = [](const char16_t* value) { return QString::fromUtf16(value); };
    core::Campaign campaign;
    campaign.code = text(u"sferum");
    campaign.title = {text(u"Сферум"), text(u"Sferum")};
    campaign.firstDay = Qt::Saturday;
    campaign.synonyms = {text(u"сферум"), text(u"мессенджер; с «кавычками»")};
    campaign.metrics = {
        {text(u"application_sent"), {text(u"Заявка"), {}}, core::MetricKind::Flag, {text(u"заявка")}},
        {text(u"admin_signed_in"), {text(u"Вход"), {}}, core::MetricKind::Flag, {}},
        {text(u"teachers_10_messages"), {text(u"Писали"), {}}, core::MetricKind::Count, {}},
        {text(u"order"), {text(u"Слово SQL"), {}}, core::MetricKind::Count, {}},
    };
    core::Indicator registered;
    registered.code = text(u"registered");
    registered.title = {text(u"Зарегистрированы"), text(u"Registered")};
    registered.directMetric = text(u"application_sent");
    registered.synonyms = {text(u"зарегистрировано")};
    registered.criteria = {{text(u"application_sent"), core::Comparator::AtLeast, 1, {}, QDate(2025, 8, 31), {}},
                           {text(u"order"), core::Comparator::AtMost, 0.5, QDate(2025, 9, 1), {}, {text(u"шаг"), {}}}};
    core::Indicator left;
    left.title = {text(u"Остались"), {}};
    left.code = text(u"not_registered");
    left.kind = core::IndicatorKind::Complement;
    left.complementOf = text(u"registered");
    left.unknownCounts = true;
    core::Indicator zero;
    zero.title = {text(u"Молчат"), {}};
    zero.code = text(u"zero_messages");
    zero.kind = core::IndicatorKind::Zero;
    zero.base = text(u"registered");
    zero.metric = text(u"teachers_10_messages");
    core::Indicator share;
    share.title = {text(u"Доля"), {}};
    share.code = text(u"share");
    share.kind = core::IndicatorKind::Share;
    share.metric = text(u"teachers_10_messages");
    share.denominator = text(u"order");
    share.criteria = {{text(u"order"), core::Comparator::Equal, 3, {}, {}, {}}};
    campaign.indicators = {registered, left, zero, share};
    campaign.reasons = {{text(u"silent"),
                         {text(u"Молчат"), text(u"Silent")},
                         {text(u"Позвонить"), {}},
                         {{text(u"not_registered"), {}},
                          {{}, text(u"order"), core::Comparator::AtMost, 2, {}},
                          {{}, text(u"order"), core::Comparator::AtLeast, 1, text(u"teachers_10_messages")}}}};
    campaign.legalBases = {
        {text(u"law"), {text(u"Закон № 1"), {}}, {text(u"Вести"), {}}, text(u"https://x"), {text(u"silent")}},
        {text(u"other"), {text(u"Приказ"), {}}, {}, {}, {}}};
    campaign.targets = {{text(u"registered"), text(u"school"), 0.95, QDate(2024, 1, 1), {}},
                        {text(u"registered"), {}, 1, {}, {}}};
    campaign.texts = {{text(u"note"), text(u"* по данным «Сферум»\n; ' \"")}};
    return campaign;
}

/// Two campaigns; the second has a metric of the same code as the first.
inline core::Catalogue sampleCatalogue() {
    const auto text = [](const char16_t* value) { return QString::fromUtf16(value); };
    core::Campaign pages;
    pages.code = text(u"gospubliki");
    pages.title = {text(u"Госпаблики"), {}};
    pages.exemptMetric = text(u"exempt");
    pages.metrics = {{text(u"posts"), {text(u"Посты"), {}}, core::MetricKind::Count, {}},
                     {text(u"exempt"), {text(u"Не ведёт"), {}}, core::MetricKind::Flag, {}}};
    core::Indicator silent;
    silent.title = {text(u"Без постов"), {}};
    silent.code = text(u"silent");
    silent.kind = core::IndicatorKind::Zero;
    silent.metric = text(u"posts");
    pages.indicators = {silent};
    core::Catalogue catalogue;
    catalogue.types = {
        {text(u"preschool"), {text(u"Детские сады"), text(u"Kindergartens")}, text(u"ДОО"), {text(u"ДОУ")}},
        {text(u"school"), {text(u"Школы"), {}}, {}, {}},
        {text(u"authority"), {text(u"РУО"), {}}, {}, {}}};
    catalogue.campaigns = {sampleSferum(), pages};
    return catalogue;
}

/// The federal week `number` weeks after 29.04.23–05.05.23.
inline core::Period sampleWeek(int number = 0) {
    return {QDate(2023, 4, 29).addDays(7 * number), QDate(2023, 5, 5).addDays(7 * number)};
}

} // namespace svodka::tests
