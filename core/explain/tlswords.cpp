// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/tlswords.h"

#include "explain/words.h"

namespace explain {

namespace {

TlsWords wrongName(const QString &host, const QStringList &names)
{
    TlsWords words;
    words.brief = Text::tr("The name does not fit");
    if (names.isEmpty()) {
        words.cause = Text::tr("the certificate does not name %1");
        words.places = {host};
    } else {
        words.cause = Text::tr("the certificate is for %1, not for %2");
        words.places = {names.first(), host};
    }
    words.explanation =
        Text::tr("It may be the right machine or somebody in between: from here the two look the same. "
                 "Hosting companies often point many names at one machine and give it one "
                 "certificate for its own name.");
    words.nextStep = names.isEmpty()
                         ? Text::tr("Ask the provider which server name belongs into the account.")
                         : Text::tr("If the provider uses one of these names, set it as the server name: %1.")
                               .arg(listed(names));
    words.youAct = true;
    return words;
}

TlsWords expired()
{
    return {
        Text::tr("the server’s certificate has expired"),
        {},
        Text::tr("The certificate has expired"),
        Text::tr(
            "A certificate is valid for a limited time and must be renewed. Nobody vouches for it any more "
            "after that day."),
        Text::tr(
            "Renew the certificate on the server and reload the mail service. If the day is wrong on this "
            "computer, set its clock."),
        false};
}

TlsWords notYetValid()
{
    return {
        Text::tr("the server’s certificate is not valid yet"),
        {},
        Text::tr("The certificate is not valid yet"),
        Text::tr("Its first day is still to come, or the clock of this computer is behind."),
        Text::tr(
            "Check date and time of this computer; if they are right, the server’s administrator installs a "
            "certificate that is valid now."),
        true};
}

TlsWords selfSigned()
{
    return {
        Text::tr("the server vouches for itself with its own certificate"),
        {},
        Text::tr("The certificate is self-signed"),
        Text::tr(
            "Nobody that this computer trusts has signed the certificate. Test servers and devices are often "
            "set up so; anybody in between could do the same."),
        Text::tr(
            "Install a certificate from an authority, or give this account the server’s certificate as its "
            "CA file."),
        false};
}

TlsWords unknownAuthority()
{
    return {
        Text::tr("the certificate is signed by an authority unknown to this computer"),
        {},
        Text::tr("The authority is not known"),
        Text::tr(
            "The chain of signatures ends at an authority that this computer does not trust. Companies often "
            "have an authority of their own."),
        Text::tr(
            "If your organisation has its own authority, set its certificate as the CA file of the account."),
        true};
}

TlsWords missingIntermediate()
{
    return {
        Text::tr("the server leaves out a certificate between its own and the authority"),
        {},
        Text::tr("The chain has a gap"),
        Text::tr(
            "A server has to show its own certificate and those between it and the authority. Some programs "
            "fetch what is missing and hide the mistake."),
        Text::tr("Configure the server with the full chain, not with its own certificate alone."),
        false};
}

TlsWords revoked()
{
    return {
        Text::tr("the server’s certificate has been revoked"),
        {},
        Text::tr("The certificate has been revoked"),
        Text::tr(
            "The authority has withdrawn the certificate before its time, often because its key was stolen."),
        Text::tr("Install a new certificate with a new key on the server."),
        false};
}

TlsWords tooWeak()
{
    return {
        Text::tr("the server’s certificate or encryption is too weak"),
        {},
        Text::tr("The encryption is too weak"),
        Text::tr("Old keys, hashes and versions of TLS can be broken today, so they are refused."),
        Text::tr("Update the server’s certificate and its TLS settings; TLS 1.2 and a 2048-bit key are the "
                 "least."),
        false};
}

TlsWords pinMismatch()
{
    return {
        Text::tr("the server shows another certificate than the one that is pinned"),
        {},
        Text::tr("The pin does not fit"),
        Text::tr("The account takes one certificate or key and no other, so that nobody can step in between "
                 "with a certificate of his own, not even with a valid one."),
        Text::tr("Ask the server’s administrator whether certificate and key were renewed; only then set the "
                 "new pin."),
        true};
}

TlsWords noStatus()
{
    return {
        Text::tr("the server does not prove that its certificate is still good"),
        {},
        Text::tr("No stapled answer (OCSP)"),
        Text::tr("The account demands that the server brings its authority’s word that the certificate was "
                 "not revoked. Many servers do not."),
        Text::tr("Switch on OCSP stapling at the server, or do not demand it in the account."),
        false};
}

TlsWords badStatus()
{
    return {
        Text::tr("the server’s proof that its certificate is still good does not hold"),
        {},
        Text::tr("The stapled answer (OCSP) is not valid"),
        Text::tr("The server brought an answer of its authority about the certificate, but it is too old, "
                 "badly signed, or about another certificate."),
        Text::tr("Check at the server that the stapled answer is fetched anew before it runs out."),
        false};
}

} // namespace

TlsWords tlsWords(const QString &problem, const QString &host, const QStringList &names)
{
    if (problem == QLatin1String("wrong-name"))
        return wrongName(host, names);
    if (problem == QLatin1String("expired"))
        return expired();
    if (problem == QLatin1String("not-yet-valid"))
        return notYetValid();
    if (problem == QLatin1String("self-signed"))
        return selfSigned();
    if (problem == QLatin1String("unknown-authority"))
        return unknownAuthority();
    if (problem == QLatin1String("missing-intermediate"))
        return missingIntermediate();
    if (problem == QLatin1String("revoked"))
        return revoked();
    if (problem == QLatin1String("too-weak"))
        return tooWeak();
    if (problem == QLatin1String("pin-mismatch"))
        return pinMismatch();
    if (problem == QLatin1String("no-status"))
        return noStatus();
    if (problem == QLatin1String("bad-status"))
        return badStatus();
    return {Text::tr("the server’s certificate cannot be trusted"),
            {},
            Text::tr("The certificate cannot be trusted"),
            Text::tr("The check of the certificate did not pass, so it is not sure who answers there."),
            Text::tr("Look at the certificates beside this line and check the server’s TLS configuration."),
            false};
}

QString listed(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return Text::tr("%1 and %n more", nullptr, int(names.size() - shown))
        .arg(names.first(shown).join(QStringLiteral(", ")));
}

QString tlsVersion(const QString &version)
{
    return version.startsWith(QLatin1String("TLSv")) ? QStringLiteral("TLS ") + version.sliced(4) : version;
}

} // namespace explain
