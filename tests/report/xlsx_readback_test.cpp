// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_writer.h"
#include "report/writer.h"

#include "printing.h"
#include "report/readers.h"
#include "report/sample_documents.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace svodka::report {
namespace {

using tests::documentOf;
using tests::succeeded;

/// Workbooks read back by programs that share no code with the writer.
class XlsxReadBack : public testing::Test {
protected:
    void write(std::vector<core::Table> tables) {
        ASSERT_TRUE(succeeded(report::write(documentOf(std::move(tables)), path())));
        const std::optional<QJsonObject> read = tests::readByOpenpyxl(path());
        ASSERT_TRUE(read.has_value());
        m_read = *read;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"Отчёт за неделю.xlsx"_s); }
    [[nodiscard]] QJsonObject sheet(int i = 0) const { return m_read[u"sheets"].toArray()[i].toObject(); }
    [[nodiscard]] QJsonObject cell(int row, int column, int sheetIndex = 0) const {
        return sheet(sheetIndex)[u"cells"].toArray()[row - 1].toArray()[column - 1].toObject();
    }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column)[u"value"].toString(); }
    [[nodiscard]] double number(int row, int column) const {
        EXPECT_EQ(cell(row, column)[u"kind"].toString(), u"number"_s) << row << ", " << column;
        return cell(row, column)[u"value"].toDouble(-1e9);
    }

    QTemporaryDir m_folder;
    QJsonObject m_read;
};

QStringList strings(const QJsonValue& array) {
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list << value.toString();
    return list;
}

TEST_F(XlsxReadBack, MinistryFormBeginsAtA1AndEndsWithTheTotal) {
    write({tests::ministryForm()});
    EXPECT_EQ(sheet()[u"cells"].toArray().size(), 21);
    EXPECT_EQ(text(1, 1), u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s);
    EXPECT_EQ(text(2, 1), u"№п/п"_s);
    EXPECT_EQ(text(2, 4), u"Количество не активных"_s);
    EXPECT_EQ(number(3, 1), 1);
    EXPECT_EQ(text(3, 2), u"Городской округ «город Южно-Сахалинск»"_s);
    EXPECT_EQ(number(3, 3), 20);
    EXPECT_EQ(number(20, 4), 5);
    EXPECT_EQ(cell(21, 1)[u"kind"].toString(), u"empty"_s);
    EXPECT_EQ(text(21, 2), u"Итого"_s);
    EXPECT_EQ(number(21, 3), 45);
    EXPECT_EQ(number(21, 4), 91);
}

TEST_F(XlsxReadBack, EveryRealFigureIsANumber) {
    const core::Table form = tests::ministryForm();
    write({form});
    for (size_t i = 0; i < form.rows.size(); ++i) {
        const int row = static_cast<int>(i) + 3;
        EXPECT_EQ(text(row, 2), std::get<QString>(form.rows[i][1]));
        for (int column : {1, 3, 4})
            EXPECT_EQ(number(row, column), std::get<double>(form.rows[i][static_cast<size_t>(column - 1)]));
    }
}

TEST_F(XlsxReadBack, LooksAndPrintsAsAForm) {
    write({tests::ministryForm()});
    EXPECT_EQ(strings(sheet()[u"merged"]), QStringList{u"A1:D1"_s});
    EXPECT_EQ(sheet()[u"freeze"].toString(), u"A3"_s);
    EXPECT_EQ(sheet()[u"repeatRows"].toString(), u"$2:$2"_s);
    EXPECT_EQ(sheet()[u"orientation"].toString(), u"portrait"_s);
    EXPECT_EQ(sheet()[u"paper"].toInt(), 9);
    EXPECT_TRUE(sheet()[u"fitToPage"].toBool());
    EXPECT_EQ(sheet()[u"fitToWidth"].toInt(), 1);
    EXPECT_EQ(sheet()[u"fitToHeight"].toInt(-1), 0);
    EXPECT_TRUE(sheet()[u"footer"].toString().contains(u"Страница"_s));
    EXPECT_TRUE(cell(1, 1)[u"bold"].toBool());
    for (const int row : {2, 21})
        EXPECT_TRUE(cell(row, 2)[u"bold"].toBool()) << row;
    EXPECT_FALSE(cell(3, 2)[u"bold"].toBool());
    for (const int row : {2, 3, 21}) {
        EXPECT_EQ(cell(row, 1)[u"border"].toString(), u"thin"_s) << row;
        EXPECT_EQ(cell(row, 1)[u"font"].toString(), u"Times New Roman"_s);
        EXPECT_EQ(cell(row, 1)[u"size"].toDouble(), 12);
        EXPECT_TRUE(cell(row, 2)[u"wrap"].toBool());
    }
}

TEST_F(XlsxReadBack, EveryKindOfCellIsTyped) {
    write({tests::mixedTable()});
    EXPECT_EQ(strings(sheet()[u"merged"]),
              (QStringList{u"A1:F1"_s, u"A2:F2"_s, u"A3:F3"_s, u"A4:A5"_s, u"B4:B5"_s, u"C4:D4"_s, u"F4:F5"_s}));
    EXPECT_EQ(sheet()[u"freeze"].toString(), u"A6"_s);
    EXPECT_EQ(sheet()[u"repeatRows"].toString(), u"$4:$5"_s);
    EXPECT_EQ(sheet()[u"orientation"].toString(), u"landscape"_s);
    EXPECT_EQ(cell(6, 3)[u"kind"].toString(), u"empty"_s);
    EXPECT_EQ(cell(6, 4)[u"format"].toString(), u"0"_s);
    EXPECT_EQ(number(6, 5), 0.95);
    EXPECT_EQ(cell(6, 5)[u"format"].toString(), u"0%"_s);
    EXPECT_EQ(cell(6, 6)[u"kind"].toString(), u"date"_s);
    EXPECT_EQ(text(6, 6), u"2023-05-05"_s);
    EXPECT_EQ(cell(6, 6)[u"format"].toString(), u"dd\\.mm\\.yyyy"_s);
    EXPECT_EQ(number(7, 3), 1540.6);
    EXPECT_EQ(cell(7, 3)[u"format"].toString(), u"0.0##"_s);
    EXPECT_EQ(number(8, 3), -3);
    EXPECT_EQ(number(9, 4), 164.437);
    EXPECT_TRUE(cell(9, 4)[u"bold"].toBool());
}

TEST_F(XlsxReadBack, NoTextBecomesAFormulaOrALink) {
    write({tests::hostileTable()});
    EXPECT_EQ(text(1, 1), u"=1+1"_s);
    EXPECT_EQ(sheet()[u"hyperlinks"].toInt(), 0);
    const QStringList texts = tests::hostileTexts();
    for (int i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(cell(i + 2, 1)[u"kind"].toString(), u"text"_s) << texts[i].toStdString();
        if (texts[i] == u"_x0041_"_s)
            continue; // openpyxl does not undo the format's own escaping; LibreOffice below does
        EXPECT_EQ(text(i + 2, 1), QString(texts[i]).replace(u'\r', u'\n'));
    }
}

TEST_F(XlsxReadBack, DocumentPropertiesComeFromTheCaller) {
    write({tests::ministryForm()});
    const QJsonObject properties = m_read[u"properties"].toObject();
    EXPECT_EQ(properties[u"title"].toString(), u"Не зарегистрированы и не активны"_s);
    EXPECT_EQ(properties[u"subject"].toString(), u"Сферум"_s);
    EXPECT_EQ(properties[u"author"].toString(), u"Методист"_s);
    EXPECT_EQ(properties[u"comments"].toString(), u"синтетические данные"_s);
    EXPECT_EQ(properties[u"created"].toString(), u"2023-05-06T09:30:00"_s);
}

TEST_F(XlsxReadBack, EveryTableIsASheetWithAValidName) {
    core::Table nameless = tests::ministryForm();
    nameless.name.clear();
    write({tests::mixedTable(), tests::mixedTable(), nameless});
    EXPECT_EQ(sheet(0)[u"name"].toString(), u"Завершение- Сферум-2023"_s);
    EXPECT_EQ(sheet(1)[u"name"].toString(), u"Завершение- Сферум-2023 (2)"_s);
    EXPECT_EQ(sheet(2)[u"name"].toString(), u"Лист"_s);
    EXPECT_EQ(sheet(2)[u"repeatRows"].toString(), u"$2:$2"_s);
}

TEST_F(XlsxReadBack, OneColumnRaggedRowsAndNoRowsAreSound) {
    core::Table narrow;
    narrow.title = u"Одна колонка"_s;
    narrow.columns = {{u"Имя"_s, u"Группа"_s, core::ColumnKind::Text, false}};
    core::Table ragged = tests::ministryForm();
    ragged.rows[0].resize(2);
    write({narrow, ragged, core::Table()});
    EXPECT_EQ(text(1, 1), u"Одна колонка"_s);
    EXPECT_EQ(text(2, 1), u"Группа"_s);
    EXPECT_EQ(text(3, 1), u"Имя"_s);
    EXPECT_EQ(cell(3, 4, 1)[u"kind"].toString(), u"empty"_s);
    EXPECT_EQ(cell(3, 4, 1)[u"border"].toString(), u"thin"_s);
}

/// What LibreOffice exports for a field of our CSV: headless it knows only American numbers and dates.
QString american(const QString& field) {
    static const QRegularExpression date(u"^(\\d\\d)\\.(\\d\\d)\\.(\\d{4})$"_s);
    static const QRegularExpression fraction(u"^(-?\\d+),(\\d+)$"_s);
    return QString(field).replace(date, u"\\2/\\1/\\3"_s).replace(fraction, u"\\1.\\2"_s);
}

class LibreOfficeShows : public XlsxReadBack, public testing::WithParamInterface<int> {};

TEST_P(LibreOfficeShows, TheSameAsOurCsv) {
    const std::vector<core::Table> tables{tests::ministryForm(), tests::mixedTable()};
    ASSERT_TRUE(succeeded(report::write(documentOf(tables), path())));
    const QByteArray csv = csvBytes(tables[static_cast<size_t>(GetParam())]);
    QList<QStringList> expected = tests::parseCsv(QString::fromUtf8(csv), u';');
    for (QStringList& record : expected)
        for (QString& field : record)
            field = american(field);
    const auto shown = tests::readByLibreOffice(path(), GetParam() + 1);
    ASSERT_TRUE(shown.has_value());
    EXPECT_EQ(*shown, expected);
}

INSTANTIATE_TEST_SUITE_P(Sheets, LibreOfficeShows, testing::Values(0, 1));

TEST_F(XlsxReadBack, LibreOfficeKeepsHostileTextAsItIs) {
    ASSERT_TRUE(succeeded(report::write(documentOf({tests::hostileTable()}), path())));
    const auto shown = tests::readByLibreOffice(path());
    ASSERT_TRUE(shown.has_value());
    const QStringList texts = tests::hostileTexts();
    ASSERT_EQ(shown->size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(shown->at(i + 1).value(0), QString(texts[i]).replace(u'\r', u'\n'));
}

} // namespace
} // namespace svodka::report
