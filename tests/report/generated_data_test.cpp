// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/readers.h"

#include "printing.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace svodka::tests {
namespace {

struct Generated {
    const char* script;
    const char* folder; ///< what the script makes, below the top folder
    QStringList parts;  ///< folders or files of it that are made, not kept by hand
};

void PrintTo(const Generated& generated, std::ostream* out) {
    *out << generated.script;
}

QString inSource(const char* path) {
    return QStringLiteral(SVODKA_SOURCE_DIR "/") + QString::fromUtf8(path);
}

/// Path below `root` -> bytes, of the made files only.
QMap<QString, QByteArray> filesOf(const QString& root, const QStringList& parts) {
    QMap<QString, QByteArray> files;
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        const QString name = QDir(root).relativeFilePath(file.fileName());
        const bool made = std::any_of(parts.begin(), parts.end(), [&name](const QString& part) {
            return name.startsWith(part) || name.endsWith(part);
        });
        if (made && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

class GeneratedData : public testing::TestWithParam<Generated> {};

/// What the script makes stands in the tree, byte for byte: nobody edited them, and the script is deterministic.
TEST_P(GeneratedData, IsWhatItsScriptMakes) {
    const QTemporaryDir folder;
    ASSERT_TRUE(run(u"/usr/bin/python3"_s, {u"-B"_s, inSource(GetParam().script), u"--out"_s, folder.path()}));
    const QMap<QString, QByteArray> made = filesOf(folder.path(), GetParam().parts);
    const QMap<QString, QByteArray> kept = filesOf(inSource(GetParam().folder), GetParam().parts);
    EXPECT_FALSE(made.isEmpty());
    for (const QString& name : made.keys())
        EXPECT_TRUE(made.value(name) == kept.value(name))
            << name.toStdString() << " differs from what the script makes";
}

INSTANTIATE_TEST_SUITE_P(
    Scripts, GeneratedData,
    testing::Values(Generated{"scripts/make-regions", "data/regions", {u".json"_s}},
                    Generated{"scripts/make-demo", "data/demo", {u".xlsx"_s}},
                    Generated{"scripts/make-fixtures", "tests/data", {u"xlsx/"_s, u"text/"_s, u"broken/"_s}}),
    [](const auto& one) { return std::string(one.param.script).substr(sizeof("scripts/make-") - 1); });

} // namespace
} // namespace svodka::tests
