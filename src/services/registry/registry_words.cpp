// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_words.h"

#include "core/names/normaliser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::RegistryField;

namespace {

/// Words with blanks between, before and after: a phrase is found as a whole.
QString padded(const QString& text) {
    static const QRegularExpression notWord(uR"([^\p{L}\p{N}]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString line = text.normalized(QString::NormalizationForm_C).toLower().replace(u'ё', u'е');
    line.replace(notWord, u" "_s);
    return u' ' + line.simplified() + u' ';
}

QStringList texts(const QJsonValue& array) {
    QStringList list;
    for (const QJsonValue& text : array.toArray())
        list << text.toString();
    return list;
}

} // namespace

core::Result<RegistryWords> RegistryWords::load() {
    QFile file(u":/svodka/registry.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject root = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    if (root.isEmpty())
        return core::Error{core::ErrorCode::CatalogueInvalid, file.fileName(), {}, {}};
    RegistryWords words;
    const QJsonObject fields = root[u"fields"].toObject();
    for (auto entry = fields.begin(); entry != fields.end(); ++entry)
        if (const auto field = core::fieldOfCode(entry.key()))
            for (const QString& text : texts(entry.value()))
                words.m_fields.push_back({padded(text), *field});
    std::stable_sort(words.m_fields.begin(), words.m_fields.end(),
                     [](const Phrase& a, const Phrase& b) { return a.text.size() > b.text.size(); });
    // «Негосударственное» holds «государственн»: what is special is tried first.
    const QJsonObject founders = root[u"founders"].toObject();
    for (const QString& code : {u"private"_s, u"federal"_s, u"municipal"_s, u"regional"_s})
        words.m_founders.emplace_back(code, texts(founders[code]));
    return words;
}

std::optional<RegistryField> RegistryWords::fieldOfHeader(const QString& header) const {
    const QString line = padded(header);
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Phrase& phrase) { return line.contains(phrase.text); });
    return found == m_fields.end() ? std::nullopt : std::optional(found->field);
}

QString RegistryWords::founderOf(const QString& text) const {
    const QString line = padded(text);
    for (const auto& [code, beginnings] : m_founders) {
        if (line.trimmed() == code)
            return code;
        const bool named = std::any_of(beginnings.begin(), beginnings.end(),
                                       [&](const QString& beginning) { return line.contains(u' ' + beginning); });
        if (named)
            return code;
    }
    return {};
}

} // namespace svodka::services
