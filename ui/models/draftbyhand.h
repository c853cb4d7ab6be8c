// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/command.h"

#include <QString>

#include <optional>

namespace ui {

enum class ParameterOf { Mail, Rcpt };

/// What is wrong with parameters that were typed as the verb is to say them, blanks between, in a sentence.
/// `unchecked`: the value of a known one may be any.
std::optional<QString> problemOfParameters(const QString &typed, ParameterOf verb, bool unchecked);

/// To be called with what has no problem.
QList<smtp::Parameter> parametersIn(const QString &typed, ParameterOf verb);

} // namespace ui
