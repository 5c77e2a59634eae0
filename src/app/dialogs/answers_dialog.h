// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/pending/pending_service.h"

#include <QDialog>
#include <memory>
#include <optional>

namespace Ui {
class AnswersDialog;
}

namespace svodka::app {

class Work;

/// The questions about names of one batch. Saves the answers, which hold for every file from then on, and imports the
/// batch's file again so that the rows enter. Use open(). GUI thread.
class AnswersDialog final : public QDialog {
    Q_OBJECT

public:
    /// `work` must outlive it and its session have a store open.
    AnswersDialog(Work& work, core::BatchInfo batch, QWidget* parent);
    ~AnswersDialog() override;

    void reject() override;
    void done(int result) override;

private:
    /// What has been asked about, and the names to answer with.
    struct Questions {
        std::vector<services::PendingQuestion> own;
        core::Region region;
    };
    /// A job that saves answers: with a file it also imports that again.
    struct Answering {
        std::vector<services::NameAnswer> answers;
        core::BatchInfo batch;
        QString file;
        QString author;
        bool createOrganisations = true;
    };
    using Outcome = core::Result<std::optional<services::ImportAgainOutcome>>;
    static core::Result<Questions> load(core::Store& store, core::BatchId batch);
    static Outcome answer(core::Store& store, const core::Clock& clock, const Answering& wanted, std::stop_token stop);

    void takeQuestions(const core::Result<Questions>& loaded);
    void importAgain();
    void askForFile(const QString& title);
    void run(const QString& file, bool isGuess);
    void take(const Outcome& outcome, const QString& file, bool isGuess);
    void tellOtherFile(const QString& file, bool isGuess);
    void tellNewer(const std::vector<core::BatchInfo>& newer);
    void updateParts();

    Work& m_work;
    std::unique_ptr<Ui::AnswersDialog> m_ui;
    core::BatchInfo m_batch;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_touched = false;           ///< something may have been saved
    bool m_hasEarlierAnswers = false; ///< rows that only wait for their file
};

} // namespace svodka::app
