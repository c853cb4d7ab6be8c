// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/wire.h"
#include "transcript/transcript.h"

namespace explain {

/// An entry together with what came before it, as far as its meaning depends on that. Every look back has an
/// end, so that a table stays quick in a session of a million entries.
class Context
{
public:
    Context(const transcript::Transcript &transcript, qsizetype index);

    [[nodiscard]] const transcript::Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] qsizetype index() const { return m_index; }
    [[nodiscard]] const transcript::Entry &entry() const { return m_entry; }
    [[nodiscard]] QByteArrayView bytes() const { return m_entry.bytes; }

    /// The line that this one answers, without its line end; empty for the greeting, the end of data, an
    /// event.
    [[nodiscard]] QByteArray command() const;

    /// The verb of this sent line, or of the one that is answered, upper case; empty where it is none.
    [[nodiscard]] QByteArray verb() const;

    /// Said when the roles had turned (RFC 2645 §5.3): a command that was received, or our reply to one.
    [[nodiscard]] bool isTurned() const;

    /// Which recipient of the message this RCPT, or the reply to one, is about; 0 where that cannot be told.
    struct Place
    {
        int number = 0;
        int of = 0;
    };
    [[nodiscard]] Place recipient() const;

    /// Where an AUTH exchange began, and how many lines of the client and challenges of the server lie
    /// between that line and this one, which is not counted.
    struct Exchange
    {
        qsizetype begin = -1; ///< -1: there is none
        QByteArray mechanism; ///< upper case
        bool initial = false; ///< a message came with the AUTH command itself
        int sent = 0;
        int challenges = 0;
    };
    [[nodiscard]] Exchange exchange() const;

private:
    const transcript::Transcript &m_transcript;
    qsizetype m_index;
    transcript::Entry m_entry;
};

} // namespace explain
