// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/chip.h"

#include <QHash>
#include <QLineEdit>
#include <QScrollArea>

class QKeyEvent;

namespace ui {

class FlowLayout;

/// Mailboxes as a person writes them, as a list on paper is split at commas, semicolons and line breaks
/// outside of quotes and brackets. What does not parse is kept as it is.
QStringList splitMailboxes(const QString &text);

/// A field of addresses: chips, and a line to write the next one. Enter, comma, semicolon, Tab or leaving the
/// field make a chip of what was written; arrow keys walk through the chips; a pasted list becomes a chip for
/// each address. Three rows high at most, then it scrolls.
class AddressField : public QScrollArea
{
    Q_OBJECT
public:
    /// `field` names it in failures (to, cc, bcc, envelope-to); `name` is what it is called on the screen.
    AddressField(QLatin1String field, const QString &name, QWidget *parent = nullptr);

    /// The chips and, at the end, what is being written.
    [[nodiscard]] QStringList addresses() const;
    void setAddresses(const QStringList &addresses);
    void setMarks(const QHash<QString, RecipientMark> &marks); ///< by address without name

    /// The first thing wrong with an address in it, as a sentence; empty when all can be used.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QLineEdit *editor() const { return m_editor; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();     ///< by the person, also at every letter
    void undoWanted(); ///< Ctrl+Z where the line has nothing of its own to undo

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Chip *insertChip(int index, const QString &mailbox);
    void commit();
    void setRest(const QString &text); ///< of the line, without saying that it was edited
    void insertList(const QString &text);
    void openChip(Chip *chip);
    void removeChip(Chip *chip);
    void step(const Chip *from, int by);
    [[nodiscard]] bool editorKey(QKeyEvent *event);
    [[nodiscard]] bool insideQuotes() const;
    void fitHeight();

    QLatin1String m_field;
    QWidget *m_content;
    FlowLayout *m_flow;
    QLineEdit *m_editor;
    QList<Chip *> m_chips;
    QHash<QString, RecipientMark> m_marks;
    int m_height;
};

} // namespace ui
