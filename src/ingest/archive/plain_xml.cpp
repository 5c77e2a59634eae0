// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/plain_xml.h"

#include "ingest/archive/plain_text.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace svodka::ingest {

namespace {

/// A token that is longer is left to the full parser, and so is a tree that is deeper.
constexpr qsizetype kLongestToken = 256 << 10;
constexpr size_t kDeepest = 64;

constexpr bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

constexpr bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// With ':' behind the first character only; a name in another alphabet is not plain.
constexpr bool isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '.';
}

QByteArrayView withoutPrefix(QByteArrayView name) {
    return name.sliced(name.lastIndexOf(':') + 1);
}

} // namespace

bool PlainXml::feed(const char* data, qsizetype size) {
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes.append(data, size);
    for (;;) {
        const Step done = m_at < m_bytes.size() ? step() : Step::More;
        if (done == Step::More)
            return m_bytes.size() - m_at < kLongestToken;
        if (done == Step::Foreign || m_handler.failure())
            return false;
    }
}

bool PlainXml::isComplete() const {
    const QByteArrayView left = rest();
    return m_closed && std::all_of(left.begin(), left.end(), [](char c) { return isBlank(c) || c == '\r'; });
}

QByteArray PlainXml::lead() const {
    QByteArray lead(m_lines, '\n');
    if (m_begun)
        lead += ' '; // a declaration may not come any more
    if (m_closed)
        lead += "<root/>";
    qsizetype at = 0;
    for (const int length : m_lengths) {
        lead += '<' + m_open.mid(at, length) + '>';
        at += length;
    }
    return lead;
}

PlainXml::Step PlainXml::step() {
    if (byteAt(m_at) != '<')
        return text();
    const char next = byteAt(m_at + 1);
    if (next == '/')
        return endTag();
    if (isNameStart(next))
        return startTag();
    return next == '?' && !m_begun ? declaration() : missing(m_at + 1);
}

/// Of UTF-8 only: all else has to be decoded.
PlainXml::Step PlainXml::declaration() {
    const qsizetype end = m_bytes.indexOf("?>", m_at);
    if (end < 0)
        return Step::More;
    static const std::set<QByteArray> plain = [] {
        std::set<QByteArray> all;
        for (const char* encoding : {"", " encoding=\"UTF-8\"", " encoding=\"utf-8\""})
            for (const char* standalone : {"", " standalone=\"yes\"", " standalone=\"no\""})
                all.insert(QByteArray("<?xml version=\"1.0\"") + encoding + standalone);
        return all;
    }();
    if (!plain.contains(m_bytes.mid(m_at, end - m_at)))
        return Step::Foreign;
    m_at = end + 2;
    m_begun = true;
    return Step::Done;
}

PlainXml::Step PlainXml::text() {
    const void* found = std::memchr(m_bytes.constData() + m_at, '<', static_cast<size_t>(m_bytes.size() - m_at));
    if (!found)
        return Step::More;
    const qsizetype end = static_cast<const char*>(found) - m_bytes.constData();
    if (m_lengths.empty())
        return blanks(end);
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(m_at, end - m_at);
    const int lines = linesOfPlainText(text);
    if (lines < 0)
        return Step::Foreign;
    m_lines += lines;
    m_at = end;
    m_handler.text(text);
    return Step::Done;
}

/// Around the root element.
PlainXml::Step PlainXml::blanks(qsizetype end) {
    for (qsizetype at = m_at; at < end; ++at) {
        const bool isLineEnd = byteAt(at) == '\r' && byteAt(at + 1) == '\n';
        if (!isBlank(byteAt(at)) && !isLineEnd)
            return Step::Foreign;
    }
    m_lines += std::count(m_bytes.cbegin() + m_at, m_bytes.cbegin() + end, '\n');
    m_at = end;
    m_begun = true;
    return Step::Done;
}

qsizetype PlainXml::nameEnd(qsizetype at) const {
    const char* const bytes = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    while (at < size && isNamePart(bytes[at]))
        ++at;
    return at;
}

PlainXml::Step PlainXml::startTag() {
    if (m_closed || m_lengths.size() == kDeepest)
        return Step::Foreign;
    const qsizetype name = m_at + 1;
    const qsizetype end = nameEnd(name);
    qsizetype at = end;
    size_t count = 0;
    if (const Step read = attributes(at, count); read != Step::Done)
        return read;
    const bool isEmpty = byteAt(at) == '/';
    at += isEmpty ? 1 : 0;
    if (byteAt(at) != '>')
        return missing(at);
    m_lines += std::count(m_bytes.cbegin() + m_at, m_bytes.cbegin() + at, '\n');
    m_at = at + 1;
    m_begun = true;
    emitStart(name, end, count, isEmpty);
    return Step::Done;
}

/// Up to «>» or «/».
PlainXml::Step PlainXml::attributes(qsizetype& at, size_t& count) {
    for (;;) {
        const qsizetype before = at;
        while (isBlank(byteAt(at)))
            ++at;
        if (byteAt(at) == '>' || byteAt(at) == '/')
            return Step::Done;
        if (at == before || count == kMostAttributes || !isNameStart(byteAt(at)))
            return missing(at);
        if (const Step read = attribute(at, m_attributes[count]); read != Step::Done)
            return read;
        if (!isNewName(count))
            return Step::Foreign;
        at = m_attributes[count++].valueEnd + 1;
    }
}

/// name="value"
PlainXml::Step PlainXml::attribute(qsizetype at, Attribute& read) const {
    read.name = at;
    read.nameEnd = nameEnd(at);
    read.value = read.nameEnd + 2;
    if (byteAt(read.nameEnd) != '=')
        return missing(read.nameEnd);
    if (byteAt(read.nameEnd + 1) != '"')
        return missing(read.nameEnd + 1);
    const char* const bytes = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    qsizetype end = read.value;
    while (end < size && isPlainInAttribute(bytes[end]))
        ++end;
    read.valueEnd = end;
    return byteAt(end) == '"' ? Step::Done : missing(end);
}

bool PlainXml::isNewName(size_t count) const {
    const auto nameOf = [&](const Attribute& one) {
        return QByteArrayView(m_bytes).sliced(one.name, one.nameEnd - one.name);
    };
    const auto last = m_attributes.begin() + static_cast<std::ptrdiff_t>(count);
    return std::none_of(m_attributes.begin(), last, [&](const Attribute& one) { return nameOf(one) == nameOf(*last); });
}

void PlainXml::emitStart(qsizetype name, qsizetype nameEnd, size_t count, bool isEmpty) {
    std::array<const char*, 2 * kMostAttributes + 1> pairs; // NOLINT: filled as far as it is read
    char* const bytes = m_bytes.data();
    for (size_t i = 0; i < count; ++i) {
        const Attribute& one = m_attributes[i];
        bytes[one.nameEnd] = '\0'; // the tag is read: nobody looks at its marks again
        bytes[one.valueEnd] = '\0';
        pairs[2 * i] = bytes + one.name;
        pairs[2 * i + 1] = bytes + one.value;
    }
    pairs[2 * count] = nullptr;
    const QByteArrayView whole(bytes + name, nameEnd - name);
    m_handler.start(withoutPrefix(whole), XmlAttributes(pairs.data()));
    if (!isEmpty) {
        m_open.append(whole.data(), whole.size());
        m_lengths.push_back(static_cast<int>(whole.size()));
        return;
    }
    m_handler.end(withoutPrefix(whole));
    m_closed = m_lengths.empty();
}

PlainXml::Step PlainXml::endTag() {
    const qsizetype name = m_at + 2;
    const qsizetype end = nameEnd(name);
    if (byteAt(end) != '>')
        return missing(end);
    const QByteArrayView whole = QByteArrayView(m_bytes).sliced(name, end - name);
    if (m_lengths.empty() || !m_open.endsWith(whole) || whole.size() != m_lengths.back())
        return Step::Foreign;
    m_open.chop(whole.size());
    m_lengths.pop_back();
    m_at = end + 1;
    m_closed = m_lengths.empty();
    m_handler.end(withoutPrefix(whole));
    return Step::Done;
}

} // namespace svodka::ingest
