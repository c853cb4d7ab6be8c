// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"

namespace explain {

/// Why a session did not do what it should: the words that a verdict is made of.
struct Cause
{
    QString clause;     ///< "the name %1 was not found": a sentence in lower case without its full stop
    QStringList places; ///< what stands for %1, %2…; shortened where the sentence would get too long
    QString explanation;
    registry::Actor who = registry::Actor::You;
    QString nextStep;
    registry::Reference reference;
};

/// A failure together with what is known of the session around it.
struct Case
{
    const base::Failure &failure;
    const Ending &ending;

    [[nodiscard]] QString fact(const char *key) const; ///< made safe to show; empty where missing
    [[nodiscard]] QString host() const;                ///< the server's name, or words for it
    [[nodiscard]] quint16 port() const;                ///< 0: not known
    [[nodiscard]] int code() const;                    ///< of the reply; 0: none
};

Cause causeOf(const Case &which);

// By what broke, one file each.
Cause networkCause(
    const Case &which); ///< from the name to the greeting, lost connections, time-outs, foreign protocols
Cause tlsCause(const Case &which);
Cause authCause(const Case &which);
Cause messageCause(const Case &which); ///< envelope, message, input, our own faults

/// A refusal by its codes: title, sentence, who and what, with the clause that says what was refused ("…:
/// %1").
Cause refusal(const Case &which, const QString &clause, const QStringList &places);

} // namespace explain
