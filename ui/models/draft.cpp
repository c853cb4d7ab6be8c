// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft.h"

#include "mime/compose.h"
#include "mime/emlsource.h"
#include "mime/inspect.h"
#include "ui/models/draftbyhand.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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
    const auto items = value.toArray();
    for (const auto &item : items)
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
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto read = mime::parseMailboxes(items.at(i), field);
        if (!read) {
            auto failure = read.error();
            failure.facts.remove(u"item"_s);
            if (items.size() > 1)
                failure.facts.insert(u"item"_s, QString::number(i + 1));
            return std::unexpected(failure);
        }
        all += *read;
    }
    return all;
}

/// A list of a header, one mailbox each; as it stands where it does not parse.
QStringList mailboxTexts(const QString &list)
{
    if (list.trimmed().isEmpty())
        return {};
    const auto read = mime::parseMailboxes(list, "to"_L1);
    if (!read)
        return {list};
    QStringList texts;
    for (const auto &mailbox : *read)
        texts.append(mailbox.text());
    return texts;
}

/// The envelope that the header of a file makes. What is wrong with it cannot be mended in the header, which
/// goes out as it is, but in the envelope.
std::expected<mime::Message, base::Failure> peopleOf(const Draft &draft)
{
    mime::Message people;
    if (draft.sender == Draft::Sender::AsFrom) {
        const auto from = mailboxes({draft.from}, "envelope-from"_L1);
        if (!from)
            return std::unexpected(from.error());
        if (from->isEmpty())
            return std::unexpected(base::badInput("envelope-from"_L1, "missing"_L1, {}));
        people.from = from->first();
    }
    if (!draft.otherRecipients) {
        const auto to = mailboxes(draft.to + draft.cc, "envelope-to"_L1);
        if (!to)
            return std::unexpected(to.error());
        if (to->isEmpty())
            return std::unexpected(base::badInput("envelope-to"_L1, "missing"_L1, {}));
        people.to = *to;
    }
    return people;
}

} // namespace

Draft Draft::create()
{
    Draft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.made = QDateTime::currentDateTimeUtc();
    return draft;
}

Draft Draft::ofFile(const QString &path)
{
    auto draft = create();
    draft.emlFile = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return draft;
    const auto seen = mime::inspect(file.read(mime::previewLimit));
    draft.from = seen.from;
    draft.to = mailboxTexts(seen.to);
    draft.cc = mailboxTexts(seen.cc);
    draft.subject = seen.subject;
    return draft;
}

QString Draft::title() const
{
    if (const auto line = subject.simplified(); !line.isEmpty())
        return line;
    return isFile() ? QFileInfo(emlFile).fileName() : QCoreApplication::translate("Draft", "No subject yet");
}

QStringList Draft::envelopeRecipients() const
{
    return otherRecipients ? recipients : to + cc + bcc;
}

bool contradictsRequireTls(const Draft &draft)
{
    if (!draft.tlsNotRequired || draft.isFile())
        return false;
    const auto typed = parametersIn(draft.delivery.mailByHand, ParameterOf::Mail);
    return draft.delivery.wishes.contains(u"mail:REQUIRETLS"_s) ||
           std::ranges::any_of(typed, [](const auto &one) { return one.offeredBy == "REQUIRETLS"; });
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
        {"tlsNotRequired"_L1, draft.tlsNotRequired},
        {"delivery"_L1, toJson(draft.delivery)},
        {"control"_L1, toJson(draft.control)},
        {"emlFile"_L1, draft.emlFile},
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
    const auto attachments = object.value("attachments"_L1).toArray();
    for (const auto &value : attachments)
        draft.attachments.append({value["path"_L1].toString(), value["name"_L1].toString()});
    const auto headers = object.value("headers"_L1).toArray();
    for (const auto &value : headers)
        draft.headers.append({value["name"_L1].toString(), value["value"_L1].toString()});
    draft.sender = senderFromName(object.value("envelopeSender"_L1).toString());
    draft.otherSender = object.value("otherSender"_L1).toString();
    draft.otherRecipients = object.value("otherRecipients"_L1).toBool();
    draft.recipients = toList(object.value("recipients"_L1));
    draft.tlsNotRequired = object.value("tlsNotRequired"_L1).toBool();
    draft.delivery = deliveryFromJson(object.value("delivery"_L1).toObject());
    draft.control = controlFromJson(object.value("control"_L1).toObject());
    draft.emlFile = object.value("emlFile"_L1).toString();
    return draft;
}

std::expected<mime::Message, base::Failure> messageOf(const Draft &draft, const account::Account &account)
{
    mime::Message message;
    const auto from = mailboxes({draft.from.trimmed().isEmpty() ? account.address : draft.from}, "from"_L1);
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
    if (draft.tlsNotRequired)
        message.headers.append({"TLS-Required", u"No"_s});
    return message;
}

std::expected<OpenMessage, base::Failure> sourceOf(const Draft &draft, const account::Account &account)
{
    if (draft.isFile())
        return [path = draft.emlFile] { return mime::emlSource(path, mime::LineEnds::AsTheyAre); };
    auto message = messageOf(draft, account);
    if (!message)
        return std::unexpected(message.error());
    return [whole = *std::move(message)] { return mime::compose(whole); };
}

std::expected<Outgoing, base::Failure> outgoing(const Draft &draft, const account::Account &account,
                                                const QList<Offer> &offers)
{
    const auto message = draft.isFile() ? peopleOf(draft) : messageOf(draft, account);
    if (!message)
        return std::unexpected(message.error());
    auto envelope = envelopeOf(draft, *message);
    if (!envelope)
        return std::unexpected(envelope.error());
    if (contradictsRequireTls(draft))
        return std::unexpected(base::badInput("envelope-tls"_L1, "unknown"_L1, {}));
    if (const auto added = addParameters(draft.delivery, offers, *envelope); !added)
        return std::unexpected(added.error());
    if (auto wrong = problemOf(draft.control))
        return std::unexpected(*std::move(wrong));
    if (auto unreadable = unreadableFile(draft))
        return std::unexpected(*std::move(unreadable));
    auto open = sourceOf(draft, account);
    if (const auto tried = (*open)(); !tried)
        return std::unexpected(tried.error());
    return Outgoing{*std::move(open), *std::move(envelope)};
}

std::optional<base::Failure> unreadableFile(const Draft &draft)
{
    if (const QFileInfo info(draft.emlFile); draft.isFile() && !(info.isFile() && info.isReadable()))
        return base::badInput("message"_L1, "unreadable"_L1, draft.emlFile);
    for (const auto &file : draft.attachments) {
        const QFileInfo info(file.path);
        if (info.isFile() && info.isReadable())
            continue;
        auto failure = base::badInput("attachment"_L1, "unreadable"_L1, file.path);
        const auto name = file.name.isEmpty() ? info.fileName() : file.name;
        failure.facts.insert(u"field"_s, QString("attachment:"_L1 + name));
        return failure;
    }
    return {};
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
        // In To and in Cc it is one recipient; twice in the envelope is what a tester wants.
        if (draft.otherRecipients || !envelope.to.contains(mailbox.address))
            envelope.to.append(mailbox.address);
    }
    if (envelope.to.isEmpty())
        return std::unexpected(
            base::badInput(draft.otherRecipients ? "envelope-to"_L1 : "to"_L1, "missing"_L1, {}));
    const auto need = mime::needsUtf8(message);
    envelope.needsUtf8 = need.needed;
    envelope.utf8Because = need.because;
    envelope.learnNeeds();
    return envelope;
}

} // namespace ui
