// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class Problem;
struct Draft;

/// In place of the head, for a message that is a file: where it lies, and what its header says, to be read
/// and copied.
class FileHead : public QWidget
{
    Q_OBJECT
public:
    explicit FileHead(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void say(const QString &problem); ///< until another message is shown

private:
    QLabel *addRow(QGridLayout *grid, const QString &title);

    QLabel *m_file;
    QLabel *m_from;
    QLabel *m_to;
    QLabel *m_subject;
    Problem *m_problem;
};

} // namespace ui
