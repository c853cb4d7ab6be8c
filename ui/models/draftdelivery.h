// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/parameter.h"
#include "smtp/flows.h"
#include "ui/models/offers.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <expected>
#include <optional>

namespace ui {

/// How a message is to be handed over, beyond whom the server is told: what a person asked for, as it was
/// given.
struct Delivery
{
    QMap<QString, QStringList> wishes; ///< by DeliveryOption::key: each part of the value; none where bare
    bool force = false;                ///< also what the server does not offer
    QString mailByHand;                ///< parameters of MAIL as they were typed, blanks between
    QString rcptByHand;                ///< the same of every RCPT

    bool operator==(const Delivery &) const = default;
};

/// Something that may be asked for where a server offers an extension: a parameter of MAIL or of every RCPT,
/// or another way to speak.
struct DeliveryOption
{
    QString key; ///< mail:RET, rcpt:NOTIFY, pieces, empty-last, binary, each-reply
    QByteArray extension;
    registry::Parameter form; ///< title, sentence and what its value is made of
};

/// The options of an extension, without those that the client says by itself.
QList<DeliveryOption> deliveryOptions(QByteArrayView extension);
std::optional<DeliveryOption> deliveryOption(const QString &key);

/// What is wrong with what was given, in a sentence; the bounds that the server named count too.
std::optional<QString> problemOf(const DeliveryOption &option, const QStringList &given,
                                 const QList<Offer> &offers);

/// What is wrong with the parameters by hand, in a sentence.
std::optional<QString> problemOfMailByHand(const Delivery &delivery);
std::optional<QString> problemOfRcptByHand(const Delivery &delivery);

/// Why it cannot be asked for beside the others, in a sentence; none where it is not asked for at all.
std::optional<QString> conflictOf(const Delivery &delivery, const QString &key);

/// What MAIL and RCPT are to say. Fails with BadInput of the field delivery:KEY; the keys of what was typed
/// by hand are mail-by-hand and rcpt-by-hand.
std::expected<void, base::Failure> addParameters(const Delivery &delivery, const QList<Offer> &offers,
                                                 smtp::Envelope &envelope);

/// How the session is to speak. To be called with what addParameters() has taken.
void setConduct(const Delivery &delivery, const QList<Offer> &offers, smtp::Conduct &conduct);

/// What is asked for although the server does not offer it: the extensions' keywords.
QByteArrayList unoffered(const Delivery &delivery, const QList<Offer> &offers);

/// The options that were chosen otherwise, rather than typed otherwise.
QStringList otherChoices(const Delivery &before, const Delivery &after);

/// Makes the choices of an option those of another state; what was typed beside them stays.
void takeChoices(Delivery &delivery, const QString &key, const Delivery &from);

/// For the file of a draft. What this version does not know is not asked for.
QJsonObject toJson(const Delivery &delivery);
Delivery deliveryFromJson(const QJsonObject &object);

} // namespace ui
