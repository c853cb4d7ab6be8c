// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QPointer>
#include <QThread>

class QSaveFile;

namespace ui {

/// Writes a transcript of any length to a file while the window goes on: the lines are put into words a few
/// at a time, and a thread of its own waits for the disk. What came in after the start is left out. Deletes
/// itself at the end; deleted before, it leaves the file as it was.
class TranscriptSaver : public QObject
{
    Q_OBJECT
public:
    /// JSON Lines when `path` ends in .jsonl, else text.
    TranscriptSaver(session::Session &session, const QString &path, QObject *parent);
    ~TranscriptSaver() override;

Q_SIGNALS:
    void ended(const QString &problem); ///< the operating system's words; empty when all is on the disk

private:
    void goOn();
    void write(const QByteArray &octets, bool last);
    void end(const QString &problem);

    QPointer<session::Session> m_session;
    bool m_asJson;
    qsizetype m_next = 0;
    qsizetype m_size;
    QThread m_thread;
    QObject *m_there;  ///< lives on m_thread
    QSaveFile *m_file; ///< used there only
};

} // namespace ui
