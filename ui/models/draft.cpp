// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft.h"

#include "mime/compose.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fileVersion = 1;

QJsonArray toArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

QLatin1String nameOf(Draft::Sender sender)
{
    switch (sender) {
    case Draft::Sender::AsFrom:
        return "from"_L1;
    case Draft::Sender::Empty:
        return "empty"_L1;
    case Draft::Sender::Other:
        return "other"_L1;
    }
    return "from"_L1;
}

Draft::Sender senderFromName(const QString &name)
{
    for (const auto sender : {Draft::Sender::Empty, Draft::Sender::Other}) {
        if (name == nameOf(sender))
            return sender;
    }
    return Draft::Sender::AsFrom;
}

/// Reads every item by itself, so that the failure names the one that is wrong.
std::expected<QList<mime::Mailbox>, base::Failure> mailboxes(const QStringList &items, QLatin1String field)
{
    QList<mime::Mailbox> all;
    for (const auto &item : items) {
        auto read = mime::parseMailboxes(item, field);
        if (!read)
            return std::unexpected(read.error());
        all += *read;
    }
    return all;
}

} // namespace

Draft Draft::create()
{
    Draft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.made = QDateTime::currentDateTimeUtc();
    return draft;
}

QString Draft::title() const
{
    const auto line = subject.simplified();
    return line.isEmpty() ? QCoreApplication::translate("Draft", "No subject yet") : line;
}

QStringList Draft::envelopeRecipients() const
{
    return otherRecipients ? recipients : to + cc + bcc;
}

QByteArray toJson(const Draft &draft)
{
    QJsonArray attachments;
    for (const auto &file : draft.attachments)
        attachments.append(QJsonObject{{"path"_L1, file.path}, {"name"_L1, file.name}});
    QJsonArray headers;
    for (const auto &header : draft.headers)
        headers.append(QJsonObject{{"name"_L1, header.name}, {"value"_L1, header.value}});
    const QJsonObject object{
        {"version"_L1, fileVersion},
        {"id"_L1, draft.id},
        {"made"_L1, draft.made.toString(Qt::ISODateWithMs)},
        {"from"_L1, draft.from},
        {"to"_L1, toArray(draft.to)},
        {"cc"_L1, toArray(draft.cc)},
        {"bcc"_L1, toArray(draft.bcc)},
        {"subject"_L1, draft.subject},
        {"text"_L1, draft.text},
        {"html"_L1, draft.html},
        {"attachments"_L1, attachments},
        {"headers"_L1, headers},
        {"envelopeSender"_L1, nameOf(draft.sender)},
        {"otherSender"_L1, draft.otherSender},
        {"otherRecipients"_L1, draft.otherRecipients},
        {"recipients"_L1, toArray(draft.recipients)},
    };
    return QJsonDocument(object).toJson();
}

std::expected<Draft, QString> draftFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(u"not-json"_s);
    const auto object = document.object();
    if (object.value("version"_L1).toInt() != fileVersion)
        return std::unexpected(u"unknown-version"_s);
    Draft draft;
    draft.id = object.value("id"_L1).toString();
    if (draft.id.isEmpty() || !object.value("to"_L1).isArray())
        return std::unexpected(u"wrong-shape"_s);
    draft.made = QDateTime::fromString(object.value("made"_L1).toString(), Qt::ISODateWithMs);
    draft.from = object.value("from"_L1).toString();
    draft.to = toList(object.value("to"_L1));
    draft.cc = toList(object.value("cc"_L1));
    draft.bcc = toList(object.value("bcc"_L1));
    draft.subject = object.value("subject"_L1).toString();
    draft.text = object.value("text"_L1).toString();
    draft.html = object.value("html"_L1).toString();
    for (const auto &value : object.value("attachments"_L1).toArray())
        draft.attachments.append({value["path"_L1].toString(), value["name"_L1].toString()});
    for (const auto &value : object.value("headers"_L1).toArray())
        draft.headers.append({value["name"_L1].toString(), value["value"_L1].toString()});
    draft.sender = senderFromName(object.value("envelopeSender"_L1).toString());
    draft.otherSender = object.value("otherSender"_L1).toString();
    draft.otherRecipients = object.value("otherRecipients"_L1).toBool();
    draft.recipients = toList(object.value("recipients"_L1));
    return draft;
}

std::expected<mime::Message, base::Failure> messageOf(const Draft &draft, const account::Account &account)
{
    mime::Message message;
    const auto from =
        mime::parseMailboxes(draft.from.trimmed().isEmpty() ? account.address : draft.from, "from"_L1);
    if (!from)
        return std::unexpected(from.error());
    if (from->size() != 1)
        return std::unexpected(
            base::badInput("from"_L1, from->isEmpty() ? "missing"_L1 : "trailing-text"_L1, draft.from));
    message.from = from->first();
    const std::pair<QList<mime::Mailbox> *, std::pair<const QStringList *, QLatin1String>> lists[] = {
        {&message.to, {&draft.to, "to"_L1}},
        {&message.cc, {&draft.cc, "cc"_L1}},
        {&message.bcc, {&draft.bcc, "bcc"_L1}},
    };
    for (const auto &[target, source] : lists) {
        auto read = mailboxes(*source.first, source.second);
        if (!read)
            return std::unexpected(read.error());
        *target = *read;
    }
    message.subject = draft.subject;
    message.text = draft.text;
    message.html = draft.html;
    for (const auto &file : draft.attachments)
        message.attachments.append({file.path, {}, file.name, {}});
    for (const auto &header : draft.headers)
        message.headers.append({header.name.toUtf8(), header.value});
    return message;
}

std::expected<smtp::Envelope, base::Failure> envelopeOf(const Draft &draft, const mime::Message &message)
{
    smtp::Envelope envelope;
    if (draft.sender == Draft::Sender::AsFrom)
        envelope.from = message.from.address;
    if (draft.sender == Draft::Sender::Other) {
        const auto sender = base::Address::parse(draft.otherSender, "envelope-from"_L1);
        if (!sender)
            return std::unexpected(sender.error());
        envelope.from = *sender;
    }
    auto recipients = message.to + message.cc + message.bcc;
    if (draft.otherRecipients) {
        const auto others = mailboxes(draft.recipients, "envelope-to"_L1);
        if (!others)
            return std::unexpected(others.error());
        recipients = *others;
    }
    for (const auto &mailbox : recipients) {
        if (!envelope.to.contains(mailbox.address))
            envelope.to.append(mailbox.address);
    }
    if (envelope.to.isEmpty())
        return std::unexpected(
            base::badInput(draft.otherRecipients ? "envelope-to"_L1 : "to"_L1, "missing"_L1, {}));
    const auto need = mime::needsUtf8(message);
    envelope.needsUtf8 = need.needed;
    envelope.utf8Because = need.because;
    for (const auto &address : envelope.to + QList{envelope.from}) {
        if (address.needsUtf8() && !envelope.needsUtf8) {
            envelope.needsUtf8 = true;
            envelope.utf8Because = address.text();
        }
    }
    return envelope;
}

} // namespace ui
