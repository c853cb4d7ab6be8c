// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace ui {

/// Something that a server can be asked without a message.
struct ServerQuestion
{
    QByteArray verb; ///< empty: the lines are typed whole
    QString title;   ///< "Is there such a mailbox? (VRFY)"
    QString about;   ///< what is asked about: "Mailbox"; empty: nothing
    QString example;
    QString hint; ///< what the answer is good for, and what it gives away
    bool aboutIsOptional = false;
};

QList<ServerQuestion> questions();

/// The lines to be said, one unless they are typed whole; the error is a sentence for the person who asks.
std::expected<QList<QByteArray>, QString> linesOf(const ServerQuestion &question, const QString &about);

/// Whose mail is to be fetched, where the lines ask for that (ATRN): no domains means all that the user may
/// have.
std::optional<QList<QByteArray>> domainsToFetch(const QList<QByteArray> &lines);

} // namespace ui
