// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/mechanism.h"

struct Gsasl;
struct Gsasl_session;

namespace sasl {

/// Why GNU SASL would not go on.
enum class Trouble {
    Malformed, ///< the challenge is not what the mechanism knows
    Mismatch,  ///< a nonce or a signature is not the one expected
    Input,     ///< SASLprep refused a string
    Surplus,   ///< the mechanism has nothing left to say
    Library,   ///< anything else: out of memory, a mechanism it was built without
};

/// The client's side of one GNU SASL session. Each has its own library context: it is cheap and there is no
/// shared state between threads.
class Exchange
{
public:
    explicit Exchange(const char *mechanism);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    void setUser(const QString &user, const QString &authorizationId);

    /// One step. The password is lent to the library for this step only: its copies are wiped when the step
    /// is done.
    std::expected<QByteArray, Trouble> step(const QByteArray &challenge,
                                            const base::Secret *password = nullptr);

private:
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

} // namespace sasl
