// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/export.h"
#include "transcript/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <memory>

namespace transcript {

namespace {

/// An entry holds a line (SMTP knows 512 octets, servers send 64 KiB), the beginning of a message, or a
/// certificate chain in base64 (100 KiB when it is long). Eight times the largest seen leaves room and still
/// bounds what a file can make us hold.
constexpr qint64 longestLine = 8 * 1024 * 1024;

/// More entries than any session has; their indices fit 32 bits many times over.
constexpr qsizetype mostEntries = 50'000'000;

constexpr int formatVersion = 1;

/// Takes the fields of one object and remembers the first that was wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool good() const { return m_problem.problem.isEmpty(); }
    [[nodiscard]] const ImportProblem &problem() const { return m_problem; }

    void reject(const char *problem, const char *field)
    {
        if (good())
            m_problem = {0, QString::fromLatin1(problem), QString::fromLatin1(field)};
    }

    void require(const char *field)
    {
        if (!has(field))
            reject("missing-field", field);
    }

    [[nodiscard]] bool has(const char *field) const { return m_object.contains(QLatin1String(field)); }

    [[nodiscard]] QJsonValue get(const char *field, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isUndefined() && value.type() != type)
            reject("bad-value", field);
        return value;
    }

    /// A whole number in [least, most]; `absent` where the field is not there.
    template <typename Number>
    [[nodiscard]] Number number(const char *field, Number least, Number absent, qint64 most)
    {
        const QJsonValue value = get(field, QJsonValue::Double);
        if (!value.isDouble())
            return absent;
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        if (whole < qint64(least) || whole > most) {
            reject("bad-value", field);
            return absent;
        }
        return Number(whole);
    }

    /// A word that `parse` knows.
    template <typename Value, typename Parse>
    [[nodiscard]] Value word(const char *field, Value absent, Parse parse)
    {
        const QJsonValue value = get(field, QJsonValue::String);
        if (!value.isString())
            return absent;
        const auto parsed = parse(value.toString().toUtf8());
        if (!parsed)
            reject("bad-value", field);
        return parsed.value_or(absent);
    }

private:
    const QJsonObject &m_object;
    ImportProblem m_problem;
};

QByteArray readBytes(Fields &fields)
{
    if (!fields.has("base64"))
        return fields.get("bytes", QJsonValue::String).toString().toUtf8();
    const QByteArray encoded = fields.get("base64", QJsonValue::String).toString().toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || fields.has("bytes"))
        fields.reject("bad-value", "base64");
    return *decoded;
}

base::Spans readSecrets(Fields &fields, const QByteArray &bytes)
{
    base::Spans secrets;
    const QJsonArray array = fields.get("secrets", QJsonValue::Array).toArray();
    qint64 free = 0; // spans come in order and do not overlap
    for (const auto &value : array) {
        const QJsonArray pair = value.toArray();
        const qint64 offset = pair.at(0).toInteger(-1);
        const qint64 length = pair.at(1).toInteger(-1);
        if (pair.size() != 2 || offset < free || length < 0 || length > bytes.size() ||
            offset > bytes.size() - length) {
            fields.reject("secret-outside", "secrets");
            return {};
        }
        if (QByteArrayView(bytes).sliced(offset, length) != QByteArrayView(maskOctets)) {
            fields.reject("bad-value", "secrets");
            return {};
        }
        secrets.append({offset, length});
        free = offset + length;
    }
    return secrets;
}

template <typename Flag>
QFlags<Flag> readFlags(Fields &fields, const char *key, std::optional<Flag> (*fromName)(QByteArrayView))
{
    QFlags<Flag> flags;
    const QJsonArray array = fields.get(key, QJsonValue::Array).toArray();
    for (const auto &value : array) {
        const auto flag = fromName(value.toString().toUtf8());
        if (!flag)
            fields.reject("bad-value", key);
        flags |= flag.value_or(Flag{});
    }
    return flags;
}

Entry readEntry(Fields &fields)
{
    static constexpr qint64 most = std::numeric_limits<qint64>::max();
    static constexpr qint64 most32 = std::numeric_limits<qint32>::max();
    for (const char *field : {"wallTime", "time", "phase", "event"})
        fields.require(field);
    Entry entry;
    entry.wallTime = fields.number<qint64>("wallTime", 0, 0, most);
    entry.time = fields.number<qint64>("time", 0, 0, most);
    entry.took = fields.number<qint64>("took", 0, -1, most);
    entry.connection = fields.number<quint32>("connection", 0, 0, most32);
    entry.command = fields.number<quint32>("command", 0, 0, most32);
    entry.group = fields.number<quint32>("group", 0, 0, most32);
    entry.phase = fields.word("phase", base::Phase::Lookup, base::phaseFromName);
    entry.event = fields.word("event", Event::Line, eventFromName);
    entry.direction = fields.word("direction", Direction::None, directionFromName);
    entry.part = fields.word("part", base::Part::Only, partFromName);
    entry.tls = fields.get("tls", QJsonValue::Bool).toBool();
    entry.odd = readFlags(fields, "odd", oddityFromName);
    entry.breaches = readFlags(fields, "breaks", breachFromName);
    entry.bytes = readBytes(fields);
    entry.secrets = readSecrets(fields, entry.bytes);
    entry.facts = fields.get("facts", QJsonValue::Object).toObject();
    return entry;
}

std::expected<void, ImportProblem> readLine(const QByteArray &line, Transcript &into)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::unexpected(ImportProblem{0, QStringLiteral("not-json"), {}});
    const QJsonObject object = document.object();
    Fields fields(object);
    fields.require("type");
    const QString type = fields.get("type", QJsonValue::String).toString();
    if (fields.good() && type == QLatin1String("outcome"))
        return {};
    if (type != QLatin1String("entry"))
        fields.reject("bad-value", "type");
    fields.require("version");
    if (fields.get("version", QJsonValue::Double).toInteger(0) != formatVersion)
        fields.reject("unknown-version", "version");
    if (!fields.good())
        return std::unexpected(fields.problem());
    const Entry entry = readEntry(fields);
    if (!fields.good())
        return std::unexpected(fields.problem());
    into.append(entry);
    return {};
}

} // namespace

std::expected<Transcript, ImportProblem> readJsonLines(QIODevice &from)
{
    // One buffer for all lines: QIODevice would make one of the longest length for each. One octet more shows
    // what is too long, and readLine() keeps one back for a NUL.
    constexpr qint64 room = longestLine + 2;
    const auto buffer = std::make_unique_for_overwrite<char[]>(room);
    Transcript transcript;
    for (qsizetype number = 1;; ++number) {
        const qint64 length = from.readLine(buffer.get(), room);
        const auto line = QByteArray::fromRawData(buffer.get(), std::max<qint64>(length, 0));
        if (line.isEmpty()) {
            if (from.atEnd())
                return transcript;
            return std::unexpected(ImportProblem{number, QStringLiteral("unreadable"), {}});
        }
        if (line.size() > longestLine || transcript.size() >= mostEntries)
            return std::unexpected(ImportProblem{number, QStringLiteral("too-long"), {}});
        if (line.trimmed().isEmpty())
            continue;
        if (auto read = readLine(line, transcript); !read) {
            read.error().line = number;
            return std::unexpected(read.error());
        }
    }
}

} // namespace transcript
