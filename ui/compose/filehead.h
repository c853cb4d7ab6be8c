// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class ElidedLabel;
class Problem;
struct Draft;

/// In place of the head, for a message that is a file: where it lies, and what its header says.
class FileHead : public QWidget
{
    Q_OBJECT
public:
    explicit FileHead(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void say(const QString &problem); ///< until another message is shown

private:
    ElidedLabel *addRow(QGridLayout *grid, const QString &title);

    ElidedLabel *m_file;
    ElidedLabel *m_from;
    ElidedLabel *m_to;
    ElidedLabel *m_subject;
    Problem *m_problem;
};

} // namespace ui
