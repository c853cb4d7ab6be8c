// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"

#include <memory>

namespace mime {

enum class LineEnds { AsTheyAre, Mend }; ///< Mend: bare LF and bare CR become CRLF while streaming

/// An `.eml` sent byte for byte. prepare() fails with BadInput (problem bare-line-ends, line) where the file has bare LF or
/// CR and AsTheyAre was chosen only if `refuseBare`; SMTP has no way to carry them faithfully to every server, but a
/// tester may want just that.
std::expected<std::unique_ptr<base::MessageSource>, base::Failure> emlSource(const QString &path, LineEnds ends);

/// The same for octets at hand.
std::unique_ptr<base::MessageSource> octetSource(QByteArray octets, LineEnds ends);

} // namespace mime
