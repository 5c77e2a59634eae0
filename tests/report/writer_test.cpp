// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writer.h"

#include "printing.h"
#include "report/sample_documents.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace svodka::report {
namespace {

using core::ErrorCode;
using tests::documentOf;
using tests::succeeded;

class Writer : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

TEST_F(Writer, EndingChoosesTheFormatInAnyCase) {
    const core::Document document = documentOf({tests::ministryForm()});
    ASSERT_TRUE(succeeded(write(document, path(u"a.XLSX"_s))));
    ASSERT_TRUE(succeeded(write(document, path(u"a.b.Csv"_s))));
    EXPECT_TRUE(contentOf(path(u"a.XLSX"_s)).startsWith("PK"));
    EXPECT_TRUE(contentOf(path(u"a.b.Csv"_s)).startsWith("\xEF\xBB\xBF"));
}

TEST_F(Writer, UnknownEndingNamesTheKnownOnes) {
    for (const QString& name : {u"a.doc"_s, u"a"_s, u"xlsx"_s}) {
        const core::Result<void> result = write(documentOf({tests::ministryForm()}), path(name));
        ASSERT_FALSE(result.ok()) << name.toStdString();
        EXPECT_EQ(result.error().code, ErrorCode::OutputFormatUnknown);
        EXPECT_EQ(result.error().subject, path(name));
        EXPECT_EQ(result.error().detail, u"xlsx, csv"_s);
        EXPECT_FALSE(QFileInfo::exists(path(name)));
    }
}

TEST_F(Writer, NoTablesIsAnEmptyReport) {
    const core::Result<void> result = write(documentOf({}), path(u"a.xlsx"_s));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::ReportEmpty);
}

class WriterFormat : public Writer, public testing::WithParamInterface<const char*> {
protected:
    [[nodiscard]] QString name() const { return u"отчёт."_s + QString::fromUtf8(GetParam()); }
};

TEST_P(WriterFormat, EqualInputGivesEqualBytes) {
    const core::Document document = documentOf({tests::ministryForm(), tests::mixedTable()});
    ASSERT_TRUE(succeeded(write(document, path(name()))));
    const QByteArray first = contentOf(path(name()));
    QThread::msleep(2100); // the resolution of dates in a zip is two seconds
    ASSERT_TRUE(succeeded(write(document, path(name()))));
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(contentOf(path(name())), first);
}

TEST_P(WriterFormat, WithoutADateTheBytesAreEqualToo) {
    core::Document document = documentOf({tests::mixedTable()});
    document.info.created = {};
    ASSERT_TRUE(succeeded(write(document, path(name()))));
    const QByteArray first = contentOf(path(name()));
    QThread::msleep(1100);
    ASSERT_TRUE(succeeded(write(document, path(name()))));
    EXPECT_EQ(contentOf(path(name())), first);
}

TEST_P(WriterFormat, ReplacesAnExistingFileAndLeavesNothingBeside) {
    put(name(), "old");
    ASSERT_TRUE(succeeded(write(documentOf({tests::ministryForm()}), path(name()))));
    EXPECT_NE(contentOf(path(name())), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{name()});
}

TEST_P(WriterFormat, MissingFolderIsNotWritable) {
    const QString target = path(u"нет/"_s + name());
    const core::Result<void> result = write(documentOf({tests::ministryForm()}), target);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::OutputNotWritable);
    EXPECT_EQ(result.error().subject, target);
    EXPECT_FALSE(result.error().detail.isEmpty());
}

TEST_P(WriterFormat, FolderInTheWayIsNotWritable) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(name()));
    const core::Result<void> result = write(documentOf({tests::ministryForm()}), path(name()));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::OutputNotWritable);
    EXPECT_TRUE(QFileInfo(path(name())).isDir());
}

INSTANTIATE_TEST_SUITE_P(Formats, WriterFormat, testing::Values("xlsx", "csv"));

TEST_F(Writer, TooManyColumnsKeepTheOldFile) {
    put(u"a.xlsx"_s, "old");
    core::Table table;
    table.columns.resize(16385);
    const core::Result<void> result = write(documentOf({table}), path(u"a.xlsx"_s));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::OutputNotWritable);
    EXPECT_EQ(result.error().subject, path(u"a.xlsx"_s));
    EXPECT_EQ(contentOf(path(u"a.xlsx"_s)), "old");
}

} // namespace
} // namespace svodka::report
