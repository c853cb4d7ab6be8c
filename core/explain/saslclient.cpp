// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

SaslMessage plain(const transcript::Entry &entry, base::Span run)
{
    SaslMessage message{
        Text::tr("User name and password"),
        Text::tr("PLAIN sends the user name and the password as they are; base64 hides nothing. "
                 "Only the encryption of the connection protects them."),
        {},
        {},
        false};
    const Decoded decoded(entry.bytes, run);
    const Parts parts(decoded, '\0');
    if (!parts.at(0).isEmpty())
        message.fields.append(parts.field(Text::tr("Acts for"), 0));
    if (parts.size() > 1 && !parts.at(1).isEmpty()) {
        message.user = visible(parts.at(1));
        message.fields.append(parts.field(Text::tr("User"), 1));
    }
    message.fields += maskedFields(Text::tr("Password"), entry, run);
    return message;
}

SaslMessage login(int number, const transcript::Entry &entry, base::Span run)
{
    if (number > 0)
        return {
            Text::tr("Password"),
            Text::tr("LOGIN sends the password as it is; base64 hides nothing. Only the encryption of the "
                     "connection protects it."),
            {},
            maskedFields(Text::tr("Password"), entry, run),
            false};
    const Decoded decoded(entry.bytes, run);
    const QString user = visible(decoded.octets());
    SaslMessage message{Text::tr("User name"),
                        Text::tr("LOGIN sends the user name first and then the password."),
                        user,
                        {},
                        false};
    if (!user.isEmpty())
        message.fields.append(
            {Text::tr("User"), user, decoded.span({0, decoded.octets().size()}), false, Severity::Plain});
    message.fields += maskedFields(Text::tr("User"), entry, run);
    return message;
}

SaslMessage cram(const transcript::Entry &entry, base::Span run)
{
    SaslMessage message{
        Text::tr("Proof that we know the password"),
        Text::tr("CRAM sends the user name and a hash of the challenge and the password, not "
                 "the password itself. The hash is masked, since the password could be guessed from "
                 "it."),
        {},
        {},
        false};
    const Decoded decoded(entry.bytes, run);
    const qsizetype space = decoded.octets().lastIndexOf(' ');
    const qsizetype length = space < 0 ? decoded.octets().size() : space;
    message.user = visible(decoded.octets().first(length));
    if (length > 0)
        message.fields.append(
            {Text::tr("User"), message.user, decoded.span({0, length}), false, Severity::Plain});
    message.fields += maskedFields(Text::tr("Digest"), entry, run);
    return message;
}

SaslMessage identity(bool anonymous, const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    const QString name = visible(decoded.octets());
    SaslMessage message;
    if (anonymous) {
        message.meaning = name.isEmpty() ? Text::tr("We stay nobody") : Text::tr("A trace of who we are");
        message.explanation =
            Text::tr("ANONYMOUS proves nothing. The trace, if there is one, is for the server’s log alone.");
        message.fields = decoded.asField(Text::tr("Trace"));
        return message;
    }
    message.meaning = name.isEmpty() ? Text::tr("You know who we are")
                                     : Text::tr("You know who we are; we act for %1").arg(name);
    message.explanation = Text::tr(
        "EXTERNAL sends no proof: the server is to take the name from what it has already seen, which is "
        "mostly the certificate that we showed in TLS.");
    message.user = name;
    message.fields = decoded.asField(Text::tr("Acts for"));
    return message;
}

SaslMessage bearer(const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    SaslMessage message{
        Text::tr("User name and access token"),
        Text::tr("Instead of a password, a token from the provider’s sign-in page is sent. It is "
                 "valid for a short time only and is masked here."),
        {},
        {},
        false};
    // XOAUTH2: user=…^A ; OAUTHBEARER: n,a=…,^Ahost=…^Aport=…^A (RFC 7628 §3.1)
    const Parts parts(decoded, '\1');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i);
        if (part.startsWith("user=")) {
            message.user = visible(part.sliced(5));
            message.fields.append(parts.field(Text::tr("User"), i, 5));
        } else if (part.startsWith("n,a=")) {
            message.user = scramName(part.sliced(4, std::max<qsizetype>(part.size() - 5, 0)));
            message.fields.append(parts.field(Text::tr("User"), i, 4));
        } else if (part.startsWith("host=")) {
            message.fields.append(parts.field(Text::tr("Server"), i, 5));
        } else if (part.startsWith("port=")) {
            message.fields.append(parts.field(Text::tr("Port"), i, 5));
        }
    }
    message.fields += maskedFields(Text::tr("Token"), entry, run);
    return message;
}

} // namespace

SaslMessage clientMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run)
{
    if (at(entry.bytes, run) == "*")
        return {Text::tr("We break off signing in"),
                Text::tr("A star ends the exchange without a decision; the server answers with a refusal."),
                {},
                {},
                false};
    if (mechanism == "PLAIN")
        return plain(entry, run);
    if (mechanism == "LOGIN")
        return login(number, entry, run);
    if (mechanism.startsWith("CRAM-"))
        return cram(entry, run);
    if (mechanism.startsWith("SCRAM-"))
        return scramMessage(number, true, entry, run);
    if (mechanism == "DIGEST-MD5")
        return digestMessage(number, true, entry, run);
    if (mechanism == "NTLM")
        return ntlmMessage(entry, run);
    if (mechanism == "GSSAPI")
        return gssapiMessage(true, entry, run);
    if (mechanism == "EXTERNAL" || mechanism == "ANONYMOUS")
        return identity(mechanism == "ANONYMOUS", entry, run);
    if (sendsToken(mechanism) && run.length > 0 && number == 0)
        return bearer(entry, run);
    if (sendsToken(mechanism))
        return {Text::tr("We have read the server’s reason"), {}, {}, {}, false};
    const Decoded decoded(entry.bytes, run);
    SaslMessage message{
        Text::tr("Our part of signing in"), {}, {}, decoded.asField(Text::tr("Decoded")), false};
    message.fields += maskedFields(Text::tr("Masked"), entry, run);
    return message;
}

Exposed exposedBy(const QByteArray &mechanism)
{
    if (mechanism == "PLAIN" || mechanism == "LOGIN")
        return Exposed::Password;
    if (sendsToken(mechanism))
        return Exposed::Token;
    if (mechanism.startsWith("CRAM-") || mechanism == "DIGEST-MD5" || mechanism == "NTLM")
        return Exposed::Digest;
    if (mechanism.startsWith("SCRAM-"))
        return Exposed::Proof;
    return Exposed::SomeSecret;
}

QList<Field> maskedFields(const QString &name, const transcript::Entry &entry, base::Span run)
{
    QList<Field> fields;
    for (const base::Span mask : entry.secrets) {
        if (mask.offset >= run.offset && mask.end() <= run.end())
            fields.append({name, Text::tr("masked"), mask, true, Severity::Plain});
    }
    return fields;
}

QString signedInUser(const transcript::Transcript &transcript, const Context::Exchange &exchange)
{
    // the AUTH line itself, or the first line of ours after it
    constexpr qsizetype near = 8;
    if (exchange.begin < 0)
        return {};
    for (qsizetype i = exchange.begin; i < std::min(exchange.begin + near, transcript.size()); ++i) {
        if (transcript.event(i) != transcript::Event::Line ||
            transcript.direction(i) != transcript::Direction::Sent)
            continue;
        const transcript::Entry entry = transcript.at(i);
        const CommandLine line = CommandLine::read(entry.bytes);
        base::Span run{0, line.argument.end()};
        if (i == exchange.begin) {
            const QList<base::Span> parts = words(entry.bytes, line.argument);
            if (parts.size() < 2)
                continue;
            run = parts.at(1);
        }
        const QString user = clientMessage(exchange.mechanism, 0, entry, run).user;
        // NTLM names the user in its second message only
        if (!user.isEmpty() || exchange.mechanism != "NTLM")
            return user;
    }
    return {};
}

} // namespace explain
