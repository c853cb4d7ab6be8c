// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace explain {

namespace {

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
        message.fields = decoded.asField(Text::tr("Server’s reason"));
    return message;
}

} // namespace

SaslMessage serverMessage(const QByteArray &mechanism, int number, const transcript::Entry &entry,
                          base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    if (mechanism.startsWith("SCRAM-"))
        return scramMessage(number, false, entry, run);
    if (mechanism == "DIGEST-MD5")
        return digestMessage(number, false, entry, run);
    if (mechanism == "NTLM" && !decoded.octets().isEmpty())
        return ntlmMessage(entry, run);
    if (mechanism == "GSSAPI" && !decoded.octets().isEmpty())
        return gssapiMessage(false, entry, run);
    if (mechanism == "LOGIN")
        return {number == 0 ? Text::tr("The server asks for the user name")
                            : Text::tr("The server asks for the password"),
                {},
                {},
                decoded.asField(Text::tr("Asks")),
                false};
    if (mechanism.startsWith("CRAM-"))
        return {
            Text::tr("A challenge that is used only once"),
            Text::tr("The server sends a text that never comes twice. Who knows the password can mix the two "
                     "and prove it."),
            {},
            decoded.asField(Text::tr("Challenge")),
            false};
    if (sendsToken(mechanism) && !decoded.octets().isEmpty())
        return bearerRefusal(decoded);
    if (decoded.octets().isEmpty())
        return {Text::tr("The server waits for the first message"), {}, {}, {}, false};
    return {Text::tr("The server’s part of signing in"), {}, {}, decoded.asField(Text::tr("Decoded")), false};
}

} // namespace explain
