// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/messageurl.h"

#include "base/bytes.h"

#include <algorithm>

namespace smtp {

namespace {

constexpr QByteArrayView scheme{"imap://"};
constexpr QByteArrayView authorization{";urlauth="};
constexpr qsizetype shortestToken = 32; // RFC 4467 §9

std::unexpected<base::Failure> wrong(QLatin1String problem, const QByteArray &place)
{
    return std::unexpected(
        base::badInput(QLatin1String("burl"), problem, QString::fromUtf8(place.left(100))));
}

bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// What a URL may hold (RFC 3986 §2); the rest must be encoded in it.
bool isUrlText(QByteArrayView text)
{
    return std::ranges::all_of(
        text, [](char c) { return c > ' ' && c < 0x7f && !QByteArrayView("<>\"{}|\\^`").contains(c); });
}

} // namespace

std::expected<MessageUrl, base::Failure> MessageUrl::parse(const base::Secret &text)
{
    const auto all = QByteArrayView(text.reveal()).trimmed();
    const auto lower = all.toByteArray().toLower();
    const auto granted = lower.lastIndexOf(authorization);
    const auto colon = granted < 0 ? -1 : all.lastIndexOf(':');
    const bool complete = granted < 0 || colon > granted;
    MessageUrl url;
    url.place = all.first(granted < 0 ? all.size() : complete ? colon + 1 : granted).toByteArray();
    const auto slash = lower.indexOf('/', scheme.size());
    if (!lower.startsWith(scheme) || slash <= scheme.size() || slash + 1 >= all.size() ||
        !isUrlText(url.place))
        return wrong(QLatin1String("no-imap-url"), url.place.left(granted < 0 ? 100 : granted));
    const auto authority = lower.sliced(scheme.size(), slash - scheme.size());
    url.server = scheme.toByteArray() + authority.sliced(authority.lastIndexOf('@') + 1);
    if (granted < 0)
        return url;
    const auto token = complete ? all.sliced(colon + 1) : QByteArrayView();
    if (token.size() < shortestToken || !isHex(token))
        return wrong(QLatin1String("no-token"), url.place.left(granted));
    // RFC 4468 §3.3: granted to whoever submits as this user
    if (!QByteArrayView(lower).sliced(granted + authorization.size()).startsWith("submit+"))
        return wrong(QLatin1String("not-for-submission"), url.place);
    url.token = std::make_shared<const base::Secret>(token.toByteArray());
    return url;
}

} // namespace smtp
