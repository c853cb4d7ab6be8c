// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/emptypane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int pictureSize = 64;
constexpr int leastForPicture = 400;

QWidget *sellingPoint(QLatin1String name, const QString &head, const QString &text)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(0);
    auto *title = new QLabel(head);
    title->setFont(strong(title->font()));
    auto *words = new QLabel(text);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(new Sign(name, Role::Muted, smallIcon), 0, 0);
    grid->addWidget(title, 0, 1);
    grid->addWidget(words, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    return widget;
}

} // namespace

EmptyPane::EmptyPane(QWidget *parent)
    : QWidget(parent)
    , m_picture(new Sign(QLatin1String("app"), Role::Sent, pictureSize))
    , m_hint(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *head = new QLabel(tr("Here you will see the whole conversation with the server"));
    head->setFont(verdictFont());
    for (QLabel *label : {head, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *points = new QGridLayout;
    points->setHorizontalSpacing(2 * margin);
    points->setVerticalSpacing(margin - rowGap);
    points->addWidget(sellingPoint(QLatin1String("text"), tr("Every line, live"),
                                   tr("What is sent and what comes back, with its time")),
                      0, 0);
    points->addWidget(sellingPoint(QLatin1String("info"), tr("In plain words"),
                                   tr("One sentence beside each line; the RFC is a click away")),
                      0, 1);
    points->addWidget(sellingPoint(QLatin1String("key"), tr("Safe to share"),
                                   tr("Passwords are masked before anything is kept")),
                      1, 0);
    points->addWidget(sellingPoint(QLatin1String("person"), tr("Each recipient"),
                                   tr("Who was accepted, who was refused, and who can mend it")),
                      1, 1);
    points->setColumnStretch(0, 1);
    points->setColumnStretch(1, 1);
    auto *add = new QPushButton(icon(QLatin1String("plus")), tr("Add your own account"));
    add->setAutoDefault(false);

    auto *inner = new QVBoxLayout;
    inner->setSpacing(gap);
    inner->addWidget(m_picture, 0, Qt::AlignHCenter);
    inner->addWidget(head);
    inner->addWidget(m_hint);
    inner->addSpacing(margin);
    inner->addLayout(points);
    inner->addSpacing(margin);
    inner->addWidget(add, 0, Qt::AlignHCenter);
    auto *middle = new QWidget;
    middle->setLayout(inner);
    middle->setMaximumWidth(840);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(margin, margin, margin, margin);
    outer->addStretch();
    outer->addLayout(across);
    outer->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its one button scrolls into sight by itself
    page->resize(scroll->size());        // or it would be measured first, for a size that nobody sees
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setHint(tr("Press Send, or Ctrl+Return."));
    connect(add, &QPushButton::clicked, this, &EmptyPane::addAccountRequested);
}

void EmptyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(height() >= leastForPicture);
}

void EmptyPane::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
}

} // namespace ui
