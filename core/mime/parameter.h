// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mime {

/// A parameter as `name=value` or `name="value"`; as extendedWords() where it would not fit a line, or holds
/// quotes or backslashes, which readers treat in more than one way.
QList<QByteArray> parameterWords(const QByteArray &name, const QString &value);

/// A parameter after RFC 2231: `name*=UTF-8''…`, or `name*0*=UTF-8''…`, `name*1*=…` where one line does not
/// hold it.
QList<QByteArray> extendedWords(const QByteArray &name, const QString &value);

} // namespace mime
