// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftcontrol.h"

#include "smtp/attributes.h"

#include <QCoreApplication>
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

struct TypedField
{
    QLatin1String name;
    QString Control::*text;
};

constexpr std::array typedFields{
    TypedField{"xclient"_L1, &Control::xclient},
    TypedField{"xforward"_L1, &Control::xforward},
    TypedField{"masked"_L1, &Control::masked},
    TypedField{"forced"_L1, &Control::forced},
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
    if (field == "masked"_L1)
        return problemOfKeywords(keywordsIn(control.masked));
    QStringList keywords;
    for (const auto &offer : offersIn(control.forced))
        keywords.append(QString::fromUtf8(offer.keyword));
    return problemOfKeywords(keywords);
}

std::optional<base::Failure> problemOf(const Control &control)
{
    for (const auto &field : typedFields) {
        if (!problemOf(control, field.name))
            continue;
        auto failure = base::badInput("control"_L1, "unknown"_L1, control.*field.text);
        failure.facts.insert(u"field"_s, QString("control:"_L1 + field.name));
        return failure;
    }
    return {};
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
    for (const auto &keyword : keywordsIn(control.masked))
        conduct.masked.append(keyword.toUpper().toUtf8());
    conduct.forced += offersIn(control.forced);
    conduct.stop = control.stop;
    if (control.stop)
        conduct.pipelining = false; // what was sent ahead could not be stopped
}

int changes(const Control &control)
{
    const auto typed = std::ranges::count_if(
        typedFields, [&](const TypedField &field) { return !(control.*field.text).trimmed().isEmpty(); });
    return int(typed) + int(control.times > 1) + int(control.stop.has_value());
}

QStringList brokenRules(const Control &control)
{
    QStringList rules;
    if (control.stop && control.stop->how != How::QuitAfter)
        rules.append(ControlWords::tr("The connection is dropped without QUIT."));
    for (const auto &offer : offersIn(control.forced))
        rules.append(ControlWords::tr("%1 is used whether or not it is offered.")
                         .arg(QString::fromUtf8(offer.keyword)));
    return rules;
}

Control withChoices(Control control, const Control &from)
{
    control.times = from.times;
    control.stop = from.stop;
    return control;
}

QJsonObject toJson(const Control &control)
{
    QJsonObject object{{"times"_L1, control.times}};
    for (const auto &field : typedFields)
        object.insert(field.name, control.*field.text);
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
    control.stop = stopFromJson(object.value("stop"_L1).toObject());
    return control;
}

} // namespace ui
