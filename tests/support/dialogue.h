// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/flows.h"

#include <QList>
#include <QString>

#include <expected>

namespace support {

/// One line of a dialogue file.
struct Step
{
    enum class Kind {
        Server, ///< S: the server says these octets
        Client, ///< C: the client must have said exactly these octets, and nothing after them before the next
                ///< step
        Tls,    ///< TLS: the client must have asked for the handshake; it succeeds
        TlsFails, ///< TLS FAILS: the handshake ends with a rejected certificate
        Close,    ///< CLOSE: the server closes
        TimeOut,  ///< TIMEOUT: the time for the phase is over
        Cancel,   ///< CANCEL: the user stops politely
        Drop,     ///< DROP: the user stops at once
    };
    Kind kind;
    QByteArray octets;
    int line = 0; ///< in the file, from 1
};

/// A dialogue file: what is to be submitted, the conversation line by line, and what must come of it.
struct Dialogue
{
    QString title;
    bool probe = false;
    std::optional<QList<QByteArray>> fetch; ///< domains whose mail is to be fetched; none: all
    smtp::Opening opening;
    smtp::Envelope envelope;
    QByteArray password;
    QByteArray message;
    int times = 1;
    bool together =
        false; ///< what the server says in one step must arrive together: only the whole pace is meant
    QList<Step> steps;
    QByteArray outcome;         ///< "accepted", or "refused message-refused end-of-data"
    QList<QByteArray> fates;    ///< "ada@example.org accepted 250"
    QList<QByteArray> arrivals; ///< "ada@example.org -> bob@example.net 12", what came to the client
    QList<QByteArray> breaches; ///< "not-offered: BDAT 7 LAST", all that broke a rule

    /// All that the server says, up to where anything else happens.
    [[nodiscard]] qsizetype serverOctets() const;
};

struct DialogueProblem
{
    int line;
    QString words;
};

/// Reads a file in the form that tests/dialogues/README.md describes.
std::expected<Dialogue, DialogueProblem> readDialogue(const QByteArray &text);

/// What came of it in the file's own notation.
QByteArray describe(const smtp::Outcome &outcome);
QByteArray describe(const smtp::RecipientResult &recipient);
QByteArray describe(const base::Arrival &arrival);

} // namespace support
