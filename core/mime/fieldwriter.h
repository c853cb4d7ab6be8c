// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mime {

/// One header field being written: words, and folds between them where a line would get too long.
class FieldWriter
{
public:
    explicit FieldWriter(QByteArrayView name);

    /// A word with the white space before it, which becomes the fold where one is due.
    void word(QByteArrayView word, QByteArrayView space = " ");

    /// How long the first encoded word of a sequence may be here: what is left of the line, or a whole one
    /// where too little is left.
    [[nodiscard]] qsizetype roomForEncodedWord() const;

    /// Whether a word of that size fits a line of its own.
    static bool fitsLine(qsizetype size);

    QByteArray finish();

private:
    QByteArray m_out;
    qsizetype m_lineStart = 0;
    bool m_lineHasWord = false;
};

} // namespace mime
