// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace ui {

/// Something that a server can be asked without a message.
struct ServerQuestion
{
    QByteArray verb; ///< empty: the line is typed whole
    QString title;   ///< "Is there such a mailbox? (VRFY)"
    QString about;   ///< what is asked about: "Mailbox"; empty: nothing
    QString example;
    QString hint; ///< what the answer is good for, and what it gives away
    bool aboutIsOptional = false;
};

QList<ServerQuestion> questions();

/// The line to be said; the error is a sentence for the person who asks.
std::expected<QByteArray, QString> lineOf(const ServerQuestion &question, const QString &about);

} // namespace ui
