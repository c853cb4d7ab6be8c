// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>

namespace session {

/// Suspends a flow until somebody resumes the handle that it leaves in `waiter`.
struct Pause
{
    std::coroutine_handle<> &waiter;
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> flow) const noexcept { waiter = flow; }
    void await_resume() const noexcept {}
};

} // namespace session
