// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftdelivery.h"

#include "registry/registry.h"
#include "ui/models/draftbyhand.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = registry::ValuePart::Kind;

constexpr QLatin1String mailKey("mail:");
constexpr QLatin1String rcptKey("rcpt:");
constexpr QLatin1String piecesKey("pieces");
constexpr QLatin1String emptyLastKey("empty-last");
constexpr QLatin1String binaryKey("binary");
constexpr QLatin1String eachReplyKey("each-reply");
// Large enough that the commands between do not count, small enough for a progress that moves.
constexpr qint64 usualPiece = 1024 * 1024;
constexpr qint64 largestPiece = 999'999'999;

struct DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

DeliveryOption inPieces()
{
    registry::ValuePart size;
    size.kind = Kind::Number;
    size.title = DeliveryWords::tr("bytes each");
    size.optional = true;
    size.least = 1;
    size.most = largestPiece;
    return {piecesKey,
            "CHUNKING",
            {.keyword = "BDAT",
             .title = DeliveryWords::tr("send in pieces"),
             .sentence =
                 DeliveryWords::tr("The message goes out with BDAT, in pieces of this size; without a size, "
                                   "of one mebibyte."),
             .value = {size}}};
}

DeliveryOption emptyLast()
{
    return {
        emptyLastKey,
        "CHUNKING",
        {.keyword = {},
         .title = DeliveryWords::tr("end with an empty piece"),
         .sentence = DeliveryWords::tr("The last thing said is BDAT 0 LAST, when the whole message is out."),
         .value = {}}};
}

DeliveryOption asBinary()
{
    return {binaryKey,
            "BINARYMIME",
            {.keyword = {},
             .title = DeliveryWords::tr("send as binary"),
             .sentence = DeliveryWords::tr(
                 "MAIL says BODY=BINARYMIME, and the message goes out with BDAT, byte for byte."),
             .value = {}}};
}

DeliveryOption eachReply()
{
    return {
        eachReplyKey,
        "PIPELINING",
        {.keyword = {},
         .title = DeliveryWords::tr("wait for each reply"),
         .sentence = DeliveryWords::tr("One command at a time, although the server takes several at once."),
         .value = {}}};
}

void addFrom(QList<DeliveryOption> &options, QLatin1String kind, const QByteArray &extension,
             const QList<registry::Parameter> &parameters)
{
    for (const auto &parameter : parameters) {
        if (!parameter.automatic)
            options.append({kind + QString::fromLatin1(parameter.keyword), extension, parameter});
    }
}

QByteArray offerOf(const QList<Offer> &offers, QByteArrayView keyword)
{
    const auto found = std::ranges::find(offers, keyword, &Offer::keyword);
    return found == offers.cend() ? QByteArray() : found->parameters;
}

bool isForced(const Delivery &delivery, const QList<Offer> &list, QByteArrayView extension)
{
    return delivery.force && !offers(list, extension);
}

QList<smtp::Parameter> byHand(const Delivery &delivery)
{
    return parametersIn(delivery.mailByHand, ParameterOf::Mail) +
           parametersIn(delivery.rcptByHand, ParameterOf::Rcpt);
}

/// The extensions of all that is asked for, each once.
QByteArrayList extensionsAskedFor(const Delivery &delivery)
{
    QByteArrayList extensions;
    const auto add = [&extensions](const QByteArray &extension) {
        if (!extension.isEmpty() && !extensions.contains(extension))
            extensions.append(extension);
    };
    for (auto wish = delivery.wishes.keyBegin(); wish != delivery.wishes.keyEnd(); ++wish) {
        const auto option = deliveryOption(*wish);
        if (option && *wish != eachReplyKey) // which asks for less than is offered
            add(option->extension);
    }
    for (const auto &parameter : byHand(delivery))
        add(parameter.offeredBy);
    return extensions;
}

/// Of MAIL: what was chosen and what was typed.
QByteArrayList mailKeywords(const Delivery &delivery)
{
    QByteArrayList keywords;
    for (const auto &parameter : parametersIn(delivery.mailByHand, ParameterOf::Mail))
        keywords.append(parameter.keyword);
    for (auto wish = delivery.wishes.keyBegin(); wish != delivery.wishes.keyEnd(); ++wish) {
        if (wish->startsWith(mailKey))
            keywords.append(wish->sliced(mailKey.size()).toLatin1());
    }
    return keywords;
}

std::unexpected<base::Failure> wrongAt(const QString &key, const QString &value)
{
    auto failure = base::badInput("delivery"_L1, "out-of-range"_L1, value);
    failure.facts.insert(u"field"_s, QString("delivery:"_L1 + key));
    return std::unexpected(failure);
}

bool isChosen(Kind kind)
{
    return kind == Kind::Word || kind == Kind::Words;
}

/// Whether it is there because somebody typed, so that only the parts beside count as chosen.
bool beginsTyped(const registry::Parameter &form)
{
    return !form.value.isEmpty() && !form.value.first().optional && !isChosen(form.value.first().kind);
}

bool chosenOtherwise(const registry::Parameter &form, const Delivery &one, const Delivery &other,
                     const QString &key)
{
    if (!beginsTyped(form))
        return one.wishes.contains(key) != other.wishes.contains(key) ||
               one.wishes.value(key) != other.wishes.value(key);
    const auto mine = one.wishes.value(key);
    const auto theirs = other.wishes.value(key);
    for (qsizetype i = 0; i < std::min(mine.size(), theirs.size()); ++i) {
        if (isChosen(form.value.at(i).kind) && mine.at(i) != theirs.at(i))
            return true;
    }
    return false;
}

} // namespace

QList<DeliveryOption> deliveryOptions(QByteArrayView extension)
{
    QList<DeliveryOption> options;
    const auto *known = registry::extension(extension);
    if (!known)
        return options;
    if (known->keyword == "CHUNKING")
        options.append({inPieces(), emptyLast()});
    if (known->keyword == "BINARYMIME")
        options.append(asBinary());
    if (known->keyword == "PIPELINING")
        options.append(eachReply());
    addFrom(options, mailKey, known->keyword, known->mail);
    addFrom(options, rcptKey, known->keyword, known->rcpt);
    return options;
}

std::optional<DeliveryOption> deliveryOption(const QString &key)
{
    if (key == piecesKey)
        return inPieces();
    if (key == emptyLastKey)
        return emptyLast();
    if (key == binaryKey)
        return asBinary();
    if (key == eachReplyKey)
        return eachReply();
    registry::KnownParameter known;
    if (key.startsWith(mailKey))
        known = registry::mailParameter(key.sliced(mailKey.size()).toLatin1());
    else if (key.startsWith(rcptKey))
        known = registry::rcptParameter(key.sliced(rcptKey.size()).toLatin1());
    if (!known || known.parameter->automatic)
        return {};
    return DeliveryOption{key, known.extension->keyword, *known.parameter};
}

std::optional<QString> problemOf(const DeliveryOption &option, const QStringList &given,
                                 const QList<Offer> &offers)
{
    const auto value = registry::encode(option.form, given, offerOf(offers, option.extension));
    return value ? std::nullopt : std::optional(value.error());
}

std::optional<QString> conflictOf(const Delivery &delivery, const QString &key)
{
    const auto option = deliveryOption(key);
    if (!option || !key.startsWith(mailKey) || !delivery.wishes.contains(key))
        return {};
    for (auto other = delivery.wishes.keyBegin(); other != delivery.wishes.keyEnd(); ++other) {
        if (*other == key || !other->startsWith(mailKey))
            continue;
        if (auto conflict =
                registry::conflictAmong({option->form.keyword, other->sliced(mailKey.size()).toLatin1()}))
            return conflict;
    }
    return registry::missingBeside(option->form, mailKeywords(delivery));
}

std::optional<QString> problemOfMailByHand(const Delivery &delivery)
{
    if (auto problem = problemOfParameters(delivery.mailByHand, ParameterOf::Mail, delivery.force);
        problem || delivery.force || delivery.mailByHand.trimmed().isEmpty())
        return problem;
    const auto all = mailKeywords(delivery);
    for (const auto &parameter : parametersIn(delivery.mailByHand, ParameterOf::Mail)) {
        const auto known = registry::mailParameter(parameter.keyword);
        if (auto missing = known ? registry::missingBeside(*known.parameter, all) : std::nullopt)
            return missing;
    }
    return registry::conflictAmong(all);
}

std::optional<QString> problemOfRcptByHand(const Delivery &delivery)
{
    return problemOfParameters(delivery.rcptByHand, ParameterOf::Rcpt, delivery.force);
}

std::expected<void, base::Failure> addParameters(const Delivery &delivery, const QList<Offer> &offers,
                                                 smtp::Envelope &envelope)
{
    for (auto wish = delivery.wishes.cbegin(); wish != delivery.wishes.cend(); ++wish) {
        const auto option = deliveryOption(wish.key());
        if (!option)
            continue;
        const auto value = registry::encode(option->form, wish.value(), offerOf(offers, option->extension));
        const bool apart = !delivery.force && conflictOf(delivery, wish.key());
        if (!value || apart)
            return wrongAt(wish.key(), wish.value().join(u' '));
        const smtp::Parameter parameter{
            .keyword = option->form.keyword, .value = *value, .offeredBy = option->extension};
        if (wish.key().startsWith(mailKey))
            envelope.mailParameters.append(parameter);
        else if (wish.key().startsWith(rcptKey))
            envelope.rcptParameters.append(parameter);
    }
    if (problemOfMailByHand(delivery))
        return wrongAt(u"mail-by-hand"_s, delivery.mailByHand);
    if (problemOfRcptByHand(delivery))
        return wrongAt(u"rcpt-by-hand"_s, delivery.rcptByHand);
    envelope.mailParameters += parametersIn(delivery.mailByHand, ParameterOf::Mail);
    envelope.rcptParameters += parametersIn(delivery.rcptByHand, ParameterOf::Rcpt);
    return {};
}

void setConduct(const Delivery &delivery, const QList<Offer> &offers, smtp::Conduct &conduct)
{
    if (delivery.wishes.contains(eachReplyKey))
        conduct.pipelining = false;
    if (delivery.wishes.contains(piecesKey)) {
        const auto size = delivery.wishes.value(piecesKey).value(0).trimmed();
        conduct.chunk = size.isEmpty() ? usualPiece : size.toLongLong();
    }
    conduct.emptyLast = delivery.wishes.contains(emptyLastKey);
    conduct.binary = delivery.wishes.contains(binaryKey);
    if ((conduct.emptyLast || conduct.binary) && conduct.chunk == 0)
        conduct.chunk = usualPiece;
    for (const auto &extension : unoffered(delivery, offers))
        conduct.forced.append({.keyword = extension});
}

QByteArrayList unoffered(const Delivery &delivery, const QList<Offer> &offers)
{
    auto extensions = extensionsAskedFor(delivery);
    extensions.removeIf([&](const QByteArray &extension) { return !isForced(delivery, offers, extension); });
    return extensions;
}

QStringList otherChoices(const Delivery &before, const Delivery &after)
{
    auto keys = before.wishes.keys();
    keys += after.wishes.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) {
        const auto option = deliveryOption(key);
        return !option || !chosenOtherwise(option->form, before, after, key);
    });
    return keys;
}

void takeChoices(Delivery &delivery, const QString &key, const Delivery &from)
{
    const auto option = deliveryOption(key);
    if (!option)
        return;
    if (!beginsTyped(option->form)) {
        if (from.wishes.contains(key))
            delivery.wishes.insert(key, from.wishes.value(key));
        else
            delivery.wishes.remove(key);
        return;
    }
    const auto theirs = from.wishes.value(key);
    auto mine = delivery.wishes.value(key);
    for (qsizetype i = 0; i < std::min(mine.size(), theirs.size()); ++i) {
        if (isChosen(option->form.value.at(i).kind))
            mine[i] = theirs.at(i);
    }
    if (!mine.isEmpty())
        delivery.wishes.insert(key, mine);
}

QJsonObject toJson(const Delivery &delivery)
{
    QJsonObject wishes;
    for (auto wish = delivery.wishes.cbegin(); wish != delivery.wishes.cend(); ++wish)
        wishes.insert(wish.key(), QJsonArray::fromStringList(wish.value()));
    return {{"wishes"_L1, wishes},
            {"force"_L1, delivery.force},
            {"mailByHand"_L1, delivery.mailByHand},
            {"rcptByHand"_L1, delivery.rcptByHand}};
}

Delivery deliveryFromJson(const QJsonObject &object)
{
    Delivery delivery;
    const auto wishes = object.value("wishes"_L1).toObject();
    for (auto wish = wishes.constBegin(); wish != wishes.constEnd(); ++wish) {
        if (!deliveryOption(wish.key()))
            continue;
        QStringList parts;
        const auto values = wish.value().toArray();
        for (const auto &part : values)
            parts.append(part.toString());
        delivery.wishes.insert(wish.key(), parts);
    }
    delivery.force = object.value("force"_L1).toBool();
    delivery.mailByHand = object.value("mailByHand"_L1).toString();
    delivery.rcptByHand = object.value("rcptByHand"_L1).toString();
    return delivery;
}

} // namespace ui
