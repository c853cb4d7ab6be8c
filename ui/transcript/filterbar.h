// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class FilterChip;

/// The row above the transcript: chips that write into the filter box, the box, and what can be done with the
/// whole.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString filter() const;
    void setFilter(const QString &query);
    void focusFilter();

    void setCounts(int total, int problems);

Q_SIGNALS:
    void filterChanged(const QString &query);
    void leaveRequested(); ///< Down or Return in the box: on to the table
    void copyRequested();
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FilterChip *addChip(const QString &text, QLatin1String icon, int role, const QString &word);
    void toggleWord(const QString &word, bool on);
    void fit();
    void followText();

    struct Choice
    {
        FilterChip *chip;
        QString word;
    };

    QLabel *m_title;
    FilterChip *m_all;
    QList<Choice> m_choices;
    QLineEdit *m_box;
};

} // namespace ui
