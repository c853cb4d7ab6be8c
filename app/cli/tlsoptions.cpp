// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tlsoptions.h"

#include "base/address.h"
#include "cli/connection.h"
#include "cli/credential.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "explain/tlswords.h"
#include "explain/verdict.h"
#include "net/clientidentity.h"
#include "net/pin.h"
#include "net/tlsconfiguration.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace cli {
namespace {

Or<void> setAuthorities(const Arguments &arguments, net::TlsPolicy &tls)
{
    if (!arguments.has(Option::TlsCa))
        return {};
    tls.caFile = arguments.value(Option::TlsCa);
    if (QFileInfo(tls.caFile).isDir()) {
        if (net::authoritiesIn(tls.caFile).isEmpty())
            return stop(Tr::tr("--tls-ca: no file in the folder %1 holds a certificate in PEM form.")
                            .arg(tls.caFile));
        return {};
    }
    QFile file(tls.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return stop(Tr::tr("--tls-ca: the file %1 cannot be read: %2").arg(tls.caFile, file.errorString()));
    if (!file.readAll().contains("-----BEGIN CERTIFICATE-----"))
        return stop(
            Tr::tr("--tls-ca: there is no certificate in %1. It must be in PEM form, which begins with "
                   "-----BEGIN CERTIFICATE-----.")
                .arg(tls.caFile));
    return {};
}

Or<void> setNames(const Arguments &arguments, net::TlsPolicy &tls)
{
    if (arguments.has(Option::TlsName)) {
        tls.name = arguments.value(Option::TlsName);
        if (!isHost(tls.name))
            return stop(Tr::tr("--tls-name: \"%1\" is not a host name.").arg(tls.name.simplified()));
    }
    if (arguments.has(Option::TlsSni)) {
        tls.sni = arguments.value(Option::TlsSni);
        if (!tls.sni->isEmpty() && base::asciiHost(*tls.sni).isEmpty())
            return stop(Tr::tr("--tls-sni: \"%1\" is not a host name.").arg(tls.sni->simplified()));
    }
    return {};
}

Or<void> setVersions(const Arguments &arguments, net::TlsPolicy &tls)
{
    if (arguments.has(Option::TlsMin))
        tls.minimum = arguments.value(Option::TlsMin);
    if (arguments.has(Option::TlsMax))
        tls.maximum = arguments.value(Option::TlsMax);
    if (!tls.minimum.isEmpty() && !tls.maximum.isEmpty() && tls.minimum > tls.maximum)
        return stop(
            Tr::tr("--tls-min %1 is above --tls-max %2: no version is left.").arg(tls.minimum, tls.maximum));
    if (arguments.has(Option::TlsCiphers))
        tls.ciphers = arguments.value(Option::TlsCiphers);
    return {};
}

Or<void> setDemands(const Arguments &arguments, net::TlsPolicy &tls)
{
    const auto pins = arguments.values(Option::Pin);
    if (!pins.isEmpty())
        tls.pins.clear();
    for (const QString &text : pins) {
        const auto pin = net::pinFrom(text);
        if (!pin)
            return stop(
                Tr::tr("--pin: \"%1\" is no SHA-256. Write it in 64 hexadecimal digits, or as sha256// and "
                       "base64.")
                    .arg(text.simplified()));
        tls.pins.append(*pin);
    }
    if (arguments.has(Option::TlsOcsp))
        tls.stapling = arguments.value(Option::TlsOcsp) == QLatin1String("require") ? net::Stapling::Require
                                                                                    : net::Stapling::Ask;
    return {};
}

Or<void> setIdentity(const Arguments &arguments, net::TlsPolicy &tls)
{
    if (arguments.has(Option::TlsCert)) {
        tls.certificateFile = arguments.value(Option::TlsCert);
        tls.keyFile.clear();
    }
    if (arguments.has(Option::TlsKey))
        tls.keyFile = arguments.value(Option::TlsKey);
    if (tls.certificateFile.isEmpty())
        return tls.keyFile.isEmpty()
                   ? Or<void>()
                   : stop(Tr::tr("--tls-key is the key of a certificate: give that with --tls-cert FILE."));
    const auto identity = net::readIdentity(tls, nullptr);
    if (!identity && identity.error().fact(QLatin1String("problem")) != QLatin1String("phrase-needed"))
        return stop(explain::sentence(identity.error()));
    return {};
}

} // namespace

Or<void> setTls(const Arguments &arguments, net::TlsPolicy &tls)
{
    if (arguments.has(Option::TlsInsecure))
        tls.insecure = true;
    for (const auto set : {setAuthorities, setNames, setVersions, setDemands, setIdentity}) {
        if (auto done = set(arguments, tls); !done)
            return done;
    }
    return {};
}

Or<std::optional<base::Secret>> givenKeyPhrase(const Arguments &arguments, const net::TlsPolicy &tls)
{
    const bool fromInput = arguments.has(Option::TlsKeyPasswordStdin);
    if (!fromInput && !arguments.has(Option::TlsKeyPasswordEnv))
        return std::nullopt;
    const Option given = fromInput ? Option::TlsKeyPasswordStdin : Option::TlsKeyPasswordEnv;
    if (fromInput && (arguments.has(Option::PasswordStdin) || arguments.has(Option::TlsKeyPasswordEnv)))
        return stop(
            Tr::tr("%1 and %2 exclude each other.")
                .arg(typed(given), typed(arguments.has(Option::PasswordStdin) ? Option::PasswordStdin
                                                                              : Option::TlsKeyPasswordEnv)));
    if (tls.certificateFile.isEmpty())
        return stop(Tr::tr("%1 opens the key of a certificate, and there is none: give --tls-cert FILE.")
                        .arg(typed(given)));
    auto phrase = fromInput ? Or<std::optional<base::Secret>>(readPassword())
                            : secretFromEnvironment(arguments, Option::TlsKeyPasswordEnv);
    if (!phrase)
        return phrase;
    if (!*phrase || (*phrase)->isEmpty())
        return stop(Tr::tr("%1: the first line of standard input is empty.").arg(typed(given)));
    if (const auto identity = net::readIdentity(tls, &**phrase); !identity)
        return stop(explain::sentence(identity.error()));
    return phrase;
}

QStringList trustedLines(const net::TlsPolicy &tls)
{
    QStringList lines;
    for (const auto &trusted : tls.trusted) {
        QStringList problems;
        for (const QString &problem : trusted.problems)
            problems += explain::tlsWords(problem, {}, {}).brief;
        lines +=
            Tr::tr("%1, since %2, SHA-256 %3. Allowed: %4")
                .arg(trusted.subject, QLocale().toString(trusted.since.toLocalTime(), QLocale::ShortFormat),
                     QString::fromLatin1(trusted.sha256.toHex()), problems.join(QLatin1String("; ")));
    }
    return lines;
}

} // namespace cli
