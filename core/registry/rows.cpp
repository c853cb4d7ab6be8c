// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The data lie in a static library: without this the linker would leave them out.
static void initResource()
{
    Q_INIT_RESOURCE(registry);
}

namespace registry {

namespace {

using Key = QLatin1String;

QString words(const QJsonObject &row, Key key)
{
    const QString english = row[key].toString();
    return english.isEmpty() ? english
                             : QCoreApplication::translate("registry", english.toUtf8().constData());
}

QByteArray token(const QJsonObject &row, Key key)
{
    return row[key].toString().toLatin1();
}

Reference reference(const QJsonObject &row)
{
    if (row.contains(Key("rfc")))
        return rfc(row[Key("rfc")].toInt(), Key(token(row, Key("section"))));
    return {row[Key("label")].toString(), row[Key("url")].toString()};
}

Actor actor(const QJsonObject &row)
{
    const QString who = row[Key("who")].toString();
    if (who == Key("you"))
        return Actor::You;
    if (who == Key("administrator"))
        return Actor::Administrator;
    if (who == Key("provider"))
        return Actor::Provider;
    if (who == Key("recipient"))
        return Actor::Recipient;
    return Actor::Nobody;
}

ReplyCode toRow(const QJsonObject &row, ReplyCode *)
{
    return {row[Key("code")].toInt(),    words(row, Key("title")),
            words(row, Key("sentence")), actor(row),
            words(row, Key("nextStep")), reference(row)};
}

EnhancedCode toRow(const QJsonObject &row, EnhancedCode *)
{
    QList<int> basic;
    const QJsonArray codes = row[Key("basic")].toArray();
    for (const auto &code : codes)
        basic.append(code.toInt());
    return {token(row, Key("code")),
            words(row, Key("title")),
            words(row, Key("sentence")),
            actor(row),
            words(row, Key("nextStep")),
            basic,
            reference(row)};
}

ValuePart::Kind kind(const QJsonObject &row)
{
    using Kind = ValuePart::Kind;
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("number"), Kind::Number}, {QStringLiteral("word"), Kind::Word},
        {QStringLiteral("words"), Kind::Words},   {QStringLiteral("xtext"), Kind::Xtext},
        {QStringLiteral("date"), Kind::DateTime}, {QStringLiteral("text"), Kind::Text}};
    return kinds.value(row[Key("kind")].toString(), Kind::Text);
}

ValuePart valuePart(const QJsonObject &row)
{
    ValuePart part{.kind = kind(row),
                   .title = words(row, Key("title")),
                   .before = token(row, Key("before")),
                   .optional = row[Key("optional")].toBool(),
                   .least = row[Key("least")].toInteger(),
                   .most = row[Key("most")].toInteger(),
                   .longest = row[Key("longest")].toInteger(),
                   .choices = {},
                   .alone = token(row, Key("alone")),
                   .atMostOffer = row[Key("atMostOffer")].toInt(-1),
                   .boundWith = token(row, Key("boundWith")),
                   .atLeastOffer = row[Key("atLeastOffer")].toInt(-1),
                   .utc = row[Key("utc")].toBool(),
                   .wholeSeconds = row[Key("wholeSeconds")].toBool()};
    const QJsonArray choices = row[Key("choices")].toArray();
    for (const auto &choice : choices)
        part.choices.append({token(choice.toObject(), Key("word")), words(choice.toObject(), Key("title"))});
    return part;
}

Grant grant(const QJsonObject &row)
{
    using Form = Grant::Form;
    static const QHash<QString, Form> forms{{QStringLiteral("first-word"), Form::FirstWord},
                                            {QStringLiteral("named"), Form::Named},
                                            {QStringLiteral("lines"), Form::Lines}};
    return {.form = forms.value(row[Key("form")].toString(), Form::None),
            .title = words(row, Key("title")),
            .enhanced = token(row, Key("enhanced")),
            .code = row[Key("code")].toInt(),
            .inRecipients = row[Key("inRecipients")].toBool(),
            .inMessage = row[Key("inMessage")].toBool(),
            .sentence = words(row, Key("sentence"))};
}

QList<Parameter> parameters(const QJsonArray &rows)
{
    QList<Parameter> result;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        Parameter parameter{.keyword = token(row, Key("keyword")),
                            .title = words(row, Key("title")),
                            .sentence = words(row, Key("sentence")),
                            .value = {},
                            .automatic = row[Key("automatic")].toBool(),
                            .excludes = token(row, Key("excludes")),
                            .needs = token(row, Key("needs")),
                            .granted = grant(row[Key("granted")].toObject())};
        const QJsonArray parts = row[Key("value")].toArray();
        for (const auto &part : parts)
            parameter.value.append(valuePart(part.toObject()));
        result.append(parameter);
    }
    return result;
}

Extension toRow(const QJsonObject &row, Extension *)
{
    return {token(row, Key("keyword")),
            words(row, Key("title")),
            words(row, Key("sentence")),
            row[Key("status")].toString(),
            words(row, Key("parameters")),
            words(row, Key("later")),
            parameters(row[Key("mail")].toArray()),
            parameters(row[Key("rcpt")].toArray()),
            reference(row)};
}

Verb toRow(const QJsonObject &row, Verb *)
{
    return {token(row, Key("verb")), words(row, Key("title")), words(row, Key("sentence")),
            row[Key("status")].toString(), reference(row)};
}

SaslMechanism toRow(const QJsonObject &row, SaslMechanism *)
{
    return {token(row, Key("name")), words(row, Key("title")), words(row, Key("sentence")),
            words(row, Key("reason")), reference(row)};
}

template <typename Row>
QList<Row> readTable(Key name)
{
    QFile file(QStringLiteral(":/registry/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the registry's data are missing from the program: %s", name.data());
    QList<Row> rows;
    const QJsonArray table = QJsonDocument::fromJson(file.readAll()).array();
    rows.reserve(table.size());
    for (const auto &value : table)
        rows.append(toRow(value.toObject(), static_cast<Row *>(nullptr)));
    return rows;
}

} // namespace

Rows Rows::read()
{
    initResource();
    return {readTable<ReplyCode>(Key("replies")), readTable<EnhancedCode>(Key("enhanced")),
            readTable<Extension>(Key("extensions")), readTable<Verb>(Key("verbs")),
            readTable<SaslMechanism>(Key("mechanisms"))};
}

} // namespace registry
