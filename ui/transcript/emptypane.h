// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// What stands in the place of the transcript before the first session: what it is for and what to do first.
/// In a low window the picture goes, and what still has no room scrolls.
class EmptyPane : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPane(QWidget *parent = nullptr);

    /// Where a message would go now ("The message goes to the sandbox on this computer and nowhere else.").
    void setHint(const QString &sentence);

Q_SIGNALS:
    void addAccountRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_picture;
    QLabel *m_hint;
};

} // namespace ui
