// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"

#include <functional>
#include <memory>

namespace live {

using MakeSource = std::function<std::expected<std::unique_ptr<base::MessageSource>, base::Failure>()>;

/// A message that servers and clients get wrong.
struct Sample
{
    const char *name;
    MakeSource (*with)(const QByteArray &messageId); ///< makes the same octets each time it is called
};

const QList<Sample> &samples();

/// All octets of a source, as they are for a server that offers `offer`.
QByteArray octets(const MakeSource &make, base::MessageOffer offer);

/// Never the same twice, so that a delivery can be found again.
QByteArray newMessageId();

} // namespace live
