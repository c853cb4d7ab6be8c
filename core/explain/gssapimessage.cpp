// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <QtEndian>

#include <optional>

namespace explain {

namespace {

/// The token's mechanism, and where what follows it begins (RFC 2743 §3.1): 0x60, length, 0x06, length, OID.
struct TokenHead
{
    QByteArray oid; ///< DER, without tag and length
    base::Span span;
};

std::optional<TokenHead> headOf(const QByteArray &octets)
{
    if (octets.size() < 4 || octets.at(0) != '\x60')
        return {};
    const auto first = quint8(octets.at(1));
    const qsizetype at = first < 0x80 ? 2 : 2 + (first & 0x7f);
    if (at + 2 > octets.size() || octets.at(at) != '\x06')
        return {};
    const qsizetype length = quint8(octets.at(at + 1));
    if (length > octets.size() - at - 2)
        return {};
    return TokenHead{octets.mid(at + 2, length), {at, length + 2}};
}

QString mechanismWords(const QByteArray &oid)
{
    if (oid == QByteArray::fromHex("2a864886f712010202"))
        return Text::tr("Kerberos 5 (%1)").arg(QLatin1String("1.2.840.113554.1.2.2"));
    if (oid == QByteArray::fromHex("2b0601050502"))
        return Text::tr("SPNEGO, which agrees on another first (%1)").arg(QLatin1String("1.3.6.1.5.5.2"));
    return QString::fromLatin1(oid.toHex(':'));
}

/// RFC 4121 §4.1: the kind of a Kerberos token.
QString kindWords(quint16 kind)
{
    switch (kind) {
    case 0x0100:
        return Text::tr("our ticket for the server, and the proof that it is ours");
    case 0x0200:
        return Text::tr("the server’s proof");
    case 0x0300:
        return Text::tr("an error of the server’s");
    default:
        return QString::number(kind, 16);
    }
}

/// What is inside a wrapped message that is not encrypted (RFC 4121 §4.2.6.2): the checksum behind it is
/// rotated to the front by some octets. Nothing where it is encrypted.
std::optional<QByteArray> unwrapped(const QByteArray &octets)
{
    constexpr qsizetype head = 16;
    constexpr quint8 sealed = 2;
    if (octets.size() < head || !octets.startsWith(QByteArray::fromHex("0504")) || (octets.at(2) & sealed))
        return {};
    QByteArray data = octets.sliced(head);
    const auto checksum = qFromBigEndian<quint16>(octets.constData() + 4);
    const auto rotated = qFromBigEndian<quint16>(octets.constData() + 6);
    if (checksum > data.size() || data.isEmpty())
        return {};
    const qsizetype by = rotated % data.size();
    data = data.sliced(by) + data.first(by);
    return data.chopped(checksum);
}

QString layerWords(quint8 layers)
{
    QStringList names;
    if (layers & 1)
        names.append(Text::tr("none"));
    if (layers & 2)
        names.append(Text::tr("signing"));
    if (layers & 4)
        names.append(Text::tr("encryption"));
    return names.join(QLatin1String(", "));
}

/// RFC 4752 §3.1 to §3.3: a bit for each layer, three octets of size, and the client's name to act for.
SaslMessage layersMessage(bool sent, const Decoded &decoded, const QByteArray &inside)
{
    const base::Span all = decoded.span({0, decoded.octets().size()});
    SaslMessage message;
    message.meaning = sent ? Text::tr("We take no layer of protection: TLS is there for that")
                           : Text::tr("Which layers of protection the server offers");
    message.explanation = Text::tr("Both sides know each other. GSSAPI could now sign or encrypt everything "
                                   "that follows, apart from TLS.");
    if (inside.size() < 4)
        return message;
    const auto size = qFromBigEndian<quint32>(inside.constData()) & 0xffffff;
    message.fields.append({sent ? Text::tr("Layer taken") : Text::tr("Layers offered"),
                           layerWords(quint8(inside.at(0))), all, false, Severity::Plain});
    message.fields.append({Text::tr("Largest message"), bytes(size), all, false, Severity::Plain});
    if (sent && inside.size() > 4)
        message.fields.append({Text::tr("Acts for"), visible(inside.sliced(4)), all, false, Severity::Plain});
    return message;
}

} // namespace

SaslMessage gssapiMessage(bool sent, const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    const QByteArray &octets = decoded.octets();
    if (const auto inside = unwrapped(octets))
        return layersMessage(sent, decoded, *inside);
    SaslMessage message;
    message.meaning = sent ? Text::tr("Our ticket for this server") : Text::tr("The server’s proof");
    message.explanation = Text::tr(
        "Kerberos proves both sides by tickets that a third machine has issued; no password is on the way.");
    if (octets.isEmpty() && sent) {
        message.meaning = Text::tr("We accept the server’s proof");
        message.explanation.clear();
    }
    if (const auto head = headOf(octets)) {
        message.fields.append({Text::tr("Mechanism"), mechanismWords(head->oid), decoded.span(head->span),
                               false, Severity::Plain});
        if (head->span.end() + 2 <= octets.size())
            message.fields.append({Text::tr("Token"),
                                   kindWords(qFromBigEndian<quint16>(octets.constData() + head->span.end())),
                                   decoded.span({head->span.end(), 2}), false, Severity::Plain});
    }
    message.fields += maskedFields(Text::tr("Ticket"), entry, run);
    return message;
}

} // namespace explain
