// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pipetransport.h"

namespace net {

namespace {

constexpr int patience = 2'000; // milliseconds: a program whose input is closed has nothing left to do

constexpr qsizetype complaintLimit = 500; // octets: enough for what a program says before it gives up

constexpr int killedWithin = 1000; // milliseconds; the system takes a few

} // namespace

PipeTransport::PipeTransport(QObject *parent)
    : StreamTransport(std::make_unique<QProcess>(), parent)
    , m_process(static_cast<QProcess &>(device()))
{
    connect(&m_process, &QProcess::started, this, [this] { opened({}, 0); });
    connect(&m_process, &QProcess::finished, this, &PipeTransport::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            broke(m_process.errorString());
    });
}

PipeTransport::~PipeTransport()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    m_process.waitForFinished(killedWithin);
}

void PipeTransport::connectTo(const QString &command, quint16)
{
    auto words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return broke(QStringLiteral("the command is empty"));
    const auto program = words.takeFirst();
    m_process.start(program, words);
}

void PipeTransport::onFinished(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && code == 0)
        return broke({});
    const auto how = status == QProcess::NormalExit ? QStringLiteral("exit code %1").arg(code)
                                                    : QStringLiteral("killed by a signal");
    const auto complaint = m_process.readAllStandardError().left(complaintLimit).simplified();
    broke(complaint.isEmpty() ? how : how + QLatin1String(": ") + QString::fromUtf8(complaint));
}

void PipeTransport::close()
{
    fallSilent();
    m_process.closeWriteChannel();
}

void PipeTransport::abort()
{
    fallSilent();
    m_process.kill();
}

} // namespace net
