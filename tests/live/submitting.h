// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/realserver.h"
#include "live/samples.h"
#include "session/submission.h"
#include "transcript/transcript.h"

namespace live {

/// What came of a submission.
struct Sent
{
    smtp::Outcome outcome;
    QByteArray transcript; ///< as text
    bool asked = false;    ///< the password was asked for

    /// Its end, for QVERIFY2, which cuts what is long.
    [[nodiscard]] const char *words() const
    {
        return transcript.constData() + std::max<qsizetype>(0, transcript.size() - 900);
    }
};

/// To the server's port (or socket) of that name, verified by its authority, from jana@example.net to `to`.
session::Submission submission(const RealServer &server, const QString &port, const QStringList &to,
                               const MakeSource &message);

/// The same, signing in with `mechanism` (empty: the strongest).
session::Submission signedIn(session::Submission submission, const RealServer &server,
                             const QByteArray &mechanism = {});

/// The versions of the PROXY protocol, as rows of a test.
void addProxyVersions();

/// To the server's port "proxied", in clear text, with a PROXY header that claims 192.0.2.9 for the client.
session::Submission handedOn(const RealServer &server, net::ProxyHeader::Version version,
                             const MakeSource &message);

/// Runs it to its end.
Sent send(session::Submission submission, const QByteArray &password = {});

/// Sends samples()[sample] to the port of that name, and fails the test unless what arrives is what a server
/// with this offer should get.
void checkArrival(const RealServer &server, const QString &port, int sample, base::MessageOffer offer,
                  const smtp::Conduct &conduct = {});

} // namespace live
