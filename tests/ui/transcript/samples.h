// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

/// A transcript written as one reads it. Times are milliseconds since the session began.
class Script
{
public:
    void event(double at, transcript::Event event, base::Phase phase, const QJsonObject &facts = {},
               double took = -1);

    /// A command, without its line end. Commands of one `group` are pipelined.
    void sent(double at, base::Phase phase, const QByteArray &line, quint32 group = 0,
              const base::Spans &secrets = {});

    /// The reply to the oldest command without one, as lines without their ends.
    void reply(double at, base::Phase phase, const QByteArrayList &lines, base::Oddities odd = {});

    /// One line of a reply whose other lines come at another time.
    void line(double at, base::Phase phase, base::Part part, const QByteArray &text);

    void setTls(bool on) { m_tls = on; }

    transcript::Transcript transcript;

private:
    transcript::Entry entry(double at, base::Phase phase) const;

    struct Waiting
    {
        quint32 command;
        quint32 group;
        double at;
    };
    QList<Waiting> m_waiting;
    quint32 m_commands = 0;
    bool m_tls = false;
};

/// Two of three recipients accepted, pipelined, under TLS, signed in with SCRAM.
transcript::Transcript partlyRefused();

/// A certificate for another name.
transcript::Transcript wrongName();
