// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/import_request.h"

#include <QStringList>

namespace svodka::app {

/// What the files of one sitting brought in.
struct ImportSum {
    int files = 0;
    core::ImportCounts counts;
    core::BatchInfo last; ///< of the last file; its week is the likely one of the next

    friend bool operator==(const ImportSum&, const ImportSum&) = default;
};

/// The files that are imported one after the other, a file with several tables part by part, and what the user has said
/// about the present one. The import window without the window: knows no widgets and reads no files.
class ImportQueue final {
public:
    /// A file that stands twice is taken once.
    ImportQueue(const QStringList& files, const QString& author);

    [[nodiscard]] bool isAtEnd() const { return m_place >= m_items.size(); }
    [[nodiscard]] bool isLast() const { return m_place + 1 >= m_items.size(); }
    [[nodiscard]] int place() const { return isAtEnd() ? 0 : present().file + 1; } ///< of the present file, from 1
    [[nodiscard]] int count() const { return m_files; }
    [[nodiscard]] QString fileName() const; ///< without path

    /// The parts of the present file are known: each is imported by itself, where there are several.
    void split(const std::vector<services::ImportPart>& parts);
    [[nodiscard]] bool isSplit() const { return !isAtEnd() && present().isSplit; }
    /// Of the present file, from 1; 0 = it is one whole.
    [[nodiscard]] int part() const { return isAtEnd() ? 0 : present().part; }
    [[nodiscard]] int parts() const { return isAtEnd() ? 0 : present().parts; }
    [[nodiscard]] QString partTitle() const { return isAtEnd() ? QString() : present().title; }

    /// Of the present file; never a dry run.
    [[nodiscard]] const services::ImportRequest& request() const { return m_request; }
    services::ImportRequest& request() { return m_request; }
    [[nodiscard]] services::ImportRequest previewRequest() const;

    /// The questions of the present file: those that a preview asked and those that are answered, in the order in which
    /// they came up, so that an answer can be changed.
    [[nodiscard]] const std::vector<services::PendingQuestion>& questions() const { return m_questions; }
    void takeQuestions(const std::vector<services::PendingQuestion>& asked);

    /// The present file is done or left out; the next one begins with nothing said about it. Whether to create
    /// organisations is remembered: it is a habit rather than a property of a file.
    void finish(const services::ImportOutcome& outcome);
    void skip();

    [[nodiscard]] const ImportSum& sum() const { return m_sum; }

private:
    /// A file, or one part of it.
    struct Item {
        QString path;
        int file = 0; ///< its place among the files
        QString sheet;
        int table = 0;
        QString title;
        int part = 0;
        int parts = 0;
        bool isSplit = false; ///< or known to be one whole
    };
    [[nodiscard]] const Item& present() const { return m_items.at(m_place); }
    void begin();

    std::vector<Item> m_items;
    int m_files = 0;
    size_t m_place = 0;
    services::ImportRequest m_request;
    std::vector<services::PendingQuestion> m_questions;
    ImportSum m_sum;
};

} // namespace svodka::app
