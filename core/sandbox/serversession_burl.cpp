// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BURL (RFC 4468), without an IMAP server: what can be fetched is what the sandbox holds.
#include "sandbox/serversession.h"

#include <QRegularExpression>

namespace sandbox {

using base::Phase;

namespace {

/// The parts of imap://user@host/mailbox/;uid=N;urlauth=access:mechanism:token (RFC 5092, RFC 4467).
struct Address
{
    QString host;
    quint64 uid;
    QString access; ///< empty: not granted, but the user's own
    QString token;
};

std::optional<Address> parse(const QByteArray &url)
{
    static const QRegularExpression form(
        QStringLiteral("\\Aimap://(?:[^@/]*@)?([^@/]+)/[^?#]*?/?;uid=(\\d{1,18})"
                       "(?:;urlauth=([^:]+):internal:([0-9a-f]{32,}))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(url));
    if (!match.hasMatch())
        return {};
    return Address{match.captured(1).toLower(), match.captured(2).toULongLong(), match.captured(3),
                   match.captured(4)};
}

bool isZeros(const QString &token)
{
    return token.count(QLatin1Char('0')) == token.size();
}

} // namespace

// RFC 4468 §3.1: without arguments to whoever has not signed in.
QByteArray ServerSession::burlLine() const
{
    return m_user.isEmpty() ? QByteArray("BURL") : "BURL imap imap://" + m_settings.hostName;
}

void ServerSession::burl(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.simplified().split(' ');
    const bool last = words.size() == 2 && words.last().toUpper() == "LAST";
    if (words.first().isEmpty() || words.size() > (last ? 2 : 1))
        return say(Phase::Data, Reply(501, "5.5.4", "It reads BURL imap-url [LAST]"));
    if (m_user.isEmpty())
        return say(Phase::Data, Reply(530, "5.7.0", "Sign in first"));
    std::optional<Reply> refusal = refusalOfChunk();
    qint64 size = 0;
    if (!refusal) {
        if (const auto content = fetched(words.first())) {
            size = content->size();
            m_transaction->message->keep(*content);
        } else {
            refusal = content.error();
        }
    }
    m_chunk = Chunk{size, last, 0, refusal};
    endOfChunk();
}

// RFC 4468 §6 has the replies; 5.7.14 by its erratum 896.
std::expected<QByteArray, Reply> ServerSession::fetched(const QByteArray &url) const
{
    const auto address = parse(url);
    if (!address)
        return std::unexpected(Reply(554, "5.6.6", "This URL names no message"));
    if (address->host == QLatin1String("unable.test"))
        return std::unexpected(Reply(451, "4.4.1", "The IMAP server is unavailable"));
    if (address->host != QString::fromUtf8(m_settings.hostName).toLower())
        return std::unexpected(Reply(554, "5.7.14", "URL resolution requires trust relationship"));
    const QString user = QString::fromUtf8(m_user.toPercentEncoding());
    const bool granted = address->access.isEmpty() || address->access == QLatin1String("submit+") + user ||
                         address->access == QLatin1String("submit+") + QString::fromUtf8(m_user);
    if (!granted || (!address->token.isEmpty() && isZeros(address->token)))
        return std::unexpected(Reply(554, "5.7.0", "IMAP URL authorization failed"));
    const auto message =
        m_settings.holdings ? m_settings.holdings->message(address->uid) : std::optional<QByteArray>();
    if (!message)
        return std::unexpected(Reply(554, "5.6.6", "IMAP URL resolution failed"));
    return *message;
}

} // namespace sandbox
