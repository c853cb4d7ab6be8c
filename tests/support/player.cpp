// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/player.h"

#include "transcript/names.h"

#include <utility>

namespace support {

std::expected<base::MessageForm, base::Failure> OctetMessage::prepare(base::MessageOffer)
{
    m_at = 0;
    return base::MessageForm{.size = m_octets.size(), .eightBit = !base::isAscii(m_octets), .lasting = true};
}

std::expected<QByteArray, base::Failure> OctetMessage::read(qsizetype limit)
{
    auto octets = m_octets.mid(m_at, limit);
    m_at += octets.size();
    return octets;
}

Player::Player(const Dialogue &dialogue)
    : m_dialogue(dialogue)
    , m_message(dialogue.message)
    , m_reception([](const sandbox::Captured &) { return QByteArray("1A2B"); })
{
    m_conversation.begin(flow());
    carryOut();
}

base::Task<smtp::Outcome> Player::flow()
{
    if (m_dialogue.fetch)
        return smtp::fetch(m_conversation, m_dialogue.opening, *m_dialogue.fetch, m_reception);
    if (m_dialogue.probe)
        return smtp::probe(m_conversation, m_dialogue.opening);
    return smtp::submit(m_conversation, m_dialogue.opening, m_dialogue.envelope, m_message, m_dialogue.times);
}

QString Player::play(Pace pace)
{
    for (const auto &each : m_dialogue.steps) {
        if (const auto problem = step(each, pace); !problem.isEmpty())
            return QStringLiteral("line %1: %2").arg(each.line).arg(problem);
    }
    if (!m_said.isEmpty())
        return QStringLiteral("the client went on: %1").arg(QString::fromUtf8(m_said));
    return brokenRule();
}

QString Player::brokenRule() const
{
    if (m_finished != 1)
        return QStringLiteral("the conversation ended %1 times").arg(m_finished);
    if (m_afterFinished > 0)
        return QStringLiteral("something came after the end");
    if (m_heard != m_fed)
        return QStringLiteral("of “%1” only “%2” is recorded")
            .arg(QString::fromUtf8(m_fed), QString::fromUtf8(m_heard));
    return {};
}

QString Player::step(const Step &step, Pace pace)
{
    if (step.kind == Step::Kind::Client) {
        if (!m_said.startsWith(step.octets))
            return QStringLiteral("the client must say “%1”, but said “%2”")
                .arg(QString::fromUtf8(step.octets), QString::fromUtf8(m_said));
        m_said.remove(0, step.octets.size());
        return {};
    }
    if (!m_said.isEmpty())
        return QStringLiteral("the client said too much: “%1”").arg(QString::fromUtf8(m_said));
    if (step.kind != Step::Kind::Server) {
        const bool handshake = step.kind == Step::Kind::Tls || step.kind == Step::Kind::TlsFails;
        if (handshake && !m_tlsWanted)
            return QStringLiteral("the client did not ask for TLS");
        happen(step.kind);
        return {};
    }
    switch (pace) {
    case Pace::Whole:
        say(step.octets);
        break;
    case Pace::ByLine: {
        qsizetype at = 0;
        while (at < step.octets.size()) {
            const auto end = step.octets.indexOf('\n', at);
            const auto next = end < 0 ? step.octets.size() : end + 1;
            say(QByteArrayView(step.octets).sliced(at, next - at));
            at = next;
        }
        break;
    }
    case Pace::ByOctet:
        for (const char octet : step.octets)
            say(QByteArrayView(&octet, 1));
        break;
    }
    return {};
}

QString Player::playCut(qsizetype cut, Step::Kind end)
{
    for (const auto &each : m_dialogue.steps) {
        if (m_conversation.finished())
            break;
        if (each.kind == Step::Kind::Client)
            continue;
        if (each.kind != Step::Kind::Server) {
            happen(each.kind);
            continue;
        }
        if (cut < each.octets.size()) {
            say(QByteArrayView(each.octets).first(cut));
            break;
        }
        say(each.octets);
        cut -= each.octets.size();
    }
    happen(end);
    happen(Step::Kind::Close); // a polite end waits for the server's farewell: this one never says it
    return brokenRule();
}

void Player::say(QByteArrayView octets)
{
    if (!m_conversation.finished())
        m_fed += octets;
    m_conversation.received(octets);
    carryOut();
}

void Player::happen(Step::Kind event)
{
    switch (event) {
    case Step::Kind::Tls:
        if (std::exchange(m_tlsWanted, false))
            m_conversation.encrypted();
        break;
    case Step::Kind::TlsFails:
        if (std::exchange(m_tlsWanted, false))
            m_conversation.tlsFailed({.fault = base::Fault::CertificateRejected, .phase = base::Phase::Tls});
        break;
    case Step::Kind::Close:
        m_conversation.closed({});
        break;
    case Step::Kind::TimeOut:
        m_conversation.timedOut();
        break;
    case Step::Kind::Cancel:
        m_conversation.cancel(smtp::Cancel::Politely);
        break;
    case Step::Kind::Drop:
        m_conversation.cancel(smtp::Cancel::Now);
        break;
    case Step::Kind::Server:
    case Step::Kind::Client:
        break;
    }
    carryOut();
}

void Player::carryOut()
{
    do {
        while (const auto order = m_conversation.next())
            carryOut(*order);
    } while (sendSomeOfTheBody());
}

// In small pieces, so that dots meet the borders
bool Player::sendSomeOfTheBody()
{
    if (!m_conversation.sendingBody())
        return false;
    m_said += m_conversation.bodyChunk(7);
    return true;
}

void Player::hear(const smtp::Send &send)
{
    m_said += send.bytes;
    for (const auto breach : transcript::breaches) {
        if (send.breaches.testFlag(breach))
            m_breaches.append(transcript::name(breach).toByteArray() + ": " + send.bytes.trimmed());
    }
}

void Player::carryOut(const smtp::Order &order)
{
    m_afterFinished += m_finished > 0 ? 1 : 0;
    if (const auto *send = std::get_if<smtp::Send>(&order))
        hear(*send);
    else if (const auto *heard = std::get_if<smtp::Heard>(&order))
        m_heard += heard->bytes;
    else if (const auto *note = std::get_if<smtp::Note>(&order); note && note->phase == base::Phase::Turn)
        m_heard += note->bytes; // a message that came
    else if (std::holds_alternative<smtp::BeginTls>(order))
        m_tlsWanted = true;
    else if (std::holds_alternative<smtp::AskCredential>(order))
        m_conversation.supply(base::Secret(QByteArray(m_dialogue.password)));
    else if (const auto *finished = std::get_if<smtp::Finished>(&order)) {
        ++m_finished;
        m_outcome = finished->outcome;
    }
}

} // namespace support
