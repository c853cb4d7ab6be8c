// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"

#include "ui/compose/composepanel.h"

#include <QEventLoop>
#include <QSplitter>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shots {

namespace {

constexpr int patience = 20'000; ///< ms

/// One second at most, for what paints later than it is known (previews, live rows).
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

bool waitFor(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer poll;
    QTimer end;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    poll.start(20);
    end.start(patience);
    return loop.exec() == 0;
}

void Photographer::take(QWidget &widget)
{
    settle();
    m_taken = widget.grab().save(m_path);
    QTextStream(stdout) << m_path << '\n';
}

Scene::Scene(const QSize &size)
{
    waitFor([this] { return workspace.sandbox().isReady(); });
    auto draft = workspace.drafts().current();
    draft.from = u"Jana Keller <jana.keller@nordwind.example>"_s;
    draft.to = QStringList{u"tomas.berg@nordwind.example"_s, u"li.wei@partner.example"_s,
                           u"mara.lindt@nordwind.example"_s};
    draft.subject = QCoreApplication::translate("Shots", "Release 4.2 is out");
    draft.text = QCoreApplication::translate(
        "Shots", "Hello all,\nrelease 4.2 is out. The list of changes and the checksums are attached; "
                 "please test the upgrade on "
                 "the Zürich staging hosts before Thursday.\nRegards, Jana\n");
    QFile file(folder.filePath(u"CHANGES.txt"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("4.2: faster, smaller, calmer\n");
        draft.attachments = {{file.fileName(), {}}};
    }
    workspace.drafts().change(draft);
    window = std::make_unique<ui::MainWindow>(workspace);
    window->resize(size);
    window->show();
}

void Scene::write(const std::function<void(ui::Draft &)> &change)
{
    auto draft = workspace.drafts().current();
    change(draft);
    workspace.drafts().change(draft);
    workspace.drafts().create();
    workspace.drafts().choose(draft.id);
}

bool Scene::send()
{
    window->send();
    return waitFor([this] { return isFinished(); });
}

bool Scene::refuseOne()
{
    workspace.sandbox().setFaults({*sandbox::parseFault("refuse-recipient=3")});
    return send();
}

void Scene::messageHasTheRoom()
{
    window->compose()->setFolded(false);
    for (auto *splitter : window->findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Vertical && splitter->isAncestorOf(window->compose()))
            splitter->setSizes({splitter->height(), 0});
    }
}

} // namespace shots
