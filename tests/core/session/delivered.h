// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/submissions.h"
#include "session/dispatch.h"

/// One to exchangers.
struct Delivered : Journey<session::Dispatch>
{
    explicit Delivered(session::Submission submission)
        : Journey(std::move(submission))
    {
        runner.start();
    }

    [[nodiscard]] QStringList tried() const
    {
        QStringList names;
        const auto chosen = entries(transcript::Event::ExchangerChosen);
        for (const auto &entry : chosen)
            names.append(entry.facts.value(QStringLiteral("exchanger")).toString());
        return names;
    }
};
