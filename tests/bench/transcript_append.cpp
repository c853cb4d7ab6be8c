// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/recorder.h"
#include "transcript/transcript.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

// A million entries as a long pipelined session makes them: how fast they are appended, how fast they pass
// the recorder with a secret to look for, and what they cost beside their text.

using namespace transcript;

namespace {

constexpr int entries = 1'000'000;

Entry entryNumber(int i)
{
    Entry entry{.command = quint32(i / 2 + 1),
                .group = quint32(i / 200 + 1),
                .phase = base::Phase::Rcpt,
                .tls = true};
    entry.direction = i % 2 ? Direction::Received : Direction::Sent;
    entry.bytes = i % 2 ? "250 2.1.5 recipient " + QByteArray::number(i) + " accepted for delivery\r\n"
                        : "RCPT TO:<recipient" + QByteArray::number(i) + "@nordwind.example>\r\n";
    return entry;
}

/// Octets of this process in memory; 0 where the system does not say.
qint64 resident()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

int main()
{
    std::vector<Entry> made;
    qint64 text = 0;
    for (int i = 0; i < 1000; ++i)
        made.push_back(entryNumber(i));

    Transcript transcript;
    const qint64 before = resident();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < entries; ++i) {
        Entry &entry = made[size_t(i % 1000)];
        entry.command = quint32(i / 2 + 1);
        entry.time = i;
        text += entry.bytes.size();
        transcript.append(entry);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double cost = double(resident() - before - text) / entries;
    std::printf("append: %.0f entries/s, %.0f octets an entry beside its text\n", entries / seconds, cost);

    qint64 masked = 0;
    Recorder recorder([&masked](Entry &&entry) { masked += entry.secrets.size(); });
    recorder.learn(base::Secret(QByteArray("correct horse battery staple")));
    timer.restart();
    for (int i = 0; i < entries; ++i)
        recorder.record(made[size_t(i % 1000)]);
    std::printf("record: %.0f entries/s with one secret known\n",
                entries / (double(timer.nsecsElapsed()) / 1e9));
    return masked == 0 ? 0 : 1;
}
