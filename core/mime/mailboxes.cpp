// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/listcutter.h"
#include "mime/message.h"

#include <algorithm>
#include <optional>

namespace mime {

namespace {

using Problem = QLatin1String;

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
    const auto given = trimmedAddress(text);
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
    auto address = trimmedAddress(text);
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
    std::optional<base::Failure> take(const ListItem &item)
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
    static bool couldBeName(const ListItem &item)
    {
        const auto dot = item.text.indexOf(u'.');
        const bool dotted = dot >= 0 && dot + 1 < item.text.size() && !item.text[dot + 1].isSpace();
        const bool joins = item.separator == u',' || isListLineBreak(item.separator);
        return joins && !dotted && !item.text.contains(u'@') &&
               item.text.compare(QLatin1String("postmaster"), Qt::CaseInsensitive) != 0;
    }

    std::optional<base::Failure> bracketed(const QString &text, qsizetype angle)
    {
        const auto close = text.indexOf(u'>', angle);
        const auto behind = trimmedAddress(QStringView(text).sliced(close + 1));
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
    std::optional<ListItem> m_name;
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
    for (const auto &item : cutList(text)) {
        if (auto problem = reader.take(item))
            return std::unexpected(*std::move(problem));
    }
    if (auto problem = reader.finish())
        return std::unexpected(*std::move(problem));
    return reader.takeMailboxes();
}

} // namespace mime
