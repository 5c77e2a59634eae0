// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/field_form.h"

#include "app/dialogs/wheel_guard.h"
#include "core/number.h"
#include "widgets/eliding_combo_box.h"
#include "widgets/em.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_rows(new QFormLayout(this)) {
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void FieldForm::clear() {
    m_problems.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

void FieldForm::addRow(const QString& label, QWidget* field) {
    auto* caption = new QLabel(label, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(field);
    caption->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // a long one would share the height left
    field->setAccessibleName(QString(label).remove(u':'));
    m_rows->addRow(caption, field);
}

QLineEdit* FieldForm::addEdit(const QString& name, const QString& label, const QString& text) {
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(name + u"LineEdit"_s);
    edit->setCursorPosition(0);
    addRow(label, edit);
    return edit;
}

QPlainTextEdit* FieldForm::addPlain(const QString& name, const QString& label, const QString& text) {
    auto* edit = new QPlainTextEdit(text, this);
    edit->setObjectName(name + u"PlainTextEdit"_s);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(widgets::em(*this, 6));
    addRow(label, edit);
    return edit;
}

void FieldForm::addLine(const QString& name, const QString& label, const Binding<QString>& binding) {
    connect(addEdit(name, label, binding.read()), &QLineEdit::textEdited, this, [this, binding](const QString& text) {
        binding.write(text.simplified());
        Q_EMIT edited();
    });
}

void FieldForm::addText(const QString& name, const QString& label, const Binding<QString>& binding) {
    QPlainTextEdit* edit = addPlain(name, label, binding.read());
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, binding] {
        binding.write(edit->toPlainText().trimmed());
        Q_EMIT edited();
    });
}

void FieldForm::addWords(const QString& name, const QString& label, const Binding<QStringList>& binding) {
    QPlainTextEdit* edit = addPlain(name, label, binding.read().join(u'\n'));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, binding] {
        QStringList words;
        for (const QString& line : edit->toPlainText().split(u'\n'))
            if (const QString word = line.simplified(); !word.isEmpty() && !words.contains(word))
                words.append(word);
        binding.write(words);
        Q_EMIT edited();
    });
}

void FieldForm::addTitle(const QString& name, const QString& label, const QString& englishLabel,
                         const std::function<core::Title&()>& title, bool isLong) {
    const Binding<QString> russian{[title] { return title().ru; }, [title](const QString& text) { title().ru = text; }};
    const Binding<QString> english{[title] { return title().en; }, [title](const QString& text) { title().en = text; }};
    if (isLong) {
        addText(name, label, russian);
        addText(name + u"English"_s, englishLabel, english);
    } else {
        addLine(name, label, russian);
        addLine(name + u"English"_s, englishLabel, english);
    }
}

void FieldForm::addParsed(const QString& name, const QString& label, const QString& text, const QString& placeholder,
                          const std::function<QString(const QString&)>& take) {
    QLineEdit* edit = addEdit(name, label, text);
    edit->setPlaceholderText(placeholder);
    auto* problem = new QLabel(this);
    problem->setObjectName(name + u"ProblemLabel"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    m_rows->addRow(problem);
    connect(edit, &QLineEdit::textEdited, this, [this, edit, problem, take](const QString& typed) {
        const QString wrong = take(typed.trimmed());
        problem->setText(wrong);
        problem->setVisible(!wrong.isEmpty());
        if (wrong.isEmpty())
            m_problems.erase(edit);
        else
            m_problems[edit] = problem;
        Q_EMIT edited();
    });
}

void FieldForm::addNumber(const QString& name, const QString& label, const Binding<double>& binding) {
    addParsed(name, label, core::numberToText(binding.read()), {}, [binding](const QString& typed) {
        const auto number = core::parseNumber(typed);
        if (!number)
            return tr("A number is needed.");
        binding.write(*number);
        return QString();
    });
}

void FieldForm::addDay(const QString& name, const QString& label, const Binding<QDate>& binding) {
    const QString format = u"dd.MM.yyyy"_s;
    addParsed(name, label, binding.read().toString(format), tr("DD.MM.YYYY, empty = without an end"),
              [binding, format](const QString& typed) {
                  const QDate day = QDate::fromString(typed, format);
                  if (!typed.isEmpty() && !day.isValid())
                      return tr("A day like 01.09.2023 is needed.");
                  binding.write(day);
                  return QString();
              });
}

void FieldForm::addChoice(const QString& name, const QString& label, const std::vector<Choice>& choices,
                          const Binding<QVariant>& binding) {
    auto* box = new widgets::ElidingComboBox(this);
    box->setObjectName(name + u"ComboBox"_s);
    for (const Choice& choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(box->findData(binding.read()));
    WheelGuard::protect(box);
    addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, box, binding] {
        binding.write(box->currentData());
        Q_EMIT edited();
    });
}

void FieldForm::addCheck(const QString& name, const QString& label, const Binding<bool>& binding) {
    auto* box = new QCheckBox(label, this);
    box->setObjectName(name + u"CheckBox"_s);
    box->setChecked(binding.read());
    m_rows->addRow(box);
    connect(box, &QCheckBox::toggled, this, [this, binding](bool isChecked) {
        binding.write(isChecked);
        Q_EMIT edited();
    });
}

void FieldForm::addFixed(const QString& name, const QString& label, const QString& text) {
    auto* value = new QLabel(text, this);
    value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // it would share the height that is left
    value->setObjectName(name + u"Label"_s);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, value);
}

void FieldForm::addNote(const QString& text) {
    auto* note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_rows->addRow(note);
}

void FieldForm::addButton(const QString& name, const QString& text, const std::function<void()>& press) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name + u"PushButton"_s);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_rows->addRow(button);
    connect(button, &QPushButton::clicked, this, press);
}

} // namespace svodka::app
