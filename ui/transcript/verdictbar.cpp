// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/verdictbar.h"

#include "ui/theme/theme.h"
#include "ui/transcript/wirepainter.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int edge = 3;
constexpr int iconSize = 24;
constexpr int iconLeft = 16;
constexpr int textLeft = iconLeft + iconSize + 12;
constexpr int leastHeight = 48;
constexpr int verdictNarrow = 760; ///< below it the buttons lose their words, not their names
constexpr int wordyButton = 360;   ///< how much wider the bar must be for the words of a third one
constexpr auto untilProgress = 500ms;

QPushButton *iconButton(QLatin1String name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setIcon(icon(name));
    made->setIconSize({smallIcon, smallIcon});
    made->setAutoDefault(false);
    return made;
}

/// Those that the server decided about: nobody who was never asked, or whose message is in doubt, was
/// refused.
QList<RecipientResult> answered(QList<RecipientResult> recipients)
{
    recipients.removeIf([](const RecipientResult &recipient) {
        const bool refused =
            recipient.code.startsWith(QLatin1Char('4')) || recipient.code.startsWith(QLatin1Char('5'));
        return !recipient.accepted && !refused;
    });
    return recipients;
}

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_subline(new QLabel(this))
    , m_note(new QLabel(this))
    , m_pills(new RecipientPills(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(iconButton(QLatin1String("close"), this))
    , m_allow(iconButton(QLatin1String("certificate"), this))
    , m_again(iconButton(QLatin1String("repeat"), this))
    , m_copy(iconButton(QLatin1String("copy"), this))
    , m_soon(new QTimer(this))
    , m_againText(tr("Send again"))
{
    m_sentence->setFont(verdictFont());
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subline->setTextFormat(Qt::PlainText);
    m_subline->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the message"));
    m_cancel->setText(tr("Cancel"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(untilProgress);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (QWidget *one : std::initializer_list<QWidget *>{m_note, m_cancel, m_allow, m_again, m_copy})
        buttons->addWidget(one, 0, Qt::AlignVCenter);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(rowGap);
    grid->addWidget(m_sentence, 0, 0);
    grid->addLayout(buttons, 0, 1, 2, 1);
    grid->addWidget(m_subline, 1, 0);
    grid->addWidget(m_progress, 2, 0, 1, 2);
    grid->addWidget(m_pills, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(0, 1);
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_soon, &QTimer::timeout, this, [this] {
        m_progress->setVisible(m_mood == Mood::Running);
        m_cancel->setVisible(m_mood == Mood::Running);
    });
    connect(m_cancel, &QPushButton::clicked, this, &VerdictBar::cancelRequested);
    connect(m_allow, &QPushButton::clicked, this, &VerdictBar::allowCertificateRequested);
    connect(m_again, &QPushButton::clicked, this, &VerdictBar::sendAgainRequested);
    connect(m_copy, &QPushButton::clicked, this, &VerdictBar::copyReportRequested);
    connect(m_pills, &RecipientPills::recipientChosen, this, &VerdictBar::recipientChosen);
    showReady(tr("Ready to send"), QString());
}

QString VerdictBar::sentence() const
{
    return m_sentenceText;
}

void VerdictBar::say(const QString &sentence, const QString &subline)
{
    m_sentenceText = sentence;
    m_sentence->setText(sentence);
    m_subline->setText(subline);
    m_subline->setVisible(!subline.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(subline);
}

void VerdictBar::setMood(Mood mood)
{
    m_mood = mood;
    const bool ended = mood != Mood::Ready && mood != Mood::Running;
    m_note->setVisible(mood == Mood::Ready && !m_note->text().isEmpty());
    m_allow->hide();
    m_again->setVisible(ended);
    m_copy->setVisible(ended);
    m_pills->setVisible(ended);
    m_progress->hide();
    m_cancel->hide();
    m_soon->stop();
    dress();
    updateGeometry();
    update();
}

void VerdictBar::showReady(const QString &sentence, const QString &note)
{
    say(sentence, QString());
    m_note->setText(note);
    setMood(Mood::Ready);
}

void VerdictBar::showRunning(const QString &sentence)
{
    say(sentence, QString());
    if (m_mood == Mood::Running)
        return;
    setMood(Mood::Running);
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_soon->start();
}

void VerdictBar::showProgress(qint64 sent, qint64 total)
{
    constexpr int steps = 1000;
    if (total <= 0)
        return;
    m_progress->setRange(0, steps);
    m_progress->setValue(int(double(sent) / double(total) * steps));
}

/// The first cancel says good-bye to the server; a server that does not answer can be dropped.
void VerdictBar::showStopping()
{
    m_cancel->setText(tr("Drop the connection"));
}

void VerdictBar::showVerdict(const explain::Verdict &verdict, const QList<RecipientResult> &recipients,
                             const QString &againText)
{
    say(verdict.sentence, verdict.subline);
    m_againText = againText;
    const auto decided = answered(recipients);
    m_pills->showResults(decided);
    switch (verdict.severity) {
    case explain::Severity::Plain:
    case explain::Severity::Good:
        setMood(Mood::Good);
        break;
    case explain::Severity::Notice:
        setMood(Mood::Notice);
        break;
    case explain::Severity::Warning:
        setMood(Mood::Warning);
        break;
    case explain::Severity::Error:
        setMood(Mood::Error);
        break;
    }
    m_pills->setVisible(!decided.isEmpty());
}

void VerdictBar::offerCertificate(bool allowable)
{
    m_allow->setVisible(allowable);
    dress();
}

void VerdictBar::sayCopied()
{
    m_copy->setIcon(icon(QLatin1String("check"), Role::Received));
    m_copy->setAccessibleName(tr("Report copied"));
    QTimer::singleShot(2s, this, [this] {
        m_copy->setIcon(icon(QLatin1String("copy")));
        dress();
    });
}

/// Words on the buttons where there is room, names for screen readers always; the sentence in the colour of
/// its mood.
void VerdictBar::dress()
{
    // margins are not mirrored by the layout itself
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? margin : textLeft, gap, mirrored ? textLeft : margin, gap);
    // the certificate's button says what is at stake: it is the last to lose its words
    const bool room = width() >= verdictNarrow;
    const bool roomForAll = width() >= verdictNarrow + (m_allow->isHidden() ? 0 : wordyButton);
    const std::tuple<QPushButton *, QString, bool> buttons[] = {
        {m_allow, tr("Trust this certificate…"), room},
        {m_again, m_againText, roomForAll},
        {m_copy, tr("Copy report"), roomForAll}};
    for (const auto &[one, text, words] : buttons) {
        one->setText(words ? text : QString());
        one->setToolTip(words ? QString() : text);
        one->setAccessibleName(text);
    }
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, color(m_mood == Mood::Error ? Role::Error : Role::Text));
    m_sentence->setPalette(palette);
    QPalette progress = m_progress->palette();
    progress.setColor(QPalette::Highlight, color(Role::Sent));
    m_progress->setPalette(progress);
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    struct MoodLook
    {
        Role role;
        QLatin1String icon;
        bool tinted;
    };
    const auto look = [this]() -> MoodLook {
        switch (m_mood) {
        case Mood::Ready:
        case Mood::Running:
            return {Role::Sent, QLatin1String("send"), false};
        case Mood::Good:
            return {Role::Received, QLatin1String("ok"), true};
        case Mood::Notice:
            return {Role::Sent, QLatin1String("info"), true};
        case Mood::Warning:
            return {Role::Warning, QLatin1String("warning"), true};
        case Mood::Error:
            break;
        }
        return {Role::Error, QLatin1String("error"), true};
    }();
    QPainter painter(this);
    painter.fillRect(rect(), look.tinted ? tint(look.role) : color(Role::Alternate));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())),
                     color(look.role));
    const int line = m_sentence->geometry().top() + QFontMetrics(m_sentence->font()).height() / 2;
    const int top = m_mood == Mood::Ready ? (height() - iconSize) / 2 : std::max(gap, line - iconSize / 2);
    paintIcon(&painter,
              QStyle::visualRect(layoutDirection(), rect(), QRect(iconLeft, top, iconSize, iconSize)),
              look.icon, look.role, iconSize);
}

void VerdictBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}

void VerdictBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

} // namespace ui
