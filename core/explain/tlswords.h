// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tlsfacts.h"

namespace explain {

/// What is wrong with a certificate in words: the cause for the verdict (a clause with places for `host` and
/// `shown`), why that happens, and what to do. `problem` is one of base::TlsProblem's.
struct TlsWords
{
    QString cause;      ///< "the certificate is for %1, not for %2"
    QStringList places; ///< what stands for %1, %2
    QString brief;      ///< for the table: "The name does not fit"
    QString explanation;
    QString nextStep;
    bool youAct = false; ///< else the server's administrator
};
TlsWords tlsWords(const QString &problem, const QString &host, const QStringList &names);

/// The names as a person reads them out: at most three, then how many more.
QString listed(const QStringList &names);

/// "TLS 1.3" from "TLSv1.3".
QString tlsVersion(const QString &version);

} // namespace explain
