// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A language that nobody speaks, to see what a real one would break: every sentence stands in brackets, a
/// third longer, and reads from right to left. What shows without brackets was never handed to a translator.
/// A window test also calls QGuiApplication::setLayoutDirection(Qt::RightToLeft).
class PseudoTranslator : public QTranslator
{
public:
    static constexpr char16_t open = u'⟦';
    static constexpr char16_t close = u'⟧';

    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        constexpr char16_t rightToLeftEmbedding = 0x202b;
        constexpr char16_t popDirection = 0x202c;
        const QString text = QString::fromUtf8(source);
        const QString longer = text + QString(text.size() / 3, QLatin1Char('~'));
        return QChar(rightToLeftEmbedding) + (QChar(open) + longer + QChar(close)) + QChar(popDirection);
    }
};
