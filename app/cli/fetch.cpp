// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fetch.h"

#include "account/accountstore.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "explain/verdict.h"
#include "sandbox/mailbox.h"
#include "sandbox/reception.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace cli {
namespace {

// Printed as facts, and in the Maildir: in memory nobody reads them again.
constexpr sandbox::Mailbox::Limits kept{.messages = 1, .octets = 256 * 1024 * 1024};

Or<void> checkAlone(const Arguments &arguments)
{
    constexpr std::array strangers{Option::To,      Option::Cc,   Option::Bcc,         Option::EnvelopeTo,
                                   Option::Subject, Option::Body, Option::Html,        Option::Attach,
                                   Option::Eml,     Option::Say,  Option::Messages,    Option::Mx,
                                   Option::Bdat,    Option::From, Option::EnvelopeFrom};
    for (const Option stranger : strangers) {
        if (arguments.has(stranger))
            return stop(Tr::tr("--atrn fetches mail and sends none: leave %1 out.").arg(typed(stranger)));
    }
    if (arguments.value(Option::Protocol) == QLatin1String("lmtp"))
        return stop(Tr::tr("--atrn is a command of SMTP, which LMTP does not have."));
    return {};
}

/// The server has it, and we never do.
class NoMessage : public base::MessageSource
{
public:
    std::expected<base::MessageForm, base::Failure> prepare(base::MessageOffer) override
    {
        return base::MessageForm();
    }
    std::expected<QByteArray, base::Failure> read(qsizetype) override { return QByteArray(); }
};

Or<base::Secret> firstLineOf(const QString &path)
{
    // The token in it is a secret, so that it cannot be an argument.
    if (path == QLatin1String("-")) {
        auto line = readPassword();
        return line ? Or<base::Secret>(std::move(*line)) : Or<base::Secret>(base::Secret());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return stop(Tr::tr("--burl: the file %1 cannot be read: %2").arg(path, file.errorString()));
    constexpr qint64 longestUrl = 2000; // RFC 4468 names no limit; a command line has one
    return base::Secret(file.readLine(longestUrl));
}

} // namespace

Or<void> useUrl(const Arguments &arguments, session::Submission &submission)
{
    for (const Option option : {Option::Subject, Option::Body, Option::Html, Option::Attach, Option::Header,
                                Option::TlsRequiredNo, Option::Eml, Option::Bdat, Option::BinaryMime}) {
        if (arguments.has(option))
            return stop(
                Tr::tr("With --burl the message is on the server already: leave %1 out.").arg(typed(option)));
    }
    const auto text = firstLineOf(arguments.value(Option::Burl));
    if (!text)
        return std::unexpected(text.error());
    auto url = smtp::MessageUrl::parse(*text);
    if (!url)
        return stop(typed(Option::Burl) + QLatin1String(": ") + explain::sentence(url.error()));
    submission.opening.conduct.url = std::move(*url);
    submission.message = [] { return std::make_unique<NoMessage>(); };
    return {};
}

// RFC 2645 §5.2.1
Or<QList<QByteArray>> domainsToFetch(const Arguments &arguments)
{
    static const QRegularExpression domain(QStringLiteral(
        R"(\A[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+\z)"));
    const QString given = arguments.value(Option::Atrn);
    QList<QByteArray> domains;
    if (given.isEmpty())
        return domains;
    for (const QString &name : given.split(QLatin1Char(','))) {
        if (!domain.match(name).hasMatch())
            return stop(
                Tr::tr("--atrn=DOMAIN needs a domain such as example.org, or several with commas between "
                       "them; “%1” is none.")
                    .arg(name));
        domains.append(name.toLatin1());
    }
    return domains;
}

/// A server that handed its mail over keeps it no more, so it is never in memory alone.
QString keepIn(const Arguments &arguments)
{
    const QString named = arguments.value(Option::Maildir);
    return named.isEmpty() && !arguments.has(Option::BuiltInSandbox)
               ? account::dataFolder().filePath(QStringLiteral("fetched"))
               : named;
}

Or<void> addFetch(const Arguments &arguments, session::Submission &submission)
{
    if (!arguments.has(Option::Atrn)) {
        if (arguments.has(Option::Maildir))
            return stop(Tr::tr("--maildir keeps what comes with --atrn, and says nothing without it."));
        return {};
    }
    if (auto alone = checkAlone(arguments); !alone)
        return alone;
    const auto domains = domainsToFetch(arguments);
    if (!domains)
        return std::unexpected(domains.error());
    const QString maildir = keepIn(arguments);
    const auto mailbox = std::make_shared<sandbox::Mailbox>(kept, maildir, "helo");
    if (!mailbox->prepare())
        return stop(Tr::tr("--maildir: the folder %1 cannot be made.").arg(maildir));
    submission.kind = session::Submission::Kind::Fetch;
    submission.domains = *domains;
    submission.receiver = [mailbox] {
        return std::make_unique<sandbox::Reception>([mailbox](sandbox::Captured message) {
            const sandbox::Captured *kept = mailbox->keep(std::move(message));
            return kept ? kept->id : QByteArray();
        });
    };
    return {};
}

} // namespace cli
