// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draft.h"
#include "ui/models/offers.h"

#include <QWidget>

class QImage;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class AttachmentsPane;
class BodyEdit;
class DeliveryPane;
class HeadersPane;
class HtmlPane;
class Problem;
class SourcePane;
struct Preview;

/// What a message is made of, a tab for each: text, HTML, files, further header fields, delivery, and the
/// octets that come of it all. Its size stands beside the tabs.
class MessageParts : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TextTab, HtmlTab, AttachmentsTab, HeadersTab, DeliveryTab, SourceTab };

    explicit MessageParts(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void collect(Draft &draft) const;
    void showOffers(const QList<Offer> &offers);
    void showPreview(const Preview &preview);

    /// Opens the tab of the field (header…, attachment…, envelope-…) and shows the words there; false when it
    /// is none of them.
    bool point(const QString &field, const QString &words);

    void setTab(Tab tab);
    void attach(const QStringList &paths);
    void chooseFiles();

Q_SIGNALS:
    void edited();
    void filesGiven(const QStringList &paths); ///< dropped on a text, or pasted
    void imageGiven(const QImage &image);      ///< pasted

private:
    QLayout *makeBar();
    void makeStack();
    void connectPanes();
    void changed();
    void showCounts();

    bool m_loading = false;
    QTabBar *m_tabs;
    QLabel *m_size;
    Problem *m_problem;
    QStackedWidget *m_stack;
    BodyEdit *m_text;
    HtmlPane *m_html;
    AttachmentsPane *m_attachments;
    HeadersPane *m_headers;
    DeliveryPane *m_delivery;
    SourcePane *m_source;
};

} // namespace ui
