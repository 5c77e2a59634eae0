// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/title.h"

#include <QDate>
#include <QVariant>
#include <QWidget>
#include <functional>
#include <map>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace svodka::app {

/// A form that is put together field by field, each with a way to read and to write what it stands for: whatever is
/// typed is written at once. What cannot be read as a number or a day stays unwritten and is told below the field.
/// GUI thread.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    template <typename T>
    struct Binding {
        std::function<T()> read;
        std::function<void(const T&)> write;
    };
    struct Choice {
        QString text;
        QVariant value;
    };

    explicit FieldForm(QWidget* parent = nullptr);

    void clear();
    /// `name` begins the object's name: «title» → titleLineEdit.
    void addLine(const QString& name, const QString& label, const Binding<QString>& binding);
    void addText(const QString& name, const QString& label, const Binding<QString>& binding);
    void addWords(const QString& name, const QString& label, const Binding<QStringList>& binding); ///< one a line
    void addTitle(const QString& name, const QString& label, const QString& englishLabel,
                  const std::function<core::Title&()>& title, bool isLong = false);
    void addNumber(const QString& name, const QString& label, const Binding<double>& binding);
    void addDay(const QString& name, const QString& label, const Binding<QDate>& binding); ///< empty = no day
    /// A line edit of which `take` says what is wrong; empty = it was written.
    void addParsed(const QString& name, const QString& label, const QString& text, const QString& placeholder,
                   const std::function<QString(const QString&)>& take);
    void addChoice(const QString& name, const QString& label, const std::vector<Choice>& choices,
                   const Binding<QVariant>& binding);
    void addCheck(const QString& name, const QString& label, const Binding<bool>& binding);
    void addFixed(const QString& name, const QString& label, const QString& text); ///< to be read only
    void addNote(const QString& text);
    void addButton(const QString& name, const QString& text, const std::function<void()>& press);

    /// Every field holds what it stands for.
    [[nodiscard]] bool isSound() const { return m_problems.empty(); }

Q_SIGNALS:
    void edited(); ///< something was written, or became unreadable

private:
    QLineEdit* addEdit(const QString& name, const QString& label, const QString& text);
    QPlainTextEdit* addPlain(const QString& name, const QString& label, const QString& text);
    void addRow(const QString& label, QWidget* field);

    QFormLayout* m_rows;
    std::map<QLineEdit*, QLabel*> m_problems; ///< fields that cannot be read
};

} // namespace svodka::app
