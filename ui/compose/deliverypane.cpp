// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/deliverypane.h"

#include "ui/compose/addressfield.h"
#include "ui/compose/deliveryform.h"
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
    , m_form(new DeliveryForm)
    , m_scroll(new QScrollArea)
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
    column->addWidget(m_form);
    column->addStretch(1);

    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

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
    connect(m_form, &DeliveryForm::edited, this, &DeliveryPane::edited);
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
    m_form->show(draft.delivery);
}

void DeliveryPane::collect(Draft &draft) const
{
    draft.sender = m_empty->isChecked()   ? Draft::Sender::Empty
                   : m_other->isChecked() ? Draft::Sender::Other
                                          : Draft::Sender::AsFrom;
    draft.otherSender = m_sender->text();
    draft.otherRecipients = m_others->isChecked();
    draft.recipients = m_recipients->addresses();
    draft.delivery = m_form->delivery();
}

void DeliveryPane::point(const QString &field, const QString &problem)
{
    const auto option = "delivery:"_L1;
    if (field.startsWith(option)) {
        m_form->point(field.sliced(option.size())); // which says the problem already
    } else {
        const bool sender = field == "envelope-from"_L1;
        (sender ? m_senderProblem : m_recipientsProblem)->setText(problem);
        (sender ? static_cast<QWidget *>(m_sender) : m_recipients)->setFocus();
    }
    // not before what was unfolded and said has its place
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_scroll->focusWidget()); }, Qt::QueuedConnection);
}

void DeliveryPane::showOffers(const QList<Offer> &offers)
{
    m_form->showOffers(offers);
}

} // namespace ui
