// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/sourcepane.h"
#include "ui/models/draft.h"
#include "ui/models/offers.h"

#include <QWidget>

#include <array>

class QImage;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class AttachmentsPane;
class BodyEdit;
class ControlPane;
class DeliveryPane;
class HeadersPane;
class HtmlPane;

/// What a message is made of, a tab for each: text, HTML, files, further header fields, delivery,
/// control of the session, and the octets that come of it all. Its size stands beside the tabs.
class MessageParts : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TextTab, HtmlTab, AttachmentsTab, HeadersTab, DeliveryTab, ControlTab, SourceTab };

    explicit MessageParts(QWidget *parent = nullptr);

    void show(const Draft &draft);
    void collect(Draft &draft) const;
    void showOffers(const QList<Offer> &offers);
    void showPreview(const Preview &preview);

    /// Opens the tab of the field (header…, attachment…, envelope-…, delivery:…, control:…) and shows the
    /// words there; false when it is none of them.
    bool point(const QString &field, const QString &words);

    void setTab(Tab tab);
    void attach(const QStringList &paths);
    void chooseFiles();

Q_SIGNALS:
    void edited();
    void paneMade(QWidget *pane);
    void filesGiven(const QStringList &paths); ///< chosen, pasted, or dropped on a text
    void imageGiven(const QImage &image);      ///< pasted

private:
    QLayout *makeBar();
    QWidget *pane(Tab tab);
    QWidget *makePane(Tab tab);
    void connectBody(BodyEdit *editor);
    void fill(Tab tab);
    void showTabs(bool ofFile);
    void changed();
    void showCounts();
    void fitBar();
    void resizeEvent(QResizeEvent *event) override;

    bool m_loading = false;
    QTabBar *m_tabs;
    QLabel *m_size;
    QStackedWidget *m_stack;
    std::array<QWidget *, 7> m_panes = {}; ///< by Tab; those that were asked for
    Draft m_draft;                         ///< what they show
    QList<Offer> m_offers;
    Preview m_preview;
    BodyEdit *m_text = nullptr;
    HtmlPane *m_html = nullptr;
    AttachmentsPane *m_attachments = nullptr;
    HeadersPane *m_headers = nullptr;
    DeliveryPane *m_delivery = nullptr;
    ControlPane *m_control = nullptr;
    SourcePane *m_source = nullptr;
};

} // namespace ui
