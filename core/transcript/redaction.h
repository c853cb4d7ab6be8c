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

/// Masks before anything is stored. Two nets: the spans that the sender marked, and every occurrence of a secret known in
/// this session, in clear, in base64 at any alignment, in hexadecimal or percent-encoded, so that a server that echoes it
/// gives nothing away. Secrets shorter than `shortest` octets are masked by span only: looking for "a" would hide
/// the transcript itself.
class Redactor
{
public:
    static constexpr qsizetype shortest = 4;

    void learn(const base::Secret &secret);
    [[nodiscard]] Masked mask(const QByteArray &bytes, const base::Spans &secrets = {}) const;

    ~Redactor();

private:
    std::vector<base::Secret> m_patterns;
};

} // namespace transcript
