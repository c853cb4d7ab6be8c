// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QIODevice>

#include <expected>

namespace transcript {

/// One entry in swaks' notation (`->` sent, `<-` received, `~` under TLS, `**` for an unexpected reply, `===` information,
/// `***` error), with its line feed. Control characters are shown as \xNN; never anything but printable UTF-8.
QByteArray toText(const Entry &entry);

/// One entry as a line of JSON with its line feed. `bytes` is a string where it is UTF-8, else `base64`.
QByteArray toJsonLine(const Entry &entry);

bool writeText(const Transcript &transcript, QIODevice &to);
bool writeJsonLines(const Transcript &transcript, QIODevice &to);

/// What was wrong with a file, and where.
struct ImportProblem
{
    qsizetype line = 0;  ///< 1-based
    QString problem;     ///< key: not-json, unknown-version, missing-field, bad-value, too-long, secret-outside, unreadable
    QString field;
};

/// Reads what writeJsonLines wrote. A trailing outcome object is passed over here (session/ reads it).
std::expected<Transcript, ImportProblem> readJsonLines(QIODevice &from);

} // namespace transcript
