// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/recipientpills.h"

#include "ui/theme/theme.h"
#include "ui/transcript/wirepainter.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <memory>

namespace ui {

namespace {

constexpr int pillHeight = 24;
constexpr int pillPadding = 9;
constexpr int pillTextGap = 8;
constexpr int mostSingle = 4;
constexpr int leastPill = 160;
constexpr qreal pillCorner = 4;

QString localPart(const QString &address)
{
    const auto at = address.lastIndexOf(QLatin1Char('@'));
    return at > 0 ? address.left(at) : address;
}

QFont loud()
{
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

} // namespace

RecipientPill::RecipientPill(const QString &lead, const QString &rest, bool accepted, QWidget *parent)
    : QAbstractButton(parent)
    , m_rest(rest)
    , m_accepted(accepted)
{
    setText(lead);
    setAccessibleName(accepted ? tr("%1 accepted %2").arg(lead, rest) : tr("%1 refused %2").arg(lead, rest));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize RecipientPill::sizeHint() const
{
    const QFontMetrics lead(m_accepted ? QApplication::font() : loud());
    int width = 2 * pillPadding + smallIcon + 6 + lead.horizontalAdvance(text());
    if (!m_rest.isEmpty())
        width += pillTextGap + lead.horizontalAdvance(m_rest);
    return {width, pillHeight};
}

void RecipientPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_accepted ? color(Role::Hairline) : color(Role::Error));
    painter.setBrush(m_accepted ? color(Role::Base) : color(Role::Error));
    painter.drawRoundedRect(box, pillCorner, pillCorner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_accepted ? color(Role::Sent) : color(Role::Base), m_accepted ? 2 : 1));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), pillCorner - 1, pillCorner - 1);
    }
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    paintIcon(&painter, place(pillPadding, smallIcon),
              m_accepted ? QLatin1String("ok") : QLatin1String("error"),
              m_accepted ? Role::Received : Role::Base);
    const QFont font = m_accepted ? QApplication::font() : loud();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_accepted ? color(Role::Text) : color(Role::Base));
    int x = pillPadding + smallIcon + 6;
    const int room = width() - x - pillPadding;
    const int lead = std::min(room, metrics.horizontalAdvance(text()));
    painter.drawText(place(x, lead), int(Qt::AlignVCenter | Qt::AlignLeading),
                     metrics.horizontalAdvance(text()) <= room
                         ? text()
                         : metrics.elidedText(text(), Qt::ElideMiddle, lead));
    x += lead + pillTextGap;
    const int left = width() - x - pillPadding;
    if (left <= 0)
        return;
    painter.setPen(m_accepted ? color(Role::Muted) : color(Role::Base));
    painter.drawText(place(x, left), int(Qt::AlignVCenter | Qt::AlignLeading),
                     metrics.elidedText(m_rest, Qt::ElideRight, left));
}

RecipientPills::RecipientPills(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Recipients"));
}

QSize RecipientPills::sizeHint() const
{
    return {320, m_results.isEmpty() ? 0 : pillHeight};
}

void RecipientPills::showResults(const QList<RecipientResult> &results)
{
    m_results = results;
    std::ranges::stable_sort(m_results, [](const auto &a, const auto &b) { return a.accepted < b.accepted; });
    updateGeometry();
    arrange();
}

RecipientPill *RecipientPills::pillFor(const RecipientResult &result)
{
    // the one in question is named in full; the others are known
    auto *pill =
        result.accepted
            ? new RecipientPill(localPart(result.address), result.code, true, this)
            : new RecipientPill(result.address,
                                QStringList{result.code, result.words}.join(QStringLiteral("  ")).trimmed(),
                                false, this);
    pill->setToolTip(
        QStringLiteral("%1 %2 %3").arg(result.address, result.code, result.words).trimmed().toHtmlEscaped());
    connect(pill, &RecipientPill::clicked, this,
            [this, address = result.address] { Q_EMIT recipientChosen(address); });
    return pill;
}

RecipientPill *RecipientPills::countPill(int count, bool accepted)
{
    auto *pill = new RecipientPill(accepted ? tr("%n accepted", nullptr, count)
                                            : tr("%n more refused", nullptr, count),
                                   QString(), accepted, this);
    pill->setAccessibleName(pill->text());
    return pill;
}

/// Puts a pill at `x`, cut to `room`; gives the x for the next.
int RecipientPills::place(RecipientPill *pill, int x, int room)
{
    const QRect at(x, 0, std::min(pill->sizeHint().width(), room), pillHeight);
    pill->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    pill->show();
    // made anew at each width, they would else come behind everything that is in the window
    QWidget *before = m_pills.isEmpty() ? previousInFocusChain() : m_pills.constLast();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    setTabOrder(before, pill);
    m_pills.append(pill);
    return at.right() + 1 + gap;
}

/// Refused ones each, as far as there is room, the first in any case; gives the x behind them.
int RecipientPills::placeRefused(int refused, int room)
{
    int x = 0;
    for (int i = 0; i < refused; ++i) {
        RecipientPill *pill = pillFor(m_results[i]);
        RecipientPill *more = i + 1 < refused ? countPill(refused - i - 1, false) : nullptr;
        const int reserve = more ? more->sizeHint().width() + gap : 0;
        const bool fits = x + pill->sizeHint().width() + reserve <= room;
        if (i == 0 || fits) {
            x = place(pill, x, std::max(room - reserve, std::min(leastPill, width())));
            delete more;
            if (fits)
                continue;
            return i + 1 < refused && x + reserve - gap <= width()
                       ? place(countPill(refused - 1, false), x, width() - x)
                       : x;
        }
        delete pill;
        delete more;
        return place(countPill(refused - i, false), x, width() - x);
    }
    return x;
}

void RecipientPills::arrange()
{
    qDeleteAll(m_pills);
    m_pills.clear();
    const auto isAccepted = [](const RecipientResult &result) { return result.accepted; };
    const auto accepted = int(std::ranges::count_if(m_results, isAccepted));
    const auto refused = int(m_results.size()) - accepted;
    if (accepted == 0) {
        placeRefused(refused, width());
        return;
    }
    const std::unique_ptr<RecipientPill> sample(countPill(accepted, true));
    const int countWidth = sample->sizeHint().width();
    const int reserve = refused > 0 ? countWidth + gap : 0;
    int x = placeRefused(refused, width() - reserve);

    QList<RecipientPill *> singles;
    int wanted = x;
    for (int i = refused; i < m_results.size() && m_results.size() <= mostSingle; ++i) {
        singles.append(pillFor(m_results[i]));
        wanted += singles.last()->sizeHint().width() + (i > refused ? gap : 0);
    }
    if (!singles.isEmpty() && wanted <= width()) {
        for (RecipientPill *pill : std::as_const(singles))
            x = place(pill, x, width() - x);
        return;
    }
    qDeleteAll(singles);
    // where even their number finds no room, the refused ones matter more
    if (x == 0 || x + countWidth <= width())
        place(countPill(accepted, true), x, width() - x);
}

void RecipientPills::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
