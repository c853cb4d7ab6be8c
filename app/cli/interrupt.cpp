// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace cli {

#ifdef Q_OS_WIN

namespace {

Interrupt *target = nullptr;

BOOL WINAPI handler(DWORD)
{
    // Windows calls this on a thread of its own.
    QMetaObject::invokeMethod(target, "told", Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt()
{
    target = this;
    SetConsoleCtrlHandler(handler, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handler, FALSE);
    target = nullptr;
}

#else

namespace {

/// A signal handler may do next to nothing; writing an octet into a socket it may, and the event loop reads
/// it.
int writeEnd = -1;
int readEnd = -1;

void handler(int)
{
    const char octet = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &octet, 1);
}

constexpr int caught[] = {SIGINT, SIGTERM, SIGHUP};

} // namespace

Interrupt::Interrupt()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return; // then Ctrl+C does what it does without us
    writeEnd = ends[0];
    readEnd = ends[1];
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupt::told);
    for (const int number : caught) {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (writeEnd < 0)
        return;
    for (const int number : caught)
        std::signal(number, SIG_DFL);
    ::close(writeEnd);
    ::close(readEnd);
    writeEnd = readEnd = -1;
}

#endif

void Interrupt::told()
{
#ifndef Q_OS_WIN
    char octet = 0;
    while (::read(readEnd, &octet, 1) == 1)
        Q_EMIT came(++m_times);
#else
    Q_EMIT came(++m_times);
#endif
}

} // namespace cli
