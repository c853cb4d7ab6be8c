// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/compose.h"

/// What the tests of this room share: a message to change, and ways to get at the octets.
namespace sample {

mime::Mailbox mailbox(const QString &name, const QString &address);

/// From Jana to Tom, "Hello", with everything fixed that would differ from run to run.
mime::Message message();

/// All octets of a prepared source, read `limit` at a time; a failure among them fails the test and ends the
/// octets.
QByteArray drain(base::MessageSource &source, qsizetype limit = 65536);

/// Composes, prepares and reads. A failure fails the test and gives nothing. Checks on the way what must
/// always hold: the announced form is that of the octets, lines have at most 998 octets and end with CRLF,
/// header lines fold at 78.
QByteArray octets(const mime::Message &message, base::MessageOffer offer = {});

/// The failure that composing or preparing must give; fails the test where there is none.
base::Failure failure(const mime::Message &message, base::MessageOffer offer = {});

/// Where the body begins.
QByteArray bodyOf(const QByteArray &octets);

} // namespace sample
