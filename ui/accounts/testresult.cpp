// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/testresult.h"

#include "session/stages.h"
#include "ui/models/siderows.h"
#include "ui/widgets/lines.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int resultIcon = 20;

QString stageName(base::Phase phase)
{
    switch (phase) {
    case base::Phase::Lookup:
        return u"DNS"_s;
    case base::Phase::Connect:
        return u"TCP"_s;
    case base::Phase::Greeting:
        return TestResult::tr("greeting");
    case base::Phase::Ehlo:
        return u"EHLO"_s;
    case base::Phase::StartTls:
        return u"STARTTLS"_s;
    case base::Phase::Tls:
        return u"TLS"_s;
    case base::Phase::Auth:
        return u"AUTH"_s;
    case base::Phase::Mail:
        return u"MAIL"_s;
    case base::Phase::Rcpt:
        return u"RCPT"_s;
    case base::Phase::Data:
    case base::Phase::Body:
    case base::Phase::EndOfData:
        return u"DATA"_s;
    case base::Phase::Rset:
        return u"RSET"_s;
    case base::Phase::Noop:
        return u"NOOP"_s;
    case base::Phase::Quit:
        return u"QUIT"_s;
    }
    return {};
}

Role roleOf(explain::Severity severity)
{
    switch (severity) {
    case explain::Severity::Plain:
        return Role::Sent;
    case explain::Severity::Good:
        return Role::Received;
    case explain::Severity::Notice:
    case explain::Severity::Warning:
        return Role::Warning;
    case explain::Severity::Error:
        return Role::Error;
    }
    return Role::Sent;
}

QLatin1String signOf(explain::Severity severity)
{
    switch (severity) {
    case explain::Severity::Plain:
        return "verify"_L1;
    case explain::Severity::Good:
        return "ok"_L1;
    case explain::Severity::Notice:
    case explain::Severity::Warning:
        return "warning"_L1;
    case explain::Severity::Error:
        return "error"_L1;
    }
    return "verify"_L1;
}

} // namespace

TestResult::TestResult(QWidget *parent)
    : QFrame(parent)
    , m_verdict(new QLabel)
    , m_stages(new QLabel)
    , m_next(new QLabel)
    , m_transcript(new QPushButton(icon("text"_L1, Role::Sent), tr("Show transcript")))
{
    for (auto *label : {m_verdict, m_stages, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_verdict->setFont(strong(m_verdict->font()));
    m_verdict->setAccessibleName(tr("Result of the test"));
    m_stages->setFont(smallFont());
    m_next->setFont(smallFont());
    m_transcript->setFlat(true);
    m_transcript->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12 + resultIcon + gap, gap, 12, gap);
    grid->setVerticalSpacing(rowGap);
    grid->addWidget(m_verdict, 0, 0);
    grid->addWidget(m_transcript, 0, 1, Qt::AlignTop);
    grid->addWidget(m_stages, 1, 0, 1, 2);
    grid->addWidget(m_next, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_transcript, &QPushButton::clicked, this, &TestResult::transcriptWanted);
    hide();
}

void TestResult::setSeverity(explain::Severity severity)
{
    m_severity = severity;
    update();
}

void TestResult::showRunning()
{
    setSeverity(explain::Severity::Plain);
    m_verdict->setText(tr("Testing: signing in, and no message is sent…"));
    m_stages->clear();
    m_next->clear();
    m_transcript->hide();
    QFrame::show();
}

void TestResult::show(const SessionRecord &record)
{
    const auto &verdict = *record.verdict;
    setSeverity(verdict.severity);
    m_verdict->setText(verdict.sentence);
    QStringList reached;
    for (const auto &stage : session::stages(record.session->transcript())) {
        const auto name = stageName(stage.phase);
        reached.append(stage.end < 0 ? name : tr("%1 %2").arg(name, durationWords(stage.end - stage.begin)));
    }
    m_stages->setText(reached.join(u" · "_s));
    QStringList next;
    for (const auto &words :
         {verdict.subline, verdict.explanation,
          verdict.who.isEmpty() ? verdict.nextStep : verdict.who + u": "_s + verdict.nextStep}) {
        if (!words.isEmpty())
            next.append(words);
    }
    m_next->setText(next.join(u'\n'));
    m_transcript->show();
    QFrame::show();
}

void TestResult::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tint(roleOf(m_severity)));
    painter.setPen(color(roleOf(m_severity)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect sign(12, gap, resultIcon, resultIcon);
    icon(signOf(m_severity), roleOf(m_severity))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
}

} // namespace ui
