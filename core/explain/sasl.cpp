// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sasl.h"

#include "explain/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace explain {

namespace {

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

qsizetype base64Length(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isBase64) - text.begin();
}

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

/// Parts of a decoded message: from one separator to the next.
struct Parts
{
    const Decoded &decoded;
    QList<base::Span> spans;

    Parts(const Decoded &message, char separator)
        : decoded(message)
    {
        const QByteArray &octets = message.octets();
        for (qsizetype begin = 0; begin <= octets.size();) {
            qsizetype end = octets.indexOf(separator, begin);
            if (end < 0)
                end = octets.size();
            spans.append({begin, end - begin});
            begin = end + 1;
        }
    }
    [[nodiscard]] QByteArray at(qsizetype i) const
    {
        return i < spans.size() ? decoded.octets().sliced(spans.at(i).offset, spans.at(i).length)
                                : QByteArray();
    }
    [[nodiscard]] Field field(const QString &name, qsizetype i, qsizetype skip = 0) const
    {
        const base::Span span{spans.at(i).offset + skip, spans.at(i).length - skip};
        return {name, visible(decoded.octets().sliced(span.offset, span.length)), decoded.span(span), false,
                Severity::Plain};
    }
};

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
    if (parts.spans.size() > 1 && !parts.at(1).isEmpty()) {
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

QString scramName(char attribute)
{
    switch (attribute) {
    case 'a':
        return Text::tr("Acts for");
    case 'n':
        return Text::tr("User");
    case 'r':
        return Text::tr("Random number");
    case 'c':
        return Text::tr("Channel binding");
    case 's':
        return Text::tr("Salt");
    case 'i':
        return Text::tr("Rounds");
    case 'p':
        return Text::tr("Proof");
    case 'v':
        return Text::tr("Server’s proof");
    case 'e':
        return Text::tr("Server’s reason");
    default:
        return QString(QLatin1Char(attribute));
    }
}

// attribute=value pairs (RFC 5802 §5.1); what is not one, such as the gs2 header "n,,", is passed over
QList<Field> scramFields(const Decoded &decoded)
{
    QList<Field> fields;
    const Parts parts(decoded, ',');
    for (qsizetype i = 0; i < parts.spans.size(); ++i) {
        const QByteArray part = parts.at(i);
        if (part.size() > 2 && part[1] == '=')
            fields.append(parts.field(scramName(part[0]), i, 2));
    }
    return fields;
}

QByteArray scramValue(const Decoded &decoded, char attribute)
{
    const Parts parts(decoded, ',');
    for (qsizetype i = 0; i < parts.spans.size(); ++i) {
        const QByteArray part = parts.at(i);
        if (part.size() > 2 && part[0] == attribute && part[1] == '=')
            return part.sliced(2);
    }
    return {};
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
    for (qsizetype i = 0; i < parts.spans.size(); ++i) {
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

bool isBearer(const QByteArray &mechanism)
{
    return mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
}

QList<Field> wholeText(const QString &name, const Decoded &decoded)
{
    if (decoded.octets().isEmpty())
        return {};
    return {{name, visible(decoded.octets()), decoded.span({0, decoded.octets().size()}), false,
             Severity::Plain}};
}

SaslMessage scramServer(const Decoded &decoded)
{
    SaslMessage message;
    message.fields = scramFields(decoded);
    const QByteArray reason = scramValue(decoded, 'e');
    if (!reason.isEmpty()) {
        message.meaning = Text::tr("The server refuses: %1").arg(visible(reason));
        message.refusal = true;
    } else if (!scramValue(decoded, 'v').isEmpty()) {
        message.meaning = Text::tr("The server’s proof");
        message.explanation =
            Text::tr("The server proves that it knows the password too, so it is not somebody "
                     "else’s machine. We check it.");
    } else if (const QByteArray rounds = scramValue(decoded, 'i'); !rounds.isEmpty()) {
        message.meaning = Text::tr("Salt, and %1 rounds").arg(visible(rounds));
        message.explanation =
            Text::tr("The server tells how the password is to be mixed: a salt of its own, and how "
                     "many rounds. More rounds make guessing slower.");
    } else {
        message.meaning = Text::tr("The server waits for the first message");
    }
    return message;
}

// The server's reason as JSON: status, schemes, scope (RFC 7628 §3.2.2)
SaslMessage bearerRefusal(const Decoded &decoded)
{
    SaslMessage message{
        Text::tr("The server does not accept the token"),
        Text::tr("The server tells its reason as a small JSON text. An empty line from us ends the "
                 "exchange, and then comes the refusal."),
        {},
        {},
        true};
    const QJsonObject reason = QJsonDocument::fromJson(decoded.octets()).object();
    for (auto it = reason.begin(); it != reason.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        const QString value = it.value().toVariant().toString();
        const qsizetype at = decoded.octets().indexOf('"' + key + '"');
        const base::Span span = at < 0 ? base::Span{} : decoded.span({at, key.size() + 2});
        message.fields.append({visible(it.key()), visible(value), span, false, Severity::Warning});
        if (it.key() == QLatin1String("status"))
            message.meaning = Text::tr("The token was refused: status %1").arg(visible(value));
    }
    if (message.fields.isEmpty())
        message.fields = wholeText(Text::tr("Server’s reason"), decoded);
    return message;
}

} // namespace

Decoded::Decoded(QByteArrayView line, base::Span run)
    : m_run(run)
{
    const QByteArrayView text = at(line, run);
    const qsizetype length = base64Length(text);
    // characters that do not fill an octet any more are dropped: a mask has cut them off
    m_octets = QByteArray::fromBase64(text.first(length).toByteArray());
    const QByteArrayView rest = text.sliced(length);
    m_whole = rest.size() <= 2 && std::all_of(rest.begin(), rest.end(), [](char c) { return c == '='; });
}

base::Span Decoded::span(base::Span octets) const
{
    const base::Span inside = base::base64Span(octets);
    const qsizetype begin = std::min(m_run.offset + inside.offset, m_run.end());
    return {begin, std::min(m_run.offset + inside.end(), m_run.end()) - begin};
}

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
    if (isBearer(mechanism) && run.length > 0 && number == 0)
        return bearer(entry, run);
    if (isBearer(mechanism))
        return {Text::tr("We have read the server’s reason"), {}, {}, {}, false};
    const Decoded decoded(entry.bytes, run);
    SaslMessage message{
        Text::tr("Our part of signing in"), {}, {}, wholeText(Text::tr("Decoded"), decoded), false};
    message.fields += masked(Text::tr("Masked"), entry, run);
    return message;
}

SaslMessage serverMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    if (mechanism.startsWith("SCRAM-"))
        return scramServer(decoded);
    if (mechanism == "LOGIN")
        return {number == 0 ? Text::tr("The server asks for the user name")
                            : Text::tr("The server asks for the password"),
                {},
                {},
                wholeText(Text::tr("Asks"), decoded),
                false};
    if (mechanism == "CRAM-MD5")
        return {
            Text::tr("A challenge that is used only once"),
            Text::tr("The server sends a text that never comes twice. Who knows the password can mix the two "
                     "and prove it."),
            {},
            wholeText(Text::tr("Challenge"), decoded),
            false};
    if (isBearer(mechanism) && !decoded.octets().isEmpty())
        return bearerRefusal(decoded);
    if (decoded.octets().isEmpty())
        return {Text::tr("The server waits for the first message"), {}, {}, {}, false};
    return {
        Text::tr("The server’s part of signing in"), {}, {}, wholeText(Text::tr("Decoded"), decoded), false};
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
