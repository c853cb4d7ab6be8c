// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/messageline.h"

#include "ui/models/draft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lines.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int foldedHeight = 40;

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_rest(new ElidedLabel)
{
    setFixedHeight(foldedHeight);
    auto *open = new QToolButton;
    open->setIcon(icon("chevron-right"_L1));
    open->setAccessibleName(tr("Show the message"));
    open->setToolTip(tr("Show the message"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(strong(font()));
    setTextRole(m_rest, Role::Muted);
    auto *hint =
        new QLabel(tr("%1 edit").arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText)));
    hint->setFont(smallFont());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0); // which would not be mirrored; what is in the row is
    row->addSpacing(gap);
    row->addWidget(open);
    row->addWidget(m_title);
    row->addWidget(m_rest, 1);
    row->addWidget(hint);
    row->addSpacing(margin);
    connect(open, &QToolButton::clicked, this, &MessageLine::openWanted);
}

void MessageLine::show(const Draft &draft)
{
    m_title->setText(draft.title());
    const auto to = draft.envelopeRecipients();
    m_rest->setText(to.isEmpty() ? tr("to nobody yet") : tr("to %1").arg(QLocale().createSeparatedList(to)));
}

} // namespace ui
