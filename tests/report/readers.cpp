// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/readers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace svodka::tests {

std::optional<QByteArray> run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool finished = process.waitForStarted() && process.waitForFinished(180'000);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    ADD_FAILURE() << program.toStdString() << ": " << process.errorString().toStdString() << '\n'
                  << process.readAllStandardError().toStdString();
    return std::nullopt;
}

std::optional<QJsonObject> readByOpenpyxl(const QString& path) {
    const QString script = QStringLiteral(SVODKA_SOURCE_DIR "/tests/report/readers/dump_xlsx.py");
    const std::optional<QByteArray> output = run(u"/usr/bin/python3"_s, {u"-B"_s, script, path});
    if (!output)
        return std::nullopt;
    return QJsonDocument::fromJson(*output).object();
}

std::optional<QList<QStringList>> readByLibreOffice(const QString& path, int sheet) {
    const QTemporaryDir folder; // a profile of its own: a running LibreOffice would take the job over
    // token 3 = UTF-8, 8 = as shown, 12 = which sheet
    const QString filter =
        u"csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,%1"_s.arg(sheet);
    const QStringList arguments{u"--headless"_s,
                                u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()),
                                u"--convert-to"_s,
                                filter,
                                u"--outdir"_s,
                                folder.filePath(u"out"_s),
                                path};
    if (!run(u"soffice"_s, arguments))
        return std::nullopt;
    const QStringList made = QDir(folder.filePath(u"out"_s)).entryList({u"*.csv"_s}, QDir::Files);
    QFile file(folder.filePath(u"out/"_s + made.value(0)));
    if (made.size() != 1 || !file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "LibreOffice made " << made.size() << " files of " << path.toStdString();
        return std::nullopt;
    }
    return parseCsv(QString::fromUtf8(file.readAll()), u';');
}

QList<QStringList> parseCsv(const QString& text, QChar delimiter) {
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && inQuotes && i + 1 < text.size() && text[i + 1] == u'"')
            field += text[++i];
        else if (c == u'"')
            inQuotes = !inQuotes;
        else if (inQuotes || (c != delimiter && c != u'\n' && c != u'\r'))
            field += c;
        else if (c != u'\r') {
            record << field;
            field.clear();
            if (c == u'\n') {
                records << record;
                record.clear();
            }
        }
    }
    return records;
}

} // namespace svodka::tests
