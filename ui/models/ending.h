// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tlsfacts.h"
#include "explain/verdict.h"
#include "session/session.h"

namespace ui {

/// The facts of a finished session for the sentences of core/explain; `user` is who was to sign in.
explain::Ending endingOf(const session::Session &session, const QString &user);

/// The verdict on a finished session.
explain::Verdict verdictOn(const session::Session &session, const QString &user);

/// The handshake that a session was ended for, where it was the server's certificate; without a chain where
/// that was not why.
base::TlsFacts refusedHandshake(const session::Session &session);

/// The SHA-256 of its leaf; empty where that was not why.
QByteArray refusedCertificate(const session::Session &session);

/// What a session that broke had still to do. Whether it would have encrypted nobody knows; signing in is
/// known by the user.
QList<base::Phase> missingPhases(const session::Session &session, const QString &user);

} // namespace ui
