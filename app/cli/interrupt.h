// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cli {

/// Ctrl+C, SIGTERM and the like as a Qt signal, in the main thread's event loop. One at a time; the system's
/// own ways come back when it goes.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void came(int times); ///< 1 for the first, 2 for the second…

private:
    void told();
    int m_times = 0;
};

} // namespace cli
