// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/letter.h"

#include "cli/fetch.h"
#include "cli/parameters.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "explain/verdict.h"
#include "mime/compose.h"
#include "mime/emlsource.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cli {
namespace {

Stop aboutOption(Option option, const base::Failure &failure)
{
    return {typed(option) + QLatin1String(": ") + explain::sentence(failure)};
}

Or<QList<mime::Mailbox>> mailboxes(Option option, const QStringList &texts)
{
    QList<mime::Mailbox> result;
    for (const QString &text : texts) {
        // An address is one line. A list that is pasted into the window may break lines; in an argument a
        // line break is an accident or an attack.
        if (base::hasLineBreakOrNul(text.toUtf8()))
            return std::unexpected(aboutOption(
                option, base::badInput(QLatin1String(info(option).name), QLatin1String("line-break"), text)));
        const auto list = mime::parseMailboxes(text, QLatin1String(info(option).name));
        if (!list)
            return std::unexpected(aboutOption(option, list.error()));
        if (list->isEmpty())
            return stop(Tr::tr("%1 needs an address, such as %1 ann@example.org.").arg(typed(option)));
        result += *list;
    }
    return result;
}

/// The text of --body or --html: itself, a file's, or standard input's.
Or<QString> textOf(const Arguments &arguments, Option option)
{
    QString given = arguments.value(option);
    if (!given.startsWith(QLatin1Char('@')))
        return given;
    if (given.startsWith(QLatin1String("@@")))
        return given.mid(1);
    QByteArray octets;
    if (given == QLatin1String("@-")) {
        if (arguments.has(Option::PasswordStdin))
            return stop(
                Tr::tr("Standard input cannot be both the password (--password-stdin) and the text (%1 @-).")
                    .arg(typed(option)));
        octets = readStandardInput();
    } else {
        QFile file(given.mid(1));
        if (!file.open(QIODevice::ReadOnly))
            return stop(
                Tr::tr("%1: the file %2 cannot be read: %3. A text that begins with @ is written @@….")
                    .arg(typed(option), file.fileName(), file.errorString()));
        octets = file.readAll();
    }
    if (!QUtf8StringView(octets).isValidUtf8())
        return stop(Tr::tr("%1: %2 is not UTF-8 text. Save it as UTF-8, or send it as it is with --attach.")
                        .arg(typed(option), given.mid(1)));
    return QString::fromUtf8(octets.replace("\r\n", "\n"));
}

Or<QList<mime::Attachment>> attachments(const QStringList &paths)
{
    QList<mime::Attachment> result;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (!file.exists())
            return stop(Tr::tr("--attach: there is no file %1.").arg(path));
        if (!file.isFile())
            return stop(
                Tr::tr("--attach: %1 is not a file. A folder can be attached as an archive.").arg(path));
        if (!file.isReadable())
            return stop(Tr::tr("--attach: the file %1 cannot be read: its permissions forbid it.").arg(path));
        result += mime::Attachment{.path = path, .content = {}, .name = {}, .mediaType = {}};
    }
    return result;
}

Or<QList<mime::Header>> headers(const QStringList &lines)
{
    QList<mime::Header> result;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const QString name = line.left(std::max<qsizetype>(colon, 0));
        const auto isNameLetter = [](QChar letter) {
            return letter > QLatin1Char(' ') && letter < QChar(0x7F);
        };
        if (name.isEmpty() || !std::ranges::all_of(name, isNameLetter))
            return stop(
                Tr::tr(
                    "--header needs a name, a colon and a value, such as 'X-Test: 1'; \"%1\" is not of that "
                    "form.")
                    .arg(line.simplified()));
        result += mime::Header{.name = name.toLatin1(), .value = line.mid(colon + 1).trimmed()};
        // trimmed() would take a line break at the end along, and with it the proof that somebody tried.
        if (base::hasLineBreakOrNul(line.toUtf8()))
            return std::unexpected(aboutOption(
                Option::Header, base::badInput(QLatin1String("header"), QLatin1String("line-break"), line)));
    }
    return result;
}

Or<base::Address> envelopeSender(const Arguments &arguments, const mime::Mailbox &from)
{
    if (!arguments.has(Option::EnvelopeFrom))
        return from.address;
    const auto address =
        base::Address::parse(arguments.value(Option::EnvelopeFrom), QLatin1String("envelope-from"));
    if (!address)
        return std::unexpected(aboutOption(Option::EnvelopeFrom, address.error()));
    return *address;
}

Or<void> addRecipients(const Arguments &arguments, const mime::Message &message, smtp::Envelope &envelope)
{
    const auto envelopeOnly = mailboxes(Option::EnvelopeTo, arguments.values(Option::EnvelopeTo));
    if (!envelopeOnly)
        return std::unexpected(envelopeOnly.error());
    for (const mime::Mailbox &mailbox :
         envelopeOnly->isEmpty() ? message.to + message.cc + message.bcc : *envelopeOnly) {
        // The same mailbox in To and Cc is one recipient; given twice for the envelope it is what a tester
        // wants.
        if (!envelopeOnly->isEmpty() || !envelope.to.contains(mailbox.address))
            envelope.to += mailbox.address;
    }
    if (envelope.to.isEmpty())
        return stop(Tr::tr("Who is to get it? Give --to ADDRESS, or --envelope-to ADDRESS."));
    return {};
}

/// From, To, Cc and Bcc, as the options give them or the defaults.
Or<void> addPeople(const Arguments &arguments, const Defaults &defaults, mime::Message &message)
{
    const QString from = arguments.has(Option::From) ? arguments.value(Option::From) : defaults.from;
    if (!from.isEmpty() || arguments.has(Option::From)) {
        const auto list = mailboxes(Option::From, {from});
        if (!list)
            return std::unexpected(list.error());
        if (list->size() > 1)
            return stop(Tr::tr("--from takes one address, and \"%1\" holds %n.", nullptr,
                               static_cast<int>(list->size()))
                            .arg(from));
        message.from = list->first();
    }
    const std::array<std::pair<Option, QList<mime::Mailbox> *>, 3> lists{
        {{Option::To, &message.to}, {Option::Cc, &message.cc}, {Option::Bcc, &message.bcc}}};
    for (const auto &[option, target] : lists) {
        const auto list = mailboxes(option, arguments.values(option));
        if (!list)
            return std::unexpected(list.error());
        *target = *list;
    }
    const bool nobody = message.to.isEmpty() && message.cc.isEmpty() && message.bcc.isEmpty();
    if (nobody && !defaults.to.isEmpty() && !arguments.has(Option::EnvelopeTo)) {
        const auto list = mailboxes(Option::To, {defaults.to});
        if (!list)
            return std::unexpected(list.error());
        message.to = *list;
    }
    return {};
}

Or<void> addContent(const Arguments &arguments, mime::Message &message)
{
    constexpr std::array content{Option::Subject, Option::Body, Option::Html, Option::Attach, Option::Header};
    if (std::ranges::none_of(content, [&](Option option) { return arguments.has(option); })) {
        message.subject = Tr::tr("A test from Heloscope");
        message.text = Tr::tr(
            "This message was sent to see whether mail gets through.\n\nIt did: nothing more is needed, "
            "and the message can be deleted.\n");
        return {};
    }
    message.subject = arguments.value(Option::Subject);
    const auto text = textOf(arguments, Option::Body);
    const auto html = textOf(arguments, Option::Html);
    const auto files = attachments(arguments.values(Option::Attach));
    const auto lines = headers(arguments.values(Option::Header));
    if (!text)
        return std::unexpected(text.error());
    if (!html)
        return std::unexpected(html.error());
    if (!files)
        return std::unexpected(files.error());
    if (!lines)
        return std::unexpected(lines.error());
    message.text = *text;
    message.html = *html;
    message.attachments = *files;
    message.headers = *lines;
    if (arguments.has(Option::TlsRequiredNo))
        message.headers += mime::Header{.name = "TLS-Required", .value = QStringLiteral("No")};
    return {};
}

/// Which option a problem with the message is about: compose() names the field.
Stop aboutMessage(const base::Failure &failure)
{
    const QString field = failure.fact(QLatin1String("field")).section(QLatin1Char(':'), 0, 0);
    for (const OptionInfo &option : options()) {
        if (option.section == Section::Message && field == QLatin1String(option.name))
            return aboutOption(option.option, failure);
    }
    return {explain::sentence(failure)};
}

Or<void> useComposed(const Arguments &arguments, mime::Message message, session::Submission &submission)
{
    if (auto content = addContent(arguments, message); !content)
        return content;
    if (message.from.address.isNull())
        message.from.address = submission.envelope.from;
    if (message.from.address.isNull())
        return stop(Tr::tr(
            "Who is the message from? Give --from ADDRESS: an empty --envelope-from does not say it."));
    if (const auto trial = mime::compose(message); !trial)
        return std::unexpected(aboutMessage(trial.error()));
    const mime::Utf8Need need = mime::needsUtf8(message);
    submission.envelope.needsUtf8 = need.needed;
    submission.envelope.utf8Because = need.because;
    submission.message = [message = std::move(message)] { return mime::compose(message); };
    return {};
}

Or<void> useEml(const Arguments &arguments, session::Submission &submission)
{
    for (const Option option : {Option::Subject, Option::Body, Option::Html, Option::Attach, Option::Header,
                                Option::TlsRequiredNo}) {
        if (arguments.has(option))
            return stop(
                Tr::tr("--eml sends a file as it is, so %1 has no place in it. Leave one of the two out.")
                    .arg(typed(option)));
    }
    const QString path = arguments.value(Option::Eml);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return stop(QFileInfo::exists(path)
                        ? Tr::tr("--eml: the file %1 cannot be read: %2").arg(path, file.errorString())
                        : Tr::tr("--eml: there is no file %1.").arg(path));
    submission.message = [path] { return mime::emlSource(path, mime::LineEnds::AsTheyAre); };
    return {};
}

bool isAnyGiven(const Arguments &arguments)
{
    constexpr std::array recipients{Option::To, Option::Cc, Option::Bcc, Option::EnvelopeTo};
    return std::ranges::any_of(recipients, [&](Option option) { return arguments.has(option); });
}

} // namespace

Or<void> addLetter(const Arguments &arguments, const Defaults &defaults, session::Submission &submission)
{
    if (submission.kind == session::Submission::Kind::Fetch)
        return {};
    // a question needs neither a sender nor a recipient
    if (arguments.has(Option::Say) && !isAnyGiven(arguments)) {
        submission.kind = session::Submission::Kind::Say;
        return {};
    }
    mime::Message message;
    if (auto people = addPeople(arguments, defaults, message); !people)
        return people;
    if (message.from.address.isNull() && !arguments.has(Option::EnvelopeFrom))
        return stop(Tr::tr("Who is it from? Give --from ADDRESS, or --envelope-from ADDRESS."));
    const auto from = envelopeSender(arguments, message.from);
    if (!from)
        return std::unexpected(from.error());
    smtp::Envelope &envelope = submission.envelope;
    envelope.from = *from;
    if (auto recipients = addRecipients(arguments, message, envelope); !recipients)
        return recipients;

    if (auto parameters = addParameters(arguments, envelope); !parameters)
        return parameters;

    auto content = arguments.has(Option::Burl)  ? useUrl(arguments, submission)
                   : arguments.has(Option::Eml) ? useEml(arguments, submission)
                                                : useComposed(arguments, std::move(message), submission);
    if (!content)
        return content;
    envelope.learnNeeds();
    return {};
}

} // namespace cli
