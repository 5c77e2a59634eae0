// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/task_dialog.h"

#include "app/dialogs/step_table.h"
#include "services/error_text.h"
#include "ui_task_dialog.h"
#include "widgets/em.h"

#include <QPushButton>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

void addChoice(QListWidget* list, const QString& text, const QVariant& data) {
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, data);
    item->setCheckState(Qt::Unchecked);
}

template <typename IsWanted>
void tick(QListWidget* list, IsWanted isWanted) {
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(isWanted(list->item(row)->data(Qt::UserRole)) ? Qt::Checked : Qt::Unchecked);
}

QVariantList ticked(const QListWidget* list) {
    QVariantList result;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            result += list->item(row)->data(Qt::UserRole);
    return result;
}

} // namespace

TaskDialog::TaskDialog(const TaskActions::Choices& choices, const core::Task& task, bool russian, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TaskDialog>()), m_choices(choices), m_before(task),
      m_russian(russian) {
    m_ui->setupUi(this);
    m_steps = new StepTable(m_ui->stepsTableWidget);
    setObjectName(u"taskDialog"_s);
    setWindowTitle(task.id.isValid() ? tr("Change the deadline") : tr("New deadline"));
    m_ui->stepsTableWidget->setMinimumHeight(widgets::em(*this, 9));
    m_ui->typesListWidget->setMaximumHeight(widgets::em(*this, 9));
    m_ui->placesListWidget->setMaximumHeight(widgets::em(*this, 9));
    fillChoices();
    show(task);
    connectParts();
    check();
    resize(widgets::em(*this, 44), widgets::em(*this, 38));
}

TaskDialog::~TaskDialog() = default;

void TaskDialog::connectParts() {
    QPushButton* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Save"));
    ok->setAccessibleName(tr("Save"));
    connect(m_ui->campaignComboBox, &QComboBox::currentIndexChanged, this, [this] { fillIndicators(); });
    connect(m_ui->indicatorComboBox, &QComboBox::currentIndexChanged, this, [this] { check(); });
    connect(m_ui->titleLineEdit, &QLineEdit::textChanged, this, &TaskDialog::check);
    connect(m_ui->dueDateEdit, &QDateEdit::dateChanged, this, &TaskDialog::check);
    connect(m_ui->basisPlainTextEdit, &QPlainTextEdit::textChanged, this, &TaskDialog::check);
    connect(m_steps, &StepTable::changed, this, &TaskDialog::check);
    connect(m_ui->upPushButton, &QPushButton::clicked, this, [this] { m_steps->move(-1); });
    connect(m_ui->downPushButton, &QPushButton::clicked, this, [this] { m_steps->move(1); });
    connect(m_ui->removeStepPushButton, &QPushButton::clicked, this, [this] { m_steps->removeCurrent(); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TaskDialog::wish);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &TaskDialog::reject);
}

void TaskDialog::fillChoices() {
    for (const core::Campaign& campaign : m_choices.catalogue.campaigns)
        m_ui->campaignComboBox->addItem(campaign.title.in(m_russian), campaign.code);
    for (const core::OrganisationType& type : m_choices.catalogue.types)
        addChoice(m_ui->typesListWidget, type.title.in(m_russian), type.code);
    for (const core::Municipality& municipality : m_choices.region.municipalities)
        addChoice(m_ui->placesListWidget, municipality.latestName().name, municipality.id.value);
}

void TaskDialog::fillIndicators() {
    QComboBox* box = m_ui->indicatorComboBox;
    const QVariant before = box->currentData();
    box->clear();
    const QString code = m_ui->campaignComboBox->currentData().toString();
    if (const core::Campaign* campaign = m_choices.catalogue.campaign(code))
        for (const core::Indicator& indicator : campaign->indicators)
            box->addItem(indicator.title.in(m_russian), indicator.code);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

void TaskDialog::show(const core::Task& task) {
    m_ui->titleLineEdit->setText(task.title);
    m_ui->campaignComboBox->setCurrentIndex(std::max(0, m_ui->campaignComboBox->findData(task.campaign)));
    fillIndicators();
    const QString wanted = task.indicator.isEmpty() ? u"not_finished"_s : task.indicator;
    m_ui->indicatorComboBox->setCurrentIndex(std::max(0, m_ui->indicatorComboBox->findData(wanted)));
    m_ui->dueDateEdit->setDate(task.due);
    m_ui->targetDoubleSpinBox->setValue(task.target * 100);
    m_ui->basisPlainTextEdit->setPlainText(task.basis);
    tick(m_ui->typesListWidget, [&](const QVariant& type) { return task.types.contains(type.toString()); });
    tick(m_ui->placesListWidget, [&](const QVariant& id) {
        const core::MunicipalityId wantedId{id.toLongLong()};
        return std::find(task.municipalities.begin(), task.municipalities.end(), wantedId) != task.municipalities.end();
    });
    m_steps->setSteps(task.steps);
}

core::Task TaskDialog::entered() const {
    core::Task task = m_before;
    task.title = m_ui->titleLineEdit->text();
    task.campaign = m_ui->campaignComboBox->currentData().toString();
    task.indicator = m_ui->indicatorComboBox->currentData().toString();
    task.due = m_ui->dueDateEdit->date();
    task.target = m_ui->targetDoubleSpinBox->value() / 100;
    task.basis = m_ui->basisPlainTextEdit->toPlainText();
    task.types.clear();
    for (const QVariant& type : ticked(m_ui->typesListWidget))
        task.types += type.toString();
    task.municipalities.clear();
    for (const QVariant& id : ticked(m_ui->placesListWidget))
        task.municipalities.push_back({id.toLongLong()});
    task.steps = m_steps->steps().value_or(m_before.steps);
    return core::tidied(task);
}

void TaskDialog::check() {
    QString mistake;
    if (!m_steps->steps())
        mistake = tr("The day of a step is not a date like 21.04.2023.");
    else if (const auto checked = core::checkTask(entered(), m_choices.catalogue, m_choices.region); !checked)
        mistake = services::explain(checked.error()).what;
    const bool isUntouched = m_ui->titleLineEdit->text().isEmpty() && !m_before.id.isValid();
    m_ui->mistakeLabel->setText(isUntouched ? QString() : mistake);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(mistake.isEmpty());
}

void TaskDialog::wish() {
    const core::Task task = entered();
    accept();
    Q_EMIT taskWanted(task);
}

} // namespace svodka::app
