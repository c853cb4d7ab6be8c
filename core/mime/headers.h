// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/compose.h"
#include "mime/field.h"

#include <optional>

/// The header of a composed message, apart from what describes its body.
namespace mime {

/// The charset that the header needs: raw UTF-8 only where an address cannot be said without it. Whether it
/// can be sent is another question.
Charset headerCharset(const Message &message);

/// What is wrong with the message's fields, see compose(); attachments are checkAttachment()'s.
std::optional<base::Failure> checkFields(const Message &message);

/// Whether the user gave a header of that name, which then stands for ours.
bool isOverridden(const Message &message, QByteArrayView name);

/// Date to MIME-Version, with their line ends. The message has its date and Message-ID.
QByteArray headerFields(const Message &message);

} // namespace mime
