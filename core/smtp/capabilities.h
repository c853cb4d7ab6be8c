// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/limits.h"
#include "smtp/reply.h"

#include <QList>

#include <optional>

namespace smtp {

/// What an EHLO reply offers (RFC 5321 §4.1.1.1): keywords in any case, with their parameters as written.
class Capabilities
{
public:
    Capabilities() = default;

    /// Reads the EHLO reply; the first line is the greeting. Also understands the old `AUTH=LOGIN PLAIN`
    /// form.
    static Capabilities fromEhlo(const Reply &reply);

    [[nodiscard]] bool has(QByteArrayView keyword) const;
    [[nodiscard]] bool offered(QByteArrayView keyword) const;          ///< by the server itself, not by add()
    [[nodiscard]] QByteArray parameters(QByteArrayView keyword) const; ///< as written, empty where none
    [[nodiscard]] QList<QByteArray> keywords() const;                  ///< upper case, in the order offered

    /// The limit of SIZE in octets; none where not offered, without a number, or 0, which means no fixed
    /// limit (RFC 1870 §4).
    [[nodiscard]] std::optional<qint64> sizeLimit() const;
    [[nodiscard]] QList<QByteArray> authMechanisms() const; ///< upper case, in the order offered, each once
    [[nodiscard]] bool offersMechanism(const QByteArray &name) const; ///< by the server itself, not by add()

    [[nodiscard]] Limits limits() const; ///< of every LIMITS line

    void add(const QByteArray &keyword, const QByteArray &parameters = {}); ///< as if it were offered
    void remove(QByteArrayView keyword);                                    ///< as if it were not

private:
    struct Offer
    {
        QByteArray keyword; ///< upper case
        QByteArray parameters;
        bool pretended = false; ///< by add()
    };
    QList<Offer> m_offers;
};

} // namespace smtp
