// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/verdict.h"

namespace explain {

struct CodeMeaning;

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

/// One for each fault.
namespace causes {
// networkcause.cpp
Cause nameNotFound(const Case &which);
Cause connectFailed(const Case &which);
Cause greetingRefused(const Case &which);
Cause ehloRefused(const Case &which);
Cause serviceClosing(const Case &which);
Cause connectionLost(const Case &which);
Cause timedOut(const Case &which);
Cause protocolViolation(const Case &which);
// waycause.cpp
Cause proxyFailed(const Case &which);
Cause sourceUnusable(const Case &which);
Cause nullMx(const Case &which);
Cause noExchanger(const Case &which);
// tlscause.cpp
Cause tlsNotOffered(const Case &which);
Cause tlsRefused(const Case &which);
Cause tlsHandshakeFailed(const Case &which);
Cause certificateRejected(const Case &which);
// authcause.cpp
Cause authNotOffered(const Case &which);
Cause authNoMechanism(const Case &which);
Cause authCleartext(const Case &which);
Cause credentialMissing(const Case &which);
Cause authRefused(const Case &which);
Cause authServerUnproven(const Case &which);
// messagecause.cpp
Cause badInput(const Case &which);
Cause sizeExceeded(const Case &which);
Cause utf8NotOffered(const Case &which);
Cause extensionNotOffered(const Case &which);
Cause commandRefused(const Case &which);
Cause mailRefused(const Case &which);
Cause recipientsRefused(const Case &which);
Cause messageRefused(const Case &which);
Cause messageUnreadable(const Case &which);
Cause cancelled(const Case &which);
Cause stopped(const Case &which);
Cause internal(const Case &which);
} // namespace causes

/// A refusal by its codes: title, sentence, who and what, with the clause that says what was refused ("…:
/// %1").
Cause refusal(const Case &which, const QString &clause, const QStringList &places);
Cause refusal(const Case &which, const CodeMeaning &means, const QString &clause, const QStringList &places);

} // namespace explain
