// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QAbstractButton>

#include <optional>

namespace ui {

/// What became of one recipient in the last session.
struct RecipientMark
{
    bool accepted = false;
    QString words; ///< code and text of the server's answer
};

/// One mailbox in an address field: a button that opens it for editing. It says in words when it cannot be
/// used, and what the last session brought.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &mailbox, QLatin1String field, QWidget *parent);

    [[nodiscard]] QString mailbox() const { return text(); }
    [[nodiscard]] const std::optional<base::Failure> &problem() const { return m_problem; }
    [[nodiscard]] QString address() const
    {
        return m_address;
    } ///< without the name; empty when it does not parse
    void setMark(const std::optional<RecipientMark> &mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void stepWanted(int by); ///< -1 to the one before, +1 after; far numbers mean the ends

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] bool isWrong() const { return m_problem || (m_mark && !m_mark->accepted); }
    [[nodiscard]] bool hasIcon() const { return m_problem || m_mark; }

    std::optional<base::Failure> m_problem;
    std::optional<RecipientMark> m_mark;
    QString m_address;
};

} // namespace ui
