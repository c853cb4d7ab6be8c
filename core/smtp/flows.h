// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/conversation.h"
#include "smtp/messageurl.h"
#include "smtp/pace.h"

#include <QDateTime>

namespace smtp {

enum class Security {
    None,          ///< clear text, STARTTLS not used even when offered
    Opportunistic, ///< STARTTLS when offered; stays in clear text otherwise, and says so
    StartTls,      ///< STARTTLS or nothing
    Tls,           ///< TLS from the first octet (RFC 8314)
};

/// How to sign in. Nobody does without a user name, unless a mechanism is named that needs none.
struct SignIn
{
    QString user;
    QString authorizationId;      ///< whom to act for; empty: the user himself
    QString realm;                ///< for DIGEST-MD5; empty: the first that the server names
    QString domain;               ///< for NTLM; empty: the server's own
    QList<QByteArray> mechanisms; ///< allowed ones; empty: any
    bool token = false;           ///< the credential is an OAuth access token
    bool allowCleartext = false;  ///< the user allowed it for this account
    QString host;                 ///< server's name and port, for OAUTHBEARER, DIGEST-MD5 and GSSAPI
    quint16 port = 0;
    bool certificate = false;            ///< TLS shows a certificate of the client's: EXTERNAL makes sense
    QDateTime now;                       ///< UTC, when the session began
    QString (*ticketHolder)() = nullptr; ///< whose Kerberos ticket there is; asked only where it matters
};

enum class Protocol {
    Smtp, ///< RFC 5321: EHLO, one reply to the message
    Lmtp, ///< RFC 2033: LHLO, a reply to the message for each recipient
};

/// How to speak, where more than one way is right, or where a tester wants a wrong one.
struct Conduct
{
    Protocol protocol = Protocol::Smtp;
    bool pipelining = true;             ///< use it when offered
    qint64 chunk = 0;                   ///< octets for each BDAT (RFC 3030); 0: DATA
    bool emptyLast = false;             ///< end with BDAT 0 LAST
    QList<QByteArray> xclient;          ///< each an XCLIENT command's attributes, encoded
    QList<QByteArray> xforward;         ///< each an XFORWARD command's attributes, encoded
    std::optional<StopPoint> stop = {}; ///< where to end early
    QList<QByteArray> masked;           ///< keywords taken for not offered
    QList<Parameter> forced;            ///< keywords taken for offered, with their EHLO parameters
    QList<QByteArray> said;             ///< lines said as they are before the transaction, without line end
    bool resetBetween = false; ///< RSET before each message but the first, though nothing asks for it
    bool awaitGreeting = true; ///< else EHLO goes out before the greeting came
    bool keepLimits = true;    ///< split a send as the server's LIMITS want it (RFC 9422)
    bool binary = false;       ///< BODY=BINARYMIME (RFC 3030 §3), whatever the message holds
    bool asIs = false;         ///< the message is not encoded anew for a server without 8BITMIME
    std::optional<MessageUrl> url = {}; ///< the server fetches the message from here (BURL)
    Pace pace;
};

/// How to open a session: everything before the first transaction.
struct Opening
{
    QByteArray helo; ///< domain or address literal for EHLO (RFC 5321 §4.1.1.1)
    Security security = Security::Opportunistic;
    SignIn signIn;
    Conduct conduct;
    std::optional<LastOffer> lastOffer = {}; ///< of an earlier session with this server
};

/// One recipient, and the RCPT parameters that are for it alone.
struct Recipient
{
    Recipient(base::Address who) // NOLINT(google-explicit-constructor): an address is a recipient
        : address(std::move(who))
    {
    }
    Recipient(base::Address who, QList<Parameter> its)
        : address(std::move(who))
        , parameters(std::move(its))
    {
    }
    base::Address address;
    QList<Parameter> parameters;
    bool operator==(const Recipient &) const = default;
};

/// Whom the server is told about (RFC 5321 §2.3.1), apart from what the header says.
struct Envelope
{
    base::Address from;
    QList<Recipient> to; ///< at least one
    QList<Parameter>
        mailParameters; ///< besides SIZE, BODY and SMTPUTF8, which the flow adds where they are due
    QList<Parameter> rcptParameters; ///< for every recipient
    bool needsUtf8 = false;          ///< an address or a header needs SMTPUTF8
    QString utf8Because;             ///< what needs it, for the failure

    /// Notes it when one of the addresses needs SMTPUTF8 (RFC 6531 §3.3) and nothing did before.
    void learnNeeds();
};

/// Greeting, EHLO (HELO), STARTTLS, EHLO, AUTH. Throws base::Failure when the session cannot go on.
base::Task<void> open(Conversation &c, Opening opening);

/// Says the lines of the conduct as they are, and goes on whatever is answered. The first refusal, where
/// there was one.
base::Task<std::optional<base::Failure>> speakByHand(Conversation &c, const Opening &opening);

/// One mail transaction after open(): MAIL, RCPT…, the message by DATA or BDAT (RFC 5321 §3.3, RFC 3030 §2).
/// Negative replies are in the outcome, and so is, when it throws, what was answered until then.
base::Task<void> transaction(Conversation &c, const Opening &opening, const Envelope &envelope,
                             base::MessageSource &message, Outcome &outcome);

/// What stands before a transaction: nobody has been asked.
Outcome unasked(const Envelope &envelope, int messages);

class Delivery;

/// A whole session of a submission: as much of the delivery as this server's limits let one session do. Never
/// throws: the root of the flow.
base::Task<Outcome> submit(Conversation &c, Opening opening, Delivery &delivery,
                           base::MessageSource &message);

/// The same for one session alone, `times` times the same message.
base::Task<Outcome> submit(Conversation &c, Opening opening, Envelope envelope, base::MessageSource &message,
                           int times = 1);

/// Opens, signs in, says ATRN, and takes what is sent then; 453 is an answer as good as mail (RFC 2645
/// §5.2.1). Without domains all are meant that the user may fetch mail for.
base::Task<Outcome> fetch(Conversation &c, Opening opening, QList<QByteArray> domains,
                          base::MailReceiver &receiver);

/// Opens, signs in, says the lines of the conduct (without any: NOOP), and QUIT: a test of the account that
/// sends no message. Accepted when all went well.
base::Task<Outcome> probe(Conversation &c, Opening opening);

} // namespace smtp
