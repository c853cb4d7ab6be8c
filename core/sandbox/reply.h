// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sandbox {

/// What the server says: one line or several, all with the one code.
struct Reply
{
    int code = 0;
    QByteArray enhanced;     ///< "2.1.0"; empty where RFC 2034 §4 wants none
    QList<QByteArray> lines; ///< texts without codes; at least one

    Reply(int replyCode, const QByteArray &enhancedCode, const QByteArray &text)
        : code(replyCode)
        , enhanced(enhancedCode)
        , lines{text}
    {
    }
    Reply(int replyCode, const QByteArray &enhancedCode, const QList<QByteArray> &texts)
        : code(replyCode)
        , enhanced(enhancedCode)
        , lines(texts)
    {
    }

    [[nodiscard]] bool negative() const { return code >= 400; }

    /// As it goes over the wire (RFC 5321 §4.2.1; RFC 2034 §4 repeats the enhanced code on every line).
    [[nodiscard]] QByteArray wire(bool withEnhanced) const
    {
        QByteArray bytes;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            bytes += QByteArray::number(code) + (i + 1 < lines.size() ? '-' : ' ');
            if (withEnhanced && !enhanced.isEmpty())
                bytes += enhanced + ' ';
            bytes += lines.at(i) + "\r\n";
        }
        return bytes;
    }
};

} // namespace sandbox
