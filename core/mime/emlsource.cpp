// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/emlsource.h"

#include "mime/scanner.h"
#include "mime/stream.h"

#include <functional>

namespace mime {

namespace {

using OpenInput = std::function<std::expected<std::unique_ptr<Input>, base::Failure>()>;

class ReadySource final : public base::MessageSource
{
public:
    ReadySource(OpenInput open, LineEnds ends)
        : m_open(std::move(open))
        , m_ends(ends)
    {
    }

    std::expected<base::MessageForm, base::Failure> prepare(base::MessageOffer offer) override
    {
        m_sequence.begin({});
        auto input = m_open();
        if (!input)
            return std::unexpected(std::move(input.error()));
        const auto traits = scan(**input);
        if (!traits)
            return std::unexpected(traits.error());
        const bool mend = m_ends == LineEnds::Mend;
        std::vector<std::unique_ptr<Stream>> streams;
        streams.push_back(rawStream(*std::move(input), mend ? Mending::LineEndsAndLastLine : Mending::None));
        m_sequence.begin(std::move(streams));
        return base::MessageForm{.size =
                                     mend ? traits->mendedSize + (traits->lineOpen ? 2 : 0) : traits->size,
                                 .eightBit = traits->eightBit,
                                 .utf8 = traits->eightBitHeader && offer.utf8,
                                 .binary = !mend && (traits->bareLf || !traits->fitsLines()),
                                 .lasting = true};
    }

    std::expected<QByteArray, base::Failure> read(qsizetype limit) override { return m_sequence.read(limit); }

private:
    OpenInput m_open;
    LineEnds m_ends;
    Sequence m_sequence;
};

} // namespace

std::expected<std::unique_ptr<base::MessageSource>, base::Failure> emlSource(const QString &path,
                                                                             LineEnds ends)
{
    // Opened once here, so that a wrong path is said before anything else is done.
    if (auto input = fileInput(path); !input)
        return std::unexpected(std::move(input.error()));
    return std::make_unique<ReadySource>([path] { return fileInput(path); }, ends);
}

std::unique_ptr<base::MessageSource> octetSource(QByteArray octets, LineEnds ends)
{
    const auto open = [octets = std::move(octets)]() -> std::expected<std::unique_ptr<Input>, base::Failure> {
        return memoryInput(octets);
    };
    return std::make_unique<ReadySource>(open, ends);
}

} // namespace mime
