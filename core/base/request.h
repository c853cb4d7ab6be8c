// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

namespace base {

/// A parameter that was asked for with MAIL or RCPT, and what was answered.
struct Request
{
    QByteArray keyword;
    QByteArray value;  ///< as sent, empty for a bare keyword
    QString recipient; ///< of a RCPT; empty: of MAIL
    ReplyFacts reply;  ///< to the command that carried it
};

} // namespace base
