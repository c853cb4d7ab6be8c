// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include "registry/rows.h"

#include <algorithm>
#include <memory>

namespace registry {

namespace {

std::unique_ptr<const Rows> &cache()
{
    static std::unique_ptr<const Rows> rows;
    return rows;
}

const Rows &rows()
{
    std::unique_ptr<const Rows> &cached = cache();
    if (!cached)
        cached = std::make_unique<const Rows>(Rows::read());
    return *cached;
}

// The tables have some dozens of rows: a walk is quicker than keeping an index right.
template <typename Row, typename Matches>
const Row *find(const QList<Row> &table, Matches matches)
{
    const auto found = std::ranges::find_if(table, matches);
    return found == table.cend() ? nullptr : &*found;
}

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

} // namespace

Reference rfc(int number, QLatin1String section)
{
    const QString label = QStringLiteral("RFC %1").arg(number);
    const QString url = QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1.html").arg(number);
    if (section.isEmpty())
        return {label, url};
    const bool appendix = section.front() >= QLatin1Char('A');
    return {label + QStringLiteral(" §%1").arg(section),
            url + (appendix ? QStringLiteral("#appendix-%1") : QStringLiteral("#section-%1")).arg(section)};
}

const ReplyCode *replyCode(int code)
{
    return find(replyCodes(), [code](const ReplyCode &row) { return row.code == code; });
}

const EnhancedCode *enhancedCode(QByteArrayView code)
{
    const qsizetype dot = code.indexOf('.');
    if (dot < 0)
        return nullptr;
    const QByteArrayView rest = code.sliced(dot);
    return find(enhancedCodes(),
                [rest](const EnhancedCode &row) { return QByteArrayView(row.code).sliced(1) == rest; });
}

const Extension *extension(QByteArrayView keyword)
{
    return find(extensions(), [keyword](const Extension &row) { return sameWord(row.keyword, keyword); });
}

const Verb *verb(QByteArrayView verb)
{
    return find(verbs(), [verb](const Verb &row) { return sameWord(row.verb, verb); });
}

namespace {

KnownParameter parameter(QByteArrayView keyword, QList<Parameter> Extension::*of)
{
    for (const Extension &extension : extensions()) {
        if (const auto *found = find(
                extension.*of, [keyword](const Parameter &row) { return sameWord(row.keyword, keyword); }))
            return {&extension, found};
    }
    return {};
}

} // namespace

KnownParameter mailParameter(QByteArrayView keyword)
{
    return parameter(keyword, &Extension::mail);
}

KnownParameter rcptParameter(QByteArrayView keyword)
{
    return parameter(keyword, &Extension::rcpt);
}

const SaslMechanism *mechanism(QByteArrayView name)
{
    return find(mechanisms(), [name](const SaslMechanism &row) { return sameWord(row.name, name); });
}

const QList<ReplyCode> &replyCodes()
{
    return rows().replies;
}

const QList<EnhancedCode> &enhancedCodes()
{
    return rows().enhanced;
}

const QList<Extension> &extensions()
{
    return rows().extensions;
}

const QList<Verb> &verbs()
{
    return rows().verbs;
}

const QList<SaslMechanism> &mechanisms()
{
    return rows().mechanisms;
}

void retranslate()
{
    cache().reset();
}

} // namespace registry
