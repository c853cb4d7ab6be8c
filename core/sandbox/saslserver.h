// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace sandbox {

/// The server's side of one AUTH exchange. Raw octets; base64 is the session's business.
class SaslServer
{
public:
    struct Step
    {
        enum class Kind { Challenge, Accepted, Refused, Malformed };
        Kind kind;
        QByteArray challenge = {};
    };

    virtual ~SaslServer() = default;

    /// Whether an initial response may come with AUTH: not for CRAM-MD5, where the server speaks first (RFC
    /// 4954 §4).
    [[nodiscard]] virtual bool takesInitialResponse() const { return true; }

    /// Answers the client's next message; nothing for AUTH without an initial response.
    virtual Step step(const std::optional<QByteArray> &response) = 0;

    /// The mechanisms, as they are to be offered.
    static const QList<QByteArray> &mechanisms();

    /// For one exchange, by the mechanism's name in upper case; null for one that is not ours. `password` is
    /// the bearer token of XOAUTH2 and OAUTHBEARER too.
    static std::unique_ptr<SaslServer> create(const QByteArray &mechanism, const QByteArray &user,
                                              const QByteArray &password);
};

} // namespace sandbox
