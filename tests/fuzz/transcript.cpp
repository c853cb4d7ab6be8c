// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/export.h"

#include <QBuffer>

#include <cstdlib>

// Any octets give a transcript or a problem; what was read once is written and read again without a change,
// and has words.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto read = [](QByteArray lines) {
        QBuffer in(&lines);
        in.open(QIODevice::ReadOnly);
        return transcript::readJsonLines(in);
    };
    const auto written = [](const transcript::Transcript &transcript) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        if (!transcript::writeJsonLines(transcript, out))
            std::abort();
        return out.data();
    };

    const auto first = read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!first)
        return 0;
    const QByteArray lines = written(*first);
    const auto second = read(lines);
    if (!second || second->size() != first->size() || written(*second) != lines)
        std::abort();
    for (qsizetype i = 0; i < second->size(); ++i)
        if (!transcript::toText(second->at(i)).endsWith('\n'))
            std::abort();
    return 0;
}
