// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/task.h"

#include <QTest>

#include <stdexcept>

using base::Task;

namespace {

/// Suspends until somebody resumes it, as an awaited reply does.
struct Gate
{
    std::coroutine_handle<> waiting;
    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle) { waiting = handle; }
    void await_resume() const {}
};

struct Noticed
{
    bool *gone;
    explicit Noticed(bool *flag)
        : gone(flag)
    {
    }
    ~Noticed() { *gone = true; }
};

Task<int> half(Gate &gate, int number)
{
    co_await gate;
    if (number % 2 != 0)
        throw std::invalid_argument("odd");
    co_return number / 2;
}

Task<int> quarter(Gate &gate, int number)
{
    const int once = co_await half(gate, number);
    co_return co_await half(gate, once);
}

Task<void> watched(Gate &gate, bool *gone)
{
    const Noticed noticed(gone);
    co_await gate;
}

} // namespace

class TaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingRunsBeforeTheTaskIsStarted();
    void anInnerTaskHandsItsValueToTheOuter();
    void whatAnInnerTaskThrowsComesOutOfTheOuter();
    void destroyingTheTaskDestroysTheFrameWhereItStands();
};

void TaskTest::nothingRunsBeforeTheTaskIsStarted()
{
    Gate gate;
    auto task = half(gate, 4);
    QVERIFY(!gate.waiting);
    task.start();
    QVERIFY(gate.waiting);
    QVERIFY(!task.done());
}

void TaskTest::anInnerTaskHandsItsValueToTheOuter()
{
    Gate gate;
    auto task = quarter(gate, 8);
    task.start();
    gate.waiting.resume();
    gate.waiting.resume();
    QVERIFY(task.done());
    QCOMPARE(task.result(), 2);
}

void TaskTest::whatAnInnerTaskThrowsComesOutOfTheOuter()
{
    Gate gate;
    auto task = quarter(gate, 6);
    task.start();
    gate.waiting.resume();
    gate.waiting.resume();
    QVERIFY(task.done());
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, task.result());
}

void TaskTest::destroyingTheTaskDestroysTheFrameWhereItStands()
{
    Gate gate;
    bool gone = false;
    {
        auto task = watched(gate, &gone);
        task.start();
        QVERIFY(!gone);
    }
    QVERIFY(gone);
}

QTEST_APPLESS_MAIN(TaskTest)
#include "task.moc"
