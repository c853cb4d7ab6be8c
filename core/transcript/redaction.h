// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/secret.h"

#include <vector>

namespace transcript {

/// Octets with their secrets replaced by eight asterisks each.
struct Masked
{
    QByteArray bytes;
    base::Spans secrets; ///< where the masks stand in `bytes`
};

/// Masks before anything is stored. Two nets: the spans that the sender marked, and every occurrence of a
/// secret known in this session, in clear, in base64 at any alignment, in hexadecimal or percent-encoded, so
/// that a server that echoes it gives nothing away. Secrets shorter than `shortest` octets are masked by span
/// only: looking for "a" would hide the transcript itself.
class Redactor
{
public:
    static constexpr qsizetype shortest = 4;

    Redactor() = default;
    Redactor(const Redactor &) = delete;
    Redactor &operator=(const Redactor &) = delete;

    void learn(const base::Secret &secret);

    /// Spans may overlap and come in any order; what lies outside `bytes` is cut off.
    [[nodiscard]] Masked mask(const QByteArray &bytes, const base::Spans &secrets = {}) const;

    /// The same for words about the session: a server's text may stand in a fact.
    [[nodiscard]] QString maskWords(const QString &text) const;

private:
    /// One way to write a secret. In base64 its first and last characters may hold bits of a neighbour too:
    /// they are not part of `octets`, as they cannot be known, but are masked with it.
    struct Pattern
    {
        base::Secret octets;
        bool sharesBefore = false;
        bool sharesAfter = false;
    };

    void add(QByteArray &&octets, bool sharesBefore = false, bool sharesAfter = false);
    void addBase64(const base::Secret &secret, QByteArray::Base64Options alphabet);

    std::vector<Pattern> m_patterns;
};

} // namespace transcript
