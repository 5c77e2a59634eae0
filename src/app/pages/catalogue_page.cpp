// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/catalogue_page.h"

#include "app/catalogue/catalogue_forms.h"
#include "app/catalogue/field_form.h"
#include "app/confirm.h"
#include "app/desktop.h"
#include "app/dialogs/catalogue_preview_dialog.h"
#include "app/dialogs/new_entry_dialog.h"
#include "app/dialogs/threshold_dialog.h"
#include "app/work.h"
#include "core/catalogue_changes.h"
#include "core/ports/settings.h"
#include "services/catalogue/catalogue_change.h"
#include "services/catalogue/catalogue_file.h"
#include "services/presets.h"
#include "ui_catalogue_page.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Result;
using services::CataloguePreview;
using Kind = CatalogueNode::Kind;

namespace {

QString layoutName() {
    return u"catalogue.parts"_s;
}

} // namespace

CataloguePage::CataloguePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::CataloguePage>()), m_form(new FieldForm) {
    m_ui->setupUi(this);
    setObjectName(u"cataloguePage"_s);
    m_ui->formScrollArea->setWidget(m_form);
    m_ui->addToolButton->setIcon(widgets::icon(u"list-add"_s));
    m_ui->removeToolButton->setIcon(widgets::icon(u"list-remove"_s));
    m_ui->upToolButton->setIcon(widgets::icon(u"go-up"_s));
    m_ui->downToolButton->setIcon(widgets::icon(u"go-down"_s));
    m_ui->savePushButton->setIcon(widgets::icon(u"document-save"_s));
    m_forms = std::make_unique<CatalogueForms>(*m_form, m_draft, session().environment().russian,
                                               [this](const CatalogueNode& node) { askForThreshold(node); });
    connectParts();
    restyle();
    m_ui->partsSplitter->setStretchFactor(1, 1);
    if (!m_ui->partsSplitter->restoreState(context.work.session().environment().settings.layout(layoutName())))
        m_ui->partsSplitter->setSizes({widgets::em(*this, 26), widgets::em(*this, 46)});
    updateButtons();
}

CataloguePage::~CataloguePage() {
    session().environment().settings.setLayout(layoutName(), m_ui->partsSplitter->saveState());
}

void CataloguePage::connectParts() {
    connect(m_ui->catalogueTreeWidget, &CatalogueTree::nodeChosen, this, [this] {
        showForm();
        updateButtons();
    });
    connect(m_form, &FieldForm::edited, this, &CataloguePage::takeEdit);
    connect(m_ui->addToolButton, &QToolButton::clicked, this, &CataloguePage::add);
    connect(m_ui->removeToolButton, &QToolButton::clicked, this, [this] { showDraft(m_draft.remove(node())); });
    connect(m_ui->upToolButton, &QToolButton::clicked, this, [this] { showDraft(m_draft.move(node(), -1)); });
    connect(m_ui->downToolButton, &QToolButton::clicked, this, [this] { showDraft(m_draft.move(node(), 1)); });
    connect(m_ui->savePushButton, &QPushButton::clicked, this, &CataloguePage::preview);
    connect(m_ui->discardPushButton, &QPushButton::clicked, this, [this] {
        confirm(context().work.window(),
                {u"discardMessageBox"_s,
                 tr("Discard the draft"),
                 tr("All changes of the draft will be lost."),
                 tr("&Discard"),
                 u"edit-undo"_s,
                 {}},
                [this] { discardDraft(); });
    });
    auto* insert = new QShortcut(Qt::Key_Insert, m_ui->catalogueTreeWidget);
    insert->setContext(Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, m_ui->addToolButton, &QToolButton::click);
    auto* remove = new QShortcut(Qt::Key_Delete, m_ui->catalogueTreeWidget);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_ui->removeToolButton, &QToolButton::click);
}

/// What is offered depends on the campaigns that the draft has already.
void CataloguePage::buildMenus() {
    auto* campaigns = new QMenu(m_ui->campaignPushButton);
    for (const core::Campaign& preset : m_presets) {
        if (m_draft.catalogue().campaign(preset.code))
            continue;
        const bool russian = session().environment().russian;
        const QString description = preset.description.in(russian);
        QString text = preset.title.in(russian);
        if (!description.isEmpty()) // the first words say how far it can be relied on
            text += u" — "_s + description.section(u':', 0, 0).toLower();
        QAction* action = campaigns->addAction(text.replace(u'&', u"&&"_s));
        action->setObjectName(u"addPresetAction_"_s + preset.code);
        connect(action, &QAction::triggered, this, [this, preset] { addPreset(preset); });
    }
    QAction* own = campaigns->addAction(tr("A &new one…"));
    own->setObjectName(u"newCampaignAction"_s);
    connect(own, &QAction::triggered, this, [this] { askForEntry({Kind::Campaign, 0, 0, 0}); });
    delete m_ui->campaignPushButton->menu();
    m_ui->campaignPushButton->setMenu(campaigns);
    if (m_ui->filePushButton->menu())
        return;
    auto* file = new QMenu(m_ui->filePushButton);
    connect(file->addAction(tr("&Read a file into the draft…")), &QAction::triggered, this, &CataloguePage::importFile);
    connect(file->addAction(tr("&Write the stored catalogue to a file…")), &QAction::triggered, this,
            &CataloguePage::exportFile);
    m_ui->filePushButton->setMenu(file);
}

/// A draft stays while other things of the store are read anew; what it began with is compared when it is stored.
void CataloguePage::open(bool anew) {
    if (!session().isOpen())
        return;
    const bool isOther = m_store != session().jobs().path();
    if (isOther || (anew && !hasDraft()))
        load();
}

void CataloguePage::load() {
    m_loading = true;
    m_store = session().jobs().path();
    updateButtons();
    Q_EMIT readyChanged();
    session().jobs().start(
        u"page.catalogue"_s, this,
        [](core::Store& store, std::stop_token, services::ProgressSink&) { return read(store); },
        [this](Result<Content> loaded) { take(std::move(loaded)); });
}

Result<CataloguePage::Content> CataloguePage::read(core::Store& store) {
    Content content;
    if (const auto taken = core::take(store.catalogue(), &content.catalogue); !taken)
        return taken.error();
    if (const auto taken = core::take(services::presetCampaigns(), &content.presets); !taken)
        return taken.error();
    return content;
}

void CataloguePage::take(Result<Content> loaded) {
    m_loading = false;
    if (loaded) {
        const bool isFirst = m_presets.empty();
        const CatalogueNode before = node();
        m_draft = CatalogueDraft(std::move(loaded->catalogue));
        m_presets = std::move(loaded->presets);
        showDraft(isFirst ? nodeInSight() : before);
    } else {
        m_store.clear(); // the next visit tries again
        context().work.showError(loaded.error());
    }
    updateButtons();
    Q_EMIT readyChanged();
}

CatalogueNode CataloguePage::node() const {
    return m_ui->catalogueTreeWidget->currentNode();
}

/// The campaign of the week that was looked at.
CatalogueNode CataloguePage::nodeInSight() const {
    const auto& campaigns = m_draft.catalogue().campaigns;
    for (size_t i = 0; i < campaigns.size(); ++i)
        if (campaigns[i].code == session().place().filter.campaign)
            return {Kind::Campaign, i, 0, 0};
    return {};
}

void CataloguePage::showDraft(const CatalogueNode& wanted) {
    m_ui->catalogueTreeWidget->setCatalogue(m_draft.catalogue(), session().environment().russian, wanted);
    buildMenus();
    showForm();
    updateButtons();
}

void CataloguePage::showForm() {
    m_ui->formScrollArea->ensureVisible(0, 0);
    const CatalogueNode shown = node();
    m_forms->show(shown);
    m_shownKind = shown.kind == Kind::Indicator ? std::optional(m_draft.indicator(shown).kind) : std::nullopt;
}

/// The tree says what the form does; a kind of indicator has other fields.
void CataloguePage::takeEdit() {
    const CatalogueNode edited = node();
    m_ui->catalogueTreeWidget->setCatalogue(m_draft.catalogue(), session().environment().russian, edited);
    if (edited.kind == Kind::Indicator && m_draft.indicator(edited).kind != m_shownKind)
        QMetaObject::invokeMethod(this, &CataloguePage::showForm, Qt::QueuedConnection); // its own field goes
    updateButtons();
}

bool CataloguePage::isFormSound() const {
    return m_form->isSound();
}

void CataloguePage::updateButtons() {
    const bool isThere = !m_loading && !m_store.isEmpty();
    const CatalogueNode chosen = node();
    m_ui->addToolButton->setEnabled(isThere && m_draft.canAdd(chosen));
    m_ui->removeToolButton->setEnabled(isThere && m_draft.canRemove(chosen));
    m_ui->upToolButton->setEnabled(isThere && m_draft.canMove(chosen, -1));
    m_ui->downToolButton->setEnabled(isThere && m_draft.canMove(chosen, 1));
    m_ui->campaignPushButton->setEnabled(isThere);
    m_ui->filePushButton->setEnabled(isThere);
    m_ui->discardPushButton->setEnabled(isThere && hasDraft());
    m_ui->savePushButton->setEnabled(isThere && m_draft.isChanged() && isFormSound());
    const auto changes = static_cast<int>(core::catalogueChanges(m_draft.stored(), m_draft.catalogue()).size());
    m_ui->draftLabel->setText(!isFormSound() ? tr("A field cannot be read.")
                              : changes == 0 ? tr("Nothing has been changed.")
                                             : tr("The draft has %n change(s).", nullptr, changes));
}

void CataloguePage::add() {
    const CatalogueNode chosen = node();
    if (CatalogueDraft::hasCode(CatalogueDraft::addedBy(chosen.kind)))
        askForEntry(chosen);
    else
        showDraft(m_draft.add(chosen, {}, {}));
}

void CataloguePage::askForEntry(const CatalogueNode& chosen) {
    const Kind kind = CatalogueDraft::addedBy(chosen.kind);
    auto* dialog = new NewEntryDialog(CatalogueForms::kindText(kind), m_draft.takenCodes(chosen), kind == Kind::Text,
                                      context().work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewEntryDialog::entryWanted, this, [this, chosen](const QString& code, const QString& title) {
        showDraft(m_draft.add(chosen, code, {title, {}}));
    });
    dialog->open();
}

void CataloguePage::askForThreshold(const CatalogueNode& chosen) {
    auto* dialog = new ThresholdDialog(m_draft.campaign(chosen), m_draft.indicator(chosen), chosen.criterion,
                                       session().environment().russian, context().work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ThresholdDialog::changeWanted, this, [this, chosen](const core::Indicator& indicator) {
        m_draft.indicator(chosen) = indicator;
        CatalogueNode next = chosen;
        ++next.criterion;
        showDraft(next);
    });
    dialog->open();
}

void CataloguePage::addPreset(const core::Campaign& preset) {
    showDraft(m_draft.addCampaign(preset));
}

void CataloguePage::discardDraft() {
    const CatalogueNode before = node();
    m_draft.discard();
    showDraft(before);
    if (session().isOpen() && m_store == session().jobs().path())
        load(); // somebody else may have changed what is stored
}

void CataloguePage::preview() {
    const core::Catalogue draft = m_draft.catalogue();
    context().work.onStore(
        tr("Judging the latest weeks by the draft"),
        [draft](core::Store& store, std::stop_token stop, services::ProgressSink&) {
            return services::previewCatalogue(store, draft, stop);
        },
        [this](const Result<CataloguePreview>& preview) {
            if (preview)
                showPreview(*preview);
            else
                context().work.showError(preview.error());
        });
}

void CataloguePage::showPreview(const CataloguePreview& preview) {
    auto* dialog = new CataloguePreviewDialog(preview, session().environment().russian, context().work.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CataloguePreviewDialog::saveWanted, this, &CataloguePage::store);
    dialog->open();
}

void CataloguePage::store() {
    const Environment& environment = session().environment();
    const services::CatalogueWish wish{m_draft.catalogue(), m_draft.stored(), u"catalogue.change"_s,
                                       environment.author};
    context().work.onStore(
        tr("Saving the catalogue"),
        [wish, &clock = environment.clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::changeCatalogue(store, clock, wish);
        },
        [this, wanted = wish.wanted](const Result<core::ChangeId>& stored) {
            if (!stored)
                return context().work.showError(stored.error());
            m_draft = CatalogueDraft(wanted); // no draft any more: what is read anew takes its place
            context().work.announce(tr("The catalogue has been saved."));
            session().reload();
        },
        Work::Stoppable::No);
}

void CataloguePage::importFile() {
    Environment& environment = session().environment();
    const QString path = environment.desktop.catalogueToImport(this, environment.settings.folder(u"catalogue"_s));
    if (path.isEmpty())
        return;
    environment.settings.setFolder(u"catalogue"_s, QFileInfo(path).path());
    const auto file = services::readCatalogueFile(path);
    if (!file)
        return context().work.showError(file.error());
    m_draft.catalogue() = services::merged(m_draft.catalogue(), *file, services::CatalogueImport::Merge);
    showDraft(node());
    if (!m_draft.isChanged())
        context().work.announce(tr("The file holds nothing that is not here already."));
}

void CataloguePage::exportFile() {
    const QString suggested = QDir(QFileInfo(m_store).path()).filePath(tr("catalogue") + u".json"_s);
    const QString path = session().environment().desktop.fileToSave(this, suggested, {u"json"_s});
    if (path.isEmpty())
        return;
    context().work.onStore(
        tr("Writing the catalogue"),
        [path](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::exportCatalogue(store, {}, path);
        },
        [this, path](const Result<void>& written) {
            if (written)
                context().work.announce(tr("The catalogue was written to %1").arg(QDir::toNativeSeparators(path)),
                                        path);
            else
                context().work.showError(written.error());
        },
        Work::Stoppable::No);
}

void CataloguePage::restyle() {
    using widgets::em;
    m_ui->pageLayout->setSpacing(em(*this, 0.5));
    m_ui->buttonLayout->setSpacing(em(*this, 0.4));
    m_ui->draftLayout->setSpacing(em(*this, 0.5));
    const QSize side = QSize(1, 1) * em(*this, 1.1);
    for (QToolButton* button : {m_ui->addToolButton, m_ui->removeToolButton, m_ui->upToolButton, m_ui->downToolButton})
        button->setIconSize(side);
    m_ui->savePushButton->setIconSize(side);
    m_ui->catalogueTreeWidget->setMinimumWidth(em(*this, 10));
    m_ui->formScrollArea->setMinimumWidth(em(*this, 14));
}

void CataloguePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace svodka::app
