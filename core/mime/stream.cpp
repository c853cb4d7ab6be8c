// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/stream.h"

#include "mime/base64.h"
#include "mime/lineend.h"

#include <utility>

namespace mime {

namespace {

// As many whole base64 lines as come to just under 64 KiB, which is what the transport writes at a time.
constexpr qsizetype base64Lines = 840;
constexpr qsizetype rawBlock = 64 * 1024;

class LiteralStream final : public Stream
{
public:
    explicit LiteralStream(QByteArray octets)
        : m_octets(std::move(octets))
    {
    }

    std::expected<QByteArray, base::Failure> next() override { return std::exchange(m_octets, {}); }

private:
    QByteArray m_octets;
};

class InputStream : public Stream
{
public:
    InputStream(std::unique_ptr<Input> input, qsizetype blockSize)
        : m_input(std::move(input))
        , m_plain(blockSize, Qt::Uninitialized)
    {
    }

protected:
    /// The next octets of the input: always a whole block, except the last. The view is good until the next
    /// call.
    std::expected<QByteArrayView, base::Failure> block()
    {
        if (!std::exchange(m_open, true)) {
            if (auto opened = m_input->rewind(); !opened)
                return std::unexpected(std::move(opened.error()));
        }
        qsizetype filled = 0;
        while (filled < m_plain.size()) {
            const auto room =
                std::span(m_plain.data() + filled, static_cast<std::size_t>(m_plain.size() - filled));
            const auto got = m_input->read(room);
            if (!got)
                return std::unexpected(got.error());
            if (*got == 0)
                break;
            filled += *got;
        }
        return QByteArrayView(m_plain).first(filled);
    }

private:
    std::unique_ptr<Input> m_input;
    QByteArray m_plain;
    bool m_open = false;
};

class Base64Stream final : public InputStream
{
public:
    explicit Base64Stream(std::unique_ptr<Input> input)
        : InputStream(std::move(input), base64Lines * base64OctetsPerLine)
    {
    }

    std::expected<QByteArray, base::Failure> next() override
    {
        const auto plain = block();
        if (!plain)
            return std::unexpected(plain.error());
        return base64InLines(*plain);
    }
};

class RawStream final : public InputStream
{
public:
    RawStream(std::unique_ptr<Input> input, Mending mending)
        : InputStream(std::move(input), rawBlock)
        , m_mending(mending)
    {
    }

    std::expected<QByteArray, base::Failure> next() override
    {
        for (;;) {
            const auto plain = block();
            if (!plain)
                return std::unexpected(plain.error());
            if (m_mending == Mending::None)
                return plain->toByteArray();
            if (plain->isEmpty())
                return end();
            if (auto out = mend(*plain); !out.isEmpty())
                return out; // empty: the block was the second half of a line end, which is no end of the
                            // stream
        }
    }

private:
    /// A CR is written as a whole line end at once; a LF right after it, also in the next block, is then done
    /// already.
    QByteArray mend(QByteArrayView plain)
    {
        QByteArray out;
        out.reserve(plain.size() + plain.size() / 16);
        const char *at = plain.begin();
        while (at < plain.end()) {
            if (std::exchange(m_afterCr, false) && *at == '\n') {
                ++at;
                continue;
            }
            const char *const stop = findLineEnd(at, plain.end());
            out.append(at, stop - at);
            m_lineOpen = m_lineOpen || stop != at;
            if (stop == plain.end())
                break;
            out.append("\r\n", 2);
            m_lineOpen = false;
            m_afterCr = *stop == '\r';
            at = stop + 1;
        }
        return out;
    }

    QByteArray end()
    {
        const bool open = std::exchange(m_lineOpen, false);
        return open && m_mending == Mending::LineEndsAndLastLine ? QByteArray("\r\n") : QByteArray();
    }

    Mending m_mending;
    bool m_afterCr = false;
    bool m_lineOpen = false;
};

} // namespace

std::unique_ptr<Stream> literalStream(QByteArray octets)
{
    return std::make_unique<LiteralStream>(std::move(octets));
}

std::unique_ptr<Stream> base64Stream(std::unique_ptr<Input> input)
{
    return std::make_unique<Base64Stream>(std::move(input));
}

std::unique_ptr<Stream> rawStream(std::unique_ptr<Input> input, Mending mending)
{
    return std::make_unique<RawStream>(std::move(input), mending);
}

void Sequence::begin(std::vector<std::unique_ptr<Stream>> streams)
{
    m_streams = std::move(streams);
    m_current = 0;
    m_block.clear();
    m_offset = 0;
    m_failure.reset();
}

std::expected<QByteArray, base::Failure> Sequence::read(qsizetype limit)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    while (m_offset == m_block.size()) {
        if (m_current == m_streams.size())
            return QByteArray();
        auto block = m_streams[m_current]->next();
        if (!block) {
            m_failure = block.error();
            return std::unexpected(*m_failure);
        }
        if (block->isEmpty())
            m_streams[m_current++].reset(); // its file is closed now, not when the message is done
        m_block = *std::move(block);
        m_offset = 0;
    }
    const auto count = qMin(limit, m_block.size() - m_offset);
    if (count == m_block.size())
        return std::exchange(m_block, {});
    auto slice = m_block.sliced(m_offset, count);
    m_offset += count;
    return slice;
}

} // namespace mime
