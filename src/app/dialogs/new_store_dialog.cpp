// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/new_store_dialog.h"

#include "app/desktop.h"
#include "services/presets.h"
#include "ui_new_store_dialog.h"
#include "widgets/em.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace svodka::app {

using namespace Qt::StringLiterals;

NewStoreDialog::NewStoreDialog(Environment& environment, QWidget* parent)
    : QDialog(parent), m_environment(environment), m_ui(std::make_unique<Ui::NewStoreDialog>()) {
    m_ui->setupUi(this);
    setObjectName(u"newStoreDialog"_s);
    m_ui->pathLineEdit->setMinimumWidth(widgets::em(*this, 24));
    m_ui->dialogButtonBox->button(QDialogButtonBox::Ok)->setText(tr("&Make"));
    m_ui->dialogButtonBox->button(QDialogButtonBox::Ok)->setObjectName(u"makePushButton"_s);
    fillRegions();
    connectParts();
    suggestPath();
}

NewStoreDialog::~NewStoreDialog() = default;

void NewStoreDialog::fillRegions() {
    const QStringList codes = services::presetRegions();
    for (const QString& code : codes) {
        const auto preset = services::loadRegion(code);
        m_ui->regionComboBox->addItem(preset ? preset->region.name : code, code);
    }
}

void NewStoreDialog::connectParts() {
    connect(m_ui->regionComboBox, &QComboBox::activated, this, &NewStoreDialog::suggestPath);
    connect(m_ui->regionFilePushButton, &QPushButton::clicked, this, &NewStoreDialog::chooseRegionFile);
    connect(m_ui->pathPushButton, &QPushButton::clicked, this, &NewStoreDialog::choosePath);
    connect(m_ui->pathLineEdit, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_ui->pathLineEdit, &QLineEdit::textChanged, this, &NewStoreDialog::checkInput);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT storeWanted({path(), region(), false}); });
}

/// As typed; the ending that the dialogs look for is added where there is none.
QString NewStoreDialog::path() const {
    const QString typed = QDir::fromNativeSeparators(m_ui->pathLineEdit->text().trimmed());
    return typed.isEmpty() || !QFileInfo(typed).suffix().isEmpty() ? typed : typed + u".svodka"_s;
}

QString NewStoreDialog::region() const {
    return m_ui->regionComboBox->currentData().toString();
}

void NewStoreDialog::chooseRegionFile() {
    const QString file = m_environment.desktop.regionFile(this, m_environment.settings.folder(u"region"_s));
    if (file.isEmpty())
        return;
    m_environment.settings.setFolder(u"region"_s, QFileInfo(file).absolutePath());
    int index = m_ui->regionComboBox->findData(file);
    if (index < 0) {
        m_ui->regionComboBox->addItem(QFileInfo(file).fileName(), file);
        index = m_ui->regionComboBox->count() - 1;
    }
    m_ui->regionComboBox->setCurrentIndex(index);
    suggestPath();
}

void NewStoreDialog::choosePath() {
    const QString path = m_environment.desktop.storeToCreate(this, m_ui->pathLineEdit->text());
    if (path.isEmpty())
        return;
    m_pathTyped = true;
    m_ui->pathLineEdit->setText(QDir::toNativeSeparators(path));
}

/// «…/sakhalin.svodka», with a number where there is one already: an existing store is never overwritten.
void NewStoreDialog::suggestPath() {
    if (!m_pathTyped) {
        const QString name = QFileInfo(region()).completeBaseName();
        const QDir folder(m_environment.dataFolder);
        QString path = folder.filePath(name + u".svodka"_s);
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = folder.filePath(u"%1 (%2).svodka"_s.arg(name).arg(number));
        m_ui->pathLineEdit->setText(QDir::toNativeSeparators(path));
    }
    checkInput();
}

void NewStoreDialog::checkInput() {
    const bool exists = QFileInfo::exists(path());
    m_ui->noteLabel->setText(exists ? tr("This file exists already: give another name.") : QString());
    m_ui->dialogButtonBox->button(QDialogButtonBox::Ok)->setEnabled(!path().isEmpty() && !exists);
}

} // namespace svodka::app
