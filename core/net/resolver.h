// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>

namespace net {

/// The address that `host` is, with the brackets and the tag of RFC 5321 §4.1.3 taken off; null when it is a
/// name.
QHostAddress literalAddress(QString host);

/// Name to addresses through the system's resolver, without blocking. One lookup at a time.
class Resolver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Resolver() override;

    /// A and AAAA of `host` (U-labels allowed), in the system's order of preference (RFC 6724). An address
    /// literal, with or without brackets, is answered as it is. Always answers with found() or failed(),
    /// never from inside the call.
    void lookUp(const QString &host);
    void cancel();

Q_SIGNALS:
    void found(const QList<QHostAddress> &addresses);
    void failed(const QString &words);

private:
    int m_lookup = -1;
};

} // namespace net
