// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QAbstractScrollArea>

namespace ui {

/// Octets in hex and as text, sixteen a row or eight where there is no room for more. Masks are grey blocks,
/// CR and LF have marks of their own. A run of octets can be chosen, here or from outside.
class BytesPane : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BytesPane(QWidget *parent = nullptr);

    /// Copies the octets: a detail is small, and may outlive the transcript.
    void showBytes(const QByteArray &bytes, const base::Spans &secrets);
    void choose(base::Span span);

    [[nodiscard]] int octetsPerRow() const;
    [[nodiscard]] base::Span chosen() const { return m_chosen; }

    /// As copied: offset, hex, text.
    [[nodiscard]] QString dump() const;

public Q_SLOTS:
    void copy() const;

Q_SIGNALS:
    void octetChosen(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Measures;
    [[nodiscard]] Measures measures() const;
    [[nodiscard]] bool isSecret(qsizetype offset) const;
    [[nodiscard]] QRectF hexCell(const Measures &measures, qsizetype offset) const;
    [[nodiscard]] QRectF textCell(const Measures &measures, qsizetype offset) const;
    void paintOctet(QPainter &painter, const Measures &measures, qsizetype offset) const;
    void arrange();

    QByteArray m_bytes;
    base::Spans m_secrets;
    base::Span m_chosen;
    qsizetype m_cursor = -1;
};

} // namespace ui
