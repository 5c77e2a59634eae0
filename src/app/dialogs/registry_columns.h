// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice_model.h"
#include "services/registry/registry_request.h"

#include <QCoreApplication>

namespace svodka::app {

/// The columns of a list of organisations and what each is taken for, as rows of a widgets::ChoiceTable under
/// ColumnList::headers(), and back. Knows no widgets.
class RegistryColumns final {
    Q_DECLARE_TR_FUNCTIONS(RegistryColumns)

public:
    static std::vector<models::ChoiceRow> rows(const std::vector<services::RegistryColumn>& columns);

    /// What the user has said of the columns, after `id` was chosen for one of them: a field stands in one column only.
    static std::vector<services::ColumnChoice> chosen(const services::RegistryColumn& column, qint64 id,
                                                      std::vector<services::ColumnChoice> before);
};

} // namespace svodka::app
