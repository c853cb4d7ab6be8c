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

inline Reply outOfSequence(const QByteArray &why)
{
    return {503, "5.5.1", why};
}

/// The enhanced code that fits a refusal of a mailbox (RFC 3463 §3.2, §3.3).
inline QByteArray enhancedForMailbox(int code)
{
    switch (code) {
    case 550:
        return "5.1.1";
    case 551:
        return "5.1.6";
    case 552:
        return "5.2.2";
    case 553:
        return "5.1.3";
    case 450:
    case 451:
        return "4.2.0";
    case 452:
        return "4.2.2";
    default:
        return QByteArray::number(code / 100) + ".0.0";
    }
}

} // namespace sandbox
