// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/export.h"
#include "transcript/names.h"

#include <QJsonDocument>

// Written by hand: a reader finds the fields in an order that makes sense (QJsonObject sorts them by name),
// and a million lines take a fraction of the time.

namespace transcript {

namespace {

void putString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    out.append('"');
    for (const char octet : utf8) {
        if (octet == '"' || octet == '\\')
            out.append('\\').append(octet);
        else if (octet == '\n')
            out.append("\\n");
        else if (octet == '\r')
            out.append("\\r");
        else if (uchar(octet) < 0x20 || octet == 0x7f)
            out.append("\\u00").append(digits[uchar(octet) >> 4]).append(digits[octet & 0xf]);
        else
            out.append(octet);
    }
    out.append('"');
}

void putKey(QByteArray &out, const char *key)
{
    out.append(",\"").append(key).append("\":");
}

void putNumber(QByteArray &out, const char *key, qint64 value)
{
    putKey(out, key);
    out.append(QByteArray::number(value));
}

void putWord(QByteArray &out, const char *key, QByteArrayView word)
{
    putKey(out, key);
    putString(out, word);
}

/// A string where it can be one. A leading U+FEFF is taken for a byte order mark by readers, ours among them,
/// and lost.
void putBytes(QByteArray &out, const QByteArray &bytes)
{
    static constexpr char byteOrderMark[] = "\xef\xbb\xbf";
    if (bytes.isEmpty())
        return;
    if (QUtf8StringView(bytes).isValidUtf8() && !bytes.startsWith(byteOrderMark)) {
        putWord(out, "bytes", bytes);
    } else {
        putWord(out, "base64", bytes.toBase64());
    }
}

void putSecrets(QByteArray &out, const base::Spans &secrets)
{
    if (secrets.isEmpty())
        return;
    putKey(out, "secrets");
    char separator = '[';
    for (const base::Span span : secrets) {
        out.append(separator).append('[').append(QByteArray::number(span.offset));
        out.append(',').append(QByteArray::number(span.length)).append(']');
        separator = ',';
    }
    out.append(']');
}

/// The names of those of `all` that are set.
template <typename Flag, std::size_t count>
void putFlags(QByteArray &out, const char *key, QFlags<Flag> flags, const Flag (&all)[count])
{
    if (!flags)
        return;
    putKey(out, key);
    char separator = '[';
    for (const Flag flag : all) {
        if (!flags.testFlag(flag))
            continue;
        out.append(separator);
        putString(out, name(flag));
        separator = ',';
    }
    out.append(']');
}

} // namespace

QByteArray toJsonLine(const Entry &entry)
{
    QByteArray out = R"({"type":"entry","version":1)";
    out.reserve(320 + entry.bytes.size());
    putNumber(out, "wallTime", entry.wallTime);
    putNumber(out, "time", entry.time);
    if (entry.took >= 0)
        putNumber(out, "took", entry.took);
    putNumber(out, "connection", entry.connection);
    if (entry.command != 0)
        putNumber(out, "command", entry.command);
    if (entry.group != 0)
        putNumber(out, "group", entry.group);
    putWord(out, "phase", base::name(entry.phase));
    putWord(out, "event", name(entry.event));
    if (entry.direction != Direction::None)
        putWord(out, "direction", name(entry.direction));
    if (entry.part != base::Part::Only)
        putWord(out, "part", name(entry.part));
    if (entry.tls)
        out.append(R"(,"tls":true)");
    putFlags(out, "odd", entry.odd, oddities);
    putFlags(out, "breaks", entry.breaches, breaches);
    putBytes(out, entry.bytes);
    putSecrets(out, entry.secrets);
    if (!entry.facts.isEmpty()) {
        putKey(out, "facts");
        out.append(QJsonDocument(entry.facts).toJson(QJsonDocument::Compact));
    }
    out.append("}\n");
    return out;
}

bool writeJsonLines(const Transcript &transcript, QIODevice &to)
{
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        const QByteArray line = toJsonLine(transcript.at(i));
        if (to.write(line) != line.size())
            return false;
    }
    return true;
}

} // namespace transcript
