// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/sourcepane.h"
#include "ui/main/workspace.h"

#include <QTabBar>
#include <QTimer>
#include <QUndoStack>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ui {

class AddressField;
class AttachmentsPane;
class BodyEdit;
class DeliveryPane;
class ElidedLabel;
class HeadersPane;
class HtmlPane;
class Problem;

/// The message being written. Shows the workspace's current draft and gives every change back to it at once.
/// Can be folded to one line when the session matters more.
class ComposePanel : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TextTab, HtmlTab, AttachmentsTab, HeadersTab, DeliveryTab, SourceTab };

    explicit ComposePanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows where a message cannot be sent: the words stand at the field, which gets the focus. False when
    /// it is not a field of the message.
    bool point(const base::Failure &failure);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void setTab(Tab tab);
    void attachFiles();
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct AddressRow
    {
        QLabel *label = nullptr;
        AddressField *field = nullptr;
        Problem *problem = nullptr;
    };

    QWidget *makeHead();
    QWidget *makeTabs();
    QWidget *makeSummary();
    AddressRow addAddressRow(QGridLayout *grid, QLatin1String field, const QString &name);
    void showRow(const AddressRow &row, bool shown);
    void load();
    void loadAccounts();
    void loadMarks();
    void edited();
    void showCounts();
    void askPreview();
    void showPreview(const Preview &preview);
    void attach(const QStringList &paths);
    void attachImage(const QImage &image);
    void updateSummary();

    Workspace &m_workspace;
    QUndoStack m_undo;
    QTimer m_previewTimer;
    Previewer m_previewer;
    bool m_loading = false;
    bool m_folded = false;

    QWidget *m_page;
    QWidget *m_summary;
    QLabel *m_summaryTitle;
    ElidedLabel *m_summaryRest;
    QComboBox *m_from;
    Problem *m_fromProblem;
    AddressRow m_to, m_cc, m_bcc;
    QWidget *m_showCc;
    QWidget *m_showBcc;
    QLineEdit *m_subject;
    Problem *m_problem;
    QTabBar *m_tabs;
    QLabel *m_size;
    QStackedWidget *m_stack;
    BodyEdit *m_text;
    HtmlPane *m_html;
    AttachmentsPane *m_attachments;
    HeadersPane *m_headers;
    DeliveryPane *m_delivery;
    SourcePane *m_source;
};

} // namespace ui
