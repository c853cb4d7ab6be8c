// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/reply.h"

namespace smtp {

namespace {

QByteArray withoutCode(const QByteArray &line)
{
    qsizetype length = 0;
    if (!EnhancedCode::parse(line, &length))
        return line;
    return line.sliced(length).trimmed();
}

} // namespace

QByteArray Reply::text() const
{
    QByteArray text;
    for (const auto &line : lines) {
        if (!text.isEmpty())
            text += '\n';
        text += enhanced ? withoutCode(line) : line;
    }
    return text;
}

base::ReplyFacts Reply::facts() const
{
    return {.code = code, .enhanced = enhanced ? enhanced->text() : QByteArray(), .text = text()};
}

} // namespace smtp
