// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/handparameters.h"

#include "ui/widgets/lines.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLineEdit *parameterLine(const QString &example)
{
    auto *line = new QLineEdit;
    line->setFont(wireFont());
    line->setPlaceholderText(example);
    line->setAcceptDrops(false); // a file is to be attached, not to become text
    return line;
}

void setText(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

HandParameters::HandParameters(QWidget *parent)
    : FormGrid(tr("Parameters by hand"), Role::Text, parent)
    , m_mail(parameterLine(u"RET=HDRS XPRIVATE=1"_s))
    , m_rcpt(parameterLine(u"NOTIFY=NEVER"_s))
    , m_mailProblem(addRow(tr("MAIL says besides"), m_mail))
    , m_rcptProblem(addRow(tr("RCPT says besides"), m_rcpt))
{
    addBelow(new Hint(
        tr("As they are to be said, with blanks between them. Those of a known extension are checked and "
           "go out only where the server offers it, unless it is sent although it is not offered.")));
    connect(m_mail, &QLineEdit::textChanged, this, &HandParameters::edited);
    connect(m_rcpt, &QLineEdit::textChanged, this, &HandParameters::edited);
}

void HandParameters::show(const Delivery &delivery)
{
    setText(m_mail, delivery.mailByHand);
    setText(m_rcpt, delivery.rcptByHand);
}

void HandParameters::collect(Delivery &delivery) const
{
    delivery.mailByHand = m_mail->text();
    delivery.rcptByHand = m_rcpt->text();
}

void HandParameters::showProblems(const Delivery &delivery)
{
    m_mailProblem->setText(problemOfMailByHand(delivery).value_or(QString()));
    m_rcptProblem->setText(problemOfRcptByHand(delivery).value_or(QString()));
}

bool HandParameters::point(const QString &key)
{
    auto *line = key == "mail-by-hand"_L1 ? m_mail : key == "rcpt-by-hand"_L1 ? m_rcpt : nullptr;
    if (line)
        line->setFocus();
    return line != nullptr;
}

} // namespace ui
