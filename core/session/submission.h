// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailreceiver.h"
#include "base/messagesource.h"
#include "net/transport.h"
#include "net/way.h"
#include "smtp/flows.h"

#include <chrono>
#include <expected>
#include <functional>
#include <memory>

namespace session {

enum class AddressFamily { Any, V4, V6 };

/// Where to: host name or address literal, and port; or a Unix socket; or a child process.
struct Endpoint
{
    QString host;
    quint16 port = 25;
    AddressFamily family = AddressFamily::Any;
    QString socket = {};          ///< path of a Unix socket, instead of host and port
    QString command = {};         ///< command line of a child process, instead of host and port
    net::Proxy proxy = {};        ///< who connects for us; it looks the host's name up as well
    net::Source source = {};      ///< our own end
    net::ProxyHeader header = {}; ///< said before anything else
    QStringList addresses = {};   ///< of the host, where somebody knows them already

    [[nodiscard]] bool isLocal() const { return !socket.isEmpty() || !command.isEmpty(); }

    /// What a person calls it: the host, the path or the command.
    [[nodiscard]] QString name() const;
};

/// A session's answer from whoever keeps secrets: the secret, or why there is none.
using CredentialAnswer = std::expected<base::Secret, QString>;

/// Everything that a session needs to begin; a value, made on the window's thread and moved to the engine's.
struct Submission
{
    enum class Kind {
        Send,
        Probe, ///< a test of the account, without a message
        Say,   ///< the conduct's lines by hand, without a message
        Fetch, ///< ATRN: what waits for us comes over this connection (RFC 2645)
    };
    /// To the one endpoint; or to the exchangers of each recipient's domain (RFC 5321 §5.1), on the
    /// endpoint's port, whose host is not used then.
    enum class Route { Endpoint, Exchangers };
    Kind kind = Kind::Send;
    Route route = Route::Endpoint;
    Endpoint endpoint;
    net::TlsPolicy tls;
    smtp::Opening opening;
    smtp::Envelope envelope;
    smtp::Timeouts timeouts;
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< a longer wait is worth a remark
    int times = 1;
    net::NameService names;                            ///< for the exchangers
    std::shared_ptr<const base::Secret> proxyPassword; ///< none: the proxy is given the user alone, if any

    /// Called where the session runs, so that files are opened there. Used by Kind::Send alone.
    std::function<std::expected<std::unique_ptr<base::MessageSource>, base::Failure>()> message;

    /// For Kind::Fetch: whose mail, empty for all that the user may have; and who takes it, made where the
    /// session runs and used there alone.
    QList<QByteArray> domains;
    std::function<std::unique_ptr<base::MailReceiver>()> receiver;

    /// Called there as well, before the session begins and when it has ended: a memory that lasts from one
    /// session to the next. Empty: nothing is remembered.
    std::function<void(Submission &)> recall;
    std::function<void(const smtp::Outcome &)> remember;
};

/// The domain for EHLO when none was set: the machine's fully qualified name, else its address as a literal
/// (RFC 5321 §4.1.4).
QByteArray defaultHelo();

} // namespace session
