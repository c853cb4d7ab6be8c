// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands, in the order of a session.
#include "sandbox/extensions.h"
#include "sandbox/parameters.h"
#include "sandbox/path.h"
#include "sandbox/serversession.h"

namespace sandbox {

using base::Phase;

namespace {

/// "FROM:<…>" behind MAIL, "TO:<…>" behind RCPT: what follows the colon.
std::optional<QByteArray> after(const QByteArray &keyword, const QByteArray &argument)
{
    if (argument.left(keyword.size()).toUpper() != keyword)
        return {};
    return argument.mid(keyword.size());
}

} // namespace

const QList<ServerSession::Verb> &ServerSession::verbs()
{
    static const QList<Verb> table{
        {"EHLO", Phase::Ehlo, &ServerSession::ehlo, true, "EHLO domain", Protocol::Smtp},
        {"HELO", Phase::Ehlo, &ServerSession::helo, true, "HELO domain", Protocol::Smtp},
        {"LHLO", Phase::Ehlo, &ServerSession::lhlo, true, "LHLO domain", Protocol::Lmtp},
        {"STARTTLS", Phase::StartTls, &ServerSession::startTls, false, "STARTTLS"},
        {"AUTH", Phase::Auth, &ServerSession::auth, true, "AUTH mechanism [initial-response]"},
        {"MAIL", Phase::Mail, &ServerSession::mail, true, "MAIL FROM:<reverse-path> [parameters]"},
        {"RCPT", Phase::Rcpt, &ServerSession::rcpt, true, "RCPT TO:<forward-path> [parameters]"},
        {"DATA", Phase::Data, &ServerSession::data, false, "DATA"},
        {"BDAT", Phase::Body, &ServerSession::bdat, true, "BDAT octets [LAST]"},
        {"BURL", Phase::Data, &ServerSession::burl, true, "BURL imap-url [LAST]", Protocol::Any, true},
        {"RSET", Phase::Rset, &ServerSession::rset, false, "RSET"},
        {"NOOP", Phase::Noop, &ServerSession::noop, true, "NOOP [string]"},
        {"VRFY", Phase::Noop, &ServerSession::vrfy, true, "VRFY string"},
        {"EXPN", Phase::Noop, &ServerSession::expn, true, "EXPN list"},
        {"HELP", Phase::Noop, &ServerSession::help, true, "HELP [command]"},
        {"ETRN", Phase::Noop, &ServerSession::etrn, true, "ETRN domain", Protocol::Smtp, true},
        {"ATRN", Phase::Turn, &ServerSession::atrn, true, "ATRN [domain[,domain...]]", Protocol::Smtp, true},
        {"XCLIENT", Phase::Noop, &ServerSession::xclient, true, "XCLIENT name=value...", Protocol::Any, true},
        {"XFORWARD", Phase::Noop, &ServerSession::xforward, true, "XFORWARD name=value...", Protocol::Any,
         true},
        {"QUIT", Phase::Quit, &ServerSession::quit, false, "QUIT"},
    };
    return table;
}

// RFC 5321 §4.1.1.1
void ServerSession::ehlo(const QByteArray &name)
{
    if (!offers("EHLO")) {
        say(Phase::Ehlo, Reply(502, {}, "EHLO is not known here"));
        return;
    }
    if (hello(name, Hello::Ehlo))
        say(Phase::Ehlo, Reply(250, {}, capabilities()));
}

// RFC 2033 §4.1
void ServerSession::lhlo(const QByteArray &name)
{
    if (hello(name, Hello::Ehlo))
        say(Phase::Ehlo, Reply(250, {}, capabilities()));
}

void ServerSession::helo(const QByteArray &name)
{
    if (hello(name, Hello::Helo))
        say(Phase::Ehlo, Reply(250, {}, m_settings.hostName));
}

/// A new EHLO or HELO ends a transaction as RSET does (RFC 5321 §4.1.4).
bool ServerSession::hello(const QByteArray &name, Hello kind)
{
    if (!isHelloName(name)) {
        say(Phase::Ehlo, Reply(501, {}, "A domain or an address in brackets must follow"));
        return false;
    }
    m_hello = kind;
    m_name = name;
    m_transaction.reset();
    return true;
}

QList<QByteArray> ServerSession::capabilities() const
{
    QList<QByteArray> lines{m_settings.hostName + " is listening"};
    for (const char *keyword : {"PIPELINING", "8BITMIME", "BINARYMIME", "CHUNKING", "SMTPUTF8", "DSN",
                                "ENHANCEDSTATUSCODES", "HELP"})
        if (offers(keyword))
            lines.append(keyword);
    if (offers("SIZE"))
        lines.append("SIZE " + QByteArray::number(m_settings.sizeLimit));
    const QByteArray &odd = m_settings.faults.oddLimits;
    if (const QByteArray limits = odd.isEmpty() ? inWords(m_settings.limits) : odd;
        !limits.isEmpty() && offers("LIMITS"))
        lines.append("LIMITS " + limits);
    for (const QByteArray &line : rareOffers(m_tls))
        if (offers(line.split(' ').first()))
            lines.append(line);
    for (int i = 1; i <= m_settings.faults.manyOffers; ++i)
        lines.append("X-NOBODY-KNOWS-" + QByteArray::number(i));
    if (offers("BURL"))
        lines.append(burlLine());
    if (offers("STARTTLS") && !m_tls)
        lines.append("STARTTLS");
    if (const QByteArray line = authLine(); !line.isEmpty())
        lines.append(line);
    return lines;
}

QByteArray ServerSession::authLine() const
{
    if (!offers("AUTH") || !authAllowed())
        return {};
    QByteArray line = "AUTH";
    for (const QByteArray &mechanism : SaslServer::mechanisms())
        if (offers(mechanism) && SaslServer::isPossible(mechanism, m_signIn))
            line += ' ' + mechanism;
    return line == "AUTH" ? QByteArray() : line;
}

// RFC 3207 §4
void ServerSession::startTls(const QByteArray &)
{
    if (!offers("STARTTLS")) {
        say(Phase::StartTls, Reply(502, "5.5.1", "STARTTLS is not offered here"));
    } else if (m_tls) {
        say(Phase::StartTls, outOfSequence("TLS is in use already"));
    } else if (m_hello != Hello::Ehlo) {
        say(Phase::StartTls, outOfSequence("EHLO must come first"));
    } else if (m_read < m_buffer.size()) {
        // Octets behind it would be taken as if they had come through TLS by a careless server.
        say(Phase::StartTls, outOfSequence("STARTTLS must be the last of a group"));
    } else {
        QByteArray ready = Reply(220, "2.0.0", "Ready for the handshake").wire(offers("ENHANCEDSTATUSCODES"));
        if (m_settings.faults.starttlsInjection)
            ready += "250 2.0.0 This came in clear text, behind the answer to STARTTLS\r\n";
        if (m_settings.faults.malformationAt(Phase::StartTls))
            say(Phase::StartTls, Reply(220, "2.0.0", "Ready for the handshake"));
        else
            write(ready);
        if (isOver() || misbehave(Phase::Tls))
            return;
        m_actions.emplace_back(BeginTls{});
        m_reading = Reading::AwaitingTls;
    }
}

// RFC 4954 §4
void ServerSession::auth(const QByteArray &argument)
{
    const qsizetype space = argument.indexOf(' ');
    const QByteArray mechanism = (space < 0 ? argument : argument.left(space)).toUpper();
    if (!offers("AUTH"))
        return say(Phase::Auth, Reply(502, "5.5.1", "AUTH is not offered here"));
    if (m_hello != Hello::Ehlo)
        return say(Phase::Auth, outOfSequence("EHLO must come first"));
    if (!m_user.isEmpty())
        return say(Phase::Auth, outOfSequence("You have signed in already"));
    if (m_transaction)
        return say(Phase::Auth, outOfSequence("Not during a mail transaction"));
    if (mechanism.isEmpty())
        return say(Phase::Auth, Reply(501, "5.5.4", "The name of a mechanism must follow"));
    if (!authAllowed())
        return say(Phase::Auth, Reply(538, "5.7.11", "TLS is needed before signing in"));

    const bool possible = offers(mechanism) && SaslServer::isPossible(mechanism, m_signIn);
    m_sasl = possible ? SaslServer::create(mechanism, m_signIn) : nullptr;
    if (!m_sasl)
        return say(Phase::Auth, Reply(504, "5.5.4", "This mechanism is not offered"));
    if (space < 0)
        return authStep(std::nullopt);
    if (!m_sasl->takesInitialResponse())
        return say(Phase::Auth, Reply(501, "5.5.4", "The server speaks first in this mechanism"));
    const QByteArray initial = argument.mid(space + 1);
    if (initial == "=") // an empty initial response: RFC 4954 §4
        return authStep(QByteArray());
    const auto decoded = QByteArray::fromBase64Encoding(initial, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return say(Phase::Auth, Reply(501, "5.5.2", "This is not base64"));
    authStep(decoded.decoded);
}

void ServerSession::authResponse(const QByteArray &line)
{
    m_reading = Reading::Commands;
    if (!line.endsWith('\r'))
        return say(Phase::Auth, Reply(500, "5.5.2", "A line ends with CR and LF, not with LF alone"));
    const QByteArray response = line.chopped(1);
    if (response == "*")
        return say(Phase::Auth, Reply(501, "5.7.0", "The exchange is cancelled"));
    const auto decoded = QByteArray::fromBase64Encoding(response, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return say(Phase::Auth, Reply(501, "5.5.2", "This is not base64"));
    authStep(decoded.decoded);
}

void ServerSession::authStep(const std::optional<QByteArray> &response)
{
    const SaslServer::Step step = m_sasl->step(response);
    switch (step.kind) {
    case SaslServer::Step::Kind::Challenge:
        m_reading = Reading::AuthExchange;
        return say(Phase::Auth, Reply(334, {}, step.challenge.toBase64()));
    case SaslServer::Step::Kind::Accepted:
        m_user = m_sasl->user(m_signIn);
        return say(Phase::Auth, Reply(235, "2.7.0", "Welcome, " + m_user));
    case SaslServer::Step::Kind::Refused:
        return say(Phase::Auth, Reply(535, "5.7.8", "User name or password is wrong"));
    case SaslServer::Step::Kind::Malformed:
        return say(Phase::Auth, Reply(501, "5.5.2", "The mechanism does not know such a message"));
    }
}

// RFC 5321 §4.1.1.2
void ServerSession::mail(const QByteArray &argument)
{
    if (m_hello == Hello::None)
        return say(Phase::Mail,
                   outOfSequence(m_settings.lmtp ? "LHLO must come first" : "EHLO or HELO must come first"));
    if (m_transaction)
        return say(Phase::Mail, outOfSequence("A sender has been given already"));
    if (m_settings.requireAuth && m_user.isEmpty())
        return say(Phase::Mail, Reply(530, "5.7.0", "Sign in first"));
    if (m_settings.limits.mails > 0 && m_mails++ >= m_settings.limits.mails) // RFC 9422 §4.1: all are counted
        return say(Phase::Mail, Reply(452, "4.5.3", "No more messages in this session"));
    const auto text = after("FROM:", argument);
    if (!text)
        return say(Phase::Mail, Reply(501, "5.5.4", "It reads MAIL FROM:<address>"));
    const auto path = parsePath(*text);
    if (!path)
        return say(Phase::Mail, Reply(501, "5.1.7", "Bad sender: " + path.error()));

    const bool extended = m_hello == Hello::Ehlo;
    const auto parameters =
        parseMailParameters(path->rest, [&](QByteArrayView k) { return extended && offers(k); }, m_tls);
    if (!parameters)
        return say(Phase::Mail, parameters.error());
    if (path->utf8 && !parameters->utf8)
        return say(Phase::Mail, Reply(553, "5.6.7", "This sender needs the parameter SMTPUTF8"));
    if (parameters->size > m_settings.sizeLimit)
        return say(Phase::Mail, Reply(552, "5.3.4",
                                      "No message may be larger than " +
                                          QByteArray::number(m_settings.sizeLimit) + " octets"));

    const QByteArray &id = parameters->transaction;
    const QByteArray key = id.isEmpty() ? QByteArray() : m_name.toLower() + ' ' + id; // RFC 1845 §2 (4)
    if (resume(key, path->address))
        return;
    m_transaction = Transaction{};
    m_transaction->from = path->address;
    m_transaction->mailParameters = path->rest;
    m_transaction->utf8 = parameters->utf8;
    m_transaction->binary = parameters->binary;
    m_transaction->replyForEach = parameters->replyForEach;
    m_transaction->solicits = parameters->solicits;
    m_transaction->submitter = parameters->submitter;
    m_transaction->key = key;
    say(Phase::Mail, senderTaken(*parameters));
}

/// RFC 6710 §4.1: nobody gets a priority above the ordinary one without signing in; one that is not granted
/// is answered with the one that is.
Reply ServerSession::senderTaken(const Parameters &parameters) const
{
    const int highest = m_user.isEmpty() ? 0 : highestPriority;
    if (parameters.priority.value_or(0) <= highest)
        return {250, "2.1.0", "Sender ok"};
    return {250, "2.3.6", QByteArray::number(highest) + " is the priority that is granted"};
}

// RFC 5321 §4.1.1.3
void ServerSession::rcpt(const QByteArray &argument)
{
    if (!m_transaction)
        return say(Phase::Rcpt, outOfSequence("MAIL must come first"));
    if (m_transaction->chunks > 0 || m_transaction->resumed)
        return say(Phase::Rcpt, outOfSequence("The message has begun already"));
    const auto text = after("TO:", argument);
    if (!text)
        return say(Phase::Rcpt, Reply(501, "5.5.4", "It reads RCPT TO:<address>"));
    const auto path = parsePath(*text);
    if (!path || path->address.isEmpty())
        return say(Phase::Rcpt, Reply(501, "5.1.3",
                                      "Bad recipient: " + (path ? QByteArray("it is empty") : path.error())));

    const bool extended = m_hello == Hello::Ehlo;
    const auto parameters =
        parseRcptParameters(path->rest, [&](QByteArrayView k) { return extended && offers(k); });
    if (!parameters)
        return say(Phase::Rcpt, parameters.error());
    if (path->utf8 && !m_transaction->utf8)
        return say(Phase::Rcpt, Reply(553, "5.6.7", "This recipient needs the parameter SMTPUTF8 with MAIL"));
    if (const auto refusal = overLimit(path->address))
        return say(Phase::Rcpt, *refusal);
    if (const int code = m_settings.faults.refusedRecipients.value(m_transaction->asked))
        return say(Phase::Rcpt,
                   Reply(code, enhancedForMailbox(code), "Refused, as the sandbox was asked to"));
    if (const auto refusal = otherOwner(path->address, *parameters))
        return say(Phase::Rcpt, *refusal);

    m_transaction->to.append(path->address);
    m_transaction->rcptParameters.append(path->rest);
    QList<QByteArray> lines{"Recipient ok"};
    if (m_transaction->solicits) // RFC 3865 §2.3: told, whether it is wanted or not
        lines.first() += " SOLICIT=" + unwantedMail;
    if (parameters->asksWhatIsShown) // RFC 4141 §5.2: the list is cut into lines anywhere
        lines += {"CONNEG (|(type=\"text/plain\")", "CONNEG (type=\"text/html\"))"};
    say(Phase::Rcpt, Reply(250, "2.1.5", lines));
}

/// RFC 7293 §5.1: mailboxes of roles are not asked about; §15.3: the code.
std::optional<Reply> ServerSession::otherOwner(const QByteArray &recipient,
                                               const Parameters &parameters) const
{
    static const QList<QByteArray> roles{"postmaster", "abuse", "hostmaster", "webmaster"}; // RFC 2142
    const QDateTime begun(QDate(ownedSinceYear, 1, 1), QTime(0, 0), Qt::UTC);
    const bool isRole = roles.contains(recipient.left(recipient.lastIndexOf('@')).toLower());
    if (isRole || !parameters.ownedSince.isValid() || parameters.ownedSince >= begun)
        return {};
    return Reply(550, "5.7.17", "This mailbox had another owner at that time");
}

/// RFC 9422 §4.2: every RCPT of the transaction is counted; §4.3: and every domain of the session.
std::optional<Reply> ServerSession::overLimit(const QByteArray &recipient)
{
    const Limits &limits = m_settings.limits;
    const qsizetype most = limits.recipients > 0 ? limits.recipients : maxRecipients;
    if (m_transaction->asked++ >= most)
        return Reply(452, "4.5.3", "Too many recipients");
    const QByteArray domain = recipient.mid(recipient.lastIndexOf('@') + 1).toLower();
    if (limits.domains > 0 && m_domains.size() >= limits.domains && !m_domains.contains(domain))
        return Reply(452, "4.5.3", "Recipients in too many domains");
    if (limits.domains > 0)
        m_domains.insert(domain);
    return {};
}

void ServerSession::rset(const QByteArray &)
{
    m_transaction.reset();
    say(Phase::Rset, Reply(250, "2.0.0", "Ok"));
}

void ServerSession::noop(const QByteArray &)
{
    say(Phase::Noop, Reply(250, "2.0.0", "Ok"));
}

void ServerSession::quit(const QByteArray &)
{
    say(Phase::Quit, Reply(221, "2.0.0", "Goodbye"));
    close();
}

} // namespace sandbox
