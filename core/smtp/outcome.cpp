// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/outcome.h"

namespace smtp {

QByteArrayView name(Result result)
{
    switch (result) {
    case Result::Accepted:
        return "accepted";
    case Result::Partial:
        return "partial";
    case Result::Refused:
        return "refused";
    case Result::Failed:
        return "failed";
    case Result::Unknown:
        return "unknown";
    }
    return {};
}

} // namespace smtp
