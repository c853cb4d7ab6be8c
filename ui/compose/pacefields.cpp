// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/pacefields.h"

#include "ui/widgets/lines.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int paceWidth = 176;
constexpr int longestDelay = 3'600'000; ///< ms: an hour
constexpr int largestPacket = 65'536;

enum class Packets { AsUsual, Split, Joined };

QSpinBox *amount(int most, const QString &unit, const QString &none)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setSuffix(unit);
    box->setSpecialValueText(none);
    box->setGroupSeparatorShown(true);
    box->setFixedWidth(paceWidth);
    return box;
}

} // namespace

PaceFields::PaceFields(QWidget *parent)
    : FormGrid(tr("Pace"), Role::Text, parent)
    , m_delay(amount(longestDelay, tr(" ms"), tr("no pause")))
    , m_rate(amount(std::numeric_limits<int>::max(), tr(" bytes/s"), tr("as fast as it goes")))
    , m_packets(new QComboBox)
    , m_split(amount(largestPacket, tr(" bytes"), QString()))
{
    m_packets->addItem(tr("each command in one"), int(Packets::AsUsual));
    m_packets->addItem(tr("commands cut up, at most"), int(Packets::Split));
    m_packets->addItem(tr("as many commands as possible in one"), int(Packets::Joined));
    m_split->setMinimum(1);
    m_split->setAccessibleName(tr("Bytes in a packet"));
    auto *rest = new QWidget;
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto row = [](QWidget *field) {
        auto *room = new QWidget;
        room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return sideBySide({field, room});
    };
    auto *before = new Hint(tr("before each command"));
    before->setMinimumHeight(m_delay->sizeHint().height());
    addRow(tr("Pa&use"), sideBySide({m_delay, before}));
    m_delay->setAccessibleName(tr("Pause before each command"));
    addRow(tr("S&peed"), row(m_rate));
    m_rate->setAccessibleName(tr("Speed of the message"));
    m_problem = addRow(tr("Pac&kets"), sideBySide({m_packets, m_split, rest}));
    m_packets->setAccessibleName(tr("Packets"));
    for (auto *box : {m_delay, m_rate, m_split})
        connect(box, &QSpinBox::valueChanged, this, &PaceFields::changed);
    connect(m_packets, &QComboBox::activated, this, &PaceFields::changed);
    setFocusProxy(m_packets);
}

void PaceFields::show(const smtp::Pace &pace)
{
    const QScopedValueRollback loading(m_loading, true);
    m_delay->setValue(int(std::min<qint64>(pace.delay.count(), longestDelay)));
    m_rate->setValue(int(std::min<qint64>(pace.rate, m_rate->maximum())));
    const auto packets = pace.join ? Packets::Joined : pace.split > 0 ? Packets::Split : Packets::AsUsual;
    m_packets->setCurrentIndex(m_packets->findData(int(packets)));
    if (pace.split > 0)
        m_split->setValue(int(std::min<qint64>(pace.split, largestPacket)));
    m_split->setVisible(packets == Packets::Split);
}

smtp::Pace PaceFields::pace() const
{
    const auto packets = Packets(m_packets->currentData().toInt());
    return {.delay = std::chrono::milliseconds(m_delay->value()),
            .rate = m_rate->value(),
            .split = packets == Packets::Split ? m_split->value() : 0,
            .join = packets == Packets::Joined};
}

void PaceFields::say(const QString &problem)
{
    m_problem->setText(problem);
}

void PaceFields::changed()
{
    if (m_loading)
        return;
    m_split->setVisible(Packets(m_packets->currentData().toInt()) == Packets::Split);
    Q_EMIT edited();
}

} // namespace ui
