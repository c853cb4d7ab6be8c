// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/deliverypane.h"

#include "ui/compose/addressfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(margin);
    for (auto *widget : widgets)
        row->addWidget(widget, widget->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? 1 : 0);
    return row;
}

/// Keyword and parameters as they came, and what they mean.
QWidget *offerRow(const Offer &offer)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(0);
    auto *title = new QLabel(offer.title.isEmpty() ? QString::fromUtf8(offer.keyword) : offer.title);
    title->setFont(strong(title->font()));
    auto *wire = new QLabel(QString::fromUtf8(offer.keyword + ' ' + offer.parameters).trimmed());
    wire->setTextFormat(Qt::PlainText);
    wire->setFont(wireFont());
    setTextRole(wire, Role::Muted);
    grid->addWidget(title, 0, 0);
    grid->addWidget(wire, 0, 1);
    grid->setColumnStretch(1, 1);
    if (!offer.sentence.isEmpty())
        grid->addWidget(new Hint(offer.sentence), 1, 0, 1, 2);
    return row;
}

} // namespace

DeliveryPane::DeliveryPane(QWidget *parent)
    : QWidget(parent)
    , m_asFrom(new QRadioButton(tr("as in From")))
    , m_empty(new QRadioButton(tr("empty, as for reports: <>")))
    , m_other(new QRadioButton(tr("another")))
    , m_sender(new QLineEdit)
    , m_senderProblem(new Problem)
    , m_asMessage(new QRadioButton(tr("To, Cc and Bcc")))
    , m_others(new QRadioButton(tr("others")))
    , m_recipients(new AddressField("envelope-to"_L1, tr("Other recipients")))
    , m_recipientsProblem(new Problem)
    , m_offersHint(new Hint)
    , m_offers(new QVBoxLayout)
{
    m_sender->setPlaceholderText(tr("bounces@example.org"));
    m_sender->setAccessibleName(tr("Another envelope sender"));
    m_sender->setFont(wireFont());
    auto *senders = new QButtonGroup(this);
    for (auto *button : {m_asFrom, m_empty, m_other})
        senders->addButton(button);
    auto *recipients = new QButtonGroup(this);
    for (auto *button : {m_asMessage, m_others})
        recipients->addButton(button);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(margin);
    auto *senderLabel = new QLabel(tr("Sender"));
    auto *recipientsLabel = new QLabel(tr("Recipients"));
    setTextRole(senderLabel, Role::Muted);
    setTextRole(recipientsLabel, Role::Muted);
    grid->addWidget(senderLabel, 0, 0);
    grid->addLayout(rowOf({m_asFrom, m_empty, m_other, m_sender}), 0, 1);
    grid->addWidget(m_senderProblem, 1, 1);
    grid->addWidget(recipientsLabel, 2, 0);
    grid->addLayout(rowOf({m_asMessage, m_others, m_recipients}), 2, 1);
    grid->addWidget(m_recipientsProblem, 3, 1);
    grid->setColumnStretch(1, 1);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, rowGap, margin, margin);
    column->addWidget(new GroupHead(tr("Envelope: what the server is told")));
    column->addLayout(grid);
    column->addWidget(new GroupHead(tr("What this server offers")));
    column->addWidget(m_offersHint);
    column->addLayout(m_offers);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    for (auto *group : {senders, recipients}) {
        connect(group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
            m_sender->setEnabled(m_other->isChecked());
            m_recipients->setEnabled(m_others->isChecked());
            if (button == m_other)
                m_sender->setFocus();
            if (button == m_others)
                m_recipients->setFocus();
            Q_EMIT edited();
        });
    }
    connect(m_sender, &QLineEdit::textChanged, this, [this] {
        m_senderProblem->setText({});
        Q_EMIT edited();
    });
    connect(m_recipients, &AddressField::edited, this, [this] {
        m_recipientsProblem->setText(m_recipients->problem());
        Q_EMIT edited();
    });
    showOffers({});
}

void DeliveryPane::show(const Draft &draft)
{
    m_asFrom->setChecked(draft.sender == Draft::Sender::AsFrom);
    m_empty->setChecked(draft.sender == Draft::Sender::Empty);
    m_other->setChecked(draft.sender == Draft::Sender::Other);
    if (m_sender->text() != draft.otherSender)
        m_sender->setText(draft.otherSender);
    m_sender->setEnabled(m_other->isChecked());
    m_asMessage->setChecked(!draft.otherRecipients);
    m_others->setChecked(draft.otherRecipients);
    m_recipients->setAddresses(draft.recipients);
    m_recipients->setEnabled(draft.otherRecipients);
    m_recipientsProblem->setText(m_recipients->problem());
}

void DeliveryPane::collect(Draft &draft) const
{
    draft.sender = m_empty->isChecked()   ? Draft::Sender::Empty
                   : m_other->isChecked() ? Draft::Sender::Other
                                          : Draft::Sender::AsFrom;
    draft.otherSender = m_sender->text();
    draft.otherRecipients = m_others->isChecked();
    draft.recipients = m_recipients->addresses();
}

void DeliveryPane::point(const QString &field, const QString &problem)
{
    const bool sender = field == "envelope-from"_L1;
    (sender ? m_senderProblem : m_recipientsProblem)->setText(problem);
    (sender ? static_cast<QWidget *>(m_sender) : m_recipients)->setFocus();
}

void DeliveryPane::showOffers(const QList<Offer> &offers)
{
    while (auto *item = m_offers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &offer : offers)
        m_offers->addWidget(offerRow(offer));
    m_offersHint->setText(
        offers.isEmpty()
            ? tr("Not known yet. Send a message or test the account, and the server's list appears here.")
            : tr("As its last list in this run says. SIZE, 8BITMIME and SMTPUTF8 are used by themselves "
                 "where "
                 "the message needs them."));
}

} // namespace ui
