// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/parameter.h"

#include "base/xtext.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace registry {

namespace {

using Kind = ValuePart::Kind;
using Checked = std::optional<ValueProblem>;

struct Registry
{
    Q_DECLARE_TR_FUNCTIONS(registry)
};

bool isNumber(QByteArrayView text)
{
    const auto digits = text.startsWith('-') || text.startsWith('+') ? text.sliced(1) : text;
    return !digits.isEmpty() && digits.size() <= 18 &&
           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

QDateTime dateTime(QByteArrayView text)
{
    const auto when = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    // RFC 3339 knows no time of day without an offset
    return when.timeSpec() == Qt::LocalTime ? QDateTime() : when;
}

const Choice *choiceOf(const ValuePart &part, QByteArrayView word)
{
    const auto found = std::ranges::find_if(part.choices, [word](const Choice &choice) {
        return word.compare(choice.word, Qt::CaseInsensitive) == 0;
    });
    return found == part.choices.cend() ? nullptr : &*found;
}

QString choices(const ValuePart &part, QStringView between = u", ")
{
    QStringList words;
    for (const Choice &choice : part.choices)
        words.append(QString::fromLatin1(choice.word));
    return words.join(between);
}

QByteArray offered(QByteArrayView offer, int index)
{
    const auto words = offer.toByteArray().simplified().split(' ');
    return index < 0 || index >= words.size() ? QByteArray() : words.at(index);
}

/// Checks one part of a value, and says what is wrong in terms of the parameter.
class PartCheck
{
public:
    PartCheck(const Parameter &parameter, const ValuePart &part, QByteArrayView offer)
        : m_name(QString::fromLatin1(parameter.keyword))
        , m_part(part)
        , m_atMost(offered(offer, part.atMostOffer))
    {
    }

    [[nodiscard]] Checked operator()(QByteArrayView raw) const
    {
        if (m_part.longest > 0 && raw.size() > m_part.longest)
            return Registry::tr("%1 takes at most %n character(s), and this would be more.", nullptr,
                                static_cast<int>(m_part.longest))
                .arg(m_name);
        switch (m_part.kind) {
        case Kind::Number:
            return number(raw);
        case Kind::Word:
            return word(raw);
        case Kind::Words:
            return words(raw);
        case Kind::DateTime:
            return date(raw);
        case Kind::Xtext:
            if (raw.isEmpty() || !base::fromXtext(raw))
                return Registry::tr(
                           "%1 needs text in which blanks, “+” and “=” are written +20, +2B and +3D.")
                    .arg(m_name);
            return {};
        case Kind::Text:
            return text(raw);
        }
        return {};
    }

private:
    [[nodiscard]] QString shown(QByteArrayView raw) const { return QString::fromUtf8(raw).simplified(); }

    [[nodiscard]] Checked number(QByteArrayView raw) const
    {
        const qint64 value = isNumber(raw) ? raw.toByteArray().toLongLong() : m_part.most + 1;
        if (value < m_part.least || value > m_part.most)
            return Registry::tr("%1 needs a number from %2 to %3, and “%4” is none of these.")
                .arg(m_name)
                .arg(m_part.least)
                .arg(m_part.most)
                .arg(shown(raw));
        const qint64 atMost = isNumber(m_atMost) ? m_atMost.toLongLong() : 0; // "SIZE 0" sets no limit
        if (atMost > 0 && value > atMost)
            return Registry::tr("%1=%2 is more than this server allows: it said %3 at most.")
                .arg(m_name)
                .arg(value)
                .arg(atMost);
        return {};
    }

    [[nodiscard]] Checked word(QByteArrayView raw) const
    {
        if (choiceOf(m_part, raw))
            return {};
        return Registry::tr("%1 knows %2, and “%3” is none of these.")
            .arg(m_name, choices(m_part), shown(raw));
    }

    [[nodiscard]] Checked words(QByteArrayView raw) const
    {
        const auto list = raw.toByteArray().split(',');
        for (const QByteArray &one : list) {
            if (auto problem = word(one))
                return problem;
            if (list.size() > 1 && one.compare(m_part.alone, Qt::CaseInsensitive) == 0)
                return Registry::tr("%1: %2 stands alone; leave the others out, or it.")
                    .arg(m_name, QString::fromLatin1(m_part.alone));
            if (list.count(one) > 1)
                return Registry::tr("%1 names %2 twice.").arg(m_name, shown(one));
        }
        return {};
    }

    [[nodiscard]] Checked date(QByteArrayView raw) const
    {
        const auto when = dateTime(raw);
        if (!when.isValid())
            return Registry::tr(
                       "%1 needs a date and time with its zone, such as 2030-01-31T18:00:00Z, and “%2” "
                       "is not one.")
                .arg(m_name, shown(raw));
        if (m_part.utc && !raw.endsWith('Z') && !raw.endsWith('z'))
            return Registry::tr("%1 needs the time in UTC, such as %2, and “%3” names another zone.")
                .arg(m_name, when.toUTC().toString(Qt::ISODate), shown(raw));
        if (m_part.wholeSeconds && raw.contains('.'))
            return Registry::tr("%1 takes no fraction of a second, and “%2” has one.")
                .arg(m_name, shown(raw));
        const auto latest = dateTime(m_atMost);
        if (latest.isValid() && when > latest)
            return Registry::tr("%1=%2 is later than this server allows: it said %3 at the latest.")
                .arg(m_name, shown(raw), shown(m_atMost));
        return {};
    }

    [[nodiscard]] Checked text(QByteArrayView raw) const
    {
        const auto allowed = [](char c) { return static_cast<uchar>(c) > ' ' && c != '=' && c != 0x7F; };
        if (!raw.isEmpty() && std::ranges::all_of(raw, allowed))
            return {};
        return Registry::tr("%1 cannot be empty or hold blanks, control characters or “=”.").arg(m_name);
    }

    QString m_name;
    const ValuePart &m_part;
    QByteArray m_atMost;
};

/// What is wrong with a number because of the part behind it.
Checked leastBecauseOfNext(const Parameter &parameter, const QList<QByteArray> &parts, QByteArrayView offer)
{
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const ValuePart &part = parameter.value.at(i);
        const auto mode = parts.at(i + 1).toUpper();
        if (part.boundWith.isEmpty() || !mode.startsWith(part.boundWith))
            continue;
        const qint64 least = qMax(1, offered(offer, part.atLeastOffer).split(',').first().toInt());
        if (parts.at(i).toLongLong() < least)
            return Registry::tr("%1=%2 with “%3” must be at least %4.")
                .arg(QString::fromLatin1(parameter.keyword), QString::fromLatin1(parts.at(i)),
                     QString::fromLatin1(mode))
                .arg(least);
    }
    return {};
}

/// The parts of a value as they are on the wire; an optional one that is not there is empty and last.
std::optional<QList<QByteArray>> split(const Parameter &parameter, QByteArrayView value)
{
    QList<QByteArray> parts;
    auto rest = value;
    for (qsizetype i = 0; i < parameter.value.size(); ++i) {
        const bool last = i + 1 == parameter.value.size();
        const auto end = last ? -1 : rest.indexOf(parameter.value.at(i + 1).before);
        if (!last && end < 0 && !parameter.value.at(i + 1).optional)
            return std::nullopt;
        parts.append((end < 0 ? rest : rest.first(end)).toByteArray());
        if (end < 0)
            return parts;
        rest = rest.sliced(end + parameter.value.at(i + 1).before.size());
    }
    return parts;
}

/// A time of another zone in UTC, where that is wanted (RFC 4865 §3); what is no time stays as it is.
QByteArray dateOnTheWire(const ValuePart &part, const QByteArray &given)
{
    const auto when = dateTime(given);
    const bool other = part.utc && when.isValid() && !given.endsWith('Z') && !given.endsWith('z');
    return other ? when.toUTC().toString(Qt::ISODate).toLatin1() : given;
}

QByteArray onTheWire(const ValuePart &part, const QString &given)
{
    switch (part.kind) {
    case Kind::Xtext:
        return base::toXtext(given.toUtf8());
    case Kind::Word:
    case Kind::Words:
        return given.toUtf8().toUpper().replace(' ', QByteArray());
    case Kind::DateTime:
        return dateOnTheWire(part, given.trimmed().toUtf8());
    case Kind::Number:
        return given.trimmed().toUtf8();
    case Kind::Text:
        return given.toUtf8();
    }
    return {};
}

QString whatFits(const ValuePart &part)
{
    switch (part.kind) {
    case Kind::Number:
        return Registry::tr("a number from %1 to %2").arg(part.least).arg(part.most);
    case Kind::Word:
        return Registry::tr("one of %1").arg(choices(part));
    case Kind::Words:
        return Registry::tr("one or more of %1, with commas between them").arg(choices(part));
    case Kind::Xtext:
        return Registry::tr("any text");
    case Kind::DateTime:
        return part.utc ? Registry::tr("a date and time in UTC, such as 2030-01-31T18:00:00Z")
                        : Registry::tr("a date and time with its zone, such as 2030-01-31T18:00:00Z");
    case Kind::Text:
        return Registry::tr("text without blanks");
    }
    return {};
}

QString partInWords(const ValuePart &part, QByteArrayView raw)
{
    if (part.kind == Kind::Xtext)
        return QString::fromUtf8(base::fromXtext(raw).value_or(raw.toByteArray()));
    if (part.kind == Kind::Word || part.kind == Kind::Words) {
        QStringList titles;
        for (const QByteArray &word : raw.toByteArray().split(',')) {
            const Choice *choice = choiceOf(part, word);
            titles.append(choice ? choice->title : QString::fromUtf8(word));
        }
        return titles.join(QLatin1String(", "));
    }
    const auto text = QString::fromUtf8(raw);
    return part.title.isEmpty() || !isNumber(raw) ? text : text + QLatin1Char(' ') + part.title;
}

} // namespace

std::expected<QByteArray, ValueProblem> encode(const Parameter &parameter, const QStringList &parts,
                                               QByteArrayView offer)
{
    QByteArray value;
    QList<QByteArray> raws;
    for (qsizetype i = 0; i < parameter.value.size(); ++i) {
        const ValuePart &part = parameter.value.at(i);
        const QString given = i < parts.size() ? parts.at(i) : QString();
        if (part.optional && given.isEmpty())
            break;
        const auto raw = onTheWire(part, given);
        if (const auto problem = PartCheck(parameter, part, offer)(raw))
            return std::unexpected(*problem);
        value += part.before + raw;
        raws.append(raw);
    }
    if (const auto problem = leastBecauseOfNext(parameter, raws, offer))
        return std::unexpected(*problem);
    return value;
}

std::optional<ValueProblem> problemWith(const Parameter &parameter, QByteArrayView value,
                                        QByteArrayView offer)
{
    const auto name = QString::fromLatin1(parameter.keyword);
    const bool mayBeBare = parameter.value.isEmpty() || parameter.value.first().optional;
    if (value.isEmpty() && mayBeBare)
        return {};
    if (parameter.value.isEmpty())
        return Registry::tr("%1 stands alone and takes no value.").arg(name);
    if (value.isEmpty())
        return Registry::tr("%1 needs a value.").arg(name);
    const auto parts = split(parameter, value);
    if (!parts)
        return Registry::tr("%1 needs two parts with “%2” between them.")
            .arg(name, QString::fromLatin1(parameter.value.at(1).before));
    for (qsizetype i = 0; i < parts->size(); ++i) {
        if (auto problem = PartCheck(parameter, parameter.value.at(i), offer)(parts->at(i)))
            return problem;
    }
    return leastBecauseOfNext(parameter, *parts, offer);
}

QString form(const Parameter &parameter)
{
    QString result = QString::fromLatin1(parameter.keyword);
    for (qsizetype i = 0; i < parameter.value.size(); ++i) {
        const ValuePart &part = parameter.value.at(i);
        QString words = i == 0 ? QStringLiteral("=") : QString::fromLatin1(part.before);
        if (!part.choices.isEmpty())
            words += choices(part, u"|");
        else
            words += part.title.isEmpty() ? Registry::tr("value") : part.title;
        result += part.optional ? QLatin1Char('[') + words + QLatin1Char(']') : words;
    }
    return result;
}

QStringList whatFits(const Parameter &parameter)
{
    QStringList result;
    for (const ValuePart &part : parameter.value) {
        const QString words = whatFits(part);
        result.append(part.title.isEmpty() ? words : part.title + QLatin1String(": ") + words);
    }
    return result;
}

QStringList inWords(const Parameter &parameter, QByteArrayView value)
{
    const auto parts = split(parameter, value);
    if (!parts)
        return {};
    QStringList words;
    for (qsizetype i = 0; i < parts->size(); ++i)
        words.append(partInWords(parameter.value.at(i), parts->at(i)));
    return words;
}

std::optional<ValueProblem> missingBeside(const Parameter &parameter, const QList<QByteArray> &keywords)
{
    const bool there = std::ranges::any_of(keywords, [&](const QByteArray &one) {
        return one.compare(parameter.needs, Qt::CaseInsensitive) == 0;
    });
    if (parameter.needs.isEmpty() || there)
        return {};
    return Registry::tr("%1 goes with %2: give that too.")
        .arg(QString::fromLatin1(parameter.keyword), QString::fromLatin1(parameter.needs));
}

std::optional<ValueProblem> conflictAmong(const QList<QByteArray> &mailKeywords)
{
    for (const auto &keyword : mailKeywords) {
        const auto known = mailParameter(keyword);
        if (!known || known.parameter->excludes.isEmpty())
            continue;
        const auto &other = known.parameter->excludes;
        const bool both = std::ranges::any_of(mailKeywords, [&](const QByteArray &one) {
            return one.compare(other, Qt::CaseInsensitive) == 0;
        });
        if (both)
            return Registry::tr("%1 and %2 exclude each other. Give one of them.")
                .arg(QString::fromLatin1(known.parameter->keyword), QString::fromLatin1(other));
    }
    return {};
}

} // namespace registry
