// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/outcome.h"
#include "transcript/transcript.h"

namespace session {

/// One bar of the waterfall: from the moment a stage began to the moment its answer came, read off the
/// transcript.
struct Stage
{
    base::Phase phase;
    qint64 begin = 0;            ///< ns since the session began
    qint64 end = -1;             ///< ns; -1 while it runs
    bool failed = false;         ///< it ended with a negative reply or broke
    QList<qint64> refusals = {}; ///< moments of single refused recipients
    qsizetype entry = -1;        ///< the entry to choose when the bar is clicked
    bool password = false;       ///< of AUTH, before its command: the keychain, or a person, was asked
};

/// Reads the stages off a transcript that grows: each call goes on where the last one ended.
class StageReader
{
public:
    void read(const transcript::Transcript &transcript);

    /// As stages() would give them for what was read so far.
    [[nodiscard]] const QList<Stage> &stages() const { return m_stages; }

private:
    void readEntry(const transcript::Entry &entry, qsizetype index);
    void readLine(const transcript::Entry &entry, qsizetype index);
    void readTurned(const transcript::Entry &entry, qsizetype index);
    void begin(base::Phase phase, const transcript::Entry &entry, qsizetype index);
    void beginAuth(const transcript::Entry &entry, qsizetype index);
    void end(base::Phase phase, const transcript::Entry &entry, qsizetype index, bool failed);
    void endAll(const transcript::Entry &entry, qsizetype index);

    QList<Stage> m_stages;
    qsizetype m_next = 0;
    qsizetype m_connection = 0; ///< where the stages of the present connection begin
    bool m_implicitTls = false;
    bool m_turned = false;
};

/// In the order in which they began. Until the password is there nobody waits for the server: that is a stage
/// of its own before AUTH. The first EHLO and the one under TLS are two stages. RCPT is one stage
/// for all recipients; MAIL, RCPT and DATA overlap when they were pipelined.
QList<Stage> stages(const transcript::Transcript &transcript);

/// The outcome as the JSON object that ends a JSON Lines export (`"type":"outcome"`): result, recipients,
/// queueId, granted (parameter, asked, granted and, of a RCPT, recipient), failure, timings (milliseconds by
/// stage name).
QJsonObject outcomeToJson(const smtp::Outcome &outcome, const QList<Stage> &stages);

/// The exit code of `helo send` for it (see docs/architecture.md).
int exitCode(const smtp::Outcome &outcome);

} // namespace session
