// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/command.h"

#include <QString>

#include <expected>

namespace smtp {

/// "NAME=spike.example ADDR=192.0.2.1" as XCLIENT and XFORWARD say it, the values in xtext (Postfix
/// XCLIENT_README, XFORWARD_README). Fails with the word that is no attribute; with an empty one where there
/// is none at all.
std::expected<QByteArray, QString> encodeAttributes(const QString &text);

enum class ParameterProblem {
    Keyword, ///< no esmtp-keyword: letters, digits and hyphens
    Value,   ///< no esmtp-value: empty, or with blanks, control characters or "="
};

/// "KEYWORD=VALUE" or "KEYWORD" as MAIL and RCPT say it, the value encoded already (RFC 5321 §4.1.2).
std::expected<Parameter, ParameterProblem> readParameter(const QString &text);

} // namespace smtp
