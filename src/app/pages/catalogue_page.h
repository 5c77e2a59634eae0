// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/catalogue_draft.h"
#include "app/page.h"
#include "services/catalogue/catalogue_preview.h"

#include <memory>
#include <vector>

namespace Ui {
class CataloguePage;
}

namespace svodka::app {

class CatalogueForms;
class FieldForm;

/// Campaigns, metrics, indicators with criteria, targets, reasons, types, words and texts: a tree beside a form. What
/// is edited is a draft; before it is stored, a dialog says what it does to the figures.
class CataloguePage final : public Page {
    Q_OBJECT

public:
    CataloguePage(const PageContext& context, QWidget* parent);
    ~CataloguePage() override;

    void open(bool anew) override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override { return std::nullopt; }
    [[nodiscard]] bool hasTable() const override { return false; }
    [[nodiscard]] bool isReady() const override { return !m_loading; }
    [[nodiscard]] bool hasDraft() const override { return m_draft.isChanged() || !isFormSound(); }
    void discardDraft() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Content {
        core::Catalogue catalogue;
        std::vector<core::Campaign> presets;
    };
    static core::Result<Content> read(core::Store& store);

    void connectParts();
    void buildMenus();
    void load();
    void take(core::Result<Content> loaded);
    /// The tree and the form anew, with `node` chosen.
    void showDraft(const CatalogueNode& node);
    void showForm();
    void takeEdit();
    void updateButtons();
    void add();
    void askForEntry(const CatalogueNode& node);
    void askForThreshold(const CatalogueNode& node);
    void addPreset(const core::Campaign& preset);
    void preview();
    void showPreview(const services::CataloguePreview& preview);
    void store();
    void importFile();
    void exportFile();
    void restyle();
    [[nodiscard]] bool isFormSound() const;
    [[nodiscard]] CatalogueNode node() const;
    [[nodiscard]] CatalogueNode nodeInSight() const;

    std::unique_ptr<Ui::CataloguePage> m_ui;
    FieldForm* m_form;
    CatalogueDraft m_draft;
    std::unique_ptr<CatalogueForms> m_forms;
    std::vector<core::Campaign> m_presets;
    QString m_store;                                ///< path of the store whose catalogue is shown
    std::optional<core::IndicatorKind> m_shownKind; ///< which fields the form has, where it is of an indicator
    bool m_loading = false;
};

} // namespace svodka::app
