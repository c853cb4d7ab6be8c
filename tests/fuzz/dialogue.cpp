// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of dialogue files takes anything, and what it takes can be played to an end.

#include "support/player.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto dialogue =
        support::readDialogue(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!dialogue)
        return 0;
    support::Player player(*dialogue);
    if (!player.playCut(dialogue->serverOctets(), support::Step::Kind::Close).isEmpty())
        std::abort();
    return 0;
}
