// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "net/clientidentity.h"
#include "net/pin.h"
#include "net/tlsconfiguration.h"
#include "sasl/ranking.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>

namespace account {

namespace {

constexpr qsizetype maxName = 200;
constexpr qsizetype maxUser = 320;   // an address at its longest: 64 + 1 + 255
constexpr qsizetype maxSocket = 107; // what a socket's address has room for on Linux
constexpr qsizetype maxCommand = 4096;
constexpr qint64 maxCaFile = 16 * 1024 * 1024; // the system's own bundle has 200 KB

class Check
{
public:
    void wrong(const char *field, const char *problem, const QString &value)
    {
        found.append(base::badInput(QLatin1String(field), QLatin1String(problem), value));
    }

    void text(const char *field, const QString &value, qsizetype limit)
    {
        if (base::hasLineBreakOrNul(value.toUtf8()))
            wrong(field, "line-break", value);
        else if (value.size() > limit)
            wrong(field, "too-long", value.left(limit));
    }

    void host(const char *field, const QString &value)
    {
        if (!isHost(value))
            wrong(field, "bad-host", value);
    }

    void address(const QString &value);
    void place(const Account &account);
    void detour(const Account &account);
    void caFile(const QString &file);
    void ownCertificate(const net::TlsPolicy &tls);
    void versions(const net::TlsPolicy &tls);
    void pins(const net::TlsPolicy &tls);

    QList<base::Failure> found;

private:
    static bool isHost(const QString &value)
    {
        QString literal = value;
        if (literal.startsWith(u'[') && literal.endsWith(u']'))
            literal = literal.sliced(1, literal.size() - 2);
        if (literal.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive))
            literal = literal.sliced(5);
        // asciiHost() lets every literal pass.
        if (literal.contains(u':') || literal != value)
            return !QHostAddress(literal).isNull();
        return !base::asciiHost(value).isEmpty();
    }
};

void Check::address(const QString &value)
{
    if (value.trimmed().isEmpty())
        return wrong("address", "empty", value);
    // "Jana Keller <jana@example.org>": what counts on the wire is in the brackets.
    const qsizetype bracket = value.lastIndexOf(u'<');
    const QString bare = value.trimmed().endsWith(u'>') && bracket >= 0 ? value.mid(bracket) : value;
    const auto parsed = base::Address::parse(bare);
    if (!parsed)
        found.append(parsed.error());
    else if (parsed->isNull())
        wrong("address", "empty", value);
    else if (base::hasLineBreakOrNul(value.trimmed().toUtf8()))
        wrong("address", "line-break", value);
}

void Check::place(const Account &account)
{
    const auto local = [this](const char *field, const QString &value, qsizetype limit) {
        if (value.trimmed().isEmpty())
            wrong(field, "empty", value);
        else
            text(field, value, limit);
    };
    switch (account.way) {
    case Way::Network:
        if (account.host.trimmed().isEmpty())
            wrong("host", "empty", account.host);
        else
            host("host", account.host);
        if (account.port == 0)
            wrong("port", "out-of-range", QString::number(account.port));
        return detour(account);
    case Way::Exchangers:
        if (account.port == 0)
            wrong("port", "out-of-range", QString::number(account.port));
        return detour(account);
    case Way::Socket:
        return local("socket", account.socket, maxSocket);
    case Way::Command:
        return local("command", account.command, maxCommand);
    }
}

void Check::detour(const Account &account)
{
    if (!account.proxy.trimmed().isEmpty()) {
        if (const auto proxy = net::parseProxy(account.proxy); !proxy)
            found.append(proxy.error());
    }
    const std::pair<const char *, QString> ends[] = {{"nameServer", account.nameServer},
                                                     {"source", account.source},
                                                     {"claimedClient", account.claim.client},
                                                     {"claimedDestination", account.claim.destination}};
    for (const auto &[field, text] : ends) {
        if (text.trimmed().isEmpty())
            continue;
        if (const auto end = net::parseSource(text, QLatin1String(field)); !end)
            found.append(end.error());
    }
    if (account.claim.byHand) {
        if (const auto octets = net::parseOctets(account.claim.octets, QLatin1String("proxyHeader")); !octets)
            found.append(octets.error());
    }
    const bool aFile = !account.anchors.isEmpty() && account.anchors != QLatin1String("none");
    if (aFile && !QFileInfo(account.anchors).isReadable())
        wrong("dnssecAnchors", "unreadable", account.anchors);
}

void Check::caFile(const QString &name)
{
    if (QFileInfo(name).isDir()) {
        if (net::authoritiesIn(name).isEmpty())
            wrong("tlsCaFile", "no-certificate", name);
        return;
    }
    QFile file(name);
    if (!file.exists())
        return wrong("tlsCaFile", "not-found", name);
    if (!file.open(QIODevice::ReadOnly))
        return wrong("tlsCaFile", "unreadable", name);
    if (QSslCertificate::fromData(file.read(maxCaFile)).isEmpty())
        wrong("tlsCaFile", "no-certificate", name);
}

void Check::ownCertificate(const net::TlsPolicy &tls)
{
    if (tls.certificateFile.isEmpty()) {
        if (!tls.keyFile.isEmpty())
            wrong("tlsKey", "without-certificate", tls.keyFile);
        return;
    }
    const auto identity = net::readIdentity(tls, nullptr);
    if (!identity && identity.error().fact(QLatin1String("problem")) != u"phrase-needed")
        found.append(identity.error());
}

void Check::versions(const net::TlsPolicy &tls)
{
    static const QStringList known{QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"),
                                   QStringLiteral("1.3")};
    const bool minimumKnown = tls.minimum.isEmpty() || known.contains(tls.minimum);
    const bool maximumKnown = tls.maximum.isEmpty() || known.contains(tls.maximum);
    if (!minimumKnown)
        wrong("tlsMinimum", "unknown-version", tls.minimum);
    if (!maximumKnown)
        wrong("tlsMaximum", "unknown-version", tls.maximum);
    const bool bothGiven = !tls.minimum.isEmpty() && !tls.maximum.isEmpty();
    if (minimumKnown && maximumKnown && bothGiven && tls.minimum > tls.maximum)
        wrong("tlsMinimum", "above-maximum", tls.minimum);
}

void Check::pins(const net::TlsPolicy &tls)
{
    for (const auto &pin : tls.pins) {
        if (!net::isPin(pin))
            wrong("tlsPins", "bad-pin", net::pinText(pin));
    }
}

/// Whether one of the mechanisms takes a password, and so a user to whom it belongs.
bool needsUser(const QList<QByteArray> &mechanisms)
{
    return std::ranges::any_of(mechanisms, [](const QByteArray &name) {
        const auto *const rank = sasl::rankOf(name);
        return rank == nullptr || rank->needsSecret;
    });
}

} // namespace

QList<base::Failure> problems(const Account &account)
{
    Check check;
    if (account.name.trimmed().isEmpty())
        check.wrong("name", "empty", account.name);
    check.text("name", account.name, maxName);
    check.address(account.address);
    check.place(account);
    if (account.user.isEmpty() && (account.token || needsUser(account.mechanisms)))
        check.wrong("user", "empty", account.user);
    check.text("user", account.user, maxUser);
    check.text("authorizationId", account.authorizationId, maxUser);
    check.text("realm", account.realm, maxUser);
    check.text("domain", account.domain, maxUser);
    if (!account.helo.isEmpty())
        check.host("helo", account.helo);
    if (!account.tls.name.isEmpty())
        check.host("tlsName", account.tls.name);
    if (!account.tls.caFile.isEmpty())
        check.caFile(account.tls.caFile);
    if (account.tls.sni && !account.tls.sni->isEmpty())
        check.host("tlsSni", *account.tls.sni);
    check.ownCertificate(account.tls);
    check.versions(account.tls);
    check.pins(account.tls);
    return check.found;
}

} // namespace account
