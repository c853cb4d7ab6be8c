// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/recipientpills.h"

#include "ui/theme/theme.h"
#include "ui/transcript/wirepainter.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int pillHeight = 24;
constexpr int padding = 9;
constexpr int textGap = 8;
constexpr int mostSingle = 4;
constexpr qreal corner = 4;

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
    int width = 2 * padding + smallIcon + 6 + lead.horizontalAdvance(text());
    if (!m_rest.isEmpty())
        width += textGap + lead.horizontalAdvance(m_rest);
    return {width, pillHeight};
}

void RecipientPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_accepted ? color(Role::Hairline) : color(Role::Error));
    painter.setBrush(m_accepted ? color(Role::Base) : color(Role::Error));
    painter.drawRoundedRect(box, corner, corner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_accepted ? color(Role::Sent) : color(Role::Base), m_accepted ? 2 : 1));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), corner - 1, corner - 1);
    }
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    paintIcon(&painter, place(padding, smallIcon), m_accepted ? QLatin1String("ok") : QLatin1String("error"),
              m_accepted ? Role::Received : Role::Base);
    const QFont font = m_accepted ? QApplication::font() : loud();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_accepted ? color(Role::Text) : color(Role::Base));
    int x = padding + smallIcon + 6;
    const int room = width() - x - padding;
    const int lead = std::min(room, metrics.horizontalAdvance(text()));
    painter.drawText(place(x, lead), int(Qt::AlignVCenter | Qt::AlignLeading),
                     metrics.elidedText(text(), Qt::ElideMiddle, lead));
    x += lead + textGap;
    const int left = width() - x - padding;
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
    std::stable_sort(m_results.begin(), m_results.end(),
                     [](const auto &a, const auto &b) { return a.accepted < b.accepted; });
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

/// Gives the x behind the pill, or -1 where it found no room and went.
int RecipientPills::place(RecipientPill *pill, int x, bool evenCut)
{
    const int room = width() - x;
    const int wanted = pill->sizeHint().width();
    if (wanted > room && !evenCut) {
        delete pill;
        return -1;
    }
    const QRect at(x, 0, std::min(wanted, room), pillHeight);
    pill->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    pill->show();
    m_pills.append(pill);
    return at.right() + 1 + gap;
}

void RecipientPills::arrange()
{
    qDeleteAll(m_pills);
    m_pills.clear();
    const auto isAccepted = [](const RecipientResult &result) { return result.accepted; };
    const auto accepted = int(std::count_if(m_results.begin(), m_results.end(), isAccepted));
    const auto refused = int(m_results.size()) - accepted;
    const auto countPill = [this](int count, bool good) {
        return new RecipientPill(good ? tr("%n accepted", nullptr, count)
                                      : tr("%n more refused", nullptr, count),
                                 QString(), good, this);
    };
    int x = 0;
    // room that must stay for the pill with the number of the accepted
    int reserve = 0;
    if (accepted > 0 && refused > 0) {
        const std::unique_ptr<RecipientPill> sample(countPill(accepted, true));
        reserve = sample->sizeHint().width() + gap;
    }
    for (int i = 0; i < refused; ++i) {
        RecipientPill *pill = pillFor(m_results[i]);
        const bool fits = x + pill->sizeHint().width() + reserve <= width();
        if (i > 0 && !fits) {
            delete pill;
            x = std::max(x, place(countPill(refused - i, false), x, true));
            break;
        }
        x = place(pill, x, true);
    }
    const int before = x;
    const auto firstSingle = m_pills.size();
    bool single = m_results.size() <= mostSingle;
    for (int i = refused; single && i < m_results.size(); ++i) {
        x = place(pillFor(m_results[i]), x, accepted == 1 && refused == 0);
        single = x >= 0;
    }
    if (single || accepted == 0)
        return;
    while (m_pills.size() > firstSingle)
        delete m_pills.takeLast();
    place(countPill(accepted, true), before, true);
}

void RecipientPills::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
