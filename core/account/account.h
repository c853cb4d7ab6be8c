// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/submission.h"

#include <QString>

namespace account {

/// How the account's server is reached. What the other ways need is kept, for when they are chosen again.
enum class Way {
    Network,    ///< host and port
    Exchangers, ///< the mail exchangers of each recipient's domain, on the account's port
    Socket,     ///< a Unix socket on this computer
    Command,    ///< a child process, spoken with over its standard input and output
};

/// What is said before anything else, for servers that stand behind a load balancer: as it was typed.
struct ProxyClaim
{
    int version = 0;     ///< of the PROXY protocol, 1 or 2; 0: nothing is said
    bool local = false;  ///< for nobody else
    QString client;      ///< whom to claim, as net::parseSource() reads it; empty: our own end
    QString destination; ///< where to; empty: the server's end
    bool byHand = false; ///< `octets` instead of all that, right or wrong
    QString octets;      ///< as net::parseOctets() reads them
    bool operator==(const ProxyClaim &) const = default;
};

/// An account as it is kept: everything needed to reach a server, and no secret.
struct Account
{
    QString id; ///< a UUID without braces; names the secret in the keychain
    QString name;
    QString address; ///< the person's mailbox, "Jana Keller <jana@example.org>" or a bare address
    QString host;
    quint16 port = 587;
    Way way = Way::Network;
    QString socket;  ///< path of a Unix socket
    QString command; ///< command line of a child process
    session::AddressFamily family = session::AddressFamily::Any;
    QString nameServer; ///< asked for exchangers, as net::parseSource() reads it; empty: the system's
    QString anchors;    ///< as net::NameService has them
    QString proxy;      ///< as net::parseProxy() reads it; empty: none
    QString source;     ///< our own end, as net::parseSource() reads it; empty: the system's choice
    ProxyClaim claim;
    smtp::Protocol protocol = smtp::Protocol::Smtp;
    smtp::Security security = smtp::Security::StartTls;
    QString user;                 ///< empty: nobody signs in, unless a mechanism is named that needs none
    QString authorizationId;      ///< whom to act for; empty: the user himself
    QString realm;                ///< for DIGEST-MD5
    QString domain;               ///< for NTLM
    QList<QByteArray> mechanisms; ///< empty: automatic
    bool token = false;           ///< signs in with an OAuth access token
    bool allowCleartextAuth = false;
    QString helo;        ///< empty: session::defaultHelo()
    quint16 timeout = 0; ///< seconds for each answer; 0: as long as RFC 5321 §4.5.3.2 asks for
    net::TlsPolicy tls;  ///< allowedCertificates, identity and tickets are of a session and never stored
    bool operator==(const Account &) const;

    /// From now on the account takes this server's certificate in spite of the problems that it has now; one
    /// that was allowed before is allowed anew. Without a chain nothing happens.
    void trust(const base::TlsFacts &facts, const QDateTime &now);

    /// No more; false when it was not allowed. `sha256`: of the certificate, raw.
    bool revokeTrust(const QByteArray &sha256);

    /// What the pass phrase of tls.keyFile is called in the keychain.
    [[nodiscard]] QString keyPhraseId() const { return id + QStringLiteral("/tls-key"); }

    /// What the password of the proxy's user is called in the keychain.
    [[nodiscard]] QString proxyPasswordId() const { return id + QStringLiteral("/proxy"); }

    /// Where its server is; without the host where that is not asked.
    [[nodiscard]] session::Endpoint endpoint() const;

    /// The account's part of a submission: endpoint, tls and opening are filled in; in clear text where it
    /// stays on this computer.
    [[nodiscard]] session::Submission submission() const;
};

/// What is wrong with an account before it is used; empty when nothing is. Each is BadInput with the field
/// and the problem:
/// - name, user: empty, line-break, too-long (a user name may be empty unless a token is set, or a mechanism
///   that needs one)
/// - authorizationId, realm, domain: line-break, too-long
/// - address: empty, or as base::Address::parse says
/// - host, helo, tlsName: empty (host only), bad-host; the host counts where the server is reached by it
/// - socket, command: empty, line-break, too-long; where the server is reached by it
/// - port: out-of-range
/// - nameServer: as net::parseSource() says
/// - dnssecAnchors: unreadable
/// - proxyHeader: as net::parseOctets() says, where the claim is by hand
/// - proxy: as net::parseProxy() says; source, claimedClient, claimedDestination: as net::parseSource() says
/// - tlsCaFile: not-found, unreadable, no-certificate (a folder: of authorities)
/// - tlsCertificate, tlsKey: what net::readIdentity() finds without a pass phrase; tlsKey:
/// without-certificate
/// - tlsSni: bad-host
/// - tlsMinimum, tlsMaximum: unknown-version; tlsMinimum: above-maximum
QList<base::Failure> problems(const Account &account);

/// The security that a port usually means: 465 tls, 587 starttls, any other opportunistic.
smtp::Security usualSecurity(quint16 port);

} // namespace account
