// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of faults, and how each of them is read.
#include "sandbox/faultrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

using base::Phase;

namespace {

std::optional<int> number(const QByteArray &text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// A phase of the dialogue in which the server has something to say or to withhold.
std::optional<Phase> serverPhase(const QByteArray &text)
{
    const auto phase = base::phaseFromName(text);
    if (!phase || *phase == Phase::Lookup || *phase == Phase::Connect)
        return {};
    return phase;
}

/// "head" or "head:tail".
std::pair<QByteArray, QByteArray> halves(const QByteArray &text)
{
    const auto colon = text.indexOf(':');
    return colon < 0 ? std::pair(text, QByteArray()) : std::pair(text.left(colon), text.mid(colon + 1));
}

int usualRefusal(Phase phase)
{
    switch (phase) {
    case Phase::Greeting:
    case Phase::Data:
    case Phase::Body:
    case Phase::EndOfData:
        return 554;
    case Phase::Turn:
        return 450;
    case Phase::StartTls:
        return 454;
    case Phase::Auth:
        return 535;
    case Phase::Ehlo:
    case Phase::Mail:
    case Phase::Rcpt:
    case Phase::Rset:
    case Phase::Noop:
    case Phase::Quit:
    case Phase::Lookup:
    case Phase::Connect:
    case Phase::Tls:
        return 550;
    }
    return 550;
}

bool addMisdeed(FaultPlan &plan, Misdeed::Kind kind, const QByteArray &phaseName)
{
    const auto phase = serverPhase(phaseName);
    // In the handshake there is no reply: the connection can only be dropped or kept waiting.
    const bool needsReply = kind == Misdeed::Kind::ServiceClosing || kind == Misdeed::Kind::Refuse;
    if (!phase || (needsReply && *phase == Phase::Tls))
        return false;
    plan.misdeeds.append(Misdeed{kind, *phase, usualRefusal(*phase)});
    return true;
}

bool addRefusal(FaultPlan &plan, const QByteArray &phaseName, const QByteArray &codeText)
{
    // A message is refused after its end: in mid-body a client does not listen.
    if (phaseName == "body" || !addMisdeed(plan, Misdeed::Kind::Refuse, phaseName))
        return false;
    if (codeText.isEmpty())
        return true;
    const auto code = number(codeText, 400, 599);
    plan.misdeeds.last().code = code.value_or(0);
    return code.has_value();
}

bool slowGreeting(FaultPlan &plan, const QByteArray &argument)
{
    const auto seconds = number(argument.isEmpty() ? QByteArray("5") : argument, 0, 3600);
    plan.slowGreeting = std::chrono::seconds(seconds.value_or(0));
    return seconds.has_value();
}

bool serviceClosing(FaultPlan &plan, const QByteArray &argument)
{
    return addMisdeed(plan, Misdeed::Kind::ServiceClosing, argument);
}

bool refuseAt(FaultPlan &plan, const QByteArray &argument)
{
    const auto [phase, code] = halves(argument);
    return addRefusal(plan, phase, code);
}

bool refuseSender(FaultPlan &plan, const QByteArray &argument)
{
    return addRefusal(plan, "mail", argument);
}

bool refuseMessage(FaultPlan &plan, const QByteArray &argument)
{
    return addRefusal(plan, "end-of-data", argument);
}

/// "N[:CODE]"
bool refuseNth(QMap<int, int> &refused, const QByteArray &argument, int usualCode)
{
    const auto [nth, code] = halves(argument);
    const auto which = number(nth, 1, 1'000'000);
    const auto with = code.isEmpty() ? std::optional(usualCode) : number(code, 400, 599);
    if (!which || !with)
        return false;
    refused.insert(*which, *with);
    return true;
}

bool refuseRecipient(FaultPlan &plan, const QByteArray &argument)
{
    return refuseNth(plan.refusedRecipients, argument, 550);
}

bool refuseChunk(FaultPlan &plan, const QByteArray &argument)
{
    return refuseNth(plan.refusedChunks, argument, 554);
}

bool refuseAfterData(FaultPlan &plan, const QByteArray &argument)
{
    return refuseNth(plan.refusedAfterData, argument, 550);
}

bool dropAt(FaultPlan &plan, const QByteArray &argument)
{
    return addMisdeed(plan, Misdeed::Kind::Drop, argument);
}

bool resetAt(FaultPlan &plan, const QByteArray &argument)
{
    return addMisdeed(plan, Misdeed::Kind::Reset, argument);
}

bool neverAnswer(FaultPlan &plan, const QByteArray &argument)
{
    return addMisdeed(plan, Misdeed::Kind::Silence, argument);
}

bool dropBeforeFinalReply(FaultPlan &plan, const QByteArray &)
{
    return plan.dropBeforeFinalReply = true;
}

bool splitWrites(FaultPlan &plan, const QByteArray &argument)
{
    const auto octets = number(argument.isEmpty() ? QByteArray("1") : argument, 1, 65536);
    plan.splitWrites = octets.value_or(0);
    return octets.has_value();
}

bool badCertificate(FaultPlan &plan, const QByteArray &argument)
{
    static const QMap<QByteArray, CertificateKind> kinds{
        {"expired", CertificateKind::Expired},
        {"not-yet-valid", CertificateKind::NotYetValid},
        {"wrong-name", CertificateKind::WrongName},
        {"self-signed", CertificateKind::SelfSigned},
        {"untrusted", CertificateKind::Untrusted},
        {"missing-intermediate", CertificateKind::MissingIntermediate},
        {"weak-key", CertificateKind::WeakKey},
        {"weak-signature", CertificateKind::WeakSignature},
        {"revoked", CertificateKind::Revoked},
    };
    plan.certificate = kinds.value(argument, CertificateKind::Good);
    return kinds.contains(argument);
}

bool oldTls(FaultPlan &plan, const QByteArray &argument)
{
    plan.newestTls = argument;
    return argument == "1.0" || argument == "1.1" || argument == "1.2";
}

bool noStaple(FaultPlan &plan, const QByteArray &)
{
    plan.staples = false;
    return true;
}

bool starttlsInjection(FaultPlan &plan, const QByteArray &)
{
    return plan.starttlsInjection = true;
}

bool authNeedsTls(FaultPlan &plan, const QByteArray &)
{
    return plan.authNeedsTls = true;
}

bool scramRounds(FaultPlan &plan, const QByteArray &argument)
{
    bool isNumber = false;
    plan.scramRounds = argument.toInt(&isNumber);
    return isNumber && plan.scramRounds > 0;
}

bool badProof(FaultPlan &plan, const QByteArray &)
{
    return plan.badProof = true;
}

bool oddLimits(FaultPlan &plan, const QByteArray &argument)
{
    static const QMap<QByteArray, QByteArray> lines{
        {"twice", "RCPTMAX=5 RCPTMAX=1"},    {"zero", "RCPTMAX=0"},
        {"no-number", "RCPTMAX=many"},       {"unknown", "COLOURMAX=1"},
        {"broken", "RCPTMAX=1;MAILMAX=1 ="},
    };
    plan.oddLimits = lines.value(argument);
    return lines.contains(argument);
}

bool manyOffers(FaultPlan &plan, const QByteArray &argument)
{
    const auto count = number(argument, 1, 100'000);
    plan.manyOffers = count.value_or(0);
    return count.has_value();
}

bool earlyTalk(FaultPlan &plan, const QByteArray &argument)
{
    plan.earlyTalk = argument == "exim" ? EarlyTalk::Exim : EarlyTalk::Postscreen;
    return argument == "exim" || argument == "postscreen";
}

bool malformedReply(FaultPlan &plan, const QByteArray &argument)
{
    using Kind = Malformation::Kind;
    static const QMap<QByteArray, Kind> kinds{
        {"no-code", Kind::NoCode},  {"bare-lf", Kind::BareLf}, {"mixed-codes", Kind::MixedCodes},
        {"nul", Kind::Nul},         {"binary", Kind::Binary},  {"long-line", Kind::LongLine},
        {"endless", Kind::Endless}, {"http", Kind::Http},      {"extra-reply", Kind::ExtraReply},
    };
    const auto [kind, phaseName] = halves(argument);
    const auto usual = kind == "http" ? Phase::Greeting : Phase::Ehlo;
    const auto phase = phaseName.isEmpty() ? std::optional(usual) : serverPhase(phaseName);
    if (!kinds.contains(kind) || !phase || *phase == Phase::Tls || *phase == Phase::Body)
        return false;
    plan.malformations.append(Malformation{kinds.value(kind), *phase});
    return true;
}

using Row = FaultRow;

constexpr std::array table{
    Row{"slow-greeting", "[SECONDS]", true,
        QT_TRANSLATE_NOOP("sandbox", "Waits before the greeting, 5 seconds if none are given."),
        slowGreeting},
    Row{"421-at", "PHASE", false,
        QT_TRANSLATE_NOOP("sandbox",
                          "Says 421 (service closing) when the phase is reached, and closes the connection."),
        serviceClosing},
    Row{"refuse-at", "PHASE[:CODE]", false,
        QT_TRANSLATE_NOOP("sandbox", "Refuses the command of that phase, with the code if one is given."),
        refuseAt},
    Row{"refuse-recipient", "N[:CODE]", false,
        QT_TRANSLATE_NOOP("sandbox",
                          "Refuses the nth recipient of each message, with 550 if no code is given."),
        refuseRecipient},
    Row{"refuse-chunk", "N[:CODE]", false,
        QT_TRANSLATE_NOOP("sandbox", "Refuses the nth BDAT of each message, with 554 if no code is given."),
        refuseChunk},
    Row{"refuse-after-data", "N[:CODE]", false,
        QT_TRANSLATE_NOOP("sandbox",
                          "Refuses the nth accepted recipient after the message, where each has a reply of "
                          "its own (LMTP, PRDR), with 550 if no code is given."),
        refuseAfterData},
    Row{"refuse-sender", "[CODE]", true,
        QT_TRANSLATE_NOOP("sandbox", "Refuses every sender, with 550 if no code is given."), refuseSender},
    Row{"refuse-message", "[CODE]", true,
        QT_TRANSLATE_NOOP("sandbox",
                          "Refuses every message after its last line, with 554 if no code is given."),
        refuseMessage},
    Row{"drop-at", "PHASE", false,
        QT_TRANSLATE_NOOP("sandbox", "Closes the connection without a word when the phase is reached."),
        dropAt},
    Row{"reset-at", "PHASE", false,
        QT_TRANSLATE_NOOP("sandbox", "Resets the connection when the phase is reached."), resetAt},
    Row{"drop-before-final-reply", "", true,
        QT_TRANSLATE_NOOP("sandbox", "Takes the message and closes the connection instead of saying so."),
        dropBeforeFinalReply},
    Row{"never-answer", "PHASE", false,
        QT_TRANSLATE_NOOP("sandbox", "Stays silent from that phase on; in the body it stops reading."),
        neverAnswer},
    Row{"split-writes", "[OCTETS]", true,
        QT_TRANSLATE_NOOP("sandbox", "Sends its replies in pieces of that many octets, 1 if none are given."),
        splitWrites},
    Row{"bad-certificate",
        "expired|not-yet-valid|wrong-name|self-signed|untrusted|missing-intermediate|weak-key|"
        "weak-signature|revoked",
        false,
        QT_TRANSLATE_NOOP(
            "sandbox", "Shows a certificate that must not be trusted. That it was revoked is seen by those "
                       "who ask for a stapled proof."),
        badCertificate},
    Row{"no-staple", "", true,
        QT_TRANSLATE_NOOP("sandbox", "Staples no proof that its certificate has not been revoked (OCSP)."),
        noStaple},
    Row{"old-tls", "1.0|1.1|1.2", false,
        QT_TRANSLATE_NOOP("sandbox", "Speaks no newer version of TLS than this one."), oldTls},
    Row{"starttls-injection", "", true,
        QT_TRANSLATE_NOOP("sandbox",
                          "Slips a clear-text reply in between the answer to STARTTLS and the handshake."),
        starttlsInjection},
    Row{"auth-needs-tls", "", true, QT_TRANSLATE_NOOP("sandbox", "Offers and takes no sign-in before TLS."),
        authNeedsTls},
    Row{"scram-rounds", "N", false,
        QT_TRANSLATE_NOOP("sandbox", "Asks for so many rounds of SCRAM instead of 4096."), scramRounds},
    Row{"bad-proof", "", true,
        QT_TRANSLATE_NOOP("sandbox", "Proves with SCRAM that it knows another password than the user's."),
        badProof},
    Row{"odd-limits", "twice|zero|no-number|unknown|broken", false,
        QT_TRANSLATE_NOOP("sandbox", "Announces limits that contradict each other, or are none."), oddLimits},
    Row{"many-offers", "N", false,
        QT_TRANSLATE_NOOP("sandbox", "Offers so many extensions more that nobody knows."), manyOffers},
    Row{"early-talk", "exim|postscreen", false,
        QT_TRANSLATE_NOOP(
            "sandbox", "Greets a second late, and refuses those who speak before it, as Exim or Postfix do; "
                       "not where it offers PIPECONNECT."),
        earlyTalk},
    Row{"malformed-reply",
        "no-code|bare-lf|mixed-codes|nul|binary|long-line|endless|extra-reply|http[:PHASE]", false,
        QT_TRANSLATE_NOOP(
            "sandbox",
            "Breaks its reply in the given way: to EHLO if no phase is given, HTTP in the greeting."),
        malformedReply},
};

} // namespace

std::span<const FaultRow> faultRows()
{
    return table;
}

} // namespace sandbox
