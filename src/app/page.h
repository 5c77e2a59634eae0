// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/place.h"
#include "core/saved_view.h"
#include "core/table.h"
#include "widgets/filter_bar.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

namespace svodka::widgets {
class TableView;
}

namespace svodka::app {

class CorrectionActions;
class ExportActions;
class ImportActions;
class LifeActions;
class ReasonActions;
class Session;
class UndoActions;
class Work;

/// What a page works with. References outlive the page.
struct PageContext {
    Session& session;
    Work& work;
    ImportActions& imports;
    ExportActions& exports;
    CorrectionActions& corrections;
    LifeActions& life;
    UndoActions& undo;
    ReasonActions& reasons;
};

/// One page of the window: a class and a .ui form. It shows session().place() and never waits: what takes time runs in
/// session().jobs() under a key of its own («page.imports»).
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

    /// Shows the session's place. Called when the page comes into sight and whenever the place changes meanwhile; cheap
    /// when what it shows is there already. After Session::contentChanged `anew` is true: read again.
    virtual void open(bool anew) = 0;

    /// The session's dashboard has changed while the page is in sight.
    virtual void takeDashboard() {}

    /// The main table as it is seen, for the export; nullopt = there is nothing to export.
    [[nodiscard]] virtual std::optional<core::Table> tableAsSeen() const = 0;
    /// tableAsSeen() would give one. Asked often: cheap.
    [[nodiscard]] virtual bool hasTable() const = 0;

    /// The table that tableAsSeen() is of, for what the window does to every table; nullptr = there is none.
    [[nodiscard]] virtual widgets::TableView* mainTable() const { return nullptr; }
    /// What a saved view of it would keep, without a name; nullopt = it cannot be kept, or not now.
    [[nodiscard]] virtual std::optional<core::SavedView> shownView() const { return std::nullopt; }
    /// Shows what a view says besides the place, which is shown already.
    virtual void takeView(const core::SavedView&) {}

    /// Something was edited here that is not stored yet and would be lost.
    [[nodiscard]] virtual bool hasDraft() const { return false; }
    virtual void discardDraft() {}

    /// False while the page is still loading.
    [[nodiscard]] virtual bool isReady() const = 0;

Q_SIGNALS:
    void readyChanged(); ///< isReady() or tableAsSeen() may say something else now

protected:
    /// A view of the main table, whose columns have these codes.
    [[nodiscard]] core::SavedView viewOf(const QString& page, const core::FilterState& filter,
                                         core::ViewArrangement arrangement, const QStringList& columnCodes) const;
    /// Arranges the main table.
    void arrange(const core::SavedView& view, const QStringList& columnCodes);

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] Session& session() const { return m_context.session; }

private:
    PageContext m_context;
};

/// What the window knows of a page before it is made.
struct PageInfo {
    QString id;
    QString title;               ///< with a mnemonic; in the program's language
    QString group;               ///< heading in the navigation; empty = the page is reached from others only
    QString icon;                ///< name for widgets::icon
    widgets::FilterParts filter; ///< what of the bar the page goes by
    std::function<Page*(const PageContext&, QWidget* parent)> make;
};

/// Every page, in the order of the navigation. The place to add one.
std::vector<PageInfo> allPages();

} // namespace svodka::app
