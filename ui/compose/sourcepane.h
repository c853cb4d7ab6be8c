// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagesource.h"
#include "ui/models/draft.h"
#include "ui/models/latest.h"

#include <QPlainTextEdit>

namespace ui {

/// How a message would go out: its size, form and first octets, or why it cannot.
struct Preview
{
    base::MessageForm form;
    QByteArray octets;
    std::optional<base::Failure> failure;
};

/// Makes previews off the window's thread; only the answer to the last question is given.
class Previewer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask(const OpenMessage &open, base::MessageOffer offer);

Q_SIGNALS:
    void ready(const ui::Preview &preview);

private:
    Latest m_latest;
};

/// The exact octets of the message, read only.
class SourcePane : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);
    void show(const Preview &preview);
};

} // namespace ui
