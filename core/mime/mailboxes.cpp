// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/message.h"

#include <algorithm>
#include <optional>

namespace mime {

namespace {

using Problem = QLatin1String;

/// What stands between two separators, as it was given.
struct Item
{
    QString text;
    QChar separator; ///< the one behind it; null at the end of the list
    Problem problem; ///< why the list cannot be read on from here; empty where it can
};

/// Spaces, and the marks that programs put around an address that is copied from them: zero-width and
/// direction marks.
bool isInvisible(QChar c)
{
    const auto u = c.unicode();
    return c.isSpace() || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

QString trimmed(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text.chop(1);
    return text.toString();
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Cuts a list into items. Separators inside quotes, angle brackets and comments do not count; "Name:" opens
/// a group and is dropped, its ";" separates like any other.
class ListCutter
{
public:
    QList<Item> cut(const QString &text)
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
        if (isLineBreak(c) && !stillOpen().isEmpty())
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
        if (c == u',' || c == u';' || isLineBreak(c))
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
        const auto name = trimmed(m_text);
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
        if (auto text = trimmed(std::exchange(m_text, {})); !text.isEmpty())
            m_items.append({std::move(text), separator, Problem()});
        return true;
    }

    bool fail(Problem problem)
    {
        m_items.append({trimmed(m_text), QChar(), problem});
        return false;
    }

    QList<Item> m_items;
    QString m_text;
    bool m_quoted = false;
    bool m_escaped = false;
    bool m_angle = false;
    int m_comment = 0;
};

/// Where the angle bracket opens, outside quotes; -1 where none does.
qsizetype angleOf(QStringView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u'<' && !quoted)
            return i;
    }
    return -1;
}

bool isBetween(QStringView text, QChar mark)
{
    return text.size() >= 2 && text.front() == mark && text.back() == mark;
}

/// A display name without its quotes: double ones with their escapes, or a pair of single ones around it all.
QString nameOf(QStringView text)
{
    const auto given = trimmed(text);
    if (!given.contains(u'"'))
        return (isBetween(given, u'\'') ? given.sliced(1, given.size() - 2) : given).simplified();
    QString name;
    bool quoted = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i] == u'"')
            quoted = !quoted;
        else if (quoted && given[i] == u'\\' && i + 1 < given.size())
            name += given[++i];
        else
            name += given[i];
    }
    return name;
}

/// An address as pasted: without what mail programs and browsers put around it.
QString bareAddress(QStringView text)
{
    auto address = trimmed(text);
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address = address.sliced(7);
    if (isBetween(address, u'\''))
        address = address.sliced(1, address.size() - 2);
    return address;
}

/// Reads items one by one; an item that is only a name waits for the one with the address.
class MailboxReader
{
public:
    explicit MailboxReader(QLatin1String field)
        : m_field(field)
    {
    }

    /// What is wrong with the item, if anything.
    std::optional<base::Failure> take(const Item &item)
    {
        ++m_number;
        if (!item.problem.isEmpty())
            return refuse(base::badInput(m_field, item.problem, item.text), item.text);
        if (const auto angle = angleOf(item.text); angle >= 0)
            return bracketed(item.text, angle);
        if (m_name)
            return nameAlone();
        if (couldBeName(item)) {
            m_name = item;
            return {};
        }
        return bare(item.text);
    }

    std::optional<base::Failure> finish() { return m_name ? nameAlone() : std::nullopt; }
    QList<Mailbox> takeMailboxes() { return std::move(m_mailboxes); }

private:
    /// "Keller" of "Keller, Jana <jana@example.org>", or a name that was folded away from its address. What
    /// has a dot inside is rather an address that lacks its @.
    static bool couldBeName(const Item &item)
    {
        const auto dot = item.text.indexOf(u'.');
        const bool dotted = dot >= 0 && dot + 1 < item.text.size() && !item.text[dot + 1].isSpace();
        const bool joins = item.separator == u',' || isLineBreak(item.separator);
        return joins && !dotted && !item.text.contains(u'@') &&
               item.text.compare(QLatin1String("postmaster"), Qt::CaseInsensitive) != 0;
    }

    std::optional<base::Failure> bracketed(const QString &text, qsizetype angle)
    {
        const auto close = text.indexOf(u'>', angle);
        const auto behind = trimmed(QStringView(text).sliced(close + 1));
        if (!behind.isEmpty() && !(behind.startsWith(u'(') && behind.endsWith(u')')))
            return refuse(base::badInput(m_field, Problem("trailing-text"), text), text);
        auto name = nameOf(QStringView(text).first(angle));
        if (const auto before = std::exchange(m_name, {})) {
            const auto between = before->separator == u',' ? QLatin1String(", ") : QLatin1String(" ");
            name = (before->text + between + name).trimmed();
        }
        return add(name, QStringView(text).sliced(angle + 1, close - angle - 1), text);
    }

    /// Without brackets: an address, an address with its name in a comment (the old way), or addresses with
    /// only spaces between them.
    std::optional<base::Failure> bare(const QString &text)
    {
        const auto comment = text.indexOf(u'(');
        if (comment > 0 && text.endsWith(u')') && !text.startsWith(u'"')) {
            const auto name = QStringView(text).sliced(comment + 1, text.size() - comment - 2);
            return add(nameOf(name), QStringView(text).first(comment), text);
        }
        const auto words = text.simplified().split(u' ');
        const bool severalAddresses = words.size() > 1 && std::ranges::all_of(words, [](const QString &word) {
                                          return word.contains(u'@');
                                      });
        if (!severalAddresses)
            return add({}, text, text);
        for (const auto &word : words) {
            if (auto problem = add({}, word, text))
                return problem;
        }
        return {};
    }

    std::optional<base::Failure> nameAlone()
    {
        const auto text = std::exchange(m_name, {})->text;
        return refuse(base::badInput(m_field, Problem("no-at-sign"), text), text);
    }

    std::optional<base::Failure> add(const QString &name, QStringView addressText, const QString &item)
    {
        auto address = base::Address::parse(bareAddress(addressText), m_field);
        if (!address)
            return refuse(std::move(address.error()), item);
        if (address->isNull()) // a list has no null address: that is the envelope's
            return refuse(base::badInput(m_field, Problem("empty-local"), item), item);
        m_mailboxes.append({name, *std::move(address)});
        return {};
    }

    [[nodiscard]] base::Failure refuse(base::Failure failure, const QString &item) const
    {
        failure.facts.insert(QStringLiteral("value"), item);
        failure.facts.insert(QStringLiteral("item"), QString::number(m_number));
        return failure;
    }

    QLatin1String m_field;
    QList<Mailbox> m_mailboxes;
    std::optional<Item> m_name;
    int m_number = 0;
};

} // namespace

QString Mailbox::text() const
{
    if (name.isEmpty())
        return address.text();
    const auto isOrdinary = [](QChar c) {
        return c.isLetterOrNumber() || c == u' ' || QLatin1String(".-_'&+!/").contains(c);
    };
    const bool asItIs =
        std::ranges::all_of(name, isOrdinary) && name == name.simplified() && !isBetween(name, u'\'');
    if (asItIs)
        return name + QLatin1String(" <") + address.text() + u'>';
    auto escaped = name;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + escaped + QLatin1String("\" <") + address.text() + u'>';
}

std::expected<QList<Mailbox>, base::Failure> parseMailboxes(const QString &text, QLatin1String field)
{
    MailboxReader reader(field);
    for (const auto &item : ListCutter().cut(text)) {
        if (auto problem = reader.take(item))
            return std::unexpected(*std::move(problem));
    }
    if (auto problem = reader.finish())
        return std::unexpected(*std::move(problem));
    return reader.takeMailboxes();
}

} // namespace mime
