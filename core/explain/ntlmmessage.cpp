// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/decoded.h"
#include "explain/sasl.h"
#include "explain/words.h"

#include <QDateTime>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace explain {

namespace {

constexpr qsizetype header = 12; // signature and type

/// A message of MS-NLMP, as far as it can be read.
class NtlmReader
{
public:
    explicit NtlmReader(const Decoded &decoded)
        : m_decoded(decoded)
        , m_octets(decoded.octets())
    {
    }

    [[nodiscard]] quint32 number(qsizetype at) const
    {
        return at + 4 <= m_octets.size() ? qFromLittleEndian<quint32>(m_octets.constData() + at) : 0;
    }

    [[nodiscard]] int type() const
    {
        const bool known = m_octets.startsWith(QByteArray("NTLMSSP\0", 8));
        return known && m_octets.size() >= header ? int(std::min<quint32>(number(8), 4)) : 0;
    }

    /// Where a field's value lies; nothing where that is masked or beyond the end.
    [[nodiscard]] std::optional<base::Span> place(qsizetype at) const
    {
        if (at + 8 > m_octets.size())
            return {};
        const qsizetype length = qFromLittleEndian<quint16>(m_octets.constData() + at);
        const qsizetype offset = number(at + 4);
        if (offset > m_octets.size() || length > m_octets.size() - offset)
            return {};
        return base::Span{offset, length};
    }

    [[nodiscard]] QString text(base::Span span, bool wide) const
    {
        const QByteArray octets = m_octets.mid(span.offset, span.length);
        if (!wide)
            return visible(octets);
        QString text;
        for (qsizetype i = 0; i + 1 < octets.size(); i += 2)
            text += QChar(qFromLittleEndian<quint16>(octets.constData() + i));
        return visible(QStringView(text));
    }

    void add(QList<Field> &fields, const QString &name, qsizetype at, bool wide) const
    {
        const auto span = place(at);
        if (span && span->length > 0)
            fields.append({name, text(*span, wide), m_decoded.span(*span), false, Severity::Plain});
    }

    [[nodiscard]] const Decoded &decoded() const { return m_decoded; }
    [[nodiscard]] const QByteArray &octets() const { return m_octets; }

private:
    const Decoded &m_decoded;
    const QByteArray &m_octets;
};

/// The flags that tell something (MS-NLMP §2.2.2.5), by their short names there.
Field flagsField(const NtlmReader &message, qsizetype at)
{
    struct Flag
    {
        quint32 bit;
        const char *name;
    };
    constexpr std::array flags{
        Flag{0x00000001, "UNICODE"},
        Flag{0x00000010, "SIGN"},
        Flag{0x00000020, "SEAL"},
        Flag{0x00000080, "LM_KEY"},
        Flag{0x00000200, "NTLM"},
        Flag{0x00000800, "ANONYMOUS"},
        Flag{0x00010000, "DOMAIN"},
        Flag{0x00020000, "SERVER"},
        Flag{0x00080000, "EXTENDED_SESSIONSECURITY"},
        Flag{0x00800000, "TARGET_INFO"},
        Flag{0x20000000, "128"},
        Flag{0x40000000, "KEY_EXCH"},
    };
    const quint32 bits = message.number(at);
    QStringList names;
    for (const Flag &flag : flags) {
        if (bits & flag.bit)
            names.append(QLatin1String(flag.name));
    }
    return {Text::tr("Flags"), names.join(QLatin1String(", ")), message.decoded().span({at, 4}), false,
            Severity::Plain};
}

/// What the server says about itself (MS-NLMP §2.2.2.1).
void addTargetInfo(QList<Field> &fields, const NtlmReader &message, base::Span info)
{
    const auto nameOf = [](quint16 id) {
        switch (id) {
        case 1:
            return Text::tr("Computer");
        case 2:
            return Text::tr("Domain");
        case 3:
            return Text::tr("Computer’s DNS name");
        case 4:
            return Text::tr("Domain’s DNS name");
        case 5:
            return Text::tr("Forest’s DNS name");
        default:
            return QString();
        }
    };
    constexpr quint16 timestamp = 7;
    const QByteArray &octets = message.octets();
    for (qsizetype at = info.offset; at + 4 <= info.end();) {
        const auto id = qFromLittleEndian<quint16>(octets.constData() + at);
        const auto length = qFromLittleEndian<quint16>(octets.constData() + at + 2);
        const base::Span value{at + 4, length};
        if (id == 0 || value.end() > info.end())
            return;
        if (id == timestamp && length == sizeof(quint64)) {
            // 100 nanoseconds since 1601
            const auto ticks = qFromLittleEndian<quint64>(octets.constData() + value.offset);
            const auto when =
                QDateTime::fromMSecsSinceEpoch(qint64(ticks / 10'000) - 11'644'473'600'000, Qt::UTC);
            fields.append({Text::tr("Server’s time"), QLocale().toString(when, QLocale::ShortFormat),
                           message.decoded().span(value), false, Severity::Plain});
        } else if (const QString name = nameOf(id); !name.isEmpty()) {
            fields.append(
                {name, message.text(value, true), message.decoded().span(value), false, Severity::Plain});
        }
        at = value.end();
    }
}

void addVersion(QList<Field> &fields, const NtlmReader &message, qsizetype at)
{
    constexpr quint32 hasVersion = 0x02000000;
    if (!(message.number(20) & hasVersion) || at + 4 > message.octets().size())
        return;
    const quint32 packed = message.number(at);
    fields.append({Text::tr("Windows version"),
                   QStringLiteral("%1.%2.%3").arg(packed & 0xff).arg(packed >> 8 & 0xff).arg(packed >> 16),
                   message.decoded().span({at, 4}), false, Severity::Plain});
}

SaslMessage challengeOf(const NtlmReader &reader)
{
    SaslMessage message{
        Text::tr("A random number, and who the server is"),
        Text::tr("The second of NTLM’s three messages: the server’s random number, and the names of "
                 "its computer and domain, which it so gives away before anybody has signed in."),
        {},
        {},
        false};
    const bool wide = reader.number(20) & 1;
    reader.add(message.fields, Text::tr("Target"), 12, wide);
    message.fields.append(flagsField(reader, 20));
    if (reader.octets().size() >= 32)
        message.fields.append({Text::tr("Random number"),
                               QString::fromLatin1(reader.octets().mid(24, 8).toHex()),
                               reader.decoded().span({24, 8}), false, Severity::Plain});
    if (const auto info = reader.place(40))
        addTargetInfo(message.fields, reader, *info);
    addVersion(message.fields, reader, 48);
    return message;
}

SaslMessage proofOf(const NtlmReader &reader, const transcript::Entry &entry, base::Span run)
{
    SaslMessage message{
        Text::tr("Proof that we know the password"),
        Text::tr("The third of NTLM’s three messages: the user and a hash over the password and the "
                 "random numbers, not the password itself. It is masked, since the password could "
                 "quickly be guessed from it."),
        {},
        {},
        false};
    const bool wide = reader.number(60) & 1;
    reader.add(message.fields, Text::tr("Domain"), 28, wide);
    reader.add(message.fields, Text::tr("User"), 36, wide);
    if (const auto user = reader.place(36))
        message.user = reader.text(*user, wide);
    reader.add(message.fields, Text::tr("Computer"), 44, wide);
    constexpr quint16 firstVersion = 24;
    const auto length = reader.number(20) & 0xffff;
    if (length > 0)
        message.fields.append({Text::tr("Version"),
                               length > firstVersion ? QStringLiteral("NTLMv2") : QStringLiteral("NTLMv1"),
                               reader.decoded().span({20, 8}), false,
                               length > firstVersion ? Severity::Plain : Severity::Warning});
    message.fields.append(flagsField(reader, 60));
    message.fields += maskedFields(Text::tr("Proof"), entry, run);
    return message;
}

} // namespace

SaslMessage ntlmMessage(const transcript::Entry &entry, base::Span run)
{
    const Decoded decoded(entry.bytes, run);
    const NtlmReader reader(decoded);
    switch (reader.type()) {
    case 1:
        return {Text::tr("What we can do"),
                Text::tr("The first of NTLM’s three messages: which of its kinds we speak."),
                {},
                {flagsField(reader, header)},
                false};
    case 2:
        return challengeOf(reader);
    case 3:
        return proofOf(reader, entry, run);
    default:
        return {decoded.octets().isEmpty() ? Text::tr("The server waits for the first message")
                                           : Text::tr("No message of NTLM’s"),
                {},
                {},
                decoded.asField(Text::tr("Decoded")),
                false};
    }
}

} // namespace explain
