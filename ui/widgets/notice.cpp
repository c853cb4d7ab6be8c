// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int edge = 3;
constexpr int iconSize = 20;

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin + iconSize + gap, gap, gap, gap);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_label, 1);
    auto *close = new QToolButton(this);
    close->setIcon(icon("close"_L1));
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, [this] {
        m_label->clear();
        hide();
    });
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Notice::add(const QString &sentence)
{
    const auto shown = m_label->text();
    if (shown.contains(sentence))
        return;
    m_label->setText(shown.isEmpty() ? sentence : shown + u'\n' + sentence);
    setAccessibleName(m_label->text());
    show();
}

QString Notice::text() const
{
    return m_label->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Role::Warning));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - edge : 0, 0, edge, height()), color(Role::Warning));
    const QRect sign(mirrored ? width() - margin - iconSize : margin, gap, iconSize, iconSize);
    icon("warning"_L1, Role::Warning).paint(&painter, sign);
}

} // namespace ui
