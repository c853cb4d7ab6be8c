// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/deliveryform.h"

#include "registry/registry.h"
#include "ui/compose/parameterfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int optionLabelWidth = 176;

/// What most servers offer: shown for one that was not asked yet.
constexpr const char *common[] = {"PIPELINING", "CHUNKING", "DSN"};

QList<Offer> offersOf(std::span<const char *const> keywords)
{
    QList<Offer> list;
    for (const auto *keyword : keywords) {
        const auto *known = registry::extension(keyword);
        list.append({known->keyword, {}, known->title, known->sentence});
    }
    return list;
}

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Keyword and parameters as they came, and what they mean.
void addOfferRow(QGridLayout *grid, const Offer &offer)
{
    auto *title = new QLabel(asLabel(offer.title.isEmpty() ? QString::fromUtf8(offer.keyword) : offer.title));
    title->setTextFormat(Qt::PlainText);
    title->setFont(strong(title->font()));
    auto *wire = new QLabel(QString::fromUtf8(offer.keyword + ' ' + offer.parameters).trimmed());
    wire->setTextFormat(Qt::PlainText);
    wire->setFont(wireFont());
    wire->setWordWrap(true);
    setTextRole(wire, Role::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(title);
    row->addWidget(wire, 1);
    grid->addLayout(row, 0, 0, 1, 2);
    if (!offer.sentence.isEmpty())
        grid->addWidget(new Hint(offer.sentence), 1, 0, 1, 2);
}

} // namespace

DeliveryForm::DeliveryForm(QWidget *parent)
    : QWidget(parent)
    , m_known(new Hint)
    , m_offered(new QWidget)
    , m_fold(new QToolButton)
    , m_others(new QWidget)
    , m_force(new QCheckBox(tr("Send it although it is not offered")))
{
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *othersColumn = plainColumn(m_others, gap);
    othersColumn->addWidget(
        new Hint(tr("A client that keeps to the rules asks for nothing of this: the session "
                    "ends before the message is sent, and says why.")));
    othersColumn->addWidget(m_force, 0, Qt::AlignLeading);
    auto *warning = new QLabel(tr("This breaks the rules on purpose, to see what the server does."));
    warning->setFont(smallFont());
    warning->setWordWrap(true);
    setTextRole(warning, Role::Warning);
    othersColumn->addWidget(warning);
    m_force->setAccessibleDescription(warning->text());
    m_others->hide();

    auto *column = plainColumn(this, gap);
    column->addWidget(new GroupHead(tr("What this server offers")));
    column->addWidget(m_known);
    column->addWidget(m_offered);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_others);
    connect(m_fold, &QToolButton::clicked, this, &DeliveryForm::unfold);
    connect(m_force, &QCheckBox::clicked, this, [this](bool on) {
        m_delivery.force = on;
        Q_EMIT edited();
    });
    plainColumn(m_offered, gap);
    makeOffered();
}

void DeliveryForm::show(const Delivery &delivery)
{
    m_delivery = delivery;
    m_force->setChecked(delivery.force);
    if (isAskedForElsewhere() || delivery.force)
        unfold(true);
    fill();
}

void DeliveryForm::showOffers(const QList<Offer> &offers)
{
    if (offers == m_offers)
        return;
    QString focused;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (field.value()->isAncestorOf(focusWidget()))
            focused = field.key();
    }
    m_offers = offers;
    makeOffered();
    if (isAskedForElsewhere())
        unfold(true);
    fill();
    if (auto *field = m_fields.value(focused))
        field->setFocus();
}

void DeliveryForm::makeOffered()
{
    const bool open = m_fold->isChecked();
    delete std::exchange(m_rest, nullptr);
    const auto old = m_offered->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    m_fields.clear();
    const bool known = !m_offers.isEmpty();
    m_known->setText(known ? tr("As its last list in this run says. SIZE, 8BITMIME and SMTPUTF8 are used by "
                                "themselves where the message needs them. What is asked for a recipient is "
                                "asked for all of them.")
                           : tr("Not known yet. Send a message or test the account, and the server's list "
                                "appears here. These are what most servers offer; what is asked for a "
                                "recipient is asked for all of them."));
    m_fold->setText(known ? tr("Not offered by this server") : tr("Not offered by most servers"));
    auto *column = static_cast<QVBoxLayout *>(m_offered->layout());
    for (const auto &offer : known ? m_offers : offersOf(common))
        addExtension(column, offer);
    unfold(open);
}

void DeliveryForm::makeOthers()
{
    m_rest = new QWidget;
    auto *column = plainColumn(m_rest, gap);
    for (const auto &extension : registry::extensions()) {
        const auto options = deliveryOptions(extension.keyword);
        if (!options.isEmpty() && !m_fields.contains(options.first().key))
            addExtension(column, {extension.keyword, {}, extension.title, extension.sentence});
    }
    m_others->layout()->addWidget(m_rest);
}

void DeliveryForm::unfold(bool open)
{
    if (open && !m_rest) {
        makeOthers();
        fill();
    }
    m_fold->setChecked(open);
    m_fold->setIcon(icon(open ? "chevron-down"_L1 : "chevron-right"_L1));
    m_others->setVisible(open);
    orderTabs();
}

/// What is made later would come last of all in the window.
void DeliveryForm::orderTabs()
{
    auto *last = m_fold->previousInFocusChain();
    while (last != m_fold && !takesTab(last))
        last = last->previousInFocusChain();
    QList<QWidget *> order = m_offered->findChildren<QWidget *>();
    order += {m_fold, m_force};
    if (m_rest)
        order += m_rest->findChildren<QWidget *>();
    for (auto *widget : order) {
        if (!takesTab(widget) || widget->window() != window()) // the list of a combo box
            continue;
        if (last != m_fold || widget != m_fold)
            setTabOrder(last, widget);
        last = widget;
    }
}

void DeliveryForm::addExtension(QVBoxLayout *column, const Offer &offer)
{
    auto *section = new QWidget;
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnMinimumWidth(0, optionLabelWidth);
    grid->setColumnStretch(1, 1);
    addOfferRow(grid, offer);
    const auto options = deliveryOptions(offer.keyword);
    for (const auto &option : options) {
        if (!m_fields.contains(option.key)) // a server may say a keyword twice
            addField(section, option);
    }
    const auto *known = registry::extension(offer.keyword);
    if (!options.isEmpty() && known && !known->later.isEmpty())
        grid->addWidget(new Hint(known->later), grid->rowCount(), 1);
    column->addWidget(section);
}

void DeliveryForm::addField(QWidget *section, const DeliveryOption &option)
{
    auto *grid = static_cast<QGridLayout *>(section->layout());
    QByteArray offered;
    for (const auto &offer : m_offers) {
        if (offer.keyword == option.extension)
            offered = offer.parameters;
    }
    auto *field = new ParameterField(option.form, offered);
    const int row = grid->rowCount();
    if (field->saysItsTitle()) {
        grid->addWidget(field, row, 0, 1, 2);
    } else {
        auto *label = new QLabel(asLabel(option.form.title));
        label->setWordWrap(true);
        label->setFixedWidth(optionLabelWidth);
        label->setMinimumHeight(28);
        label->setToolTip(option.form.sentence);
        label->setBuddy(field);
        setTextRole(label, Role::Muted);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    }
    m_fields.insert(option.key, field);
    connect(field, &ParameterField::edited, this, [this, key = option.key] { take(key); });
}

void DeliveryForm::fill()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        fill(field.key());
}

void DeliveryForm::fill(const QString &key)
{
    auto *field = m_fields.value(key);
    const bool asked = m_delivery.wishes.contains(key);
    const auto given = asked ? std::optional(m_delivery.wishes.value(key)) : std::nullopt;
    if (field->given() != given)
        field->give(given);
    auto problem = asked ? problemOf(*deliveryOption(key), *given, m_offers) : std::nullopt;
    if (!problem)
        problem = conflictOf(m_delivery, key);
    field->say(problem.value_or(QString()));
}

void DeliveryForm::take(const QString &key)
{
    const auto given = m_fields.value(key)->given();
    if (given)
        m_delivery.wishes.insert(key, *given);
    else
        m_delivery.wishes.remove(key);
    fill(); // it may exclude another
    Q_EMIT edited();
}

bool DeliveryForm::isFoldedAway(const QString &key) const
{
    const auto *field = m_fields.value(key);
    return !field || (!m_fold->isChecked() && m_rest && m_rest->isAncestorOf(field));
}

/// Whether something is asked for that is not in sight.
bool DeliveryForm::isAskedForElsewhere() const
{
    return std::ranges::any_of(m_delivery.wishes.keys(), [this](const QString &key) {
        return isFoldedAway(key) && deliveryOption(key).has_value();
    });
}

void DeliveryForm::point(const QString &key)
{
    if (isFoldedAway(key))
        unfold(true);
    if (auto *field = m_fields.value(key))
        field->setFocus();
}

} // namespace ui
