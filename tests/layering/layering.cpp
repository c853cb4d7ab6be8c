// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace layering;
using namespace Qt::StringLiterals;

/// Holds the sources to the directions of docs/architecture.md by reading their includes.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void anAllowedIncludePasses_data();
    void anAllowedIncludePasses();
    void theLineOfTheIncludeIsTold();
    void theSourcesKeepTheirDirection_data();
    void theSourcesKeepTheirDirection();
};

void LayeringTest::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<Rule>("rule");

    QTest::newRow("smtp looks up to session")
        << u"core/smtp/a.h"_s << u"\"session/session.h\""_s << Rule::Upward;
    QTest::newRow("base looks up to smtp") << u"core/base/a.h"_s << u"\"smtp/reply.h\""_s << Rule::Upward;
    QTest::newRow("sideways: mime to smtp") << u"core/mime/a.cpp"_s << u"\"smtp/reply.h\""_s << Rule::Upward;
    QTest::newRow("core looks up to ui")
        << u"core/session/a.h"_s << u"\"ui/main/workspace.h\""_s << Rule::Upward;
    QTest::newRow("a room nobody knows") << u"core/attic/a.h"_s << u"\"base/line.h\""_s << Rule::Upward;
    QTest::newRow("ui looks up to app") << u"ui/main/a.cpp"_s << u"\"gui/application.h\""_s << Rule::Upward;
    QTest::newRow("a colour in core") << u"core/explain/a.h"_s << u"<QColor>"_s << Rule::GuiInCore;
    QTest::newRow("a widget in core") << u"core/session/a.h"_s << u"<QtWidgets/QLabel>"_s << Rule::GuiInCore;
    QTest::newRow("a socket in smtp") << u"core/smtp/a.cpp"_s << u"<QSslSocket>"_s << Rule::Network;
    QTest::newRow("a socket in a window") << u"ui/compose/a.cpp"_s << u"<QTcpSocket>"_s << Rule::Network;
    QTest::newRow("a timer in smtp") << u"core/smtp/a.h"_s << u"<QTimer>"_s << Rule::TimeInPure;
    QTest::newRow("a stop watch in sasl") << u"core/sasl/a.h"_s << u"<QElapsedTimer>"_s << Rule::TimeInPure;
    QTest::newRow("an event loop in mime")
        << u"core/mime/a.cpp"_s << u"<QtCore/QEventLoop>"_s << Rule::TimeInPure;
    QTest::newRow("a widget in a model") << u"ui/models/a.h"_s << u"<QWidget>"_s << Rule::WidgetInModel;
    QTest::newRow("a panel knows another")
        << u"ui/compose/a.cpp"_s << u"\"ui/transcript/view.h\""_s << Rule::PanelToPanel;
    QTest::newRow("a model knows a panel")
        << u"ui/models/a.cpp"_s << u"\"ui/compose/panel.h\""_s << Rule::PanelToPanel;
    QTest::newRow("a theme knows the workspace")
        << u"ui/theme/a.cpp"_s << u"\"ui/main/workspace.h\""_s << Rule::PanelToPanel;
    QTest::newRow("a panel knows the window")
        << u"ui/inbox/a.cpp"_s << u"\"ui/main/mainwindow.h\""_s << Rule::PanelToPanel;
    QTest::newRow("a neighbour by its bare name")
        << u"core/smtp/a.cpp"_s << u"\"reply.h\""_s << Rule::Relative;
}

void LayeringTest::aForbiddenIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(Rule, rule);

    const QList<Violation> found = violations(path, u"#include "_s + include);

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, rule);
}

void LayeringTest::anAllowedIncludePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");

    QTest::newRow("a room knows itself") << u"core/smtp/a.cpp"_s << u"\"smtp/reply.h\""_s;
    QTest::newRow("session looks down") << u"core/session/a.cpp"_s << u"\"net/transport.h\""_s;
    QTest::newRow("net carries bytes") << u"core/net/a.cpp"_s << u"<QSslSocket>"_s;
    QTest::newRow("session has timers") << u"core/session/a.cpp"_s << u"<QTimer>"_s;
    QTest::newRow("durations are no clock") << u"core/smtp/a.h"_s << u"<chrono>"_s;
    QTest::newRow("a panel gets the workspace") << u"ui/compose/a.h"_s << u"\"ui/main/workspace.h\""_s;
    QTest::newRow("the window arranges panels") << u"ui/main/mainwindow.cpp"_s << u"\"ui/compose/panel.h\""_s;
    QTest::newRow("a model reads the workspace") << u"ui/models/a.h"_s << u"\"ui/main/accounts.h\""_s;
    QTest::newRow("account judges a certificate") << u"core/account/a.cpp"_s << u"<QSslCertificate>"_s;
    QTest::newRow("a panel shows a model") << u"ui/compose/a.cpp"_s << u"\"ui/models/draft.h\""_s;
    QTest::newRow("what moc made") << u"ui/compose/a.cpp"_s << u"\"a.moc\""_s;
}

void LayeringTest::anAllowedIncludePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, include);

    QVERIFY(violations(path, u"#include "_s + include).isEmpty());
}

void LayeringTest::theLineOfTheIncludeIsTold()
{
    const QList<Violation> found =
        violations(u"core/smtp/a.h"_s, u"#pragma once\n\n  #  include <QTimer> // why\n"_s);

    QCOMPARE(found.size(), 1);
    QVERIFY(sentence(u"core/smtp/a.h"_s, found.first()).startsWith("core/smtp/a.h:3 includes QTimer: "_L1));
}

void LayeringTest::theSourcesKeepTheirDirection_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s})
        for (const QString &room :
             QDir(QLatin1String(HELOSCOPE_SOURCE_DIR "/") + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(top + u'/' + room)) << top + u'/' + room;
}

void LayeringTest::theSourcesKeepTheirDirection()
{
    QFETCH(QString, folder);
    const QDir root(QLatin1String(HELOSCOPE_SOURCE_DIR));

    QStringList broken;
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = root.relativeFilePath(file.fileName());
        for (const Violation &violation : violations(path, QString::fromUtf8(file.readAll())))
            broken << sentence(path, violation);
    }
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering.moc"
