// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conversation's orders, carried out one after the other.
#include "session/entries.h"
#include "session/sessionrunner_p.h"

namespace session {

using transcript::Event;

void SessionRunner::Private::carryOut()
{
    if (carrying)
        return; // an order made the transport speak at once: the loop below comes to it
    carrying = true;
    do {
        while (auto order = conversation->next())
            pacer.take(std::move(*order));
        pacer.settle();
    } while (!done && !pacer.isWaiting() && pump.pump(*conversation, *transport));
    carrying = false;
}

void SessionRunner::Private::operator()(const smtp::Send &order)
{
    recorder.record(entryOf(order), order.secrets);
    pacer.write(order.bytes);
}

void SessionRunner::Private::operator()(const smtp::Heard &order)
{
    recorder.record(entryOf(order), order.secrets);
}

void SessionRunner::Private::operator()(const smtp::SendBody &)
{
    pump.begin();
}

void SessionRunner::Private::operator()(const smtp::BeginTls &order)
{
    implicitTls = order.implicit;
    const auto &name = submission.tls.name.isEmpty() ? submission.endpoint.host : submission.tls.name;
    recorder.record(tlsStarted(name, order.implicit));
    transport->startTls(submission.tls, submission.endpoint.host);
}

void SessionRunner::Private::operator()(const smtp::AskCredential &order)
{
    if (credential)
        return conversation->supply(credential->copy());
    timer.hush();
    Q_EMIT q->credentialWanted(order.user, order.token);
}

void SessionRunner::Private::operator()(const smtp::ArmTimer &order)
{
    armed = order;
    timer.start(order.phase, order.limit);
}

void SessionRunner::Private::operator()(const smtp::Note &order)
{
    auto entry = entryOf(order);
    if (entry.event == Event::TransactionPlanned)
        pump.plan(order.facts.value(QStringLiteral("size")).toInteger());
    if (order.event == "transaction-resumed")
        pump.plan(order.facts.value(QStringLiteral("left")).toInteger());
    recorder.record(std::move(entry));
}

void SessionRunner::Private::operator()(const smtp::Close &order)
{
    recorder.record(closedByUs(conversation->phase(), order.abort));
    if (order.abort)
        transport->abort();
    else
        transport->close();
}

void SessionRunner::Private::operator()(const smtp::Finished &order)
{
    if (submission.kind != Submission::Kind::Send || !delivery.goesOn())
        return finish(order.outcome);
    timer.stop();
    done = between = true; // queued, because we may be deep inside the transport's own signal
    QMetaObject::invokeMethod(q, [this] { goOn(); }, Qt::QueuedConnection);
}

} // namespace session
