// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sessions.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class StageBar;

/// What a test of an account brought, in place: the verdict, the waterfall of its stages, what to do next.
class TestResult : public QFrame
{
    Q_OBJECT
public:
    explicit TestResult(QWidget *parent = nullptr);

    /// Follows the session while it runs; shows what became of it once it has a verdict.
    void show(const SessionRecord &record);

Q_SIGNALS:
    void cancelWanted();
    void transcriptWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStages(const SessionRecord &record);
    void showVerdict(const explain::Verdict &verdict);

    explain::Severity m_severity = explain::Severity::Plain;
    QLabel *m_verdict;
    QPushButton *m_cancel;
    QPushButton *m_transcript;
    StageBar *m_stages;
    QLabel *m_next;
};

} // namespace ui
