// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/listcutter.h"

#include <utility>

namespace mime {

namespace {

using Problem = QLatin1String;

/// White space, zero-width and direction marks.
bool isInvisible(QChar c)
{
    const auto u = c.unicode();
    return c.isSpace() || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

class ListCutter
{
public:
    QList<ListItem> cut(const QString &text)
    {
        for (const QChar c : text) {
            if (!take(c))
                return std::move(m_items);
        }
        if (const auto open = stillOpen(); !open.isEmpty())
            fail(open);
        else
            end(QChar());
        return std::move(m_items);
    }

private:
    bool take(QChar c)
    {
        if (isListLineBreak(c) && !stillOpen().isEmpty())
            return fail(stillOpen());
        if (m_quoted)
            return inQuotes(c);
        if (m_comment > 0)
            return inComment(c);
        if (m_angle)
            return inAngle(c);
        return outside(c);
    }

    bool inQuotes(QChar c)
    {
        m_text += c;
        if (std::exchange(m_escaped, false))
            return true;
        m_escaped = c == u'\\';
        m_quoted = c != u'"';
        return true;
    }

    bool inComment(QChar c)
    {
        m_text += c;
        m_comment += c == u'(' ? 1 : c == u')' ? -1 : 0;
        return true;
    }

    bool inAngle(QChar c)
    {
        if (c == u'<')
            return fail(Problem("unclosed-bracket"));
        m_text += c;
        m_quoted = c == u'"';
        m_angle = c != u'>';
        return true;
    }

    bool outside(QChar c)
    {
        if (c == u',' || c == u';' || isListLineBreak(c))
            return end(c);
        if (c == u':' && namesGroup()) {
            m_text.clear();
            return true;
        }
        m_text += c;
        m_quoted = c == u'"';
        m_angle = c == u'<';
        m_comment = c == u'(' ? 1 : 0;
        return true;
    }

    [[nodiscard]] bool namesGroup() const
    {
        const auto name = trimmedAddress(m_text);
        return !name.contains(u'@') && name.compare(QLatin1String("mailto"), Qt::CaseInsensitive) != 0;
    }

    [[nodiscard]] Problem stillOpen() const
    {
        return m_quoted                   ? Problem("unbalanced-quote")
               : m_angle || m_comment > 0 ? Problem("unclosed-bracket")
                                          : Problem();
    }

    bool end(QChar separator)
    {
        if (auto text = trimmedAddress(std::exchange(m_text, {})); !text.isEmpty())
            m_items.append({std::move(text), separator, Problem()});
        return true;
    }

    bool fail(Problem problem)
    {
        m_items.append({trimmedAddress(m_text), QChar(), problem});
        return false;
    }

    QList<ListItem> m_items;
    QString m_text;
    bool m_quoted = false;
    bool m_escaped = false;
    bool m_angle = false;
    int m_comment = 0;
};

} // namespace

QList<ListItem> cutList(const QString &text)
{
    return ListCutter().cut(text);
}

QString trimmedAddress(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text.chop(1);
    return text.toString();
}

bool isListLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace mime
