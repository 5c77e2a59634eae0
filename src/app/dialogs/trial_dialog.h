// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/export_actions.h"
#include "app/work.h"
#include "widgets/error_box.h"

#include <QDialog>
#include <QPointer>
#include <memory>

namespace Ui {
class TrialDialog;
}

namespace svodka::models {
struct ChoiceRow;
}

namespace svodka::app {

class ImportPreview;

/// The window in which a file is looked at before it enters: its name, what can be corrected, what it will do — or why
/// it cannot be read — and the progress of reading it, which can be cancelled. What kind of file it is, a derived class
/// knows. GUI thread.
class TrialDialog : public QDialog {
    Q_OBJECT

public:
    ~TrialDialog() override;

    /// A preview is shown, or the reason why there is none; nothing runs.
    [[nodiscard]] bool isReady() const { return !m_trying && !m_applying; }

    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void readyChanged();

protected:
    /// `work` must outlive the dialog and its session have a store open.
    TrialDialog(Work& work, QWidget* parent);

    /// Something is to be applied: the button that does it is enabled.
    [[nodiscard]] virtual bool canApply() const = 0;
    virtual void apply() = 0;
    /// Reads the file again, as it is understood now.
    virtual void tryAgain() = 0;
    /// Of a column in the preview or in a file of which nothing was recognised.
    virtual void chooseColumn(int row, qint64 id) = 0;

    /// Runs `core::Result<T> work(core::Store&, std::stop_token, ProgressSink&)`, then `done(core::Result<T>)` unless
    /// it was cancelled or another trial has begun meanwhile.
    template <typename WorkOnStore, typename Done>
    void startTrial(WorkOnStore work, Done done) {
        const int trial = beginTrial();
        m_work.session().jobs().start(trialKey(), this, std::move(work),
                                      [this, trial, done = std::move(done)](auto result) mutable {
                                          if (trial != m_trial)
                                              return;
                                          m_trying = false;
                                          done(std::move(result));
                                          endTrial();
                                      });
    }
    /// Brings it into the store: as Work::onStore, and the dialog waits. Cancelled, nothing has changed.
    template <typename WorkOnStore, typename Done>
    void startApplying(const QString& title, WorkOnStore work, Done done) {
        m_applying = true;
        updateParts();
        m_work.onStore(title, std::move(work), [self = QPointer(this), done = std::move(done)](auto result) mutable {
            if (self)
                done(std::move(result));
        });
    }

    /// What a file cannot do without a person: shown in the place of the preview.
    struct Failure {
        core::Error error;
        bool isRegistry = false;                  ///< it is a list of organisations, taken for a week's
        std::vector<models::ChoiceRow> columns{}; ///< to be named, under ColumnList::headers()
        QString todo{};                           ///< instead of what is usually advised
    };
    void showWaiting();
    void showPreview();
    void showFailure(const Failure& failure);
    void showHeading(const QString& heading);
    void showRemembered(const QStringList& lines, bool canBeForgotten);
    void updateParts();

    [[nodiscard]] Work& work() const { return m_work; }
    [[nodiscard]] Session& session() const { return m_work.session(); }
    [[nodiscard]] Ui::TrialDialog& ui() const { return *m_ui; }
    [[nodiscard]] ImportPreview& preview() const;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QString trialKey();
    int beginTrial();
    void endTrial();
    void cancelTrial();
    void connectParts();
    void showStatus(const QString& text);
    void showProgress(int percent, const QString& text);
    void restyle();

    Work& m_work;
    std::unique_ptr<Ui::TrialDialog> m_ui;
    QPointer<ExportActions> m_exports; ///< may go before the dialog does, with m_work
    widgets::ErrorMessage m_error;
    int m_trial = 0; ///< the number of the newest: others are not listened to
    bool m_trying = false;
    bool m_failed = false; ///< what was understood before holds no more
    bool m_applying = false;
};

} // namespace svodka::app
