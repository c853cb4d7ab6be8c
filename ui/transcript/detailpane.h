// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace ui {

class BytesPane;
class CertificateTree;
class FieldsPane;

/// What one entry means: explanation, fields, bytes or certificates. Side by side, or as tabs where it is
/// narrow.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// -1: nothing is chosen.
    void showEntry(const transcript::Transcript *transcript, qsizetype entry);

Q_SIGNALS:
    void noticed(const QString &sentence); ///< something to be read that belongs to no line

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *explanationSide();
    QWidget *fieldsSide();
    QWidget *bytesSide();
    void setNarrow(bool narrow);
    void showExplanation(const transcript::Transcript &transcript, qsizetype entry);
    void saveCertificates();
    void showOctets(const transcript::Transcript &transcript, qsizetype entry);

    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    QList<QWidget *> m_sides;
    QTextBrowser *m_explanation;
    QToolButton *m_reference;
    QString m_referenceUrl;
    FieldsPane *m_fields;
    QStackedWidget *m_octets;
    BytesPane *m_bytes;
    CertificateTree *m_certificates;
    QLabel *m_octetsTitle;
    QLabel *m_octetsCount;
    QToolButton *m_savePem;
    QLabel *m_noOctets;
    bool m_narrow = false;
};

} // namespace ui
