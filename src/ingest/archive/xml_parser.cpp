// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/xml_parser.h"

#include "ingest/archive/plain_xml.h"
#include "ingest/archive/zip_archive.h"
#include "ingest/error_detail.h"

#include <cstring>
#include <expat.h>
#include <optional>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

const char* localName(const char* name) {
    const char* colon = std::strrchr(name, ':');
    return colon ? colon + 1 : name;
}

struct ParserFree {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserPtr = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserFree>;

struct Session {
    XML_Parser parser;
    XmlHandler& handler;
    bool doctype = false;

    void stopIfFailed() const {
        if (handler.failure())
            XML_StopParser(parser, XML_FALSE);
    }
};

void onStart(void* user, const char* name, const char** attributes) {
    auto* session = static_cast<Session*>(user);
    session->handler.start(localName(name), XmlAttributes(attributes));
    session->stopIfFailed();
}

void onEnd(void* user, const char* name) {
    auto* session = static_cast<Session*>(user);
    session->handler.end(localName(name));
    session->stopIfFailed();
}

void onText(void* user, const char* text, int size) {
    static_cast<Session*>(user)->handler.text(QByteArrayView(text, size));
}

void onDoctype(void* user, const char*, const char*, const char*, int) {
    auto* session = static_cast<Session*>(user);
    session->doctype = true;
    XML_StopParser(session->parser, XML_FALSE);
}

const char* phraseOf(const Session& session) {
    if (session.doctype)
        return detail::doctype;
    switch (XML_GetErrorCode(session.parser)) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_PARTIAL_CHAR:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
        return detail::partEnds;
    default:
        return detail::partInvalid;
    }
}

core::Error errorOf(const Session& session, const QString& part) {
    if (session.handler.failure())
        return *session.handler.failure();
    const auto line = static_cast<qulonglong>(XML_GetCurrentLineNumber(session.parser));
    return fileError(core::ErrorCode::FileBroken, phraseOf(session), u"%1:%2"_s.arg(part).arg(line));
}

} // namespace

QByteArrayView XmlAttributes::value(const char* name) const {
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (std::strcmp(localName(*pair), name) == 0)
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(const char* name) const {
    return QString::fromUtf8(value(name));
}

bool XmlAttributes::isTrue(const char* name) const {
    const QByteArrayView flag = value(name);
    return flag == "1" || flag == "true" || flag == "on";
}

void XmlHandler::fail(const core::Error& error) {
    if (!m_failure)
        m_failure = std::make_unique<core::Error>(error);
}

namespace {

/// A parser of everything that XML may be, from where PlainXml stopped.
class FullXml final {
public:
    FullXml(const PlainXml& plain, XmlHandler& handler)
        : m_parser(XML_ParserCreate(nullptr)), m_session{m_parser.get(), handler} {
        const QByteArray lead = plain.lead();
        m_isGood = lead.isEmpty() || parse(lead.constData(), static_cast<int>(lead.size()));
        XML_SetUserData(m_parser.get(), &m_session);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
        const QByteArrayView rest = plain.rest();
        m_isGood = m_isGood && parse(rest.data(), static_cast<int>(rest.size()));
    }
    Q_DISABLE_COPY_MOVE(FullXml)
    ~FullXml() = default;

    bool parse(const char* data, int size) {
        m_isGood = XML_Parse(m_parser.get(), data, size, XML_FALSE) == XML_STATUS_OK;
        return m_isGood;
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    core::Result<void> finish(const QString& part) {
        if (!m_isGood || XML_Parse(m_parser.get(), nullptr, 0, XML_TRUE) != XML_STATUS_OK)
            return errorOf(m_session, part);
        return {};
    }

private:
    ParserPtr m_parser;
    Session m_session;
    bool m_isGood = true;
};

} // namespace

core::Result<void> parseXml(ZipArchive& archive, const QString& part, XmlHandler& handler) {
    PlainXml plain(handler);
    std::optional<FullXml> full;
    auto read = archive.read(part, [&](const char* data, int size) {
        if (full)
            return full->parse(data, size);
        if (plain.feed(data, size))
            return true;
        return !handler.failure() && full.emplace(plain, handler).isGood();
    });
    if (!read)
        return read;
    if (handler.failure())
        return *handler.failure();
    if (!full && plain.isComplete())
        return {};
    if (!full) // it ends too early: the full parser knows where
        full.emplace(plain, handler);
    return full->finish(part);
}

} // namespace svodka::ingest
