// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <functional>

namespace shots {

inline constexpr QSize usual(1360, 860);
inline constexpr QSize smallest(800, 560);

/// False after some time: a picture that cannot be made is an error, not a wait for ever.
bool waitFor(const std::function<bool()> &done);

/// Takes one picture, once everything is painted, and remembers what did not come about.
class Photographer
{
public:
    explicit Photographer(QString path)
        : m_path(std::move(path))
    {
    }
    void take(QWidget &widget);
    void require(bool made) { m_failed = m_failed || !made; }
    [[nodiscard]] bool failed() const { return m_failed || !m_taken; }

private:
    QString m_path;
    bool m_taken = false;
    bool m_failed = false;
};

/// A window with a message as somebody would write it.
struct Scene : Bench
{
    std::unique_ptr<ui::MainWindow> window;

    explicit Scene(const QSize &size = usual);

    /// Changes the message and shows it anew.
    void write(const std::function<void(ui::Draft &)> &change);
    bool send();
    bool refuseOne(); ///< of three recipients
    void messageHasTheRoom();
};

} // namespace shots
