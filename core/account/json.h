// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QJsonObject>

#include <expected>

namespace account {

/// The account's fields written over `object`, whose other fields stay.
QJsonObject toJson(const Account &account, QJsonObject object);

/// An account from its object. A missing field has its default, but for the id; the error is the name of a
/// field that has the wrong type or value ("tls.name").
std::expected<Account, QString> fromJson(const QJsonObject &object);

} // namespace account
