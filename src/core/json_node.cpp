// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_node.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

bool isAbsent(const QJsonValue& value) {
    return value.isUndefined() || value.isNull();
}

/// Line breaks belong to texts; other signs below a space would spoil every file they are written into.
bool isPlain(const QString& text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
}

} // namespace

JsonNode::JsonNode(QJsonValue value, QString path, Problem& problem)
    : m_value(std::move(value)), m_path(std::move(path)), m_problem(&problem) {}

QString JsonNode::pathOf(const QString& key) const {
    if (key.isEmpty())
        return m_path;
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonNode::fail(const QString& key, const char* phrase, const QString& value) const {
    if (*m_problem)
        return;
    QString detail = QString::fromUtf8(phrase);
    if (!value.isEmpty())
        detail += u": "_s + (value.size() > 100 ? value.left(100) + u'…' : value);
    *m_problem = Error{ErrorCode::CatalogueInvalid, pathOf(key), {}, detail};
}

void JsonNode::expectKeys(std::initializer_list<const char16_t*> keys) const {
    QStringList known;
    for (const char16_t* key : keys)
        known.append(QString::fromUtf16(key));
    const QStringList given = this->keys();
    for (const QString& key : given)
        if (!known.contains(key))
            fail(key.left(60), QT_TRANSLATE_NOOP("Detail", "an unknown key; known are"), known.join(u", "_s));
}

QStringList JsonNode::keys() const {
    return m_value.toObject().keys();
}

QString JsonNode::text(const QString& key) const {
    const QJsonValue value = m_value[key];
    if (isAbsent(value))
        return {};
    if (!value.isString())
        fail(key, QT_TRANSLATE_NOOP("Detail", "a text in quotes is needed"));
    else if (value.toString().size() > longestText)
        fail(key, QT_TRANSLATE_NOOP("Detail", "the text is too long"));
    else if (!isPlain(value.toString()))
        fail(key, QT_TRANSLATE_NOOP("Detail", "the text holds signs that cannot be seen"));
    return value.toString().left(longestText);
}

double JsonNode::number(const QString& key, double missing) const {
    const QJsonValue value = m_value[key];
    if (isAbsent(value))
        return missing;
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        fail(key, QT_TRANSLATE_NOOP("Detail", "a number is needed"));
        return missing;
    }
    return value.toDouble();
}

int JsonNode::integer(const QString& key, int missing) const {
    const double value = number(key, missing);
    if (value == std::floor(value) && std::abs(value) <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    fail(key, QT_TRANSLATE_NOOP("Detail", "a whole number is needed"));
    return missing;
}

bool JsonNode::flag(const QString& key) const {
    const QJsonValue value = m_value[key];
    if (!isAbsent(value) && !value.isBool())
        fail(key, QT_TRANSLATE_NOOP("Detail", "true or false is needed"));
    return value.toBool();
}

QDate JsonNode::day(const QString& key) const {
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid() || written.size() != 10)
        fail(key, QT_TRANSLATE_NOOP("Detail", "a day like 2023-09-01 is needed, not"), written);
    return day;
}

Title JsonNode::title(const QString& key) const {
    if (m_value[key].isString()) // one language is enough
        return {text(key), {}};
    const JsonNode node = object(key);
    node.expectKeys({u"ru", u"en"});
    return {node.text(u"ru"_s), node.text(u"en"_s)};
}

JsonNode JsonNode::object(const QString& key) const {
    const QJsonValue value = m_value[key];
    if (!isAbsent(value) && !value.isObject())
        fail(key, QT_TRANSLATE_NOOP("Detail", "an object in {…} is needed"));
    return {value.isObject() ? value : QJsonValue(QJsonObject()), pathOf(key), *m_problem};
}

QStringList JsonNode::words(const QString& key) const {
    const QJsonValue value = m_value[key];
    if (!isAbsent(value) && !value.isArray())
        fail(key, QT_TRANSLATE_NOOP("Detail", "a list in […] is needed"));
    const QJsonArray array = value.toArray();
    if (array.size() > longestList)
        fail(key, QT_TRANSLATE_NOOP("Detail", "the list is too long"));
    QStringList result;
    for (qsizetype i = 0; i < std::min(array.size(), longestList); ++i) {
        const QString word = array[i].toString();
        if (!array[i].isString() || word.trimmed().isEmpty() || word.size() > longestText || !isPlain(word))
            fail(u"%1[%2]"_s.arg(key).arg(i), QT_TRANSLATE_NOOP("Detail", "a text in quotes is needed"));
        result.append(word);
    }
    return result;
}

std::vector<JsonNode> JsonNode::items(const QString& key) const {
    const QJsonValue value = m_value[key];
    if (!isAbsent(value) && !value.isArray())
        fail(key, QT_TRANSLATE_NOOP("Detail", "a list in […] is needed"));
    const QJsonArray array = value.toArray();
    if (array.size() > longestList)
        fail(key, QT_TRANSLATE_NOOP("Detail", "the list is too long"));
    std::vector<JsonNode> result;
    for (qsizetype i = 0; i < std::min(array.size(), longestList); ++i) {
        const QString place = u"%1[%2]"_s.arg(key).arg(i);
        if (!array[i].isObject())
            fail(place, QT_TRANSLATE_NOOP("Detail", "an object in {…} is needed"));
        result.emplace_back(array[i], pathOf(place), *m_problem);
    }
    return result;
}

} // namespace svodka::core
