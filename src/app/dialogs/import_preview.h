// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region.h"
#include "services/import/import_request.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ImportPreview;
}

namespace svodka::app {

/// What an import will do: how many rows become what, what is asked about names, what else a person should know. GUI
/// thread.
class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    ~ImportPreview() override;

    /// `questions` are shown instead of those of the outcome: the answered ones are among them. `answers` is where they
    /// begin; while they stay the same the boxes are left alone.
    void show(const services::ImportOutcome& outcome, const std::vector<services::PendingQuestion>& questions,
              const core::Region& region, const std::vector<services::NameAnswer>& answers);
    /// A new file: no answers yet, and the first tab with something in it comes to the front again.
    void begin();

    [[nodiscard]] std::vector<services::NameAnswer> answers(const QString& author) const;

Q_SIGNALS:
    void answersChanged(); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCounts(const core::ImportCounts& counts);
    void showRepeated(const services::ImportOutcome& outcome);
    [[nodiscard]] int showNotices(const services::ImportOutcome& outcome);
    void showTabs(int questions, int notices);
    void restyle();

    std::unique_ptr<Ui::ImportPreview> m_ui;
    bool m_chooseTab = true;
};

} // namespace svodka::app
