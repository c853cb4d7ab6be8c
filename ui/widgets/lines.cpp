// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lines.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr QLatin1String errorIcon("error");

/// Gives the widget its colour again when the application's palette changed.
class RoleKeeper : public QObject
{
public:
    RoleKeeper(QWidget *widget, Role role)
        : QObject(widget)
        , m_widget(widget)
        , m_role(role)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        auto palette = m_widget->palette();
        palette.setColor(QPalette::WindowText, color(m_role));
        palette.setColor(QPalette::Text, color(m_role));
        palette.setColor(QPalette::ButtonText, color(m_role));
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    Role m_role;
};

} // namespace

Sign::Sign(QLatin1String name, Role role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon(name, role))
{
    setFixedSize(size, size);
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

void setTextRole(QWidget *widget, Role role)
{
    new RoleKeeper(widget, role);
}

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Role::Hairline));
}

GroupHead::GroupHead(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(strong(font()));
    setMinimumHeight(28);
}

void GroupHead::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const int taken = fontMetrics().horizontalAdvance(text()) + 12;
    QRect line(taken, height() / 2, width() - taken, 1);
    if (layoutDirection() == Qt::RightToLeft)
        line.moveLeft(0);
    QPainter(this).fillRect(line, color(Role::Hairline));
}

Hint::Hint(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(smallFont());
    setWordWrap(true);
    setTextRole(this, Role::Muted);
}

QWidget *warningLine(const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(rowGap);
    row->addWidget(new Sign(QLatin1String("warning"), Role::Warning, smallIcon, line), 0, Qt::AlignTop);
    auto *label = new QLabel(text);
    label->setFont(smallFont());
    label->setWordWrap(true);
    setTextRole(label, Role::Warning);
    row->addWidget(label, 1);
    return line;
}

Problem::Problem(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(rowGap);
    row->addWidget(new Sign(errorIcon, Role::Error, smallIcon, this), 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setFont(strong(smallFont()));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_label, Role::Error);
    hide();
}

void Problem::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace ui
