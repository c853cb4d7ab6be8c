// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phase.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace session {

/// The clock beside a session: how long the other side may still take and, once for each phase, that it takes
/// longer than a reader of the transcript would sit still for.
class WaitTimer : public QObject
{
    Q_OBJECT
public:
    explicit WaitTimer(std::chrono::milliseconds patience);

    /// From now on at most `limit` until the next call; then expired(), and before it, where `limit` is
    /// longer than our patience, dragging().
    void start(base::Phase phase, std::chrono::milliseconds limit);
    void stop();

    /// It is a person whom we wait for: no dragging().
    void hush();

    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }

Q_SIGNALS:
    void dragging(base::Phase phase, std::chrono::milliseconds limit);
    void expired();

private:
    void onTimeout();

    QTimer m_timer;
    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_rest{
        0}; ///< of the limit, after our patience; zero: nothing is said on the way
    base::Phase m_phase = base::Phase::Lookup;
    QList<base::Phase> m_told;
};

} // namespace session
