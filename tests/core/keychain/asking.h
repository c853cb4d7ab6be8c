// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretstore.h"

#include <QTest>

#include <optional>

namespace keychain {

/// Waits for the answer of an asynchronous question.
template <typename Answer, typename Ask>
Answer answerTo(Ask ask)
{
    const auto answer = std::make_shared<std::optional<Answer>>();
    ask([answer](Answer given) { answer->emplace(std::move(given)); });
    if (answer->has_value())
        QTest::qFail("the answer came from inside the call", __FILE__, __LINE__);
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 60000)) {
        QTest::qFail("no answer came", __FILE__, __LINE__);
        return {};
    }
    return std::move(**answer);
}

inline Found read(SecretStore &store, const QString &account)
{
    return answerTo<Found>([&](const auto &done) { store.read(account, done); });
}

inline State write(SecretStore &store, const QString &account, const QByteArray &secret)
{
    return answerTo<Found>([&](const auto &done) {
               store.write(account, base::Secret(QByteArray(secret.data(), secret.size())), done);
           })
        .state;
}

inline State remove(SecretStore &store, const QString &account)
{
    return answerTo<Found>([&](const auto &done) { store.remove(account, done); }).state;
}

inline State state(SecretStore &store, const QString &account)
{
    return answerTo<State>([&](const auto &done) { store.state(account, done); });
}

/// Whether it is that secret; a failed comparison must not print one, so this is not for QCOMPARE.
inline bool is(const Found &found, const QByteArray &secret)
{
    return found.secret.reveal() == secret;
}

} // namespace keychain
