// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/plain_xml.h"

#include <QStringList>
#include <expat.h>
#include <gtest/gtest.h>

// Plain XML is read without the full parser; whatever is read so must be what the full parser reads.
namespace svodka::tests {

namespace {

class Recorder final : public ingest::XmlHandler {
public:
    QByteArray seen;

    void start(QByteArrayView element, const ingest::XmlAttributes& attributes) override {
        flush();
        seen += "<" + element.toByteArray();
        attributes.forEach(
            [&](const char* name, const char* value) { seen += QByteArray(" ") + name + "='" + value + "'"; });
        seen += ">";
        if (element == "stop")
            fail({core::ErrorCode::FileBroken, {}, {}, {}});
    }
    void end(QByteArrayView element) override {
        flush();
        seen += "</" + element.toByteArray() + ">";
    }
    void text(QByteArrayView text) override { m_text += text.toByteArray(); }

private:
    /// Parsers may give a text in pieces.
    void flush() { seen += std::exchange(m_text, {}); }

    QByteArray m_text;
};

const char* withoutPrefix(const char* name) {
    const char* colon = std::strrchr(name, ':');
    return colon ? colon + 1 : name;
}

struct Expat {
    explicit Expat(Recorder& recorder) : parser(XML_ParserCreate(nullptr)) { XML_SetUserData(parser, &recorder); }
    ~Expat() { XML_ParserFree(parser); }
    Q_DISABLE_COPY_MOVE(Expat)

    void listen() const {
        XML_SetElementHandler(
            parser,
            [](void* user, const char* name, const char** attributes) {
                static_cast<Recorder*>(user)->start(withoutPrefix(name), ingest::XmlAttributes(attributes));
            },
            [](void* user, const char* name) { static_cast<Recorder*>(user)->end(withoutPrefix(name)); });
        XML_SetCharacterDataHandler(parser, [](void* user, const char* text, int size) {
            static_cast<Recorder*>(user)->text(QByteArrayView(text, size));
        });
    }
    [[nodiscard]] bool parse(QByteArrayView bytes, bool last) const {
        return XML_Parse(parser, bytes.data(), static_cast<int>(bytes.size()), last) == XML_STATUS_OK;
    }

    XML_Parser parser;
};

struct Outcome {
    QByteArray seen;
    bool good = false;
    int line = 0; ///< where it is not good

    friend bool operator==(const Outcome&, const Outcome&) = default;
};
void PrintTo(const Outcome& outcome, std::ostream* out) {
    *out << outcome.seen.constData() << (outcome.good ? " good" : " bad at ") << outcome.line;
}

Outcome byExpat(const QByteArray& document) {
    Recorder recorder;
    const Expat expat(recorder);
    expat.listen();
    const bool good = expat.parse(document, true);
    return {recorder.seen, good, good ? 0 : static_cast<int>(XML_GetCurrentLineNumber(expat.parser))};
}

/// As parseXml does it, in pieces of `size` bytes; tells whether the full parser was needed.
Outcome byBoth(const QByteArray& document, qsizetype size, bool* wasPlain) {
    Recorder recorder;
    ingest::PlainXml plain(recorder);
    bool goesOn = true;
    qsizetype at = 0;
    for (; goesOn && at < document.size(); at += size)
        goesOn = plain.feed(document.constData() + at, std::min(size, document.size() - at));
    *wasPlain = goesOn && plain.isComplete();
    if (*wasPlain)
        return {recorder.seen, true, 0};
    const Expat expat(recorder);
    const bool led = expat.parse(plain.lead(), false);
    expat.listen();
    const QByteArray rest = plain.rest().toByteArray() + document.mid(at);
    const bool good = led && expat.parse(rest, true);
    return {recorder.seen, good, good ? 0 : static_cast<int>(XML_GetCurrentLineNumber(expat.parser))};
}

const char* const head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

struct Document {
    QByteArray xml;
    bool isPlain = false;
};
void PrintTo(const Document& document, std::ostream* out) {
    *out << document.xml.constData();
}

class PlainXmlTest : public testing::TestWithParam<Document> {};

TEST_P(PlainXmlTest, SaysWhatTheFullParserSays) {
    for (const QByteArray& document : {GetParam().xml, head + GetParam().xml}) {
        const Outcome expected = byExpat(document);
        for (const qsizetype size : {1, 2, 3, 5, 7, 16, 1000}) {
            bool wasPlain = false;
            EXPECT_EQ(byBoth(document, size, &wasPlain), expected) << size;
            EXPECT_EQ(wasPlain, GetParam().isPlain) << size;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Plain, PlainXmlTest,
    testing::Values(Document{"<a/>", true}, Document{"<a></a>\r\n", true}, Document{"\n<a>\n<b/>\n</a>\n\n", true},
                    Document{"<a x=\"1\" y=\"\"  z='2'/>", false}, Document{"<a x=\"1\" y=\">\"\n z=\"2\" />", true},
                    Document{"<x:a xmlns:x=\"urn:x\"><x:b r:id=\"7\">1</x:b></x:a>", true},
                    Document{"<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>12</v></c><c r=\"B1\"/></row>", true},
                    Document{"<a>«Ёлочка» № 1 \xF0\x9F\x8E\x84 \xEF\xBF\xBD</a>", true}));

INSTANTIATE_TEST_SUITE_P(
    Foreign, PlainXmlTest,
    testing::Values(Document{"<a>1<b>&amp;</b><c d=\"1\">2</c></a>"}, Document{"<a x=\"&quot;\">\n<b/></a>"},
                    Document{"<a><b><![CDATA[<x>]]></b>\n<c/></a>"}, Document{"<a><!-- b --><c>1</c></a>"},
                    Document{"<!-- b --><a/>"}, Document{"<a/><!-- b -->"}, Document{"<a>1\r\n2</a>"},
                    Document{"<a b=\"Лист1\"/>"}, Document{"<a b=\"1\t2\"/>"}, Document{"<имя/>"}, Document{"<:a/>"},
                    Document{"<a>[1]</a>"}, Document{"<a b =\"1\"/>"}, Document{"<a><b>1</b ></a>"},
                    Document{"<a><?target it?><b/></a>"}, Document{"<a>\x7F</a>"},
                    Document{"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}));

INSTANTIATE_TEST_SUITE_P(
    Broken, PlainXmlTest,
    testing::Values(Document{""}, Document{"\n"}, Document{"text"}, Document{"<a>"}, Document{"<a>\n<b>1</b>"},
                    Document{"<a><b></a></b>"}, Document{"<a/><b/>"}, Document{"<a/>1"},
                    Document{"<a b=\"1\" b=\"2\"/>"}, Document{"<a b=\"1\"c=\"2\"/>"}, Document{"<a b=1/>"},
                    Document{"<a b/>"}, Document{"<a b=\"<\"/>"}, Document{"<a>]]></a>"}, Document{"<a>\x01</a>"},
                    Document{"<a>\n&b;</a>"}, Document{"<a>\xFF</a>"}, Document{"<a>\xC0\x80</a>"},
                    Document{"<a>\xE0\x80\x80</a>"}, Document{"<a>\xED\xA0\x80</a>"}, Document{"<a>\xEF\xBF\xBF</a>"},
                    Document{"<a>\xF4\x90\x80\x80</a>"}, Document{"<a>\xD0</a>"}, Document{"<a>\xE2\x80</a>"},
                    Document{"</a>"}, Document{"<a></ab>"}, Document{"<ab></a>"}, Document{"<a><"}, Document{"<a><b"},
                    Document{"<a><b c=\"1"}, Document{"<a>\n</a"}, Document{"<a/"}, Document{"<a / >"},
                    Document{"<1/>"}, Document{"<a>\n<b c=\"1\">\n</d></a>"}, Document{QByteArray("<a>\0</a>", 8)}));

TEST(PlainXml, ADeclarationIsTakenWhereItSaysUtf8) {
    for (const char* plain : {"<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\" ?>"}) {
        bool wasPlain = false;
        const QByteArray document = QByteArray(plain) + "<a/>";
        const Outcome outcome = byBoth(document, 3, &wasPlain);
        EXPECT_EQ(outcome, byExpat(document));
        EXPECT_EQ(wasPlain, !document.contains(" ?>")) << plain;
    }
    for (const char* other : {"<?xml version='1.0'?><a/>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a/>",
                              "<?XML version=\"1.0\"?><a/>", " <?xml version=\"1.0\"?><a/>", "<?xml?><a/>",
                              "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?><a/>",
                              "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><a/>", "\xEF\xBB\xBF<a>1</a>"}) {
        bool wasPlain = false;
        EXPECT_EQ(byBoth(other, 3, &wasPlain), byExpat(other)) << other;
        EXPECT_FALSE(wasPlain) << other;
    }
}

TEST(PlainXml, StopsWhereItsHandlerFails) {
    Recorder recorder;
    ingest::PlainXml plain(recorder);
    EXPECT_FALSE(plain.feed("<a><stop><b/></stop></a>", 24));
    EXPECT_EQ(recorder.seen, "<a><stop>");
    EXPECT_TRUE(recorder.failure());
}

TEST(PlainXml, DeepTreesAndLongTextsAreLeftToTheFullParser) {
    const QByteArray deep = QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
    const QByteArray text = "<a>" + QByteArray(1 << 20, 'x') + "</a>";
    for (const QByteArray& document : {deep, text}) {
        bool wasPlain = true;
        EXPECT_EQ(byBoth(document, 65536, &wasPlain), byExpat(document));
        EXPECT_FALSE(wasPlain);
    }
}

} // namespace

} // namespace svodka::tests
