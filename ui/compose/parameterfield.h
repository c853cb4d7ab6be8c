// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/parameter.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Problem;

/// The controls for one parameter that a server may be given, made from what the registry says of its value:
/// one for each part, and what is wrong below them. The focus goes to the first.
class ParameterField : public QWidget
{
    Q_OBJECT
public:
    /// `offer` is what the server's EHLO said after the keyword, for the bounds in it.
    ParameterField(const registry::Parameter &parameter, const QByteArray &offer, QWidget *parent = nullptr);

    /// What each part was given, as registry::encode() takes it; nothing where it is not asked for.
    [[nodiscard]] std::optional<QStringList> given() const;
    void give(const std::optional<QStringList> &parts);
    void say(const QString &problem);
    [[nodiscard]] bool saysItsTitle() const { return m_switch != nullptr; } ///< and needs no label

Q_SIGNALS:
    void edited();

private:
    /// The control of a part: one of the three.
    struct Part
    {
        QLineEdit *line = nullptr;
        QComboBox *combo = nullptr;
        QList<QCheckBox *> boxes;
        bool counts = true; ///< false: always has a value, which means nothing by itself

        [[nodiscard]] QString text() const;
        void setText(const QString &text);
        void setEnabled(bool enabled);
    };

    void makeSwitch(const registry::Parameter &parameter);
    Part makeWord(const registry::ValuePart &part, const QString &name, bool first);
    Part makeWords(const registry::ValuePart &part);
    Part makeLine(const registry::ValuePart &part, const QString &name, const QByteArray &offer);
    void changed();
    void enableParts();
    [[nodiscard]] bool anythingGiven() const;

    QVBoxLayout *m_rows;
    QCheckBox *m_switch = nullptr; ///< where the bare keyword says something
    QList<Part> m_parts;
    bool m_loading = false;
    Problem *m_problem;
};

/// As a label has it: with a capital at its beginning.
QString asLabel(const QString &title);

} // namespace ui
