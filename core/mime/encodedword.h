// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mime {

/// Where an encoded word stands: a phrase allows fewer characters unencoded than text (RFC 2047 §5).
enum class Place { Text, Phrase };

/// The text as encoded words (RFC 2047), UTF-8, in Q, or in B where that is much shorter. Each has at most 75
/// octets, the first at most `firstLimit`; no character is split between two. To be written with white space
/// between them, which a reader drops.
QList<QByteArray> encodedWords(const QString &text, Place place, qsizetype firstLimit);

inline constexpr qsizetype maxEncodedWord = 75;

/// Room for any one character, so the least that `firstLimit` may be.
inline constexpr qsizetype minEncodedWord = 24;

} // namespace mime
