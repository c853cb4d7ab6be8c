// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "session/route.h"
#include "session/submission.h"
#include "session/waittimer.h"
#include "transcript/recorder.h"

#include <memory>

namespace session {

/// Asks the name service where the mail of a domain goes, one question after the other, and writes questions
/// and answers into the transcript.
class RouteFinder
{
public:
    /// The submission must outlive it.
    RouteFinder(const Submission &submission, std::shared_ptr<transcript::Recorder> recorder);

    base::Task<std::expected<Route, base::Failure>> routeOf(QString domain);
    base::Task<std::expected<QStringList, base::Failure>> addressesOf(QString domain, QString exchanger);

    void cancel(); ///< what is asked, and what would be, ends with lookupCancelled()

private:
    base::Task<base::Failure> whyNone(QString domain, QString exchanger, net::DnsAnswer last);
    base::Task<net::DnsAnswer> ask(QString host, net::DnsType type);
    void heard(const net::DnsAnswer &what);
    void record(transcript::Event event, const QJsonObject &facts) const;
    void recordAnswer(const QString &host, net::DnsType type) const;
    [[nodiscard]] QList<net::DnsType> wantedTypes() const;

    const Submission &m_submission;
    std::shared_ptr<transcript::Recorder> m_recorder;
    net::DnsClient m_dns;
    WaitTimer m_timer;
    std::coroutine_handle<> m_waiter;
    net::DnsAnswer m_answer;
    bool m_cancelled = false;
};

/// What the user ended while names were looked up.
base::Failure lookupCancelled();

} // namespace session
