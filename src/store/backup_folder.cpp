// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_folder.h"

#include "store/temporary_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

struct Automatic {
    QString name;
    QString day;
    QString time;
    int number = 1;
};

/// The automatic backups of a folder, the newest first. Nothing else in it is ours.
std::vector<Automatic> automaticOnes(const QDir& folder) {
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\d)_(\\d\\d-\\d\\d-\\d\\d)Z(?:-(\\d{1,6}))?\\.svodka\\z"_s);
    std::vector<Automatic> found;
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString& name : names) {
        if (const auto match = pattern.match(name); match.hasMatch())
            found.push_back({name, match.captured(1), match.captured(2), std::max(1, match.captured(3).toInt())});
    }
    std::sort(found.begin(), found.end(), [](const Automatic& a, const Automatic& b) {
        return std::tie(a.day, a.time, a.number) > std::tie(b.day, b.time, b.number);
    });
    return found;
}

/// The highest number among the files of a name; 1 for the name alone, 0 for none. A gap is not filled: what is newer
/// has the higher number.
int lastNumber(const QDir& folder, const QString& stem) {
    const QRegularExpression pattern(u"^%1(?:-(\\d{1,6}))?\\.svodka\\z"_s.arg(QRegularExpression::escape(stem)));
    int last = 0;
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        if (const auto match = pattern.match(name); match.hasMatch())
            last = std::max({last, 1, match.captured(1).toInt()});
    }
    return last;
}

/// Which of them stay, by the newest first.
QSet<QString> chosen(const std::vector<Automatic>& all, const QString& justMade) {
    constexpr qsizetype newest = BackupFolder::mostAutomatic / 2;
    QSet<QString> stay{justMade};
    QSet<QString> days;
    const auto fill = [&](qsizetype most, bool onePerDay) {
        for (const Automatic& backup : all) {
            if (stay.size() < most && !stay.contains(backup.name) && !(onePerDay && days.contains(backup.day))) {
                stay.insert(backup.name);
                days.insert(backup.day);
            }
        }
    };
    fill(newest, false);
    fill(BackupFolder::mostAutomatic, true);
    fill(BackupFolder::mostAutomatic, false);
    return stay;
}

/// What a program that was killed has left half-made.
void sweep(QDir& folder) {
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList files = folder.entryInfoList({TemporaryFile::pattern()}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        if (file.lastModified() < yesterday)
            folder.remove(file.fileName());
    }
}

} // namespace

core::Result<QString> BackupFolder::freeName(const QDateTime& now, const QString& word) const {
    if (!QDir().mkpath(m_path))
        return core::Error{core::ErrorCode::OutputNotWritable,
                           m_path,
                           {},
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "the folder cannot be made"))};
    const QString moment = now.toUTC().toString(u"yyyy-MM-dd_HH-mm-ss'Z'"_s);
    const QString stem = word.isEmpty() ? moment : moment + u'-' + word;
    const int last = lastNumber(QDir(m_path), stem);
    const QString name = last == 0 ? stem : u"%1-%2"_s.arg(stem).arg(last + 1);
    return QDir(m_path).filePath(name + u".svodka"_s);
}

void BackupFolder::prune(const QString& justMade) const {
    QDir folder(m_path);
    const auto all = automaticOnes(folder);
    const QSet<QString> stay = chosen(all, QFileInfo(justMade).fileName());
    for (const Automatic& backup : all) {
        if (!stay.contains(backup.name))
            folder.remove(backup.name);
    }
    sweep(folder);
}

} // namespace svodka::store
