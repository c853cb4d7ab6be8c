// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/streamtransport.h"

#include <QProcess>

namespace net {

/// A child process that speaks SMTP on its standard input and output ("exim -bs"); connectTo() takes the
/// command line, split as by QProcess::splitCommand, no shell. Always in clear text. What it says on standard
/// error is part of the words when it ends badly.
class PipeTransport : public StreamTransport
{
    Q_OBJECT
public:
    explicit PipeTransport(QObject *parent = nullptr);
    ~PipeTransport() override;

    void connectTo(const QString &command, quint16) override;
    void close() override; ///< its standard input
    void abort() override; ///< kills it

private:
    void onFinished(int code, QProcess::ExitStatus status);

    QProcess &m_process; ///< the base's own
};

} // namespace net
