// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "smtp/enhancedcode.h"

#include <QList>

namespace smtp {

/// A complete reply, of one line or several (RFC 5321 §4.2).
struct Reply
{
    int code = 0;            ///< of the last line
    QList<QByteArray> lines; ///< each line's text, after the code and its separator, without line end
    std::optional<EnhancedCode>
        enhanced; ///< of the first line, only where its class agrees with the code (RFC 2034 §4)

    [[nodiscard]] bool positive() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool intermediate() const { return code >= 300 && code < 400; }
    [[nodiscard]] bool transient() const { return code >= 400 && code < 500; }
    [[nodiscard]] bool permanent() const { return code >= 500 && code < 600; }
    [[nodiscard]] bool negative() const { return code >= 400; }

    /// The text without its enhanced codes, lines joined by LF.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] base::ReplyFacts facts() const;
    bool operator==(const Reply &) const = default;
};

} // namespace smtp
