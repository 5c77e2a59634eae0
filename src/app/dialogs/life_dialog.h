// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/life_subject.h"

#include <QDate>
#include <QDialog>
#include <memory>

namespace Ui {
class LifeDialog;
}

namespace svodka::app {

/// What a person wants to change about one organisation.
struct LifeWish {
    enum class Kind { Rename, Move, Days, Data };
    Kind kind = Kind::Rename;
    core::OrganisationId organisation;
    QString name;
    core::MunicipalityId municipality;
    QDate from; ///< null: a mistake is put right
    QDate opened;
    QDate closed;
    std::vector<core::FieldValue> fields;
};

/// One organisation is renamed, moved, opened and closed, or its data are edited. GUI thread.
class LifeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `today`: what the days begin with.
    LifeDialog(LifeSubject subject, LifeWish::Kind kind, QDate today, bool russian, QWidget* parent);
    ~LifeDialog() override;

Q_SIGNALS:
    /// The dialog is closed then.
    void lifeWanted(const svodka::app::LifeWish& wish);

private:
    void fill(QDate today, bool russian);
    void fillData(bool russian);
    void connectParts();
    void check();
    void wish();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString hint() const;

    std::unique_ptr<Ui::LifeDialog> m_ui;
    LifeSubject m_subject;
    LifeWish::Kind m_kind;
};

} // namespace svodka::app
