// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliveries.h"
#include "services/week_service.h"

namespace svodka::services {

/// Which municipalities sent the week, when, and who was late against the others. With a type, those are expected that
/// have an organisation of it; where the store knows none of the type at all, everybody is. Store errors.
core::Result<core::DeliveryReport> loadDeliveries(core::Store& store, const Week& week, const QString& type,
                                                  core::MunicipalityId municipality);

} // namespace svodka::services
