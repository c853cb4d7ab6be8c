// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/testresult.h"

#include "session/stages.h"
#include "ui/models/ending.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/stagebar.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int resultIcon = 20;
constexpr int resultLine = 28; // as high as the buttons beside it

struct Look
{
    Role role;
    QLatin1String icon;
};

Look lookOf(explain::Severity severity)
{
    switch (severity) {
    case explain::Severity::Plain:
        return {Role::Sent, "verify"_L1};
    case explain::Severity::Good:
        return {Role::Received, "ok"_L1};
    case explain::Severity::Notice:
    case explain::Severity::Warning:
        return {Role::Warning, "warning"_L1};
    case explain::Severity::Error:
        return {Role::Error, "error"_L1};
    }
    return {Role::Sent, "verify"_L1};
}

QPushButton *flatButton(QLatin1String sign, const QString &text)
{
    auto *button = new QPushButton(icon(sign, Role::Sent), text);
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TestResult::TestResult(QWidget *parent)
    : QFrame(parent)
    , m_verdict(new QLabel)
    , m_cancel(flatButton("stop"_L1, tr("Stop the test")))
    , m_transcript(flatButton("text"_L1, tr("Show transcript")))
    , m_stages(new StageBar)
    , m_next(new QLabel)
{
    for (auto *label : {m_verdict, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_verdict->setFont(strong(m_verdict->font()));
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_verdict->setContentsMargins(0, (resultLine - QFontMetrics(m_verdict->font()).height()) / 2, 0, 0);
    setAccessibleName(tr("Result of the test")); // a name on the label would hide its words
    m_next->setFont(smallFont());
    m_next->setContentsMargins(margin, 0, margin, 0);
    m_stages->setAutoFillBackground(false); // the tint shows through
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(gap);
    top->addSpacing(margin + resultIcon + gap);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_cancel, 0, Qt::AlignTop);
    top->addWidget(m_transcript, 0, Qt::AlignTop);
    top->addSpacing(rowGap); // the button has a margin of its own
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, gap);
    column->setSpacing(rowGap);
    column->addLayout(top);
    column->addWidget(m_stages);
    column->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &TestResult::cancelWanted);
    connect(m_transcript, &QPushButton::clicked, this, &TestResult::transcriptWanted);
    hide();
}

void TestResult::show(const SessionRecord &record)
{
    showStages(record);
    m_cancel->setVisible(!record.verdict);
    m_transcript->setVisible(record.verdict.has_value());
    if (record.verdict) {
        showVerdict(*record.verdict);
    } else {
        m_severity = explain::Severity::Plain;
        m_verdict->setText(tr("Testing: signing in, and no message is sent…"));
        m_next->hide();
    }
    update();
    QFrame::show();
}

void TestResult::showStages(const SessionRecord &record)
{
    const auto &transcript = record.session->transcript();
    const auto now = transcript.isEmpty() ? 0 : transcript.at(transcript.size() - 1).time;
    m_stages->showStages(session::stages(transcript), now, missingPhases(*record.session, record.user));
}

void TestResult::showVerdict(const explain::Verdict &verdict)
{
    m_severity = verdict.severity;
    m_verdict->setText(verdict.sentence);
    const auto next =
        verdict.who.isEmpty() ? verdict.nextStep : tr("%1: %2").arg(verdict.who, verdict.nextStep);
    QStringList lines{verdict.subline, verdict.explanation, next};
    lines.removeAll(QString());
    m_next->setText(lines.join(u'\n'));
    m_next->setVisible(!lines.isEmpty());
}

void TestResult::paintEvent(QPaintEvent *)
{
    const auto look = lookOf(m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tint(look.role));
    painter.setPen(color(look.role));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect sign(margin, m_verdict->y() + (resultLine - resultIcon) / 2, resultIcon, resultIcon);
    icon(look.icon, look.role).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
}

} // namespace ui
