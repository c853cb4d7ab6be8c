// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptsaver.h"

#include "transcript/export.h"

#include <QSaveFile>

namespace ui {

namespace {

constexpr qsizetype sliceOctets = 64 * 1024; ///< a millisecond or two of the window's time

} // namespace

TranscriptSaver::TranscriptSaver(session::Session &session, const QString &path, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_asJson(path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))
    , m_size(session.transcript().size())
    , m_there(new QObject)
    , m_file(new QSaveFile(path, m_there))
{
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_there, [this, file = m_file] {
        const QString problem = file->open(QIODevice::WriteOnly) ? QString() : file->errorString();
        QMetaObject::invokeMethod(this, [this, problem] { problem.isEmpty() ? goOn() : end(problem); });
    });
    m_thread.start();
}

TranscriptSaver::~TranscriptSaver()
{
    m_thread.quit();
    m_thread.wait();
}

/// The next slice is made when the last one is written, so that a slow disk does not fill the memory.
void TranscriptSaver::goOn()
{
    if (!m_session)
        return end(tr("the session is gone"));
    QByteArray octets;
    for (; m_next < m_size && octets.size() < sliceOctets; ++m_next) {
        const auto entry = m_session->transcript().at(m_next);
        octets += m_asJson ? transcript::toJsonLine(entry) : transcript::toText(entry);
    }
    write(octets, m_next == m_size);
}

void TranscriptSaver::write(const QByteArray &octets, bool last)
{
    QMetaObject::invokeMethod(m_there, [this, file = m_file, octets, last] {
        const bool written = file->write(octets) == octets.size() && (!last || file->commit());
        const QString problem = written ? QString() : file->errorString();
        QMetaObject::invokeMethod(
            this, [this, problem, last] { last || !problem.isEmpty() ? end(problem) : goOn(); });
    });
}

void TranscriptSaver::end(const QString &problem)
{
    Q_EMIT ended(problem);
    deleteLater();
}

} // namespace ui
