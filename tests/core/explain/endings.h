// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"

#include <QMap>

// What tests of verdicts start from: a session that failed at mail.example.org, and what is said of it.

inline explain::Ending endingWith(base::Failure failure)
{
    explain::Ending ending;
    ending.result = explain::Ending::Result::Failed;
    ending.failure = std::move(failure);
    ending.host = QStringLiteral("mail.example.org");
    ending.port = 587;
    ending.user = QStringLiteral("jana");
    return ending;
}

inline explain::Verdict verdictOn(const explain::Ending &ending)
{
    return explain::verdict(ending, transcript::Transcript());
}

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline std::optional<base::ReplyFacts> reply(int code, const char *enhanced, const char *words)
{
    return base::ReplyFacts{code, enhanced, words};
}
