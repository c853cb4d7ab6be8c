// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace smtp {

/// class.subject.detail (RFC 3463 §2).
struct EnhancedCode
{
    int klass = 0;   ///< 2, 4 or 5
    int subject = 0; ///< 0..999
    int detail = 0;  ///< 0..999

    [[nodiscard]] QByteArray text() const; ///< "5.1.1"
    bool operator==(const EnhancedCode &) const = default;

    /// Reads one from the start of a reply's text; none where there is none. `length` gets the octets it
    /// took.
    static std::optional<EnhancedCode> parse(QByteArrayView text, qsizetype *length = nullptr);
};

} // namespace smtp
