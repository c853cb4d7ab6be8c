// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/input.h"
#include "mime/message.h"

#include <optional>

namespace mime {

/// The name that the recipient sees; empty for octets without one.
QString shownName(const Attachment &attachment);

/// What is wrong with its name or media type, see compose(). Whether its file can be read is seen when it is
/// opened.
std::optional<base::Failure> checkAttachment(const Attachment &attachment);

/// Opened and sized.
std::expected<std::unique_ptr<Input>, base::Failure> openAttachment(const Attachment &attachment);

/// As given, else found by name and content; "application/octet-stream" where nothing is known.
QByteArray mediaTypeOf(const Attachment &attachment);

} // namespace mime
