// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/lines.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

QString attributeName(char attribute)
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

/// The flag before the first comma (RFC 5802 §7), in words.
QString bindingWords(const QByteArray &flag)
{
    if (flag == "n")
        return Text::tr("none");
    if (flag == "y")
        return Text::tr("none: we could, and saw no offer of the server’s");
    if (flag == "p=tls-server-end-point")
        return Text::tr("to the server’s certificate (tls-server-end-point)");
    return Text::tr("to the connection (%1)").arg(visible(flag.mid(2)));
}

/// The header once more, and behind it the hash of what is bound to.
QString boundWords(const QByteArray &value)
{
    const QByteArray data = QByteArray::fromBase64(value);
    const QByteArray flag = data.left(data.indexOf(','));
    const qsizetype header = data.indexOf(',', data.indexOf(',') + 1) + 1;
    if (!flag.startsWith("p="))
        return bindingWords(flag);
    return Text::tr("%1, hash %2").arg(bindingWords(flag), QString::fromLatin1(data.mid(header).toHex(':')));
}

/// How long a guess takes (RFC 7677 §4 wants 4096 rounds, as of 2015).
Field judgedRounds(Field field)
{
    constexpr int few = 4096;
    constexpr int many = 100'000;
    bool isNumber = false;
    const int rounds = field.value.toInt(&isNumber);
    if (!isNumber)
        return field;
    if (rounds < few) {
        field.value = Text::tr("%1: too few, at least 4,096 are expected").arg(number(rounds));
        field.severity = Severity::Warning;
    } else if (rounds < many) {
        field.value = Text::tr("%1: the usual, though not many for today’s machines").arg(number(rounds));
    } else {
        field.value = Text::tr("%1: guessing is slow").arg(number(rounds));
        field.severity = Severity::Good;
    }
    return field;
}

/// The attribute=value pairs of a message (RFC 5802 §5.1), and the flag of the first one.
QList<Field> scramFields(const Decoded &decoded, bool withFlag)
{
    QList<Field> fields;
    const Parts parts(decoded, ',');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i);
        if (i == 0 && withFlag) {
            Field flag = parts.field(Text::tr("Channel binding"), 0);
            flag.value = bindingWords(part);
            fields.append(flag);
        } else if (part.size() > 2 && part[1] == '=') {
            Field field = parts.field(attributeName(part[0]), i, 2);
            if (part[0] == 'c')
                field.value = boundWords(part.sliced(2));
            else if (part[0] == 'n' || part[0] == 'a')
                field.value = scramName(part.sliced(2));
            fields.append(part[0] == 'i' ? judgedRounds(field) : field);
        }
    }
    return fields;
}

QByteArray valueOf(const Decoded &decoded, char attribute)
{
    const Parts parts(decoded, ',');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i);
        if (part.size() > 2 && part[0] == attribute && part[1] == '=')
            return part.sliced(2);
    }
    return {};
}

QString reasonWords(const QByteArray &reason)
{
    if (reason == "server-does-support-channel-binding")
        return Text::tr(
            "The server does offer to bind to TLS, and its list reached us without that: somebody may be "
            "standing between.");
    if (reason == "channel-bindings-dont-match")
        return Text::tr("The server has another certificate than the one that we were shown: somebody stands "
                        "between, or a proxy ends TLS before the server.");
    return {};
}

SaslMessage ofClient(int number, const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    SaslMessage message;
    message.fields = scramFields(decoded, number == 0);
    if (number == 0) {
        message.user = scramName(valueOf(decoded, 'n'));
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
    message.fields += maskedFields(number == 1 ? attributeName('p') : Text::tr("Masked"), entry, run);
    return message;
}

SaslMessage ofServer(const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    SaslMessage message;
    message.fields = scramFields(decoded, false);
    const QByteArray reason = valueOf(decoded, 'e');
    if (!reason.isEmpty()) {
        message.meaning = Text::tr("The server refuses: %1").arg(visible(reason));
        message.explanation = reasonWords(reason);
        message.refusal = true;
    } else if (isServersProof(decoded.octets())) {
        message.meaning = Text::tr("The server’s proof");
        message.explanation =
            Text::tr("The server proves that it knows the password too, so it is not somebody "
                     "else’s machine. We check it.");
        message.fields += maskedFields(attributeName('v'), entry, run);
    } else if (const QByteArray rounds = valueOf(decoded, 'i'); !rounds.isEmpty()) {
        message.meaning = Text::tr("Salt, and %1 rounds").arg(visible(rounds));
        message.explanation =
            Text::tr("The server tells how the password is to be mixed: a salt of its own, and how "
                     "many rounds. More rounds make guessing slower.");
    } else {
        message.meaning = Text::tr("The server waits for the first message");
    }
    return message;
}

} // namespace

QString scramName(QByteArray name)
{
    return visible(name.replace("=2C", ",").replace("=3D", "="));
}

SaslMessage scramMessage(int number, bool sent, const transcript::Entry &entry, base::Span run)
{
    return sent ? ofClient(number, entry, run) : ofServer(entry, run);
}

} // namespace explain
