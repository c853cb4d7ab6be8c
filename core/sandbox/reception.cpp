// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reception.h"

namespace sandbox {

Reception::Reception(ServerSession::Delivery keep)
    : Reception(std::move(keep), Limits())
{
}

Reception::Reception(ServerSession::Delivery keep, Limits limits)
    : m_keep(std::move(keep))
    , m_limits(limits)
{
}

void Reception::begin(const QByteArray &hostName, bool tls)
{
    ServerSession::Settings settings;
    settings.hostName = hostName;
    settings.product = "Heloscope";
    settings.sizeLimit = m_limits.size;
    settings.limits.mails = m_limits.messages;
    settings.withheld = {"STARTTLS", "AUTH"};
    m_session.emplace(std::move(settings), [this](Captured message) { return take(std::move(message)); });
    m_session->start(tls);
}

void Reception::received(QByteArrayView octets)
{
    m_session->received(octets);
}

void Reception::leave(Reason why)
{
    if (why == Reason::TimedOut)
        m_session->timedOut();
    else
        m_session->leave("4.3.2", "it was told to stop");
}

QByteArray Reception::answer()
{
    QByteArray octets;
    while (const auto action = m_session->next()) {
        if (const auto *const write = std::get_if<Write>(&*action))
            octets += write->bytes;
    }
    return octets;
}

qint64 Reception::contentLeft() const
{
    return m_session->contentLeft();
}

bool Reception::isOver() const
{
    return m_session->isOver();
}

QByteArray Reception::take(Captured message)
{
    base::Arrival arrival{.id = {}, .from = message.from, .to = message.to, .size = message.octets.size()};
    arrival.id = m_keep(std::move(message));
    if (!arrival.id.isEmpty())
        m_arrived.append(arrival);
    return arrival.id;
}

} // namespace sandbox
