// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QLabel>

namespace ui {

/// A line of one pixel between two parts of a page.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A bold word and a line after it: the head of a group of fields.
class GroupHead : public QLabel
{
    Q_OBJECT
public:
    explicit GroupHead(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Small, quiet and as many lines as it takes: what a field means.
class Hint : public QLabel
{
    Q_OBJECT
public:
    explicit Hint(const QString &text = {}, QWidget *parent = nullptr);
};

/// What is wrong with a field, in words, with the sign that says so; takes no room while there is nothing.
class Problem : public QWidget
{
    Q_OBJECT
public:
    explicit Problem(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_label->text(); }

private:
    QLabel *m_label;
};

/// An icon that takes the colours of the scheme in use.
class Sign : public QWidget
{
    Q_OBJECT
public:
    Sign(QLatin1String name, Role role, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

/// A quiet warning beside a field, with the sign that says so.
QWidget *warningLine(const QString &text);

/// A label that paints its text in one of our roles, whatever the scheme becomes.
void setTextRole(QWidget *widget, Role role);

} // namespace ui
