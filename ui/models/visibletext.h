// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace ui {

/// Octets as text that hides nothing: UTF-8 is decoded, what is not UTF-8 becomes \xNN, control characters
/// become their pictures (U+2400…), and a line end that is not CR LF is marked. CR LF itself is the line's
/// end and nothing more.
QString visibleText(QByteArrayView octets);

/// How much there is of something, as the locale writes it: "4,318 bytes".
QString byteCount(qint64 bytes);

} // namespace ui
