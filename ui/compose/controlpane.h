// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftcontrol.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QSpinBox;

namespace ui {

class FormGrid;
class PaceFields;
class Hint;
class Problem;

/// How this one session is to go, for people who test servers: first what keeps to the rules, then, apart
/// from it, what breaks them on purpose.
class ControlPane : public QWidget
{
    Q_OBJECT
public:
    explicit ControlPane(QWidget *parent = nullptr);

    void show(const Control &control);
    [[nodiscard]] Control control() const;
    void showOffers(const QList<Offer> &offers);
    void point(const QString &field); ///< the focus goes to what was typed wrongly, without "control:"

Q_SIGNALS:
    void edited();

private:
    FormGrid *connectionGroup();
    FormGrid *endingGroup();
    FormGrid *rulesGroup();
    QLineEdit *addLine(FormGrid *grid, const QString &label, QLatin1String field);
    void changed();
    void fillStages();
    void showEnding();
    void showProblems();
    [[nodiscard]] std::optional<smtp::StopPoint> stop() const;

    struct Line
    {
        QLineEdit *edit = nullptr;
        Problem *problem = nullptr;
    };

    bool m_loading = false;
    QMap<QString, Line> m_lines; ///< by the name of their field
    QSpinBox *m_times;
    QCheckBox *m_reset;
    QLineEdit *m_xclient = nullptr;
    QLineEdit *m_xforward = nullptr;
    QLineEdit *m_urlFile = nullptr;
    QLineEdit *m_masked = nullptr;
    QLineEdit *m_forced = nullptr;
    PaceFields *m_pace;
    QComboBox *m_how;
    QComboBox *m_stage;
    QSpinBox *m_number;
    QPlainTextEdit *m_said;
    Problem *m_saidProblem = nullptr;
    QCheckBox *m_early;
    QCheckBox *m_overLimits;
    QCheckBox *m_asIs;
    Hint *m_offered;
    QWidget *m_dropWarning;
    QScrollArea *m_scroll;
};

} // namespace ui
