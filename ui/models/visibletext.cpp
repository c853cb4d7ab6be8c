// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr char32_t controlPictures = 0x2400;
constexpr uchar del = 0x7f;
constexpr char16_t delPicture = 0x2421;

/// Octets in the UTF-8 sequence that begins here; 0 where none does (RFC 3629 §4).
int sequenceLength(QByteArrayView rest)
{
    const auto lead = uchar(rest.front());
    const int length = lead < 0x80                   ? 1
                       : lead >= 0xc2 && lead < 0xe0 ? 2
                       : lead >= 0xe0 && lead < 0xf0 ? 3
                       : lead >= 0xf0 && lead < 0xf5 ? 4
                                                     : 0;
    if (length == 0 || length > rest.size())
        return 0;
    return QUtf8StringView(rest.data(), length).isValidUtf8() ? length : 0;
}

QString visibleControl(uchar octet)
{
    return QString(octet == del ? QChar(delPicture) : QChar(char16_t(controlPictures + octet)));
}

} // namespace

QString visibleText(QByteArrayView octets)
{
    QString text;
    text.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size();) {
        const auto octet = uchar(octets[i]);
        const bool crlf = octet == '\r' && i + 1 < octets.size() && octets[i + 1] == '\n';
        if (crlf) {
            text += u'\n';
            i += 2;
        } else if (octet == '\r' || octet == '\n') {
            text += visibleControl(octet) + u'\n';
            ++i;
        } else if (octet == '\t') {
            text += u'\t';
            ++i;
        } else if (octet < 0x20 || octet == del) {
            text += visibleControl(octet);
            ++i;
        } else if (const int length = sequenceLength(octets.sliced(i)); length > 0) {
            text += QString::fromUtf8(octets.sliced(i, length));
            i += length;
        } else {
            text += u"\\x"_s + QString::number(octet, 16).rightJustified(2, u'0');
            ++i;
        }
    }
    return text;
}

QString byteCount(qint64 bytes)
{
    constexpr qint64 exact = 1'000'000;
    const QLocale locale;
    if (bytes < exact)
        return QCoreApplication::translate("ByteCount", "%1 bytes").arg(locale.toString(bytes));
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui
