// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/annotation.h"

#include <QTreeWidget>

namespace ui {

/// The decoded parts of a line, each linked with its octets.
class FieldsPane : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FieldsPane(QWidget *parent = nullptr);

    void showFields(const QList<explain::Field> &fields);

    /// Chooses the field that an octet belongs to, the narrowest where they nest; none outside any.
    void chooseAt(qsizetype offset);

public Q_SLOTS:
    void copy() const; ///< the chosen value

Q_SIGNALS:
    void spanChosen(base::Span span); ///< length 0: no octets of its own

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<explain::Field> m_fields;
};

} // namespace ui
