// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reception.h"
#include "support/dialogue.h"

namespace support {

/// A message in memory, in one form only.
class OctetMessage : public base::MessageSource
{
public:
    explicit OctetMessage(QByteArray octets)
        : m_octets(std::move(octets))
    {
    }
    std::expected<base::MessageForm, base::Failure> prepare(base::MessageOffer) override;
    std::expected<QByteArray, base::Failure> read(qsizetype limit) override;

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
};

/// Plays the server's side of a dialogue to a conversation, and keeps what the conversation does.
class Player
{
public:
    explicit Player(const Dialogue &dialogue);

    /// How the server's octets arrive.
    enum class Pace { Whole, ByLine, ByOctet };

    /// Plays all steps; what the client did otherwise than the dialogue says, in words, or nothing.
    QString play(Pace pace);

    /// Plays the first `cut` octets that the server says, whatever the client answers, then `end` (Close,
    /// TimeOut, Cancel, Drop). What broke the rules that always hold, or nothing.
    QString playCut(qsizetype cut, Step::Kind end);

    [[nodiscard]] const std::optional<smtp::Outcome> &outcome() const { return m_outcome; }
    [[nodiscard]] const QByteArray &said() const { return m_said; }
    [[nodiscard]] const QList<QByteArray> &breaches() const { return m_breaches; }

private:
    [[nodiscard]] base::Task<smtp::Outcome> flow();
    QString step(const Step &step, Pace pace);
    void happen(Step::Kind event);
    void say(QByteArrayView octets);
    void carryOut();
    void carryOut(const smtp::Order &order);
    void hear(const smtp::Send &send);
    bool sendSomeOfTheBody();
    [[nodiscard]] QString brokenRule() const;

    const Dialogue &m_dialogue;
    OctetMessage m_message;
    sandbox::Reception m_reception;
    smtp::Conversation m_conversation;
    QByteArray m_said;            ///< by the client and not yet compared
    QByteArray m_fed;             ///< the server's octets, until the conversation ended
    QByteArray m_heard;           ///< those of them that were recorded
    QList<QByteArray> m_breaches; ///< in the file's own notation
    bool m_tlsWanted = false;
    int m_finished = 0;
    int m_afterFinished = 0;
    std::optional<smtp::Outcome> m_outcome;
};

} // namespace support
