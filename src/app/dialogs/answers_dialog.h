// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/pending/enter_pending.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AnswersDialog;
}

namespace svodka::app {

class Work;

/// The questions about names of one batch: of municipalities and of organisations. Keeps the answers, which hold for
/// every file from then on, and brings the rows in that have waited for them, without the file. Use open(). GUI thread.
class AnswersDialog final : public QDialog {
    Q_OBJECT

public:
    /// `work` must outlive it and its session have a store open.
    AnswersDialog(Work& work, core::BatchInfo batch, QWidget* parent);
    ~AnswersDialog() override;

    void reject() override;

private:
    /// What has been asked about, and the names to answer with.
    struct Questions {
        std::vector<services::PendingQuestion> own;
        core::Region region;
        core::Catalogue catalogue;
        std::vector<core::Organisation> organisations;
    };
    static core::Result<Questions> load(core::Store& store, core::BatchId batch);

    void fitSizes();
    void takeQuestions(const core::Result<Questions>& loaded);
    void showOrganisations(const Questions& loaded);
    void enter();
    void takeEntered(const core::Result<services::EnterOutcome>& entered);
    void tellNotices(const services::EnterOutcome& entered);
    void updateParts();

    Work& m_work;
    std::unique_ptr<Ui::AnswersDialog> m_ui;
    core::BatchInfo m_batch;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_hasEarlierAnswers = false; ///< rows that nothing keeps waiting any more
};

} // namespace svodka::app
