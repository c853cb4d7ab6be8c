// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/certificate.h"
#include "sandbox/reply.h"
#include "sandbox/sandbox.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace sandbox {

/// What to do instead of answering properly, when a phase is reached.
struct Misdeed
{
    enum class Kind {
        ServiceClosing, ///< 421 and close
        Refuse,         ///< a negative reply, and go on
        Drop,           ///< close without a word
        Reset,          ///< reset the connection (RST)
        Silence,        ///< never answer again
    };
    Kind kind;
    base::Phase phase;
    int code = 0; ///< of Refuse

    [[nodiscard]] Reply refusal() const;
};

/// How a reply is broken.
struct Malformation
{
    enum class Kind { NoCode, BareLf, MixedCodes, Nul, Binary, LongLine, Endless, ExtraReply, Http };
    Kind kind;
    base::Phase phase;
};

/// What becomes of a client that speaks before the greeting (RFC 5321 §4.3.1).
enum class EarlyTalk {
    Taken,
    Exim,       ///< 554, and the connection is closed
    Postscreen, ///< a first line of greeting as a bait, and 521 to those who take it for the whole
};

/// The faults of one connection in the form in which the session and the connection look them up.
struct FaultPlan
{
    std::chrono::seconds slowGreeting{0};
    QList<Misdeed> misdeeds;
    QList<Malformation> malformations;
    QMap<int, int> refusedRecipients; ///< the nth of a transaction, from 1, and the reply code
    QMap<int, int> refusedAfterData;  ///< the nth that was accepted, where each has its own final reply
    QMap<int, int> refusedChunks;     ///< the nth BDAT of a transaction
    qsizetype splitWrites = 0;        ///< octets at a time; 0: as they come
    CertificateKind certificate = CertificateKind::Good;
    QByteArray newestTls; ///< "1.0" … "1.2", empty: as it comes
    bool staples = true;  ///< a proof that the certificate was not revoked, to those who ask
    bool dropBeforeFinalReply = false;
    bool starttlsInjection = false;
    bool authNeedsTls = false;
    int scramRounds = 4096; ///< RFC 7677 §4: at least so many
    bool badProof = false;  ///< of the password, where the server has to give one
    QByteArray oddLimits;   ///< what LIMITS says instead of the truth; empty: the truth
    int manyOffers = 0;     ///< extensions that nobody knows, beside those that are there
    EarlyTalk earlyTalk = EarlyTalk::Taken;

    [[nodiscard]] std::optional<Misdeed> misdeedAt(base::Phase phase) const;
    [[nodiscard]] std::optional<Malformation::Kind> malformationAt(base::Phase phase) const;

    static FaultPlan of(const QList<Fault> &faults);
};

} // namespace sandbox
