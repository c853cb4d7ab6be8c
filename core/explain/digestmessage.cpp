// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <algorithm>

namespace explain {

namespace {

QString directiveName(const QByteArray &directive)
{
    if (directive == "username")
        return Text::tr("User");
    if (directive == "realm")
        return Text::tr("Realm");
    if (directive == "nonce")
        return Text::tr("Server’s random number");
    if (directive == "cnonce")
        return Text::tr("Our random number");
    if (directive == "nc")
        return Text::tr("Times used");
    if (directive == "qop")
        return Text::tr("Protection");
    if (directive == "digest-uri")
        return Text::tr("Service");
    if (directive == "authzid")
        return Text::tr("Acts for");
    if (directive == "algorithm")
        return Text::tr("Hash");
    if (directive == "charset")
        return Text::tr("Character set");
    return visible(directive);
}

/// The directives (RFC 2831 §7.1): name=value with commas between, some of them in quotes that may hold
/// commas.
QList<Field> directiveFields(const Decoded &decoded, QString *user)
{
    constexpr qsizetype enough = 64;
    QList<Field> fields;
    const QByteArray &octets = decoded.octets();
    for (qsizetype at = 0; at < octets.size() && fields.size() < enough;) {
        const qsizetype equals = octets.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = octets.mid(at, equals - at).trimmed();
        const bool inQuotes = octets.mid(equals + 1, 1) == "\"";
        const qsizetype begin = equals + (inQuotes ? 2 : 1);
        qsizetype end = begin;
        while (end < octets.size() && octets.at(end) != (inQuotes ? '"' : ','))
            end += inQuotes && octets.at(end) == '\\' ? 2 : 1;
        end = std::min(end, octets.size());
        const QString value = visible(octets.mid(begin, end - begin));
        if (!value.isEmpty())
            fields.append(
                {directiveName(name), value, decoded.span({begin, end - begin}), false, Severity::Plain});
        if (user && name == "username")
            *user = value;
        const qsizetype comma = octets.indexOf(',', end);
        at = comma < 0 ? octets.size() : comma + 1;
    }
    return fields;
}

} // namespace

SaslMessage digestMessage(int number, bool sent, const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    SaslMessage message;
    message.fields = directiveFields(decoded, sent ? &message.user : nullptr);
    if (sent && number > 0) {
        message.meaning = Text::tr("We accept the server’s proof");
        message.explanation =
            Text::tr("The server has shown that it knows the password too. An empty line ends the exchange.");
    } else if (sent) {
        message.meaning = Text::tr("Proof that we know the password");
        message.explanation = Text::tr(
            "DIGEST-MD5 sends a hash over the password and both random numbers, not the password itself. It "
            "is masked, since the password could be guessed from it.");
        message.fields += maskedFields(Text::tr("Proof"), entry, run);
    } else if (isServersProof(decoded.octets())) {
        message.meaning = Text::tr("The server’s proof");
        message.explanation =
            Text::tr("The server proves that it knows the password too, so it is not somebody "
                     "else’s machine. We check it.");
        message.fields += maskedFields(Text::tr("Server’s proof"), entry, run);
    } else {
        message.meaning = Text::tr("Realm and a random number");
        message.explanation =
            Text::tr("The server names the realms that its users belong to, a random number that "
                     "makes every sign-in different, and what protection it can do.");
    }
    return message;
}

} // namespace explain
