// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <csignal>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {
namespace {

constexpr int standardWidth = 100;

/// No password is longer; a line above this is a wrong file.
constexpr qsizetype longestPassword = 64 * 1024;

/// Octet by octet and unbuffered, so that nothing beyond the line is taken and no copy stays in a buffer of
/// the library's.
std::optional<base::Secret> lineFrom(int input)
{
    QByteArray line;
    line.reserve(longestPassword); // growing would leave copies behind in freed memory
    char octet = 0;
    bool any = false;
    while (line.size() < longestPassword) {
#ifdef Q_OS_WIN
        const auto got = ::_read(input, &octet, 1);
#else
        const auto got = ::read(input, &octet, 1);
#endif
        if (got != 1) {
            if (!any || got < 0)
                return std::nullopt;
            break;
        }
        any = true;
        if (octet == '\n')
            break;
        line += octet;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return base::Secret(std::move(line));
}

#ifdef Q_OS_WIN

class Unechoed
{
public:
    Unechoed()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Unechoed() { SetConsoleMode(m_input, m_before); }

private:
    HANDLE m_input;
    DWORD m_before = 0;
};

#else

/// While it lives the terminal shows nothing that is typed, and Ctrl+C breaks the reading off instead of
/// ending the program with the terminal left mute.
class Unechoed
{
public:
    Unechoed()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        struct sigaction action = {};
        action.sa_handler = [](int) {};
        sigemptyset(&action.sa_mask);
        ::sigaction(SIGINT, &action, &m_interrupt);
    }
    ~Unechoed()
    {
        ::sigaction(SIGINT, &m_interrupt, nullptr);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unechoed(const Unechoed &) = delete;
    Unechoed &operator=(const Unechoed &) = delete;

private:
    termios m_before = {};
    struct sigaction m_interrupt = {};
};

#endif

} // namespace

int terminalWidth()
{
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return std::max(20, info.srWindow.Right - info.srWindow.Left + 1);
#else
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::max<int>(20, size.ws_col);
#endif
    const int wanted = qEnvironmentVariableIntValue("COLUMNS");
    return wanted >= 20 ? wanted : standardWidth;
}

bool canAsk()
{
#ifdef Q_OS_WIN
    return ::_isatty(0) != 0 && ::_isatty(2) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
#endif
}

std::optional<base::Secret> askPassword(const QString &question)
{
    const QByteArray text = question.toUtf8() + ' ';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
    const Unechoed quiet;
    auto answer = lineFrom(0);
    std::fputc('\n', stderr);
    return answer;
}

std::optional<base::Secret> readPassword()
{
    return lineFrom(0);
}

QByteArray readStandardInput()
{
    QByteArray all;
    char buffer[16 * 1024];
    while (const auto got = std::fread(buffer, 1, sizeof buffer, stdin))
        all.append(buffer, static_cast<qsizetype>(got));
    return all;
}

} // namespace cli
