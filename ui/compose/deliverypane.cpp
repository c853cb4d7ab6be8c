// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/deliverypane.h"

#include "ui/compose/addressfield.h"
#include "ui/compose/deliveryform.h"
#include "ui/compose/handparameters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lines.h"

#include <QButtonGroup>
#include <QCheckBox>
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
    , m_withoutTls(new QCheckBox(tr("may travel without TLS (TLS-Required: No)")))
    , m_withoutTlsProblem(new Problem)
    , m_form(new DeliveryForm)
    , m_byHand(new HandParameters)
    , m_scroll(new QScrollArea)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, rowGap, margin, margin);
    column->addWidget(envelopeGroup());
    column->addWidget(m_form);
    column->addWidget(m_byHand);
    column->addStretch(1);

    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connectEnvelope();
    connect(m_form, &DeliveryForm::edited, this, &DeliveryPane::changed);
    connect(m_byHand, &HandParameters::edited, this, &DeliveryPane::changed);
}

QWidget *DeliveryPane::envelopeGroup()
{
    m_sender->setPlaceholderText(tr("bounces@example.org"));
    m_sender->setAccessibleName(tr("Another envelope sender"));
    m_sender->setFont(wireFont());
    auto *group = new QWidget;
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(margin);
    grid->addWidget(new GroupHead(tr("Envelope: what the server is told")), 0, 0, 1, 2);
    const auto add = [grid](const QString &words, QLayout *fields, Problem *problem) {
        auto *label = new QLabel(words);
        setTextRole(label, Role::Muted);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addLayout(fields, row, 1);
        grid->addWidget(problem, row + 1, 1);
    };
    add(tr("Sender"), rowOf({m_asFrom, m_empty, m_other, m_sender}), m_senderProblem);
    add(tr("Recipients"), rowOf({m_asMessage, m_others, m_recipients}), m_recipientsProblem);
    add(tr("On the way"), rowOf({m_withoutTls}), m_withoutTlsProblem);
    grid->setColumnStretch(1, 1);
    return group;
}

void DeliveryPane::connectEnvelope()
{
    auto *senders = new QButtonGroup(this);
    for (auto *button : {m_asFrom, m_empty, m_other})
        senders->addButton(button);
    auto *recipients = new QButtonGroup(this);
    for (auto *button : {m_asMessage, m_others})
        recipients->addButton(button);
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
    connect(m_withoutTls, &QCheckBox::clicked, this, &DeliveryPane::changed);
}

void DeliveryPane::changed()
{
    Draft draft;
    collect(draft);
    showProblems(draft);
    Q_EMIT edited();
}

/// What depends on more than one field.
void DeliveryPane::showProblems(const Draft &draft)
{
    m_byHand->showProblems(draft.delivery);
    m_withoutTlsProblem->setText(
        contradictsRequireTls(draft)
            ? tr("TLS all the way is asked for as well (REQUIRETLS), and servers heed that "
                 "alone. Take one of the two.")
            : QString());
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
    m_withoutTls->setChecked(draft.tlsNotRequired);
    m_withoutTls->setEnabled(!draft.isFile()); // whose header is what it is
    m_form->show(draft.delivery);
    m_byHand->show(draft.delivery);
    showProblems(draft);
}

void DeliveryPane::collect(Draft &draft) const
{
    draft.sender = m_empty->isChecked()   ? Draft::Sender::Empty
                   : m_other->isChecked() ? Draft::Sender::Other
                                          : Draft::Sender::AsFrom;
    draft.otherSender = m_sender->text();
    draft.otherRecipients = m_others->isChecked();
    draft.recipients = m_recipients->addresses();
    draft.tlsNotRequired = m_withoutTls->isChecked();
    draft.delivery = m_form->delivery();
    m_byHand->collect(draft.delivery);
}

void DeliveryPane::point(const QString &field, const QString &problem)
{
    const auto option = "delivery:"_L1;
    if (field.startsWith(option)) { // which says the problem already
        const auto key = field.sliced(option.size());
        if (!m_byHand->point(key))
            m_form->point(key);
    } else if (field == "envelope-tls"_L1) {
        m_withoutTls->setFocus();
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
