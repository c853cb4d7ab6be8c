// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftcontrol.h"

#include "explain/verdict.h"
#include "smtp/attributes.h"
#include "smtp/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using base::Phase;
using How = smtp::StopPoint::How;

struct ControlWords
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

struct HowName
{
    How how;
    QLatin1String name;
};

constexpr std::array howNames{
    HowName{How::QuitAfter, "quit-after"_L1},
    HowName{How::DropAfter, "drop-after"_L1},
    HowName{How::DropAfterSend, "drop-after-send"_L1},
};

struct SwitchField
{
    QLatin1String name;
    bool Control::*on;
    bool usual;
};

constexpr std::array switchFields{
    SwitchField{"awaitGreeting"_L1, &Control::awaitGreeting, true},
    SwitchField{"keepLimits"_L1, &Control::keepLimits, true},
    SwitchField{"asIs"_L1, &Control::asIs, false},
    SwitchField{"resetBetween"_L1, &Control::resetBetween, false},
};

struct TypedField
{
    QLatin1String name;
    QString Control::*text;
};

constexpr std::array typedFields{
    TypedField{"xclient"_L1, &Control::xclient}, TypedField{"xforward"_L1, &Control::xforward},
    TypedField{"urlFile"_L1, &Control::urlFile}, TypedField{"masked"_L1, &Control::masked},
    TypedField{"forced"_L1, &Control::forced},   TypedField{"said"_L1, &Control::said},
};

/// One of a list of EHLO keywords, with what comes after it (RFC 5321 §4.1.1.1: ehlo-keyword).
bool isKeyword(const QString &text)
{
    static const QRegularExpression keyword(u"^[A-Za-z0-9][A-Za-z0-9-]*$"_s);
    return keyword.match(text).hasMatch();
}

QStringList keywordsIn(const QString &text)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

/// "AUTH=PLAIN LOGIN, CHUNKING": the parameters of one may hold blanks.
QList<smtp::Parameter> offersIn(const QString &text)
{
    QList<smtp::Parameter> list;
    for (const auto &one : text.split(u',', Qt::SkipEmptyParts)) {
        const auto offer = one.simplified();
        if (!offer.isEmpty())
            list.append({.keyword = offer.section(u'=', 0, 0).toUpper().toUtf8(),
                         .value = offer.section(u'=', 1).toUtf8()});
    }
    return list;
}

std::optional<QString> problemOfKeywords(const QStringList &keywords)
{
    const auto wrong = std::ranges::find_if_not(keywords, isKeyword);
    if (wrong == keywords.cend())
        return {};
    return ControlWords::tr("“%1” is no keyword. They are of letters, digits and hyphens, such as CHUNKING.")
        .arg(*wrong);
}

/// The URL holds what lets anyone fetch the message, so a draft names its file alone.
std::expected<std::optional<smtp::MessageUrl>, base::Failure> urlIn(const QString &path)
{
    constexpr qint64 longest = 8192;
    if (path.trimmed().isEmpty())
        return std::nullopt;
    QFile file(path.trimmed());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(base::badInput("burl"_L1, "unreadable"_L1, path));
    auto url = smtp::MessageUrl::parse(base::Secret(file.readLine(longest).trimmed()));
    if (!url)
        return std::unexpected(url.error());
    return *std::move(url);
}

std::optional<QString> problemOfAttributes(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto encoded = smtp::encodeAttributes(text);
    if (encoded)
        return {};
    return ControlWords::tr(
               "“%1” is no attribute. Write NAME=host.example ADDR=192.0.2.1, with blanks between them.")
        .arg(encoded.error());
}

std::optional<QString> problemOfLines(const QString &text)
{
    for (const auto &line : linesIn(text)) {
        try {
            smtp::said(line);
        } catch (const base::Failure &failure) {
            return explain::sentence(failure);
        }
    }
    return {};
}

std::optional<QString> problemOfPace(const smtp::Pace &pace)
{
    if (pace.join && (pace.split > 0 || pace.delay.count() > 0))
        return ControlWords::tr(
            "To join commands, and to split them or wait between them, exclude each other.");
    return {};
}

smtp::Pace paceFromJson(const QJsonObject &object)
{
    const auto number = [&](QLatin1String key) { return std::max<qint64>(0, object.value(key).toInteger()); };
    return {.delay = std::chrono::milliseconds(number("delay"_L1)),
            .rate = number("rate"_L1),
            .split = number("split"_L1),
            .join = object.value("join"_L1).toBool()};
}

std::optional<smtp::StopPoint> stopFromJson(const QJsonObject &object)
{
    const auto how = std::ranges::find(howNames, object.value("how"_L1).toString(), &HowName::name);
    const auto phase = base::phaseFromName(object.value("stage"_L1).toString().toLatin1());
    if (how == howNames.end() || !phase || !stagesFor(how->how).contains(*phase))
        return {};
    return smtp::StopPoint{how->how, *phase, std::max<qint64>(1, object.value("number"_L1).toInteger())};
}

} // namespace

std::optional<QString> problemOf(const Control &control, const QString &field)
{
    if (field == "xclient"_L1)
        return problemOfAttributes(control.xclient);
    if (field == "xforward"_L1)
        return problemOfAttributes(control.xforward);
    if (field == "urlFile"_L1) {
        const auto url = urlIn(control.urlFile);
        return !url.has_value() ? std::optional(explain::sentence(url.error())) : std::nullopt;
    }
    if (field == "said"_L1)
        return problemOfLines(control.said);
    if (field == "pace"_L1)
        return problemOfPace(control.pace);
    if (field == "masked"_L1)
        return problemOfKeywords(keywordsIn(control.masked));
    QStringList keywords;
    for (const auto &offer : offersIn(control.forced))
        keywords.append(QString::fromUtf8(offer.keyword));
    return problemOfKeywords(keywords);
}

std::optional<base::Failure> problemOf(const Control &control)
{
    const auto failure = [](QLatin1String field, const QString &text) {
        auto wrong = base::badInput("control"_L1, "unknown"_L1, text);
        wrong.facts.insert(u"field"_s, QString("control:"_L1 + field));
        return wrong;
    };
    for (const auto &field : typedFields) {
        if (problemOf(control, field.name))
            return failure(field.name, control.*field.text);
    }
    return problemOfPace(control.pace) ? std::optional(failure("pace"_L1, {})) : std::nullopt;
}

QList<QByteArray> linesIn(const QString &text)
{
    QList<QByteArray> lines;
    for (const auto &line : text.split(u'\n'))
        lines.append(line.toUtf8());
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

QList<Phase> stagesFor(How how)
{
    switch (how) {
    case How::QuitAfter:
        return {Phase::Greeting, Phase::Ehlo, Phase::StartTls, Phase::Tls,      Phase::Auth,
                Phase::Mail,     Phase::Rcpt, Phase::Data,     Phase::EndOfData};
    case How::DropAfter:
        return {Phase::Greeting, Phase::Ehlo, Phase::StartTls, Phase::Tls,  Phase::Auth,
                Phase::Mail,     Phase::Rcpt, Phase::Data,     Phase::Body, Phase::EndOfData};
    case How::DropAfterSend:
        return {Phase::Connect, Phase::Ehlo, Phase::StartTls, Phase::Auth,
                Phase::Mail,    Phase::Rcpt, Phase::Data,     Phase::EndOfData};
    }
    return {};
}

void setControl(const Control &control, session::Submission &submission)
{
    submission.times = std::clamp(control.times, 1, mostTimes);
    auto &conduct = submission.opening.conduct;
    if (const auto client = smtp::encodeAttributes(control.xclient))
        conduct.xclient.append(*client);
    if (const auto origin = smtp::encodeAttributes(control.xforward))
        conduct.xforward.append(*origin);
    conduct.url = urlIn(control.urlFile).value_or(std::nullopt);
    for (const auto &keyword : keywordsIn(control.masked))
        conduct.masked.append(keyword.toUpper().toUtf8());
    conduct.forced += offersIn(control.forced);
    conduct.said = linesIn(control.said);
    conduct.pace = control.pace;
    conduct.awaitGreeting = control.awaitGreeting;
    conduct.keepLimits = control.keepLimits;
    conduct.asIs = control.asIs;
    conduct.resetBetween = control.resetBetween;
    conduct.stop = control.stop;
    if (control.stop)
        conduct.pipelining = false; // what was sent ahead could not be stopped
}

int changes(const Control &control)
{
    const auto typed = std::ranges::count_if(
        typedFields, [&](const TypedField &field) { return !(control.*field.text).trimmed().isEmpty(); });
    const auto switched = std::ranges::count_if(
        switchFields, [&](const SwitchField &field) { return control.*field.on != field.usual; });
    return int(typed + switched) + int(control.times > 1) + int(control.stop.has_value()) +
           int(!control.pace.isPlain());
}

QStringList brokenRules(const Control &control)
{
    QStringList rules;
    if (control.stop && control.stop->how != How::QuitAfter)
        rules.append(ControlWords::tr("The connection is dropped without QUIT."));
    if (!control.awaitGreeting)
        rules.append(ControlWords::tr("EHLO goes out before the server has greeted."));
    if (!control.keepLimits)
        rules.append(ControlWords::tr("The limits that the server announces are not kept."));
    if (control.asIs)
        rules.append(ControlWords::tr("8-bit text goes out as it is, also where the server takes none."));
    if (!linesIn(control.said).isEmpty())
        rules.append(ControlWords::tr("Lines are said by hand, as they are."));
    for (const auto &offer : offersIn(control.forced))
        rules.append(ControlWords::tr("%1 is used whether or not it is offered.")
                         .arg(QString::fromUtf8(offer.keyword)));
    return rules;
}

Control withChoices(Control control, const Control &from)
{
    control.times = from.times;
    control.stop = from.stop;
    control.pace = from.pace;
    for (const auto &field : switchFields)
        control.*field.on = from.*field.on;
    return control;
}

QJsonObject toJson(const Control &control)
{
    QJsonObject object{{"times"_L1, control.times}};
    for (const auto &field : typedFields)
        object.insert(field.name, control.*field.text);
    for (const auto &field : switchFields)
        object.insert(field.name, control.*field.on);
    object.insert("pace"_L1, QJsonObject{{"delay"_L1, qint64(control.pace.delay.count())},
                                         {"rate"_L1, control.pace.rate},
                                         {"split"_L1, control.pace.split},
                                         {"join"_L1, control.pace.join}});
    if (control.stop) {
        const auto how = std::ranges::find(howNames, control.stop->how, &HowName::how)->name;
        object.insert("stop"_L1,
                      QJsonObject{{"how"_L1, how},
                                  {"stage"_L1, QString::fromLatin1(base::name(control.stop->phase))},
                                  {"number"_L1, control.stop->nth}});
    }
    return object;
}

Control controlFromJson(const QJsonObject &object)
{
    Control control;
    control.times = std::clamp(object.value("times"_L1).toInt(1), 1, mostTimes);
    for (const auto &field : typedFields)
        control.*field.text = object.value(field.name).toString();
    for (const auto &field : switchFields)
        control.*field.on = object.value(field.name).toBool(field.usual);
    control.pace = paceFromJson(object.value("pace"_L1).toObject());
    control.stop = stopFromJson(object.value("stop"_L1).toObject());
    return control;
}

} // namespace ui
