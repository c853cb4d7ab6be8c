// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sandboxhost.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class Problem;

/// The faults that the sandbox can show, by name, each with its sentence and its argument. What is ticked
/// counts for connections from now on.
class FaultList : public QWidget
{
    Q_OBJECT
public:
    explicit FaultList(SandboxHost &sandbox, QWidget *parent = nullptr);

private:
    struct Choice
    {
        QByteArray name;
        QCheckBox *box = nullptr;
        QLineEdit *argument = nullptr; ///< null where the fault takes none
        Problem *problem = nullptr;
    };

    void apply();

    SandboxHost &m_sandbox;
    QList<Choice> m_choices;
};

} // namespace ui
