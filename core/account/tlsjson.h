// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QJsonObject>

#include <expected>

namespace account {

/// What of a policy is kept, written over `object`, whose other fields stay.
QJsonObject tlsToJson(const net::TlsPolicy &policy, QJsonObject object);

/// The error is the name of a field that has the wrong type or value ("trusted").
std::expected<net::TlsPolicy, QString> tlsFromJson(const QJsonObject &object);

} // namespace account
