// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace net {

/// The SHA-256 of a certificate or of its public key as people write it: 64 hexadecimal digits, with colons
/// or without, or "sha256//" and base64, as curl has it. 32 raw octets; none for anything else.
std::optional<QByteArray> pinFrom(const QString &text);

/// A pin that was kept in a file. One that is none stays among the others, as it is written there: it fits no
/// certificate, so that leaving it out by mistake cannot let one pass.
QByteArray keptPin(const QString &text);
bool isPin(const QByteArray &kept);

/// As it is written in a file.
QString pinText(const QByteArray &kept);

} // namespace net
