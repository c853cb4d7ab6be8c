// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/chip.h"
#include "ui/models/draft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class AddressField;
class Problem;

/// From, To, Cc, Bcc and Subject of a message. What is wrong with a line stands below it until the head is
/// edited.
class MessageHead : public QWidget
{
    Q_OBJECT
public:
    explicit MessageHead(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void collect(Draft &draft) const;

    /// The addresses to choose From among, and the one that counts while From is empty.
    void showSenders(const QStringList &known, const QString &usual);
    void showMarks(const QHash<QString, RecipientMark> &marks); ///< by address without name

    /// Shows the words at the field (from, to, cc, bcc, subject) and gives it the focus; false when it is
    /// none of them.
    bool point(const QString &field, const QString &words);

Q_SIGNALS:
    void edited();
    void undoWanted(); ///< Ctrl+Z where the line has nothing of its own to undo

private:
    struct AddressRow
    {
        QLatin1String name;
        QLabel *label = nullptr;
        AddressField *field = nullptr;
        Problem *problem = nullptr;
    };

    AddressRow addAddressRow(QGridLayout *grid, QLatin1String name, const QString &title);
    void addSubject(QGridLayout *grid);
    void showRow(const AddressRow &row, bool shown);
    void changed();

    bool m_loading = false;
    QComboBox *m_from;
    Problem *m_fromProblem;
    AddressRow m_to, m_cc, m_bcc;
    QToolButton *m_showCc;
    QToolButton *m_showBcc;
    QLineEdit *m_subject;
    Problem *m_subjectProblem;
};

} // namespace ui
