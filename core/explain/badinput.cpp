// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"
#include "explain/words.h"

#include <QDateTime>
#include <QLocale>

namespace explain {

namespace {

QString labelOf(const QString &field)
{
    static const QHash<QString, const char *> labels{
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("explain", "Address")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("explain", "From")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("explain", "To")},
        {QStringLiteral("cc"), QT_TRANSLATE_NOOP("explain", "Cc")},
        {QStringLiteral("bcc"), QT_TRANSLATE_NOOP("explain", "Bcc")},
        {QStringLiteral("subject"), QT_TRANSLATE_NOOP("explain", "Subject")},
        {QStringLiteral("envelope-from"), QT_TRANSLATE_NOOP("explain", "Envelope sender")},
        {QStringLiteral("envelope-to"), QT_TRANSLATE_NOOP("explain", "Envelope recipients")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("explain", "Account name")},
        {QStringLiteral("host"), QT_TRANSLATE_NOOP("explain", "Server")},
        {QStringLiteral("port"), QT_TRANSLATE_NOOP("explain", "Port")},
        {QStringLiteral("socket"), QT_TRANSLATE_NOOP("explain", "Unix socket")},
        {QStringLiteral("command"), QT_TRANSLATE_NOOP("explain", "Command")},
        {QStringLiteral("nameServer"), QT_TRANSLATE_NOOP("explain", "Name server")},
        {QStringLiteral("claimedClient"), QT_TRANSLATE_NOOP("explain", "Claimed client")},
        {QStringLiteral("claimedDestination"), QT_TRANSLATE_NOOP("explain", "Claimed destination")},
        {QStringLiteral("user"), QT_TRANSLATE_NOOP("explain", "User name")},
        {QStringLiteral("authorizationId"), QT_TRANSLATE_NOOP("explain", "Name to act for")},
        {QStringLiteral("realm"), QT_TRANSLATE_NOOP("explain", "Realm")},
        {QStringLiteral("domain"), QT_TRANSLATE_NOOP("explain", "Domain")},
        {QStringLiteral("password"), QT_TRANSLATE_NOOP("explain", "Password")},
        {QStringLiteral("token"), QT_TRANSLATE_NOOP("explain", "Access token")},
        {QStringLiteral("helo"), QT_TRANSLATE_NOOP("explain", "EHLO name")},
        {QStringLiteral("proxy"), QT_TRANSLATE_NOOP("explain", "Proxy")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("explain", "Own address")},
        {QStringLiteral("claimedSource"), QT_TRANSLATE_NOOP("explain", "Claimed client")},
        {QStringLiteral("claimedDestination"), QT_TRANSLATE_NOOP("explain", "Claimed server")},
        {QStringLiteral("proxyHeader"), QT_TRANSLATE_NOOP("explain", "PROXY header")},
        {QStringLiteral("dnssecAnchors"), QT_TRANSLATE_NOOP("explain", "DNSSEC keys")},
        {QStringLiteral("tlsCaFile"), QT_TRANSLATE_NOOP("explain", "CA file")},
        {QStringLiteral("tlsName"), QT_TRANSLATE_NOOP("explain", "Name in the certificate")},
        {QStringLiteral("tlsCertificate"), QT_TRANSLATE_NOOP("explain", "Own certificate")},
        {QStringLiteral("tlsKey"), QT_TRANSLATE_NOOP("explain", "Key of the own certificate")},
        {QStringLiteral("tlsCiphers"), QT_TRANSLATE_NOOP("explain", "Ciphers")},
        {QStringLiteral("tlsPins"), QT_TRANSLATE_NOOP("explain", "Pins")},
        {QStringLiteral("tlsSni"), QT_TRANSLATE_NOOP("explain", "Name to send")},
        {QStringLiteral("tlsMinimum"), QT_TRANSLATE_NOOP("explain", "Oldest version of TLS")},
        {QStringLiteral("tlsMaximum"), QT_TRANSLATE_NOOP("explain", "Newest version of TLS")},
        {QStringLiteral("message"), QT_TRANSLATE_NOOP("explain", "Message")},
        {QStringLiteral("message-id"), QT_TRANSLATE_NOOP("explain", "Message-ID")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("explain", "Date")},
        {QStringLiteral("fault"), QT_TRANSLATE_NOOP("explain", "Fault")},
        {QStringLiteral("say"), QT_TRANSLATE_NOOP("explain", "Line by hand")},
        {QStringLiteral("transcript"), QT_TRANSLATE_NOOP("explain", "Session file")},
    };
    if (field.startsWith(QLatin1String("header:")))
        return Text::tr("Header %1").arg(visible(field.sliced(7)));
    if (field.startsWith(QLatin1String("attachment:")))
        return Text::tr("Attachment %1").arg(visible(field.sliced(11)));
    const auto known = labels.constFind(field);
    if (known != labels.constEnd())
        return Text::tr(*known);
    return field.isEmpty() ? Text::tr("Input") : visible(field);
}

/// What is wrong, with %1 for the value as it was given, and what to do.
QString wrongInAddress(const QString &problem)
{
    if (problem == QLatin1String("no-at-sign"))
        return Text::tr("“%1” has no @ sign. Write it as name@example.org.");
    if (problem == QLatin1String("empty-local"))
        return Text::tr("“%1” has nothing before the @ sign. Write it as name@example.org.");
    if (problem == QLatin1String("empty-domain"))
        return Text::tr("“%1” has nothing after the @ sign. Write it as name@example.org.");
    if (problem == QLatin1String("bad-domain"))
        return Text::tr(
            "the part after the @ sign in “%1” is no domain. Check it for spaces and double dots.");
    if (problem == QLatin1String("unbalanced-quote"))
        return Text::tr("a quotation mark in “%1” has no partner. Close it or leave it out.");
    if (problem == QLatin1String("unclosed-bracket"))
        return Text::tr("an angle bracket in “%1” has no partner. Write it as Name <name@example.org>.");
    if (problem == QLatin1String("trailing-text"))
        return Text::tr(
            "there is something after the address in “%1”. Leave it out, or put a comma between addresses.");
    return {};
}

QString wrongInText(const QString &problem)
{
    if (problem == QLatin1String("bad-character"))
        return Text::tr("“%1” holds a character that is not allowed there. Take it out.");
    if (problem == QLatin1String("line-break"))
        return Text::tr("“%1” holds a line break or a NUL character. Write it on one line.");
    if (problem == QLatin1String("no-imap-url"))
        return Text::tr("“%1” is no IMAP URL. Write it as imap://user@host/mailbox/;uid=20;urlauth=…");
    if (problem == QLatin1String("no-token"))
        return Text::tr("“%1” does not end with an authorization. It reads ;urlauth=submit+user:internal: "
                        "and at least 32 "
                        "hexadecimal digits.");
    if (problem == QLatin1String("not-for-submission"))
        return Text::tr("“%1” is granted to somebody else. A URL for BURL has ;urlauth=submit+user in it.");
    if (problem == QLatin1String("too-long"))
        return Text::tr("“%1” is too long. Shorten it.");
    if (problem == QLatin1String("empty") || problem == QLatin1String("missing"))
        return Text::tr("nothing was entered. Fill it in.");
    if (problem == QLatin1String("bad-name"))
        return Text::tr("the name of a header may hold letters, digits and hyphens only. Rename it.");
    if (problem == QLatin1String("not-allowed"))
        return Text::tr("this header is written by the program itself. Leave it out.");
    if (problem == QLatin1String("bad-media-type"))
        return Text::tr("“%1” is no media type. Write it as application/pdf.");
    if (problem == QLatin1String("bad-host"))
        return Text::tr(
            "“%1” is no host name. Write it as mail.example.org, or an address such as [192.0.2.1].");
    if (problem == QLatin1String("saslprep"))
        return Text::tr(
            "there are characters in it, such as emoji, that this mechanism does not allow. Let the program "
            "choose the mechanism, or change it.");
    if (problem == QLatin1String("out-of-range"))
        return Text::tr("“%1” is outside of what is possible. Choose another number.");
    if (problem == QLatin1String("not-a-number"))
        return Text::tr("“%1” is no number. Use digits only.");
    if (problem == QLatin1String("above-maximum"))
        return Text::tr("“%1” is newer than the newest version that is allowed. Choose an older one.");
    if (problem == QLatin1String("other-message"))
        return Text::tr("the server has the first part of a message that was sent under this identifier, and "
                        "what is composed anew is never the same octet for octet. Send the same file again "
                        "(--eml), or choose another identifier.");
    if (problem == QLatin1String("unknown-fault"))
        return Text::tr("“%1” is no fault that the sandbox knows. helo sandbox --help lists them.");
    if (problem == QLatin1String("unexpected-argument"))
        return Text::tr("“%1” takes no argument. Leave out the equals sign and what follows.");
    if (problem == QLatin1String("missing-argument"))
        return Text::tr("“%1” needs an argument. Write it after an equals sign.");
    if (problem == QLatin1String("bad-argument"))
        return Text::tr("the argument in “%1” is not possible. helo sandbox --help says what is.");
    if (problem == QLatin1String("own-way"))
        return Text::tr(
            "%1 cannot be said by hand, because more than a line follows it. There is an option of "
            "its own for it.");
    if (problem == QLatin1String("unknown"))
        return Text::tr("“%1” is not known. Choose one of those that are offered.");
    return {};
}

/// Of the way to the server: proxies, addresses, ports.
QString wrongInWay(const QString &problem)
{
    if (problem == QLatin1String("password-in-url"))
        return Text::tr("a password does not belong into the address, where others can read it. Leave it out "
                        "there and give it separately.");
    if (problem == QLatin1String("unknown-scheme"))
        return Text::tr(
            "“%1” is no proxy. Write it as socks5://host:1080 or http://host:8080, or choose system "
            "or none.");
    if (problem == QLatin1String("bad-port"))
        return Text::tr("“%1” has no port that is possible. Ports are numbers from 1 to 65535.");
    if (problem == QLatin1String("bad-address"))
        return Text::tr(
            "“%1” is no address. Write it as 192.0.2.1 or [2001:db8::1], with :PORT after it where "
            "one is wanted.");
    if (problem == QLatin1String("bad-octets"))
        return Text::tr("“%1” is neither text with \\r, \\n, \\t, \\0, \\\\ and \\xHH nor hex: with pairs of "
                        "digits. Write it in one of these ways.");
    return {};
}

/// Of a password or a token, whose value is never told.
QString wrongInSecret(const QString &problem)
{
    if (problem == QLatin1String("bad-character") || problem == QLatin1String("line-break"))
        return Text::tr(
            "it holds a line break or another character that cannot be used for signing in. Type it again "
            "without it, or copy it anew.");
    return {};
}

QString wrongInFile(const QString &problem)
{
    if (problem == QLatin1String("unreadable") || problem == QLatin1String("not-found"))
        return Text::tr("the file “%1” cannot be read. Check that it is there and may be opened.");
    if (problem == QLatin1String("too-large"))
        return Text::tr("“%1” is too large. Choose a smaller one.");
    if (problem == QLatin1String("no-certificate"))
        return Text::tr("the file “%1” holds no certificate. Choose one in PEM form.");
    if (problem == QLatin1String("bare-line-ends"))
        return Text::tr("some lines do not end with CR and LF. Let the line ends be mended when sending.");
    if (problem == QLatin1String("not-json"))
        return Text::tr("“%1” is not written in the form that is expected here (JSON). Choose another file.");
    if (problem == QLatin1String("unknown-version"))
        return Text::tr("“%1” was written by a newer version of Heloscope. Update the program to open it.");
    if (problem == QLatin1String("missing-field") || problem == QLatin1String("wrong-shape") ||
        problem == QLatin1String("bad-value"))
        return Text::tr("something in “%1” is missing or not as it should be. Choose another file.");
    if (problem == QLatin1String("secret-outside"))
        return Text::tr(
            "“%1” marks a secret where there is none, so it is not trusted. Choose another file.");
    return {};
}

QString dayOf(const base::Failure &failure)
{
    const auto time = QDateTime::fromString(failure.fact(QLatin1String("day")), Qt::ISODate);
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
}

QString wrongInTls(const QString &problem)
{
    if (problem == QLatin1String("no-key"))
        return Text::tr(
            "the file “%1” holds no private key. Choose the one that was made with the certificate.");
    if (problem == QLatin1String("phrase-needed"))
        return Text::tr("the key in “%1” is locked. Enter its pass phrase.");
    if (problem == QLatin1String("wrong-phrase"))
        return Text::tr("the pass phrase does not open the key in “%1”. Enter it again.");
    if (problem == QLatin1String("other-key"))
        return Text::tr("the key in “%1” does not belong to the certificate. Choose the two that were made "
                        "together.");
    if (problem == QLatin1String("unsupported-key"))
        return Text::tr(
            "the key in “%1” is of a kind, or locked in a way, that cannot be used. Have one made "
            "with RSA or an elliptic curve, and locked with AES.");
    if (problem == QLatin1String("without-certificate"))
        return Text::tr("there is a key and no certificate. Set the certificate, or take “%1” out.");
    if (problem == QLatin1String("bad-ciphers"))
        return Text::tr("“%1” names no cipher that is known. Write a list as OpenSSL does, such as "
                        "ECDHE-RSA-AES256-GCM-SHA384:TLS_AES_256_GCM_SHA384.");
    if (problem == QLatin1String("bad-pin"))
        return Text::tr("“%1” is no SHA-256. Write it in 64 hexadecimal digits, or as sha256// and base64.");
    return {};
}

QString sentenceFor(const base::Failure &failure)
{
    const QString problem = failure.fact(QLatin1String("problem"));
    const QString field = failure.fact(QLatin1String("field"));
    if (problem == QLatin1String("own-expired"))
        return Text::tr("the certificate in “%1” has expired on %2. Have it renewed.")
            .arg(QStringLiteral("%1"), dayOf(failure));
    if (problem == QLatin1String("own-not-yet-valid"))
        return Text::tr("the certificate in “%1” is not valid before %2. Check the clock of this computer.")
            .arg(QStringLiteral("%1"), dayOf(failure));
    // of TLS, not of a file
    if (problem == QLatin1String("unknown-version") && field.startsWith(QLatin1String("tls")))
        return Text::tr("“%1” is no version of TLS. Choose 1.0, 1.1, 1.2 or 1.3.");
    if (field == QLatin1String("password") || field == QLatin1String("token")) {
        if (const QString sentence = wrongInSecret(problem); !sentence.isEmpty())
            return sentence;
    }
    for (const auto words : {wrongInAddress, wrongInText, wrongInFile, wrongInTls, wrongInWay}) {
        if (const QString sentence = words(problem); !sentence.isEmpty())
            return sentence;
    }
    return Text::tr("“%1” cannot be used as it is. Change it and try again.");
}

// Which of several, and on which line.
QString placed(const QString &label, const base::Failure &failure)
{
    const QString item = visible(failure.fact(QLatin1String("item")));
    const QString line = visible(failure.fact(QLatin1String("line")));
    if (!item.isEmpty())
        return Text::tr("%1, number %2").arg(label, item);
    if (!line.isEmpty() && line != QLatin1String("0"))
        return Text::tr("%1, line %2").arg(label, line);
    return label;
}

} // namespace

QString sentence(const base::Failure &failure)
{
    if (failure.fault != base::Fault::BadInput) {
        Ending ending;
        ending.probe = true; // the bare cause, without "Not sent"
        ending.failure = failure;
        const Verdict words = verdict(ending, transcript::Transcript());
        return Text::tr("%1. %2").arg(words.sentence, words.nextStep);
    }
    constexpr qsizetype enough = 80;
    const QString value = shortened(visible(failure.fact(QLatin1String("value"))), enough);
    const QString label = placed(labelOf(failure.fact(QLatin1String("field"))), failure);
    return Text::tr("%1: %2").arg(label, fitted(sentenceFor(failure), {value}, 400));
}

} // namespace explain
