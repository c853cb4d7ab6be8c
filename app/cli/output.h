// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>

#include <expected>

namespace cli {

/// Where a command writes: standard output or a file. What is written in one turn of the event loop goes out
/// together at its end, so that lines appear as they happen and five thousand messages do not cost a system
/// call a line.
///
/// A reader that goes away (`| head`) ends the writing in silence and nothing else: a session that has begun
/// is worth more than its transcript. Any other trouble is kept for the command to report.
class Output : public QObject
{
    Q_OBJECT
public:
    /// Standard output.
    Output();
    ~Output() override;

    /// A file, emptied first. Fails with the operating system's words.
    std::expected<void, QString> open(const QString &path);

    void write(const QByteArray &text);
    void write(const QString &text) { write(text.toUtf8()); }
    void flush();

    /// The operating system's words when something could not be written; empty when all was, or the reader
    /// left.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    QFile m_file;
    QByteArray m_waiting;
    QString m_trouble;
    bool m_flushPlanned = false;
    bool m_deaf = false; ///< nobody reads any more, or the disk is full
};

/// Writes "helo: …" and the sentence to standard error.
void complain(const QString &sentence);

} // namespace cli
