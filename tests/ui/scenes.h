// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

#include <QMap>

namespace shots {

/// What there are pictures of, by name.
const QMap<QString, std::function<void(Photographer &)>> &scenes();

} // namespace shots
