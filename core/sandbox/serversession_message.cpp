// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The message, by DATA or in chunks by BDAT, and what is said of it at its end.
#include "sandbox/serversession.h"
#include "sandbox/submitter.h"

#include <algorithm>
#include <utility>

namespace sandbox {

using base::Phase;

namespace {

struct Announced
{
    qint64 size;
    bool last;
};

/// "octets [LAST]" behind BDAT; a number that 63 bits do not hold is the largest that they do.
std::optional<Announced> parseChunk(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.trimmed().split(' ');
    const QByteArray &digits = words.first();
    const bool last = words.size() == 2 && words.last().toUpper() == "LAST";
    if (digits.isEmpty() || words.size() > (last ? 2 : 1) ||
        !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    bool fits = false;
    const qint64 size = digits.toLongLong(&fits);
    return Announced{fits ? size : std::numeric_limits<qint64>::max(), last};
}

} // namespace

// RFC 5321 §4.1.1.4
void ServerSession::data(const QByteArray &)
{
    if (const auto refusal = nobodyToSendTo())
        return say(Phase::Data, *refusal);
    if (m_transaction->chunks > 0)
        return say(Phase::Data, outOfSequence("The message has begun with BDAT"));
    if (m_transaction->binary)
        return say(Phase::Data, outOfSequence("Binary content comes with BDAT only"));
    if (!m_transaction->message)
        beginMessage();
    m_reader.emplace(*m_transaction->message);
    m_reading = Reading::Message;
    say(Phase::Data,
        Reply(354, {},
              m_transaction->resumed
                  ? "Send the rest from octet " + QByteArray::number(m_transaction->message->size())
                  : QByteArray("Send the message, and a line with a dot alone to end it")));
}

void ServerSession::readMessage()
{
    if (misbehave(Phase::Body))
        return;
    m_read += m_reader->feed(QByteArrayView(m_buffer).sliced(m_read));
    if (m_reader->ended()) {
        endOfData();
    } else if (m_transaction->message->size() > 2 * m_settings.sizeLimit + maxCommandLine) {
        say(Phase::Body, Reply(552, "5.3.4", "This message has no end"));
        close();
    }
}

// RFC 3030 §2
void ServerSession::bdat(const QByteArray &argument)
{
    if (!offers("CHUNKING"))
        return say(Phase::Data, Reply(502, "5.5.1", "BDAT is not offered here"));
    const auto misdeed = m_settings.faults.misdeedAt(Phase::Data);
    if (misdeed && misdeed->kind != Misdeed::Kind::Refuse) {
        misbehave(Phase::Data);
        return;
    }
    // What follows a size that cannot be read, or is not waited for, would be taken for commands.
    const auto announced = parseChunk(argument);
    if (!announced || announced->size > 2 * m_settings.sizeLimit + maxCommandLine) {
        say(Phase::Data, announced ? Reply(552, "5.3.4", "No chunk may be so large")
                                   : Reply(501, "5.5.4", "It reads BDAT octets [LAST]"));
        return close();
    }
    m_chunk = Chunk{announced->size, announced->last, announced->size, refusalOfChunk()};
    m_reading = Reading::Chunk;
    if (m_chunk->left == 0)
        endOfChunk();
}

/// Why the chunk cannot be taken; its octets come all the same.
std::optional<Reply> ServerSession::refusalOfChunk()
{
    if (m_hello == Hello::Helo)
        return outOfSequence("EHLO must come first");
    if (auto refusal = nobodyToSendTo())
        return refusal;
    if (m_transaction->broken)
        return outOfSequence("A chunk before was refused: RSET must come first");
    if (const int code = m_settings.faults.refusedChunks.value(++m_transaction->chunks))
        return Reply(code, QByteArray::number(code / 100) + ".6.0", "Refused, as the sandbox was asked to");
    if (const auto misdeed = m_settings.faults.misdeedAt(Phase::Data))
        return misdeed->refusal();
    if (!m_transaction->message)
        beginMessage();
    return {};
}

void ServerSession::readChunk()
{
    const qsizetype size = std::min(m_chunk->left, qint64(m_buffer.size() - m_read));
    if (!m_chunk->refusal)
        m_transaction->message->keep(QByteArrayView(m_buffer).sliced(m_read, size));
    m_read += size;
    m_chunk->left -= size;
    if (m_chunk->left == 0)
        endOfChunk();
}

void ServerSession::endOfChunk()
{
    Chunk chunk = *std::exchange(m_chunk, {});
    m_reading = Reading::Commands;
    if (!chunk.refusal) {
        if (chunk.last)
            return endOfData();
        chunk.refusal = refusalOf(*m_transaction->message);
    }
    if (!chunk.refusal)
        return say(Phase::Data, Reply(250, "2.0.0", QByteArray::number(chunk.size) + " octets taken"));
    if (!m_transaction || m_transaction->to.isEmpty())
        return say(Phase::Data, *chunk.refusal);
    m_transaction->broken = true;
    m_transaction->message.reset();
    if (!chunk.last)
        return say(Phase::Data, *chunk.refusal);
    const Transaction transaction = std::move(*m_transaction);
    m_transaction.reset();
    sayVerdicts(transaction, QList<Reply>(transaction.to.size(), *chunk.refusal));
}

void ServerSession::beginMessage()
{
    m_transaction->message = std::make_unique<MessageStore>(m_settings.sizeLimit, m_room);
}

std::optional<Reply> ServerSession::nobodyToSendTo() const
{
    if (!m_transaction)
        return outOfSequence("MAIL must come first");
    if (!m_transaction->to.isEmpty())
        return {};
    // RFC 2033 §4.2: 503 in LMTP, whatever became of the recipients
    return m_transaction->asked > 0 ? Reply(m_settings.lmtp ? 503 : 554, "5.5.1", "No valid recipients")
                                    : outOfSequence("RCPT must come first");
}

std::optional<Reply> ServerSession::refusalOf(const MessageStore &message) const
{
    if (message.tooLarge())
        return Reply(552, "5.3.4",
                     "The message is larger than " + QByteArray::number(m_settings.sizeLimit) + " octets");
    if (message.withoutRoom())
        return Reply(452, "4.3.1", "Too much is on its way at once: no room for this message");
    return {};
}

void ServerSession::endOfData()
{
    Transaction transaction = std::move(*m_transaction);
    m_transaction.reset();
    m_reader.reset();
    m_reading = Reading::Commands;

    const auto misdeed = m_settings.faults.misdeedAt(Phase::EndOfData);
    if (misdeed && misdeed->kind != Misdeed::Kind::Refuse) {
        misbehave(Phase::EndOfData);
        return;
    }
    std::optional<Reply> refusal = misdeed ? misdeed->refusal() : refusalOf(*transaction.message);
    Captured captured;
    captured.from = transaction.from;
    captured.mailParameters = transaction.mailParameters;
    captured.user = m_user;
    captured.tls = m_tls;
    captured.handedOn = m_handedOn;
    captured.client = (m_client + ' ' + std::exchange(m_forwarded, {})).trimmed();
    for (qsizetype i = 0; i < transaction.to.size(); ++i) {
        if (verdict(transaction, i, {}, {}).negative())
            continue;
        captured.to.append(transaction.to.at(i));
        captured.rcptParameters.append(transaction.rcptParameters.at(i));
    }
    if (!refusal)
        refusal = submitterProblem(transaction.submitter, transaction.message->octets());
    QByteArray id = transaction.queueId;
    if (!refusal && id.isEmpty() && !captured.to.isEmpty()) {
        captured.octets = transaction.message->take();
        id = m_delivery(std::move(captured));
        if (id.isEmpty())
            refusal = Reply(452, "4.3.1", "The message could not be kept: no room");
        else if (m_settings.faults.dropBeforeFinalReply)
            return keepForRetry(std::move(transaction), id), close();
    }
    QList<Reply> verdicts;
    for (qsizetype i = 0; i < transaction.to.size(); ++i)
        verdicts.append(verdict(transaction, i, refusal, id));
    if (m_settings.lmtp || !transaction.replyForEach || refusal) {
        sayVerdicts(transaction, verdicts);
        return keepForRetry(std::move(transaction), id);
    }
    // PRDR: a reply for each, and one for all behind them, which may take back what the others gave
    utter(Phase::EndOfData, Reply(353, {}, "A reply for each recipient follows"));
    for (const Reply &reply : verdicts)
        utter(Phase::EndOfData, reply);
    say(Phase::EndOfData, id.isEmpty() ? Reply(550, "5.7.1", "Nobody takes this message")
                                       : Reply(250, "2.0.0", "Ok: queued as " + id));
}

bool ServerSession::eachHasItsReply(const Transaction &transaction) const
{
    return m_settings.lmtp || transaction.replyForEach;
}

/// What becomes of the message for one recipient.
Reply ServerSession::verdict(const Transaction &transaction, qsizetype recipient,
                             const std::optional<Reply> &refusal, const QByteArray &id) const
{
    if (refusal)
        return *refusal;
    if (!eachHasItsReply(transaction))
        return {250, "2.0.0", "Ok: queued as " + id};
    const QByteArray who = '<' + transaction.to.at(recipient) + "> ";
    if (const int code = m_settings.faults.refusedAfterData.value(int(recipient) + 1))
        return {code, enhancedForMailbox(code), who + "is refused, as the sandbox was asked to"};
    return {250, "2.1.5", who + "is served: queued as " + id};
}

/// One reply for all in SMTP, one for each recipient in LMTP (RFC 2033 §4.2, §4.3).
void ServerSession::sayVerdicts(const Transaction &transaction, const QList<Reply> &verdicts)
{
    const qsizetype replies = m_settings.lmtp ? transaction.to.size() : 1;
    for (const Reply &reply : verdicts.first(replies))
        utter(Phase::EndOfData, reply);
    if (std::ranges::any_of(verdicts, &Reply::negative))
        countError();
}

} // namespace sandbox
