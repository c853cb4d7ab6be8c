// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A computer's runtime folder, and homes to start the program in.
class Place
{
public:
    explicit Place()
    {
        QDir(m_folder.path()).mkdir(runtime);
        QFile::setPermissions(m_folder.filePath(runtime),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &home, const QStringList &files = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HELOSCOPE_HOME"_s, m_folder.filePath(home));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(runtime));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(environment);
        program->setWorkingDirectory(m_folder.path());
        program->start(QString::fromLocal8Bit(HELOSCOPE), files);
        return program;
    }
    /// Where programs listen.
    [[nodiscard]] QStringList sockets() const
    {
        QStringList paths;
        const QDir folder(m_folder.filePath(runtime));
        for (const auto &name : folder.entryList({u"heloscope-*"_s}, QDir::System))
            paths.append(folder.filePath(name));
        return paths;
    }
    [[nodiscard]] QString write(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("Subject: as it is\r\n\r\n") < 0)
            qFatal("the file cannot be written");
        return file.fileName();
    }
    /// Whether a message of that home is this file.
    [[nodiscard]] bool isOpen(const QString &home, const QString &file) const
    {
        QDir drafts(m_folder.filePath(home));
        if (!drafts.cd(u"drafts"_s))
            return false;
        for (const auto &name : drafts.entryList({u"*.json"_s})) {
            QFile draft(drafts.filePath(name));
            if (draft.open(QIODevice::ReadOnly) && draft.readAll().contains(file.toUtf8()))
                return true;
        }
        return false;
    }

private:
    const QString runtime = u"runtime"_s;
    QTemporaryDir m_folder;
};

} // namespace

/// The real program, started more than once.
class TestInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartHandsItsFilesToTheWindowThatRuns()
    {
        const Place place;
        const auto first = place.start(u"home"_s);
        QTRY_COMPARE(place.sockets().size(), 1);
        const auto file = place.write(u"message.eml"_s);
        const auto second = place.start(u"home"_s, {u"message.eml"_s});
        QVERIFY(second->waitForFinished());
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY(place.isOpen(u"home"_s, file));
        QCOMPARE(first->state(), QProcess::Running);
    }

    void anotherHomeHasAWindowOfItsOwn()
    {
        const Place place;
        const auto first = place.start(u"home"_s);
        QTRY_COMPARE(place.sockets().size(), 1);
        const auto second = place.start(u"another home"_s);
        QTRY_COMPARE(place.sockets().size(), 2);
        QCOMPARE(second->state(), QProcess::Running);
    }

    void whatAKilledOneLeftBehindIsInNobodysWay()
    {
        const Place place;
        const auto killed = place.start(u"home"_s);
        QTRY_COMPARE(place.sockets().size(), 1);
        killed->kill();
        QVERIFY(killed->waitForFinished());
        QCOMPARE(place.sockets().size(), 1);
        const auto file = place.write(u"message.eml"_s);
        const auto first = place.start(u"home"_s, {file});
        QTRY_VERIFY(place.isOpen(u"home"_s, file));
        const auto second = place.start(u"home"_s);
        QVERIFY(second->waitForFinished());
        QCOMPARE(first->state(), QProcess::Running);
    }

    void whatIsNoListOfFilesIsHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("no JSON") << QByteArray("EHLO client.example\r\n");
        QTest::newRow("not a list") << QByteArray("{}\n");
        QTest::newRow("without an end") << QByteArray(1024 * 1024, '[');
    }
    void whatIsNoListOfFilesIsHungUpOn()
    {
        QFETCH(QByteArray, octets);
        const Place place;
        const auto first = place.start(u"home"_s);
        QTRY_COMPARE(place.sockets().size(), 1);
        QLocalSocket socket;
        socket.connectToServer(place.sockets().first());
        QVERIFY(socket.waitForConnected());
        socket.write(octets);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(first->state(), QProcess::Running);
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "instance.moc"
