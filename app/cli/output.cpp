// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace cli {
namespace {

/// A transcript that arrives faster than the event loop turns is written in portions of this size.
constexpr qsizetype portion = 64 * 1024;

} // namespace

Output::Output()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    m_file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Output::~Output()
{
    flush();
}

std::expected<void, QString> Output::open(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return std::unexpected(m_file.errorString());
    return {};
}

void Output::write(const QByteArray &text)
{
    if (m_deaf)
        return;
    m_waiting += text;
    if (m_waiting.size() >= portion || QCoreApplication::instance() == nullptr) {
        flush();
    } else if (!m_flushPlanned) {
        m_flushPlanned = true;
        QMetaObject::invokeMethod(this, &Output::flush, Qt::QueuedConnection);
    }
}

void Output::flush()
{
    m_flushPlanned = false;
    if (!m_deaf && !m_waiting.isEmpty()) {
        errno = 0;
        const bool whole = m_file.write(m_waiting) == m_waiting.size() && m_file.flush();
        const int reason = errno;
        if (!whole) {
            m_deaf = true;
            if (reason != EPIPE)
                m_trouble = m_file.errorString();
        }
    }
    m_waiting.clear();
}

void complain(const QString &sentence)
{
    const QByteArray line = (QLatin1String("helo: ") + sentence + QLatin1Char('\n')).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace cli
