// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/input.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace mime {

/// A run of the message's octets, in blocks as they come easiest. Small: at most one block is in memory.
class Stream
{
public:
    virtual ~Stream() = default;

    /// The next block, empty exactly at the end.
    virtual std::expected<QByteArray, base::Failure> next() = 0;
};

/// Octets at hand, as they are.
std::unique_ptr<Stream> literalStream(QByteArray octets);

/// An input in base64, see base64.h.
std::unique_ptr<Stream> base64Stream(std::unique_ptr<Input> input);

/// An input as it is, or with CRLF for each bare LF and bare CR; `endLine` adds a CRLF where the last line
/// has none.
enum class Mending { None, LineEnds, LineEndsAndLastLine };
std::unique_ptr<Stream> rawStream(std::unique_ptr<Input> input, Mending mending);

/// Streams one after the other, cut to what is asked for.
class Sequence
{
public:
    void begin(std::vector<std::unique_ptr<Stream>> streams);

    /// At most `limit` octets, empty exactly at the end. A failure stays: no octet follows it.
    std::expected<QByteArray, base::Failure> read(qsizetype limit);

private:
    std::vector<std::unique_ptr<Stream>> m_streams;
    std::size_t m_current = 0;
    QByteArray m_block;
    qsizetype m_offset = 0;
    std::optional<base::Failure> m_failure;
};

} // namespace mime
