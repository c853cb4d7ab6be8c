// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/realserver.h"
#include "mime/inspect.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/passworddialog.h"
#include "ui/compose/bodyedit.h"
#include "ui/compose/chip.h"
#include "ui/models/transcriptmodel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/windowbench.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QString jana = u"Jana Keller <jana@example.net>"_s;

/// The window, before a Postfix that asks for TLS and a password.
struct Desk : Window
{
    const live::RealServer &postfix;
    QString subject = u"From the window, "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);

    explicit Desk(const live::RealServer &server)
        : postfix(server)
    {
    }

    void fill(QWidget &within, const QString &field, const QString &text)
    {
        auto *line = named<QLineEdit>(within, field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// One of the pages of an account, by its title.
    static void turnTo(const ui::AccountEditor &editor, const QString &page)
    {
        auto *tabs = editor.findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).remove(u'&') == page)
                return tabs->setCurrentIndex(tab);
        }
        qFatal("no page is called %s", qPrintable(page));
    }

    /// Once there is such a button.
    static void pressButton(QWidget &within, const QString &name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(named<QPushButton>(within, name), qPrintable(name), 20'000);
        named<QPushButton>(within, name)->click();
    }

    /// A new account that leads to Postfix, typed into its editor, which stays open.
    ui::AccountEditor *newAccount()
    {
        window.newAccount();
        auto *editor = openDialog<ui::AccountEditor>();
        if (!editor || !QTest::qWaitForWindowActive(editor))
            qFatal("no account can be edited");
        fill(*editor, u"Name"_s, u"Postfix"_s);
        fill(*editor, u"Your address"_s, jana);
        fill(*editor, u"Host"_s, u"localhost"_s);
        named<QSpinBox>(*editor, u"Port"_s)->setValue(postfix.port(u"starttls"_s));
        fill(*editor, u"User name"_s, postfix.user());
        turnTo(*editor, u"TLS"_s);
        fill(*editor, u"File of the authorities to trust"_s, postfix.caFile());
        turnTo(*editor, u"Account"_s);
        return editor;
    }

    void givePassword(ui::AccountEditor &editor, const QByteArray &password)
    {
        pressButton(editor, u"Give it now…"_s);
        fill(editor, u"Password"_s, QString::fromUtf8(password));
        pressButton(editor, u"Keep"_s);
    }

    void close(ui::AccountEditor &editor)
    {
        editor.accept();
        window.activateWindow(); // without a screen there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void write(const QString &to, const QString &text)
    {
        workspace.drafts().create();
        fill(window, u"From"_s, jana);
        fill(window, u"To"_s, to);
        fill(window, u"Subject"_s, subject);
        auto *body = named<ui::BodyEdit>(window, u"Text of the message"_s);
        QInputMethodEvent event; // QTest has no keys beyond ASCII
        event.setCommitString(text);
        QCoreApplication::sendEvent(body, &event);
    }

    /// Writes the file and pastes it into the message.
    void attach(const QString &name, const QByteArray &octets)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
        file.close();
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
        QGuiApplication::clipboard()->setMimeData(data);
        auto *body = named<ui::BodyEdit>(window, u"Text of the message"_s);
        QTest::keySequence(body, QKeySequence::Paste);
    }

    void send() { QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QByteArray mark() const { return subject.last(36).toUtf8(); }
};

QByteArray withCrLf(const QString &text)
{
    return text.toUtf8().replace("\n", "\r\n");
}

} // namespace

class LiveWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatIsWrittenInTheWindowIsWhatArrives();
    void thePasswordIsAskedForWhenPostfixWantsIt();
    void aWrongPasswordIsSaidInTheEditor();
    void aRecipientWhomPostfixRefusesIsMarkedWhereItWasWritten();

private:
    live::RealServer m_postfix{u"postfix"_s};
};

void LiveWindowTest::initTestCase()
{
    if (!m_postfix.unavailable().isEmpty())
        QSKIP(qPrintable("No real server: "_L1 + m_postfix.unavailable()));
}

void LiveWindowTest::whatIsWrittenInTheWindowIsWhatArrives()
{
    QByteArray report;
    for (int i = 0; i < 200'000; ++i)
        report += char(i * 7 + i / 256);
    const auto text = u"It is out.\n.a line with a dot\nViele Grüße – 東京\n"_s;
    Desk desk(m_postfix);
    auto *editor = desk.newAccount();
    desk.givePassword(*editor, m_postfix.password());

    Desk::pressButton(*editor, u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*editor, u"Show transcript"_s), 20'000);
    const auto &test = *desk.workspace.sessions().all().last().verdict;
    QCOMPARE(test.severity, explain::Severity::Good);
    QVERIFY(named<QLabel>(*editor, test.sentence));
    desk.close(*editor);
    desk.write(u"tomas@example.org, Li Wei <li@example.org>"_s, text);
    desk.attach(u"report.bin"_s, report);
    desk.send();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isFinished(), 20'000);

    QCOMPARE(desk.result(), smtp::Result::Accepted);
    const auto arrived = mime::inspect(m_postfix.delivered(desk.mark()));
    QCOMPARE(arrived.from, jana);
    QCOMPARE(arrived.to, u"tomas@example.org, Li Wei <li@example.org>"_s);
    QCOMPARE(arrived.subject, desk.subject);
    QCOMPARE(arrived.root.parts.size(), 2);
    QCOMPARE(arrived.root.parts.at(0).content, withCrLf(text));
    QCOMPARE(arrived.root.parts.at(1).name, u"report.bin"_s);
    QCOMPARE(arrived.root.parts.at(1).content, report);
}

void LiveWindowTest::thePasswordIsAskedForWhenPostfixWantsIt()
{
    Desk desk(m_postfix);
    desk.close(*desk.newAccount());
    desk.write(u"tomas@example.org"_s, u"Asked for."_s);
    desk.send();
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<ui::PasswordDialog>(), 20'000);
    auto *dialog = openDialog<ui::PasswordDialog>();
    desk.fill(*dialog, u"Password"_s, QString::fromUtf8(m_postfix.password()));
    Desk::pressButton(*dialog, u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isFinished(), 20'000);

    QCOMPARE(desk.result(), smtp::Result::Accepted);
    const auto arrived = mime::inspect(m_postfix.delivered(desk.mark()));
    QCOMPARE(arrived.root.content.trimmed(), "Asked for.");
    const auto *table = desk.window.findChild<ui::TranscriptView *>();
    QStringList lines;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        lines += table->model()->index(row, ui::TranscriptModel::Wire).data().toString();
    const auto transcript = lines.join(u'\n');
    QVERIFY2(transcript.contains(u"AUTH SCRAM-SHA-256"_s), qPrintable(transcript));
    QVERIFY(!transcript.contains(QString::fromUtf8(m_postfix.password())));
}

void LiveWindowTest::aWrongPasswordIsSaidInTheEditor()
{
    Desk desk(m_postfix);
    auto *editor = desk.newAccount();
    desk.givePassword(*editor, "not the password");
    Desk::pressButton(*editor, u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*editor, u"Show transcript"_s), 20'000);

    const auto &record = desk.workspace.sessions().all().last();
    QCOMPARE(record.session->outcome()->failure->fault, base::Fault::AuthRefused);
    QVERIFY(named<QLabel>(*editor, record.verdict->sentence));
    desk.close(*editor);
}

void LiveWindowTest::aRecipientWhomPostfixRefusesIsMarkedWhereItWasWritten()
{
    Desk desk(m_postfix);
    auto *editor = desk.newAccount();
    desk.givePassword(*editor, m_postfix.password());
    desk.close(*editor);
    desk.write(u"nobody.here@example.org, tomas@example.org"_s, u"For one of two."_s);
    desk.send();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isFinished(), 20'000);

    QCOMPARE(desk.result(), smtp::Result::Partial);
    auto *refused = named<ui::Chip>(desk.window, u"nobody.here@example.org"_s);
    QVERIFY(refused);
    QVERIFY2(refused->accessibleDescription().startsWith(u"Refused: 550 5.1.1"_s),
             qPrintable(refused->accessibleDescription()));
    QCOMPARE(mime::inspect(m_postfix.delivered(desk.mark())).subject, desk.subject);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::installTheme(ui::Scheme::Light);
    LiveWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "window.moc"
