// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/archive/xml_parser.h"

#include <array>
#include <vector>

namespace svodka::ingest {

/// Reads the plain XML that large sheets consist of — elements and attributes with ASCII names, texts with nothing to
/// replace — several times faster than a full parser. It takes nothing that it is not sure of: at the first token
/// beyond that (an entity, a comment, a DOCTYPE, a CR, a mistake) it stops, and a full parser goes on from there.
class PlainXml final {
public:
    explicit PlainXml(XmlHandler& handler) : m_handler(handler) {}

    /// Takes the next bytes of the document; false where it stops, for good: the handler has failed, or rest() begins
    /// with something that is not plain.
    bool feed(const char* data, qsizetype size);

    /// With what was fed the document is whole and well-formed.
    [[nodiscard]] bool isComplete() const;

    /// A document as far as it was read, without what it said: so many lines, and the elements that are open.
    [[nodiscard]] QByteArray lead() const;
    /// What was fed and not read.
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }

private:
    enum class Step { Done, More, Foreign };
    struct Attribute {
        qsizetype name = 0;
        qsizetype nameEnd = 0;
        qsizetype value = 0;
        qsizetype valueEnd = 0;
    };

    Step step();
    Step declaration();
    Step text();
    Step blanks(qsizetype end);
    Step startTag();
    Step endTag();
    Step attributes(qsizetype& at, size_t& count);
    Step attribute(qsizetype at, Attribute& read) const;
    [[nodiscard]] bool isNewName(size_t count) const;
    void emitStart(qsizetype name, qsizetype nameEnd, size_t count, bool isEmpty);

    [[nodiscard]] qsizetype nameEnd(qsizetype at) const;
    [[nodiscard]] char byteAt(qsizetype at) const { return at < m_bytes.size() ? m_bytes.constData()[at] : '\0'; }
    [[nodiscard]] Step missing(qsizetype at) const { return at < m_bytes.size() ? Step::Foreign : Step::More; }

    static constexpr size_t kMostAttributes = 24;

    XmlHandler& m_handler;
    QByteArray m_bytes; ///< what is not read yet, from m_at on
    qsizetype m_at = 0;
    qint64 m_lines = 0;
    bool m_begun = false;       ///< something of the document was read
    bool m_closed = false;      ///< the root element is behind
    QByteArray m_open;          ///< the names of the open elements, one behind the other
    std::vector<int> m_lengths; ///< of these names
    std::array<Attribute, kMostAttributes> m_attributes = {};
};

} // namespace svodka::ingest
