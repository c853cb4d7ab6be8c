// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/credentialwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct CredentialTexts
{
    Q_DECLARE_TR_FUNCTIONS(CredentialWords)
};

QString nothingKept(Credential credential)
{
    switch (credential) {
    case Credential::Password:
        return CredentialTexts::tr("No password is kept. You are asked when the server wants it.");
    case Credential::Token:
        return CredentialTexts::tr("No access token is kept. You are asked when the server wants it.");
    case Credential::KeyPhrase:
        return CredentialTexts::tr("No pass phrase is kept. You are asked where the key needs one.");
    case Credential::ProxyPassword:
        return CredentialTexts::tr("No password is kept. The proxy is given the user name alone.");
    }
    return {};
}

QString holdsNone(Credential credential)
{
    switch (credential) {
    case Credential::Password:
    case Credential::ProxyPassword:
        return CredentialTexts::tr("%1 holds no password for this account.");
    case Credential::Token:
        return CredentialTexts::tr("%1 holds no access token for this account.");
    case Credential::KeyPhrase:
        return CredentialTexts::tr("%1 holds no pass phrase for this key.");
    }
    return {};
}

QString couldNotRead(Credential credential)
{
    switch (credential) {
    case Credential::Password:
    case Credential::ProxyPassword:
        return CredentialTexts::tr(
            "%1 is locked, so the password could not be read. Unlock it and try again, or give it here.");
    case Credential::Token:
        return CredentialTexts::tr(
            "%1 is locked, so the access token could not be read. Unlock it and try again, or give it here.");
    case Credential::KeyPhrase:
        return CredentialTexts::tr(
            "%1 is locked, so the pass phrase could not be read. Unlock it and try again, or give it here.");
    }
    return {};
}

} // namespace

QString credentialName(Credential credential)
{
    switch (credential) {
    case Credential::Password:
        return CredentialTexts::tr("Password");
    case Credential::Token:
        return CredentialTexts::tr("Access token");
    case Credential::KeyPhrase:
        return CredentialTexts::tr("Pass phrase");
    case Credential::ProxyPassword:
        return CredentialTexts::tr("Password of the proxy");
    }
    return {};
}

QString credentialWords(keychain::State state, bool held, const QString &backend, Credential credential)
{
    switch (state) {
    case keychain::State::Stored:
        return CredentialTexts::tr("Kept in %1, which is unlocked. Never in a file.").arg(backend);
    case keychain::State::None:
        return nothingKept(credential);
    case keychain::State::Locked:
        return CredentialTexts::tr(
                   "%1 is locked. Whether it holds anything for this account shows once it is unlocked.")
            .arg(backend);
    case keychain::State::NoKeychain:
        return held
                   ? CredentialTexts::tr("Kept for this session only, because this computer has no "
                                         "keychain: forgotten when this window closes.")
                   : CredentialTexts::tr(
                         "This computer has no keychain. What you give here lasts until this window closes.");
    }
    return {};
}

QString notKeptWords(keychain::State state, const QString &backend)
{
    if (state == keychain::State::Locked)
        return CredentialTexts::tr("Not kept: %1 is locked. Unlock it and give it again.").arg(backend);
    return CredentialTexts::tr("Not kept: %1 did not take it.").arg(backend);
}

QString notForgottenWords(keychain::State state, const QString &backend)
{
    if (state == keychain::State::Locked)
        return CredentialTexts::tr("Not forgotten: %1 is locked. Unlock it and press Forget again.")
            .arg(backend);
    return CredentialTexts::tr("Not forgotten: %1 did not delete it.").arg(backend);
}

QString credentialQuestion(keychain::State state, const QString &backend, Credential credential)
{
    switch (state) {
    case keychain::State::Stored:
    case keychain::State::None:
        return holdsNone(credential).arg(backend);
    case keychain::State::Locked:
        return couldNotRead(credential).arg(backend);
    case keychain::State::NoKeychain:
        return CredentialTexts::tr(
            "This computer has no keychain, so nothing is kept: what you give lasts until this "
            "window closes.");
    }
    return {};
}

} // namespace ui
