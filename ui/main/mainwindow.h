// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/sidebar.h"

#include <QMainWindow>

class QSplitter;

namespace ui {

class ComposePanel;
class InboxWindow;
class Notice;
class SessionPanel;
class SideStrip;
class TopBar;

/// Arranges the panels, the actions and the geometry, and passes on what one panel asks of another. What is
/// done is done by the workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace &workspace);
    ~MainWindow() override;

    [[nodiscard]] ComposePanel *compose() const { return m_compose; }
    [[nodiscard]] SessionPanel *session() const { return m_session; }

    void send();
    void openInbox();
    void askServer();
    void openMessage(const QString &path); ///< an .eml, to be sent byte for byte
    void editAccount(const QString &id);
    void newAccount();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePanels();
    void connectPanels();
    void makeMenus();
    void makeMessageMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeSessionMenu();
    void makeHelpMenu();
    QAction *add(QMenu *menu, QLatin1String icon, const QString &text, const QKeySequence &keys,
                 auto receiver, auto slot);

    void point(const base::Failure &failure);
    void again();
    void showSession();
    void showReady();
    void showRunning();
    void askPassword(const PasswordQuestion &question);
    void allowCertificate();
    void chooseMessageFile();
    void deleteMessage(const QString &id);
    bool mayClose();
    void about();

    void arrange();
    void openSideOver(SideBar::Section section);
    void closeSideOver();
    void saveGeometryNow();
    void restoreGeometryThen();

    Workspace &m_workspace;
    TopBar *m_top;
    Notice *m_notice;
    QWidget *m_body;
    SideStrip *m_strip;
    QSplitter *m_columns;
    QSplitter *m_rows;
    SideBar *m_side;
    ComposePanel *m_compose;
    SessionPanel *m_session;
    InboxWindow *m_inbox = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_allow = nullptr;
    QList<int> m_rowSizes;
    bool m_narrow = false;
    bool m_painted = false;
};

} // namespace ui
