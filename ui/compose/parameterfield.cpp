// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/parameterfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = registry::ValuePart::Kind;

constexpr int numberWidth = 120;
constexpr int shortestCombo = 16; ///< characters; the list itself is as wide as it needs to be

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// The most that a number may be, as far as this server's list says less than the standard.
std::optional<qint64> serverLimit(const registry::ValuePart &part, const QByteArray &offer)
{
    bool isNumber = false;
    const auto limit = offer.simplified().split(' ').value(part.atMostOffer).toLongLong(&isNumber);
    if (part.atMostOffer < 0 || !isNumber || limit <= 0 || limit > part.most)
        return {};
    return limit;
}

QString numberHint(const registry::ValuePart &part, const QByteArray &offer)
{
    const auto limit = serverLimit(part, offer);
    const auto range = limit ? ParameterField::tr("from %1 to %2, the limit of this server")
                             : ParameterField::tr("from %1 to %2");
    const auto words = range.arg(part.least).arg(limit.value_or(part.most));
    return part.title.isEmpty() ? words : ParameterField::tr("%1, %2", "unit, range").arg(part.title, words);
}

QString lineHint(const registry::ValuePart &part, const QByteArray &offer)
{
    if (part.kind == Kind::Number)
        return numberHint(part, offer);
    if (part.kind == Kind::DateTime) {
        const auto latest = offer.simplified().split(' ').value(part.atMostOffer);
        return part.atMostOffer < 0 || latest.isEmpty()
                   ? ParameterField::tr("with its zone; Z is UTC")
                   : ParameterField::tr("with its zone; Z is UTC. This server: %1 at the latest")
                         .arg(QString::fromLatin1(latest));
    }
    return part.title;
}

} // namespace

QString asLabel(const QString &title)
{
    return title.left(1).toUpper() + title.sliced(std::min<qsizetype>(1, title.size()));
}

QString ParameterField::Part::text() const
{
    if (line)
        return line->text();
    if (combo)
        return combo->currentData().toString();
    QStringList words;
    for (const auto *box : boxes) {
        if (box->isChecked())
            words.append(box->property("word").toString());
    }
    return words.join(u',');
}

void ParameterField::Part::setText(const QString &text)
{
    if (line && line->text() != text)
        line->setText(text);
    if (combo)
        combo->setCurrentIndex(std::max(0, combo->findData(text)));
    const auto words = text.split(u',');
    for (auto *box : boxes)
        box->setChecked(words.contains(box->property("word").toString()));
}

void ParameterField::Part::setEnabled(bool enabled)
{
    if (line)
        line->setEnabled(enabled);
    if (combo)
        combo->setEnabled(enabled);
}

ParameterField::ParameterField(const registry::Parameter &parameter, const QByteArray &offer, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_problem(new Problem)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(rowGap);
    const auto title = asLabel(parameter.title);
    setToolTip(parameter.sentence);
    if (parameter.value.isEmpty() || parameter.value.first().optional)
        makeSwitch(parameter);
    for (const auto &part : parameter.value) {
        const bool first = m_parts.isEmpty();
        const auto name = first && !m_switch ? title : tr("%1: %2", "parameter: part").arg(title, part.title);
        switch (part.kind) {
        case Kind::Word:
            m_parts.append(makeWord(part, name, first));
            break;
        case Kind::Words:
            m_parts.append(makeWords(part));
            break;
        case Kind::Number:
        case Kind::Xtext:
        case Kind::DateTime:
        case Kind::Text:
            m_parts.append(makeLine(part, name, offer));
            break;
        }
    }
    m_rows->addWidget(m_problem);
    for (auto *control : findChildren<QWidget *>()) {
        if (!(control->focusPolicy() & Qt::TabFocus))
            continue;
        control->setAccessibleDescription(parameter.sentence);
        if (!focusProxy())
            setFocusProxy(control);
    }
    enableParts();
}

void ParameterField::makeSwitch(const registry::Parameter &parameter)
{
    m_switch = new QCheckBox(withoutMnemonic(asLabel(parameter.title)));
    m_rows->addWidget(m_switch, 0, Qt::AlignLeading);
    connect(m_switch, &QCheckBox::clicked, this, &ParameterField::changed);
}

ParameterField::Part ParameterField::makeWord(const registry::ValuePart &part, const QString &name,
                                              bool first)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestCombo);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const bool mayBeUnset = first || part.optional;
    if (mayBeUnset)
        combo->addItem(tr("not said, as the server likes"), QString());
    for (const auto &choice : part.choices) {
        const auto word = QString::fromLatin1(choice.word);
        combo->addItem(tr("%1: %2", "word of the protocol: its meaning").arg(word, choice.title), word);
    }
    m_rows->addWidget(combo);
    connect(combo, &QComboBox::activated, this, &ParameterField::changed);
    return {.combo = combo, .boxes = {}, .counts = mayBeUnset};
}

ParameterField::Part ParameterField::makeWords(const registry::ValuePart &part)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, margin);
    Part made;
    for (const auto &choice : part.choices) {
        auto *box = new QCheckBox(withoutMnemonic(asLabel(choice.title)));
        const auto word = QString::fromLatin1(choice.word);
        box->setProperty("word", word);
        box->setToolTip(word);
        flow->addWidget(box);
        made.boxes.append(box);
    }
    m_rows->addWidget(row);
    const auto alone = QString::fromLatin1(part.alone);
    for (auto *box : made.boxes) {
        connect(box, &QCheckBox::clicked, this, [this, box, alone, all = made.boxes] {
            const bool isAlone = box->property("word").toString() == alone;
            for (auto *other : all) {
                if (box->isChecked() && other != box &&
                    (isAlone || other->property("word").toString() == alone))
                    other->setChecked(false);
            }
            changed();
        });
    }
    return made;
}

ParameterField::Part ParameterField::makeLine(const registry::ValuePart &part, const QString &name,
                                              const QByteArray &offer)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setFont(wireFont());
    line->setAcceptDrops(false); // a file is to be attached, not to become text
    const bool isShort = part.kind == Kind::Number;
    if (isShort)
        line->setFixedWidth(numberWidth);
    if (part.kind == Kind::DateTime)
        line->setPlaceholderText(u"2030-01-31T18:00:00Z"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(line, isShort ? 0 : 2);
    if (const auto words = lineHint(part, offer); !words.isEmpty())
        row->addWidget(new Hint(words), 1);
    m_rows->addLayout(row);
    connect(line, &QLineEdit::textChanged, this, &ParameterField::changed);
    return {.line = line, .boxes = {}};
}

bool ParameterField::anythingGiven() const
{
    return std::ranges::any_of(m_parts,
                               [](const Part &part) { return part.counts && !part.text().isEmpty(); });
}

std::optional<QStringList> ParameterField::given() const
{
    if (m_switch ? !m_switch->isChecked() : !anythingGiven())
        return {};
    QStringList texts;
    for (const auto &part : m_parts)
        texts.append(part.text());
    return texts;
}

void ParameterField::give(const std::optional<QStringList> &parts)
{
    const QScopedValueRollback loading(m_loading, true);
    if (m_switch)
        m_switch->setChecked(parts.has_value());
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i].setText(parts.value_or(QStringList()).value(i));
    enableParts();
}

void ParameterField::say(const QString &problem)
{
    m_problem->setText(problem);
}

/// What belongs to something that is not asked for cannot be filled in; that it does not count would not
/// show.
void ParameterField::enableParts()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_switch)
            m_parts[i].setEnabled(m_switch->isChecked());
        else if (i > 0 && m_parts.at(i).combo)
            m_parts[i].setEnabled(anythingGiven());
    }
}

void ParameterField::changed()
{
    if (m_loading)
        return;
    enableParts();
    Q_EMIT edited();
}

} // namespace ui
