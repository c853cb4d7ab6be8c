// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/filterbar.h"

#include "ui/theme/theme.h"
#include "ui/transcript/filterchip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

namespace {

constexpr int boxWidth = 300;
constexpr int leastBoxWidth = 140;
constexpr int toolHeight = 24;

QToolButton *filterTool(QLatin1String name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setIconSize({smallIcon, smallIcon});
    button->setFixedSize(toolHeight + 4, toolHeight);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Transcript"), this))
    , m_all(new FilterChip(tr("All"), QLatin1String(), Role::Text, this))
    , m_box(new QLineEdit) // without a parent, so that Tab comes to it behind the chips
{
    m_title->setFont(strong(m_title->font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, rowGap + 2, gap, rowGap + 2);
    row->setSpacing(rowGap);
    row->addWidget(m_title);
    row->addSpacing(gap);
    row->addWidget(m_all);
    m_all->setCount(0);
    m_choices = {
        {addChip(tr("Problems"), QLatin1String("error"), int(Role::Error), QStringLiteral("is:problem")),
         QStringLiteral("is:problem")},
        {addChip(tr("TLS"), QLatin1String("lock"), int(Role::Text), QStringLiteral("phase:tls")),
         QStringLiteral("phase:tls")},
        {addChip(tr("AUTH"), QLatin1String("key"), int(Role::Text), QStringLiteral("phase:auth")),
         QStringLiteral("phase:auth")},
    };
    row->addStretch();
    row->addWidget(m_box, 1);
    m_box->setMaximumWidth(boxWidth);
    m_box->setMinimumWidth(leastBoxWidth);
    m_box->setFixedHeight(toolHeight);
    m_box->setClearButtonEnabled(true);
    auto *clear = m_box->findChild<QToolButton *>(); // its only one so far
    clear->setAccessibleName(tr("Clear the filter"));
    m_box->addAction(icon(QLatin1String("filter"), Role::Muted), QLineEdit::LeadingPosition);
    for (auto *button : m_box->findChildren<QToolButton *>()) {
        if (button != clear)
            button->setAccessibleName(tr("Filter the transcript"));
    }
    m_box->setPlaceholderText(tr("Filter: 550   verb:rcpt   took>100"));
    m_box->setAccessibleName(tr("Filter the transcript"));
    m_box->setToolTip(
        tr("Text of a line, or verb:rcpt, code:5, code:550, took>100, phase:auth, is:problem (Ctrl+F)"));
    m_box->installEventFilter(this);
    auto *copy = filterTool(QLatin1String("copy"), tr("Copy the transcript as text"), this);
    auto *save = filterTool(QLatin1String("export"), tr("Save the transcript…"), this);
    row->addSpacing(rowGap);
    row->addWidget(copy);
    row->addWidget(save);

    m_all->setChecked(true);
    connect(m_all, &FilterChip::clicked, this, [this] {
        m_box->clear();
        followText();
    });
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &query) {
        followText();
        Q_EMIT filterChanged(query);
    });
    connect(copy, &QToolButton::clicked, this, &FilterBar::copyRequested);
    connect(save, &QToolButton::clicked, this, &FilterBar::saveRequested);
}

FilterChip *FilterBar::addChip(const QString &text, QLatin1String icon, int role, const QString &word)
{
    auto *chip = new FilterChip(text, icon, Role(role), this);
    static_cast<QHBoxLayout *>(layout())->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, word](bool on) { toggleWord(word, on); });
    return chip;
}

QString FilterBar::filter() const
{
    return m_box->text();
}

void FilterBar::setFilter(const QString &query)
{
    m_box->setText(query);
}

void FilterBar::focusFilter()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void FilterBar::setCounts(int total, int problems)
{
    m_all->setCount(total);
    m_choices.first().chip->setCount(problems);
    fit();
}

/// Where there is no room for all, the chips of phases go first, since the box can say the same, and then the
/// title.
void FilterBar::fit()
{
    int phases = 0;
    for (const Choice &choice : std::as_const(m_choices).mid(1))
        phases += choice.chip->sizeHint().width() + rowGap;
    const int title = m_title->sizeHint().width() + gap + rowGap;
    const int needed = margin + gap + 4 * rowGap + m_all->sizeHint().width() +
                       m_choices.first().chip->sizeHint().width() + leastBoxWidth +
                       2 * (toolHeight + 2 * rowGap);
    for (const Choice &choice : std::as_const(m_choices).mid(1))
        choice.chip->setVisible(width() >= needed + title + phases);
    m_title->setVisible(width() >= needed + title);
}

/// Puts the chip's word into the box or takes it out; what else was typed stays.
void FilterBar::toggleWord(const QString &word, bool on)
{
    QStringList words = m_box->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeAll(word);
    if (on)
        words.append(word);
    m_box->setText(words.join(QLatin1Char(' ')));
    followText();
}

/// The chips say what stands in the box, whoever wrote it.
void FilterBar::followText()
{
    const QStringList words = m_box->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_all->setChecked(words.isEmpty());
    for (const Choice &choice : std::as_const(m_choices))
        choice.chip->setChecked(words.contains(choice.word, Qt::CaseInsensitive));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_box->text().isEmpty())
            Q_EMIT leaveRequested();
        m_box->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ui
