// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sessions.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Hint;

/// What a test of an account brought, in place: the verdict, the stages it reached with their times, what to
/// do next.
class TestResult : public QFrame
{
    Q_OBJECT
public:
    explicit TestResult(QWidget *parent = nullptr);

    void showRunning();
    void show(const SessionRecord &record);

Q_SIGNALS:
    void transcriptWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setSeverity(explain::Severity severity);

    explain::Severity m_severity = explain::Severity::Plain;
    QLabel *m_verdict;
    QLabel *m_stages;
    QLabel *m_next;
    QPushButton *m_transcript;
};

} // namespace ui
