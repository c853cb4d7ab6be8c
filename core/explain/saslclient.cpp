// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

/// The masks inside the run, as fields of that name.
QList<Field> masked(const QString &name, const transcript::Entry &entry, base::Span run)
{
    QList<Field> fields;
    for (const base::Span mask : entry.secrets) {
        if (mask.offset >= run.offset && mask.end() <= run.end())
            fields.append({name, Text::tr("masked"), mask, true, Severity::Plain});
    }
    return fields;
}

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
    message.fields += masked(Text::tr("Password"), entry, run);
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
            masked(Text::tr("Password"), entry, run),
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
    message.fields += masked(Text::tr("User"), entry, run);
    return message;
}

SaslMessage cramMd5(const transcript::Entry &entry, base::Span run)
{
    SaslMessage message{
        Text::tr("Proof that we know the password"),
        Text::tr("CRAM-MD5 sends the user name and a hash of the challenge and the password, not "
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
    message.fields += masked(Text::tr("Digest"), entry, run);
    return message;
}

// Commas and equals signs in a user name are written =2C and =3D (RFC 5802 §5.1)
QString scramUser(QByteArray name)
{
    return visible(name.replace("=2C", ",").replace("=3D", "="));
}

SaslMessage scramClient(int number, const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    SaslMessage message;
    message.fields = scramFields(decoded);
    if (number == 0) {
        message.user = scramUser(scramValue(decoded, 'n'));
        message.meaning = Text::tr("User name and our random number");
        message.explanation =
            Text::tr("SCRAM never sends the password. It begins with the user name and a random "
                     "number, which makes every sign-in different.");
    } else if (number == 1) {
        message.meaning = Text::tr("Proof that we know the password");
        message.explanation = Text::tr(
            "Both sides mix the password with the salt and the random numbers, and compare. The proof is "
            "masked, since with the salt it would allow guessing.");
    } else {
        message.meaning = Text::tr("We accept the server’s proof");
        message.explanation =
            Text::tr("The server has shown that it knows the password too. An empty line ends "
                     "the exchange.");
    }
    message.fields += masked(number == 1 ? scramName('p') : Text::tr("Masked"), entry, run);
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
            message.user = scramUser(part.sliced(4, std::max<qsizetype>(part.size() - 5, 0)));
            message.fields.append(parts.field(Text::tr("User"), i, 4));
        } else if (part.startsWith("host=")) {
            message.fields.append(parts.field(Text::tr("Server"), i, 5));
        } else if (part.startsWith("port=")) {
            message.fields.append(parts.field(Text::tr("Port"), i, 5));
        }
    }
    message.fields += masked(Text::tr("Token"), entry, run);
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
    if (mechanism == "CRAM-MD5")
        return cramMd5(entry, run);
    if (mechanism.startsWith("SCRAM-"))
        return scramClient(number, entry, run);
    if (sendsToken(mechanism) && run.length > 0 && number == 0)
        return bearer(entry, run);
    if (sendsToken(mechanism))
        return {Text::tr("We have read the server’s reason"), {}, {}, {}, false};
    const Decoded decoded(entry.bytes, run);
    SaslMessage message{
        Text::tr("Our part of signing in"), {}, {}, decoded.asField(Text::tr("Decoded")), false};
    message.fields += masked(Text::tr("Masked"), entry, run);
    return message;
}

Exposed exposedBy(const QByteArray &mechanism)
{
    if (mechanism == "PLAIN" || mechanism == "LOGIN")
        return Exposed::Password;
    if (sendsToken(mechanism))
        return Exposed::Token;
    if (mechanism == "CRAM-MD5")
        return Exposed::Digest;
    if (mechanism.startsWith("SCRAM-"))
        return Exposed::Proof;
    return Exposed::SomeSecret;
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
        return clientMessage(exchange.mechanism, 0, entry, run).user;
    }
    return {};
}

} // namespace explain
