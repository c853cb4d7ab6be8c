// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/messagesource.h"
#include "mime/message.h"
#include "smtp/flows.h"
#include "ui/models/draftcontrol.h"
#include "ui/models/draftdelivery.h"

#include <QStringList>

#include <expected>
#include <functional>
#include <memory>

namespace ui {

/// A message being written: everything as it was typed, also what cannot be sent yet. Nothing is lost for
/// being wrong.
struct Draft
{
    enum class Sender { AsFrom, Empty, Other };
    struct HeaderLine
    {
        QString name;
        QString value;
        bool operator==(const HeaderLine &) const = default;
    };
    struct File
    {
        QString path;
        QString name; ///< shown to the recipient; empty: the file's own
        bool operator==(const File &) const = default;
    };

    QString id;     ///< a UUID without braces; names its file
    QDateTime made; ///< UTC; the order of the list
    QString from;
    QStringList to, cc, bcc; ///< one mailbox each
    QString subject;
    QString text;
    QString html;
    QList<File> attachments;
    QList<HeaderLine> headers;
    Sender sender = Sender::AsFrom;
    QString otherSender;
    bool otherRecipients = false; ///< the envelope goes to `recipients` instead of To, Cc and Bcc
    QStringList recipients;
    bool tlsNotRequired = false; ///< the header says TLS-Required: No (RFC 8689 §5)
    Delivery delivery;
    Control control;

    /// An .eml that goes out byte for byte; From to Subject are then what its header says, and nothing else
    /// counts but the envelope. Empty: the message is written here.
    QString emlFile;

    bool operator==(const Draft &) const = default;

    static Draft create();
    static Draft ofFile(const QString &path); ///< reads the header of the .eml
    [[nodiscard]] bool isFile() const { return !emlFile.isEmpty(); }
    [[nodiscard]] QString title() const; ///< the subject, the file's name, or words for none
    [[nodiscard]] QStringList envelopeRecipients() const;
};

/// TLS all the way is asked for as well, and servers heed that alone (RFC 8689 §5).
bool contradictsRequireTls(const Draft &draft);

/// A draft as its file holds it, version 1.
QByteArray toJson(const Draft &draft);

/// The reverse; the error is a key: not-json, unknown-version, wrong-shape.
std::expected<Draft, QString> draftFromJson(const QByteArray &json);

/// The message alone, for previews and for sending. Fails with BadInput, naming the field (from, to, cc,
/// bcc).
std::expected<mime::Message, base::Failure> messageOf(const Draft &draft, const account::Account &account);

/// Makes the octets of a message; called where they are read.
using OpenMessage = std::function<std::expected<std::unique_ptr<base::MessageSource>, base::Failure>()>;

/// The octets alone, for previews. Fails as messageOf() does.
std::expected<OpenMessage, base::Failure> sourceOf(const Draft &draft, const account::Account &account);

/// All that a session is given of a message, checked as far as can be without a server.
struct Outgoing
{
    OpenMessage open;
    smtp::Envelope envelope;
};
/// `offers` is what the server offered when it was last asked, where it was.
std::expected<Outgoing, base::Failure> outgoing(const Draft &draft, const account::Account &account,
                                                const QList<Offer> &offers = {});

/// The first file that cannot be read: BadInput of the field attachment:NAME or message. Asks the disk, so it
/// is for the moment of sending; one that goes later ends the session.
std::optional<base::Failure> unreadableFile(const Draft &draft);

/// Whom the server is told, one recipient as often as the envelope names it. Fails with BadInput
/// (envelope-from, envelope-to), also when nobody would receive it.
std::expected<smtp::Envelope, base::Failure> envelopeOf(const Draft &draft, const mime::Message &message);

} // namespace ui
