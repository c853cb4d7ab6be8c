// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/address.h"
#include "base/savefile.h"
#include "cli/credential.h"
#include "cli/faults.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/text.h"
#include "cli/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {
namespace {

/// Lines of a message that are shown as text; --maildir and --format json have it whole.
constexpr int linesShown = 40;

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray asJson(const sandbox::Captured &message)
{
    QJsonArray recipients;
    for (const QByteArray &to : message.to)
        recipients += QString::fromUtf8(to);
    QJsonArray rcptParameters;
    for (const QByteArray &parameters : message.rcptParameters)
        rcptParameters += QString::fromUtf8(parameters);
    QJsonObject object{
        {QLatin1String("type"), QLatin1String("message")},
        {QLatin1String("number"), qint64(message.number)},
        {QLatin1String("id"), QString::fromLatin1(message.id)},
        {QLatin1String("time"), message.time.toString(Qt::ISODateWithMs)},
        {QLatin1String("from"), QString::fromUtf8(message.from)},
        {QLatin1String("to"), recipients},
        {QLatin1String("mailParameters"), QString::fromUtf8(message.mailParameters)},
        {QLatin1String("rcptParameters"), rcptParameters},
        {QLatin1String("user"), QString::fromUtf8(message.user)},
        {QLatin1String("proxy"), QString::fromLatin1(message.handedOn)},
        {QLatin1String("client"), QString::fromUtf8(message.client)},
        {QLatin1String("tls"), message.tls},
        {QLatin1String("size"), message.octets.size()},
    };
    if (!message.maildirFile.isEmpty())
        object.insert(QLatin1String("file"), message.maildirFile);
    if (QUtf8StringView(message.octets).isValidUtf8())
        object.insert(QLatin1String("bytes"), QString::fromUtf8(message.octets));
    else
        object.insert(QLatin1String("base64"), QString::fromLatin1(message.octets.toBase64()));
    return jsonLine(object);
}

QString asText(const sandbox::Captured &message)
{
    QStringList recipients;
    for (const QByteArray &to : message.to)
        recipients += QString::fromUtf8(to);
    QStringList facts{Tr::tr("%n octets", nullptr, static_cast<int>(message.octets.size())),
                      message.tls ? Tr::tr("over TLS") : Tr::tr("in clear text")};
    if (!message.user.isEmpty())
        facts += Tr::tr("signed in as %1").arg(QString::fromUtf8(message.user));
    if (!message.handedOn.isEmpty())
        facts += Tr::tr("handed on by %1").arg(QString::fromLatin1(message.handedOn));
    if (!message.maildirFile.isEmpty())
        facts += Tr::tr("kept as %1").arg(message.maildirFile);
    QString result =
        QLatin1Char('\n') +
        printable(Tr::tr("Message %1 from <%2> to <%3> (%4)")
                      .arg(message.number)
                      .arg(QString::fromUtf8(message.from), recipients.join(QLatin1String(">, <")),
                           facts.join(QLatin1String(", ")))) +
        QLatin1Char('\n');

    QByteArrayList lines = message.octets.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QByteArray &line : lines.first(std::min<qsizetype>(lines.size(), linesShown)))
        result += QLatin1String("  | ") +
                  printable(QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line)) +
                  QLatin1Char('\n');
    if (lines.size() > linesShown)
        result += QLatin1String("  ") +
                  Tr::tr("… and %n more lines", nullptr, static_cast<int>(lines.size()) - linesShown) +
                  QLatin1Char('\n');
    return result;
}

Or<sandbox::Limits> limitsFrom(const Arguments &arguments)
{
    sandbox::Limits limits;
    for (const QString &given : arguments.values(Option::Limit)) {
        const QString name = given.section(QLatin1Char('='), 0, 0).toUpper();
        int *const limit = name == QLatin1String("MAILMAX")         ? &limits.mails
                           : name == QLatin1String("RCPTMAX")       ? &limits.recipients
                           : name == QLatin1String("RCPTDOMAINMAX") ? &limits.domains
                                                                    : nullptr;
        bool isNumber = false;
        const int most = given.section(QLatin1Char('='), 1).toInt(&isNumber);
        if (!limit || !isNumber || most < 1 || most > 999999)
            return stop(
                Tr::tr("--limit needs RCPTMAX, MAILMAX or RCPTDOMAINMAX, an equals sign and a whole number "
                       "from 1 to 999999, not “%1”.")
                    .arg(given));
        *limit = most;
    }
    return limits;
}

Or<void> setWaiting(const Arguments &arguments, sandbox::Options &options)
{
    if (arguments.has(Option::Waiting) && !options.everything)
        return stop(
            Tr::tr("--waiting says nothing without --all-extensions: nobody could ask for the message."));
    for (const QString &given : arguments.values(Option::Waiting)) {
        const auto address = base::Address::parse(given);
        if (!address)
            return stop(
                Tr::tr("--waiting needs an address such as bob@example.net; “%1” is none.").arg(given));
        options.waiting.append(address->wire(address->needsUtf8()));
    }
    return {};
}

Or<void> setClientCertificate(const Arguments &arguments, sandbox::Options &options)
{
    if (arguments.has(Option::ClientCertificate))
        options.clientCertificate = arguments.value(Option::ClientCertificate) == QLatin1String("require")
                                        ? sandbox::ClientCertificate::Require
                                        : sandbox::ClientCertificate::Ask;
    if (!arguments.has(Option::ClientCa))
        return {};
    QFile file(arguments.value(Option::ClientCa));
    if (!file.open(QIODevice::ReadOnly))
        return stop(
            Tr::tr("--client-ca: the file %1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    options.clientAuthorities = file.readAll();
    if (!options.clientAuthorities.contains("-----BEGIN CERTIFICATE-----"))
        return stop(
            Tr::tr("--client-ca: there is no certificate in %1. It must be in PEM form, which begins with "
                   "-----BEGIN CERTIFICATE-----.")
                .arg(file.fileName()));
    return {};
}

Or<sandbox::Options> optionsFrom(const Arguments &arguments)
{
    sandbox::Options options;
    bool isNumber = true;
    if (arguments.has(Option::Port)) {
        options.port = arguments.value(Option::Port).toUShort(&isNumber);
        if (!isNumber)
            return stop(Tr::tr("--port needs a whole number from 1 to 65535, or 0 for a free port."));
    }
    if (arguments.has(Option::Size)) {
        options.sizeLimit = arguments.value(Option::Size).toLongLong(&isNumber);
        if (!isNumber || options.sizeLimit < 1)
            return stop(Tr::tr("--size needs a whole number of bytes, 1 or more."));
    }
    options.socket = arguments.value(Option::Socket);
    options.proxyProtocol = arguments.has(Option::ExpectProxyProtocol);
    options.lmtp = arguments.has(Option::Lmtp);
    options.everything = arguments.has(Option::AllExtensions);
    const auto limits = limitsFrom(arguments);
    if (!limits)
        return std::unexpected(limits.error());
    options.limits = *limits;
    options.implicitTls = arguments.has(Option::ImplicitTls);
    options.requireAuth = arguments.has(Option::RequireAuth);
    options.maildir = arguments.value(Option::Maildir);
    if (auto asks = setClientCertificate(arguments, options); !asks)
        return std::unexpected(asks.error());
    if (auto waits = setWaiting(arguments, options); !waits)
        return std::unexpected(waits.error());
    if (!options.everything)
        options.capturedLimit = 1; // printed as it comes, and nobody can ask for it after that
    if (arguments.has(Option::User))
        options.user = arguments.value(Option::User).toUtf8();
    const auto faults = faultsFrom(arguments);
    if (!faults)
        return std::unexpected(faults.error());
    options.faults = *faults;
    const auto secret = givenSecret(arguments);
    if (!secret)
        return std::unexpected(secret.error());
    if (*secret)
        options.password = QByteArray((*secret)->reveal().constData(), (*secret)->reveal().size());
    return options;
}

Stop notListeningAsAsked(const sandbox::Sandbox &server, const sandbox::Options &options)
{
    if (server.socketErrorString().isEmpty())
        return notListening(server, options.port);
    if (server.socketErrorString() == QLatin1String("no-unix-sockets"))
        return {Tr::tr("--socket: the sandbox cannot listen on Unix sockets on this system.")};
    return {Tr::tr("--socket: the sandbox cannot listen on %1: %2")
                .arg(options.socket, server.socketErrorString())};
}

/// Where it listens and how to get in. A password that the person chose is not repeated.
QByteArray greeting(Format format, const sandbox::Options &options, quint16 port, bool ownPassword)
{
    const QString user = QString::fromUtf8(options.user);
    if (format == Format::Json) {
        QJsonObject object{{QLatin1String("type"), QLatin1String("listening")},
                           {QLatin1String("address"), options.address.toString()},
                           {QLatin1String("port"), port},
                           {QLatin1String("protocol"), QLatin1String(options.lmtp ? "lmtp" : "smtp")},
                           {QLatin1String("tls"), options.implicitTls},
                           {QLatin1String("user"), user}};
        if (!options.socket.isEmpty())
            object.insert(QLatin1String("socket"), options.socket);
        return jsonLine(object);
    }
    const QString where =
        options.socket.isEmpty()
            ? Tr::tr("The sandbox listens on %1:%2. Ctrl+C ends it.")
                  .arg(options.address.toString())
                  .arg(port)
            : Tr::tr("The sandbox listens on %1:%2 and on the socket %3. Ctrl+C ends it.")
                  .arg(options.address.toString(), QString::number(port), printable(options.socket));
    const QString who = ownPassword
                            ? Tr::tr("Signing in: the user %1 with the password that you gave.").arg(user)
                            : Tr::tr("Signing in: the user %1 with the password %2.")
                                  .arg(user, QString::fromUtf8(options.password));
    return (where + QLatin1Char('\n') + who + QLatin1Char('\n')).toUtf8();
}

Or<void> writeFiles(const Arguments &arguments, const sandbox::Sandbox &server, const QByteArray &user)
{
    const auto write = [&arguments](Option option, const QByteArray &pem,
                                    base::Readable readable) -> Or<void> {
        const QString path = arguments.value(option);
        if (const auto saved = base::saveWhole(path, pem, readable); !saved)
            return stop(
                Tr::tr("%1: the file %2 cannot be written: %3").arg(typed(option), path, saved.error()));
        return {};
    };
    if (arguments.has(Option::Authority)) {
        if (auto done = write(Option::Authority, server.authorityPem(), base::Readable::AsUsual); !done)
            return done;
    }
    if (arguments.has(Option::ClientIdentity))
        return write(Option::ClientIdentity, server.clientPem(user), base::Readable::ByOwnerOnly);
    return {};
}

} // namespace

Or<int> runSandbox(const Arguments &arguments)
{
    Output output;
    if (arguments.has(Option::ListFaults)) {
        output.write(faultList(arguments.has(Option::Names)));
        return Done;
    }
    const auto options = optionsFrom(arguments);
    if (!options)
        return std::unexpected(options.error());
    sandbox::Sandbox server(*options);
    if (!server.listen())
        return std::unexpected(notListeningAsAsked(server, *options));
    if (auto written = writeFiles(arguments, server, options->user); !written)
        return std::unexpected(written.error());

    const Format format = formatFrom(arguments);
    const bool ownPassword = arguments.has(Option::PasswordStdin) || arguments.has(Option::PasswordEnv);
    if (format != Format::Quiet)
        output.write(greeting(format, *options, server.port(), ownPassword));
    QObject::connect(&server, &sandbox::Sandbox::arrived, &output, [&](quint64) {
        const sandbox::Captured &message = server.captured().last();
        if (format == Format::Text)
            output.write(asText(message));
        else if (format == Format::Json)
            output.write(asJson(message));
    });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::came, &output, [] { QCoreApplication::exit(Done); });
    return QCoreApplication::exec();
}

} // namespace cli
