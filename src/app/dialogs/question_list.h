// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/pending/pending_question.h"

#include <QWidget>
#include <memory>
#include <vector>

class QComboBox;

namespace Ui {
class QuestionList;
}

namespace svodka::app {

/// Questions about names of municipalities, one row each: what stands in the file, in which rows, and a box with what
/// it may mean. Those about organisations are left out: see OrganisationQuestions. GUI thread.
class QuestionList final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);
    ~QuestionList() override;

    /// Shows these questions, with the region's names of `day`. Answers given so far stay while the questions are the
    /// same; else the list begins anew with `answers`.
    void setQuestions(const std::vector<services::PendingQuestion>& questions, const core::Region& region, QDate day,
                      const std::vector<services::NameAnswer>& answers = {});

    /// What has been answered; nothing for «later».
    [[nodiscard]] std::vector<services::NameAnswer> answers(const QString& author) const;

Q_SIGNALS:
    void answersChanged(); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the rows were made of; they are made anew when it changes.
    struct Shown {
        QStringList questions;
        QDate day;
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    struct Row {
        QString spelling;
        QComboBox* box;
        core::MunicipalityId only; ///< the one candidate; invalid where there are none or several
        bool accepted = false;     ///< by the button that answers all of these
    };
    void addRow(const services::PendingQuestion& question, const core::Region& region,
                const std::vector<services::NameAnswer>& answers);
    [[nodiscard]] QComboBox* makeBox(const services::PendingQuestion& question, const core::Region& region) const;
    [[nodiscard]] QString laterText(const services::PendingQuestion& question, const core::Region& region) const;
    void acceptAll();
    void takeBack();
    void countAcceptable();
    void clear();
    void fitSizes();

    std::unique_ptr<Ui::QuestionList> m_ui;
    Shown m_shown;
    std::vector<Row> m_rows;
};

} // namespace svodka::app
