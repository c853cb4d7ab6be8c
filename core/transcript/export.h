// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QIODevice>

#include <expected>

namespace transcript {

/// One entry in swaks' notation (`->` sent, `<-` received, `~` under TLS, `**` for a reply that refuses or
/// that nobody asked for, `===` information, `***` error), each line with its line feed; a message or a
/// certificate chain takes several. What is not printable is shown as \xNN (see printable.h); never anything
/// but printable UTF-8.
QByteArray toText(const Entry &entry);

/// One entry as a line of JSON with its line feed: `type` "entry", `version` 1, then the fields of Entry by
/// their names, without those at their default. Times are whole numbers in Entry's units. What is UTF-8 is in
/// `bytes`, the rest in `base64`; `secrets` are pairs [offset, length] into the octets.
QByteArray toJsonLine(const Entry &entry);

/// False where the device did not take it all.
bool writeText(const Transcript &transcript, QIODevice &to);
bool writeJsonLines(const Transcript &transcript, QIODevice &to);

/// What was wrong with a file, and where.
struct ImportProblem
{
    qsizetype line = 0; ///< 1-based
    QString problem; ///< key: not-json, unknown-version, missing-field, bad-value, too-long, secret-outside,
                     ///< unreadable
    QString field;
};

/// Reads what writeJsonLines wrote. Empty lines and outcome objects are passed over (session/ reads the
/// latter). Total: any octets give a transcript or the first problem.
std::expected<Transcript, ImportProblem> readJsonLines(QIODevice &from);

} // namespace transcript
