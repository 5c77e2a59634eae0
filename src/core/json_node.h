// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/title.h"

#include <QDate>
#include <QJsonValue>
#include <QStringList>
#include <initializer_list>
#include <optional>
#include <vector>

namespace svodka::core {

/// One object of a JSON document that is read strictly: it knows its path («campaigns[0].metrics[3]») and keeps the
/// first thing that is wrong with the whole document, so that a reader need not look after each step. What could not be
/// read comes out as the default.
class JsonNode final {
public:
    /// What is wrong: subject = the path, detail = English words, a phrase of the context «Detail» and a value.
    using Problem = std::optional<Error>;

    static constexpr qsizetype longestText = 4000;
    static constexpr qsizetype longestList = 500;

    /// `problem` must outlive the node and all that come from it.
    JsonNode(QJsonValue value, QString path, Problem& problem);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool has(const QString& key) const { return !m_value[key].isUndefined(); }

    /// Refuses any other key: a typing error would otherwise leave something out in silence.
    void expectKeys(std::initializer_list<const char16_t*> keys) const;

    [[nodiscard]] QString text(const QString& key) const; ///< missing or null = empty
    [[nodiscard]] double number(const QString& key, double missing) const;
    [[nodiscard]] int integer(const QString& key, int missing) const;
    [[nodiscard]] bool flag(const QString& key) const;
    [[nodiscard]] QDate day(const QString& key) const; ///< ISO; missing or null = unknown
    [[nodiscard]] Title title(const QString& key) const;
    [[nodiscard]] QStringList words(const QString& key) const;
    [[nodiscard]] std::vector<JsonNode> items(const QString& key) const; ///< objects
    [[nodiscard]] JsonNode object(const QString& key) const;             ///< missing = an empty one
    [[nodiscard]] QStringList keys() const;

    /// Keeps what is wrong with `key` of this object, unless something was wrong before.
    void fail(const QString& key, const char* phrase, const QString& value = {}) const;

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    QJsonValue m_value;
    QString m_path;
    Problem* m_problem;
};

} // namespace svodka::core
