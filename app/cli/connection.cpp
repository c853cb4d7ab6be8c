// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connection.h"

#include "base/address.h"
#include "cli/nearest.h"
#include "cli/tlsoptions.h"
#include "cli/tr.h"
#include "cli/way.h"
#include "sasl/kerberos.h"
#include "sasl/ranking.h"

#include <QHostAddress>

#include <cmath>

namespace cli {
bool isHost(const QString &text)
{
    QString literal = text;
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')))
        literal = text.mid(1, text.size() - 2);
    if (literal.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive))
        literal = literal.mid(5);
    // asciiHost() lets everything pass that looks like an address.
    if (literal != text || text.contains(QLatin1Char(':')))
        return !QHostAddress(literal).isNull();
    return !base::asciiHost(text).isEmpty();
}

namespace {

smtp::Security securityFromName(const QString &name)
{
    if (name == QLatin1String("none"))
        return smtp::Security::None;
    if (name == QLatin1String("starttls"))
        return smtp::Security::StartTls;
    if (name == QLatin1String("tls"))
        return smtp::Security::Tls;
    return smtp::Security::Opportunistic;
}

/// The port of a server that was given without one (see the sentence of --server).
quint16 usualPort(const Arguments &arguments)
{
    const QString security = arguments.value(Option::Security);
    if (arguments.value(Option::Protocol) == QLatin1String("lmtp"))
        return 24; // RFC 2033 leaves it open and forbids 25; 24 is what servers take
    if (arguments.has(Option::Atrn))
        return 366; // RFC 2645 §4
    if (security == QLatin1String("tls"))
        return 465;
    if (security == QLatin1String("starttls") || (security.isEmpty() && arguments.has(Option::User)))
        return 587;
    return 25;
}

Or<void> setServer(const Arguments &arguments, account::Account &account)
{
    // there is nobody on the way who could listen, and no name that a certificate could be for
    if (arguments.has(Option::Socket) || arguments.has(Option::Pipe))
        account.security = smtp::Security::None;
    if (arguments.has(Option::Server)) {
        const auto server = parseServer(arguments.value(Option::Server));
        if (!server)
            return std::unexpected(server.error());
        account.host = server->host;
        account.port = server->port.value_or(usualPort(arguments));
        account.security = account::usualSecurity(account.port);
    }
    if (arguments.has(Option::Security))
        account.security = securityFromName(arguments.value(Option::Security));
    if (arguments.has(Option::Helo)) {
        const QString name = arguments.value(Option::Helo);
        if (!isHost(name))
            return stop(
                Tr::tr("--helo needs a host name or an address in brackets, such as mail.example.org or "
                       "[192.0.2.1]; \"%1\" is neither.")
                    .arg(name.simplified()));
        account.helo = name;
    }
    return {};
}

Or<void> setMechanisms(const Arguments &arguments, account::Account &account)
{
    const QString text = arguments.value(Option::Auth);
    account.mechanisms.clear();
    if (text == QLatin1String("none"))
        account.user.clear();
    if (text == QLatin1String("none") || text == QLatin1String("auto"))
        return {};
    QStringList known;
    for (const sasl::Rank &rank : sasl::ranking())
        known += QString::fromLatin1(rank.mechanism);
    for (const QString &name : text.split(QLatin1Char(','))) {
        const sasl::Rank *rank = sasl::rankOf(name.toLatin1());
        if (rank == nullptr) {
            const QString near = nearest(name, known);
            const QString all = known.join(QLatin1String(", "));
            return stop(
                near.isEmpty()
                    ? Tr::tr("--auth: \"%1\" is not a mechanism that helo speaks. There are: auto, none, %2.")
                          .arg(name, all)
                    : Tr::tr(
                          "--auth: \"%1\" is not a mechanism that helo speaks. Did you mean %3? There are: "
                          "auto, none, %2.")
                          .arg(name, all, near));
        }
        if (!sasl::isBuiltIn(rank->mechanism))
            return stop(
                Tr::tr("--auth: GSSAPI signs in with a Kerberos ticket, and this helo was built without "
                       "Kerberos."));
        if (rank->needsToken && (arguments.has(Option::PasswordStdin) || arguments.has(Option::PasswordEnv)))
            return stop(
                Tr::tr("--auth: %1 takes an access token and no password; give it with --token-env VAR.")
                    .arg(QString::fromLatin1(rank->mechanism)));
        account.mechanisms += rank->mechanism;
    }
    return {};
}

Or<void> setSignIn(const Arguments &arguments, account::Account &account)
{
    if (arguments.has(Option::User)) {
        account.user = arguments.value(Option::User);
        if (account.user.isEmpty() || base::hasLineBreakOrNul(account.user.toUtf8()))
            return stop(
                Tr::tr("--user needs the name to sign in with; it cannot be empty or hold a line break."));
    }
    if (arguments.has(Option::Authzid))
        account.authorizationId = arguments.value(Option::Authzid);
    if (arguments.has(Option::AuthRealm))
        account.realm = arguments.value(Option::AuthRealm);
    if (arguments.has(Option::AuthDomain))
        account.domain = arguments.value(Option::AuthDomain);
    if (arguments.has(Option::TokenEnv))
        account.token = true;
    else if (arguments.has(Option::PasswordStdin) || arguments.has(Option::PasswordEnv))
        account.token = false;
    if (arguments.has(Option::AllowCleartextAuth))
        account.allowCleartextAuth = true;
    if (arguments.has(Option::Auth))
        return setMechanisms(arguments, account);
    return {};
}

} // namespace

Or<Server> parseServer(const QString &text)
{
    QString host = text;
    QString port;
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        if (end < 0)
            return stop(
                Tr::tr(
                    "--server: \"%1\" has an opening bracket and no closing one. An IPv6 address is written "
                    "[2001:db8::1]:587.")
                    .arg(text.simplified()));
        host = text.mid(1, end - 1);
        port = text.mid(end + 1);
        if (QHostAddress(host).isNull() || (!port.isEmpty() && !port.startsWith(QLatin1Char(':'))))
            return stop(
                Tr::tr("--server: \"%1\" is not an address in brackets, with :PORT after it or nothing.")
                    .arg(text.simplified()));
    } else if (text.count(QLatin1Char(':')) == 1) {
        host = text.section(QLatin1Char(':'), 0, 0);
        port = text.mid(host.size());
    } else if (text.contains(QLatin1Char(':')) &&
               QHostAddress(text).protocol() != QAbstractSocket::IPv6Protocol) {
        return stop(Tr::tr("--server: \"%1\" has several colons and is not an IPv6 address. An IPv6 address "
                           "with a port is "
                           "written [2001:db8::1]:587.")
                        .arg(text.simplified()));
    }
    if (!isHost(host))
        return stop(Tr::tr("--server: \"%1\" is not a host name or address.").arg(host.simplified()));

    Server server{.host = host, .port = {}};
    if (!port.isEmpty()) {
        bool isNumber = false;
        const ushort number = port.mid(1).toUShort(&isNumber);
        if (!isNumber || number == 0)
            return stop(Tr::tr("--server: \"%1\" is not a port. Ports are numbers from 1 to 65535.")
                            .arg(port.mid(1)));
        server.port = number;
    }
    return server;
}

Or<account::Account> describedAccount(const Arguments &arguments, account::Account start)
{
    for (const auto &step :
         {setServer(arguments, start), setTls(arguments, start.tls), setSignIn(arguments, start)}) {
        if (!step)
            return std::unexpected(step.error());
    }
    return start;
}

Or<session::Submission> connection(const Arguments &arguments, const account::Account &account)
{
    session::Submission submission = account.submission();
    if (submission.opening.helo.isEmpty())
        submission.opening.helo = session::defaultHelo();
    if (arguments.has(Option::Timeout)) {
        const double seconds = arguments.value(Option::Timeout).toDouble();
        if (seconds < 0.001 || seconds > 86400)
            return stop(Tr::tr("--timeout needs a number of seconds above 0 and up to a day (86400)."));
        submission.timeouts = smtp::Timeouts(std::chrono::milliseconds(std::llround(seconds * 1000)));
    }
    if (arguments.has(Option::Socket))
        submission.endpoint.socket = arguments.value(Option::Socket);
    if (arguments.has(Option::Pipe))
        submission.endpoint.command = arguments.value(Option::Pipe);
    if (auto way = addWay(arguments, submission); !way)
        return std::unexpected(way.error());
    return submission;
}

} // namespace cli
