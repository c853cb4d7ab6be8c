// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/offers.h"

#include "registry/registry.h"

namespace ui {

namespace {

/// "250-SIZE 1000\r\n" as an offer; the first line of the reply is the greeting and is left out by the
/// caller.
Offer offerIn(QByteArrayView line)
{
    constexpr qsizetype codeAndDash = 4;
    const auto words = line.sliced(std::min(line.size(), codeAndDash)).trimmed().toByteArray();
    const auto space = words.indexOf(' ');
    Offer offer;
    offer.keyword = (space < 0 ? words : words.first(space)).toUpper();
    offer.parameters = space < 0 ? QByteArray() : words.sliced(space + 1).trimmed();
    if (const auto *known = registry::extension(offer.keyword)) {
        offer.title = known->title;
        offer.sentence = known->sentence;
    }
    return offer;
}

bool isEhloReply(const transcript::Transcript &transcript, qsizetype index)
{
    if (transcript.event(index) != transcript::Event::Line ||
        transcript.direction(index) != transcript::Direction::Received)
        return false;
    const auto entry = transcript.at(index);
    return entry.phase == base::Phase::Ehlo && entry.bytes.startsWith("250");
}

} // namespace

QList<Offer> lastOffers(const transcript::Transcript &transcript)
{
    for (auto i = transcript.size() - 1; i >= 0; --i) {
        if (!isEhloReply(transcript, i))
            continue;
        QList<Offer> list;
        const auto [first, end] = transcript.replyRange(i);
        for (auto line = first + 1; line < end; ++line)
            list.append(offerIn(transcript.bytes(line)));
        return list;
    }
    return {};
}

bool offers(const QList<Offer> &list, QByteArrayView keyword)
{
    return std::ranges::any_of(list, [keyword](const Offer &offer) { return offer.keyword == keyword; });
}

} // namespace ui
