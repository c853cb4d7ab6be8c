// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagelayout.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

using base::Phase;
using session::Stage;

namespace {

struct StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(StageBar)
};

constexpr qreal barGap = 1;
constexpr qreal leastStage = 2; ///< a stage that took no time can still be seen
constexpr qreal laneGap = 2;
constexpr qreal labelGap = 3; ///< between names; between a time and a name twice that
constexpr qreal insidePadding = 8;
constexpr qreal leastTick = 60;      ///< px between two marks of the scale
constexpr qreal missingShare = 0.36; ///< of the room, for what was not reached
constexpr int mostLanes = 4;         ///< more would be thinner than a line

qint64 endOf(const Stage &stage, qint64 now)
{
    return std::max(stage.begin, stage.end < 0 ? now : stage.end);
}

/// Stages [first, last) that overlap: they were pipelined, and share one segment in lanes.
struct Cluster
{
    qsizetype first;
    qsizetype last;
};

QList<Cluster> clustersOf(const QList<Stage> &stages, qint64 now)
{
    QList<Cluster> clusters;
    qint64 end = 0;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (!clusters.isEmpty() && stages[i].begin < end)
            clusters.last().last = i + 1;
        else
            clusters.append({i, i + 1});
        end = std::max(end, endOf(stages[i], now));
    }
    return clusters;
}

/// 1, 2 or 5 times a power of ten.
qint64 tickStep(qreal nanosecondsPerPixel)
{
    const double least = nanosecondsPerPixel * leastTick;
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const int factor : {1, 2, 5})
        if (power * factor >= least)
            return qint64(power * factor);
    return qint64(power * 10);
}

class Builder
{
public:
    Builder(const QList<Stage> &stages, qint64 now, const StageRoom &room)
        : m_stages(stages)
        , m_now(now)
        , m_room(room)
    {
        for (const Stage &stage : stages)
            m_total = std::max(m_total, endOf(stage, now));
        const qreal wide = room.bars.width() * (room.missing ? 1 - missingShare : 1);
        m_scale = m_total > 0 ? wide / qreal(m_total) : 0;
        const auto longer = [now](const Stage &a, const Stage &b) {
            return endOf(a, now) - a.begin < endOf(b, now) - b.begin;
        };
        m_longest = int(std::ranges::max_element(stages, longer) - stages.begin());
    }

    StageLayout build()
    {
        const QList<Cluster> clusters = clustersOf(m_stages, m_now);
        for (const Cluster &cluster : clusters)
            addBars(cluster);
        qreal free = m_room.bars.left();
        for (qsizetype i = 0; i < clusters.size(); ++i) {
            const qreal next =
                i + 1 < clusters.size() ? x(m_stages[clusters[i + 1].first].begin) : m_room.bars.right();
            addLabel(clusters[i], next, free);
        }
        if (m_room.missing)
            m_layout.notReached = x(m_total) + 2 * barGap;
        if (m_scale > 0) {
            const qint64 step = tickStep(1 / m_scale);
            for (qint64 time = step; time < m_total; time += step)
                m_layout.ticks.append(x(time));
        }
        return std::move(m_layout);
    }

private:
    [[nodiscard]] qreal x(qint64 time) const { return m_room.bars.left() + qreal(time) * m_scale; }

    void addBars(const Cluster &cluster)
    {
        const auto lanes = std::min<qsizetype>(cluster.last - cluster.first, mostLanes);
        const qreal laneHeight = (m_room.bars.height() - qreal(lanes - 1) * laneGap) / qreal(lanes);
        for (qsizetype i = cluster.first; i < cluster.last; ++i) {
            const Stage &stage = m_stages[i];
            const qreal left = x(stage.begin);
            const qreal width = std::max(leastStage, x(endOf(stage, m_now)) - left - barGap);
            const qreal top = m_room.bars.top() + qreal((i - cluster.first) % lanes) * (laneHeight + laneGap);
            StageLayout::Bar bar{.stage = int(i),
                                 .rect = {left, top, width, laneHeight},
                                 .longest = i == m_longest,
                                 .refusals = {}};
            for (const qint64 refusal : stage.refusals)
                if (bar.refusals.isEmpty() || x(refusal) - bar.refusals.last() >= leastStage)
                    bar.refusals.append(x(refusal)); // nearer ones would only be painted over
            m_layout.bars.append(bar);
        }
    }

    /// The stage that a cluster is named for: one that failed, else its longest.
    [[nodiscard]] qsizetype speaker(const Cluster &cluster) const
    {
        const auto begin = m_stages.begin() + cluster.first;
        const auto end = m_stages.begin() + cluster.last;
        const auto failed = std::find_if(
            begin, end, [](const Stage &stage) { return stage.failed || !stage.refusals.isEmpty(); });
        if (failed != end)
            return failed - m_stages.begin();
        return std::max_element(begin, end,
                                [this](const Stage &a, const Stage &b) {
                                    return endOf(a, m_now) - a.begin < endOf(b, m_now) - b.begin;
                                }) -
               m_stages.begin();
    }

    /// Name and time, or the name, or nothing, by the room there is.
    void addLabel(const Cluster &cluster, qreal next, qreal &free)
    {
        const qsizetype index = speaker(cluster);
        const Stage &stage = m_stages[index];
        const bool alone = cluster.last - cluster.first == 1;
        const bool bold = index == m_longest || stage.failed;
        const QString name = stageName(stage);
        const QString time = stageTime(endOf(stage, m_now) - stage.begin);
        if (alone && index == m_longest) {
            const qreal width = m_layout.bars[index].rect.width() - 2 * insidePadding;
            const QString shortest = StageTexts::tr("%1 %2, longest").arg(name, time);
            for (const QString &text :
                 {StageTexts::tr("%1 %2, longest: %3").arg(name, time, stageWords(stage)), shortest}) {
                if (m_room.textWidth(text, true) > width || (stage.failed && text != shortest))
                    continue; // of a stage that failed, the words say what did not happen
                m_layout.labels.append({.stage = int(index),
                                        .x = m_layout.bars[index].rect.left() + insidePadding,
                                        .text = text,
                                        .inside = true});
                return;
            }
        }
        const qreal left = std::max(free, x(m_stages[cluster.first].begin));
        const QString both = name + QStringLiteral("  ") + time;
        for (const QString &text : {both, name}) {
            const qreal width = m_room.textWidth(text, bold);
            const qreal space = text == both ? 2 * labelGap : labelGap;
            const bool isLast = next >= m_room.bars.right();
            if (left + width + (isLast ? 0 : space) > next)
                continue;
            m_layout.labels.append({.stage = int(index), .x = left, .text = text, .inside = false});
            free = left + width + space;
            return;
        }
    }

    const QList<Stage> &m_stages;
    qint64 m_now;
    const StageRoom &m_room;
    qint64 m_total = 0;
    qreal m_scale = 0;
    int m_longest = -1;
    StageLayout m_layout;
};

} // namespace

StageLayout layOut(const QList<Stage> &stages, qint64 now, const StageRoom &room)
{
    return stages.isEmpty() ? StageLayout{} : Builder(stages, now, room).build();
}

QString stageName(Phase phase)
{
    switch (phase) {
    case Phase::Lookup:
        return StageTexts::tr("DNS");
    case Phase::Connect:
        return StageTexts::tr("TCP");
    case Phase::Greeting:
        return StageTexts::tr("banner");
    case Phase::Ehlo:
        return QStringLiteral("EHLO");
    case Phase::StartTls:
        return QStringLiteral("STARTTLS");
    case Phase::Tls:
        return QStringLiteral("TLS");
    case Phase::Auth:
        return QStringLiteral("AUTH");
    case Phase::Mail:
        return QStringLiteral("MAIL");
    case Phase::Rcpt:
        return QStringLiteral("RCPT");
    case Phase::Data:
        return QStringLiteral("DATA");
    case Phase::Body:
        return StageTexts::tr("message");
    case Phase::EndOfData:
        return StageTexts::tr("dot");
    case Phase::Rset:
        return QStringLiteral("RSET");
    case Phase::Noop:
        return QStringLiteral("NOOP");
    case Phase::Quit:
        return QStringLiteral("QUIT");
    case Phase::Turn:
        return QStringLiteral("ATRN");
    }
    return {};
}

QString stageWords(Phase phase)
{
    switch (phase) {
    case Phase::Lookup:
        return StageTexts::tr("the name is looked up");
    case Phase::Connect:
        return StageTexts::tr("the server is reached");
    case Phase::Greeting:
        return StageTexts::tr("the server greets");
    case Phase::Ehlo:
        return StageTexts::tr("the server says what it can do");
    case Phase::StartTls:
        return StageTexts::tr("encryption is asked for");
    case Phase::Tls:
        return StageTexts::tr("encryption is set up");
    case Phase::Auth:
        return StageTexts::tr("signing in");
    case Phase::Mail:
        return StageTexts::tr("the sender is named");
    case Phase::Rcpt:
        return StageTexts::tr("the recipients are named");
    case Phase::Data:
        return StageTexts::tr("the message is announced");
    case Phase::Body:
        return StageTexts::tr("the message is on its way");
    case Phase::EndOfData:
        return StageTexts::tr("the server takes the message");
    case Phase::Rset:
        return StageTexts::tr("the transaction is reset");
    case Phase::Noop:
        return StageTexts::tr("nothing is asked");
    case Phase::Quit:
        return StageTexts::tr("good-bye");
    case Phase::Turn:
        return StageTexts::tr("waiting mail comes");
    }
    return {};
}

QString stageName(const Stage &stage)
{
    return stage.password ? StageTexts::tr("password") : stageName(stage.phase);
}

QString stageWords(const Stage &stage)
{
    return stage.password ? StageTexts::tr("the password is fetched") : stageWords(stage.phase);
}

QString stageTime(qint64 nanoseconds)
{
    const double milliseconds = double(nanoseconds) / 1e6;
    return QLocale().toString(milliseconds, 'f', milliseconds < 9.95 ? 1 : 0);
}

} // namespace ui
