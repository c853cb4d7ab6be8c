// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/submissions.h"
#include "session/dispatch.h"

/// A delivery to exchangers, run to its end.
struct Delivered
{
    explicit Delivered(session::Submission submission)
        : delivery(std::move(submission), [this](transcript::Entry &&entry) { transcript.append(entry); })
    {
        QObject::connect(&delivery, &session::Dispatch::finished, &delivery,
                         [this](const smtp::Outcome &what) { outcome = what; });
        delivery.start();
    }

    QByteArray ended()
    {
        QEventLoop loop;
        QObject::connect(&delivery, &session::Dispatch::finished, &loop, &QEventLoop::quit,
                         Qt::QueuedConnection);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!outcome)
            loop.exec();
        return outcome ? support::describe(*outcome) : QByteArray("never");
    }

    [[nodiscard]] QList<transcript::Entry> entries(transcript::Event event) const
    {
        QList<transcript::Entry> found;
        for (qsizetype i = 0; i < transcript.size(); ++i) {
            if (transcript.event(i) == event)
                found.append(transcript.at(i));
        }
        return found;
    }

    [[nodiscard]] QStringList tried() const
    {
        QStringList names;
        const auto chosen = entries(transcript::Event::ExchangerChosen);
        for (const auto &entry : chosen)
            names.append(entry.facts.value(QStringLiteral("exchanger")).toString());
        return names;
    }

    transcript::Transcript transcript;
    std::optional<smtp::Outcome> outcome;
    session::Dispatch delivery;
};
