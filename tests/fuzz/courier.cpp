// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server of any kind answers the client that the sandbox is after ATRN: what that says are whole lines, and
// nothing after its end; a message is handed over once at most.

#include "sandbox/courier.h"

#include <cstdint>
#include <cstdlib>

namespace {

void insist(bool condition)
{
    if (!condition)
        std::abort();
}

class Ledger : public sandbox::Holdings
{
public:
    QList<sandbox::Captured> waiting(const QList<QByteArray> &) const override
    {
        sandbox::Captured first;
        first.number = 1;
        first.to = {"bob@example.org", "tim@example.org"};
        first.octets = ".\r\nhello";
        sandbox::Captured second = first;
        second.number = 2;
        second.to = {"käthe@example.org"};
        return {first, second};
    }
    std::optional<QByteArray> message(quint64) const override { return {}; }
    void handedOver(quint64 number, const QList<QByteArray> &recipients) override
    {
        insist(number > m_last && !recipients.isEmpty());
        m_last = number;
    }

private:
    quint64 m_last = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray server(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Ledger ledger;
    sandbox::Courier courier("sandbox.test", ledger.waiting({}), ledger);
    for (const auto &line : server.split('\n')) {
        const QByteArray said = courier.heard(line + '\n');
        insist(said.isEmpty() || (said.endsWith("\r\n") && !courier.isOver()));
        if (courier.isOver())
            break;
    }
    return 0;
}
