// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace layering {
namespace {

// The direction of docs/architecture.md, written out: a room and what it may include besides itself.
const QHash<QString, QSet<QString>> &roomsBelow()
{
    static const QSet<QString> none;
    static const QHash<QString, QSet<QString>> table{
        {u"base"_s, none},
        {u"sasl"_s, {u"base"_s}},
        {u"smtp"_s, {u"base"_s, u"sasl"_s}},
        {u"mime"_s, {u"base"_s}},
        {u"transcript"_s, {u"base"_s}},
        {u"registry"_s, {u"base"_s}},
        {u"explain"_s, {u"base"_s, u"transcript"_s, u"registry"_s}},
        {u"net"_s, {u"base"_s}},
        {u"session"_s, {u"explain"_s, u"base"_s, u"smtp"_s, u"sasl"_s, u"mime"_s, u"net"_s, u"transcript"_s}},
        {u"account"_s, {u"base"_s, u"smtp"_s, u"sasl"_s, u"net"_s, u"session"_s}},
        {u"keychain"_s, {u"base"_s}},
        {u"sandbox"_s, {u"base"_s}},
    };
    return table;
}

// account/ checks addresses and certificates by the types that session/ gives it.
const QSet<QString> networkRooms{u"net"_s, u"session"_s, u"sandbox"_s, u"account"_s};
const QSet<QString> pureRooms{u"smtp"_s, u"sasl"_s, u"mime"_s};
const QSet<QString> sharedInUi{u"models"_s, u"theme"_s, u"widgets"_s};
const QSet<QString> timeHeaders{u"QTimer"_s,       u"QBasicTimer"_s, u"QElapsedTimer"_s, u"QDeadlineTimer"_s,
                                u"QEventLoop"_s,   u"QThread"_s,     u"thread"_s,        u"qtimer.h"_s,
                                u"qeventloop.h"_s, u"qthread.h"_s};

QString part(const QString &path, int index)
{
    return path.section(u'/', index, index);
}

void checkCore(const QString &path, const QString &include, bool quoted, QList<Rule> &broken)
{
    const QString room = part(path, 1);
    if (quoted) {
        const QString target = part(include, 0);
        if (target != room && !roomsBelow().value(room).contains(target))
            broken << Rule::Upward;
        return;
    }
    const QString module = qtModule(include);
    if (module == "QtGui"_L1 || module == "QtWidgets"_L1 || module == "QtSvg"_L1)
        broken << Rule::GuiInCore;
    if (module == "QtNetwork"_L1 && !networkRooms.contains(room))
        broken << Rule::Network;
    if (pureRooms.contains(room) && timeHeaders.contains(include.section(u'/', -1)))
        broken << Rule::TimeInPure;
}

void checkUi(const QString &path, const QString &include, bool quoted, QList<Rule> &broken)
{
    const QString panel = part(path, 1);
    if (!quoted) {
        const QString module = qtModule(include);
        if (module == "QtNetwork"_L1)
            broken << Rule::Network;
        if (panel == "models"_L1 && module == "QtWidgets"_L1)
            broken << Rule::WidgetInModel;
        return;
    }
    if (part(include, 0) == "gui"_L1 || part(include, 0) == "cli"_L1 || part(include, 0) == "app"_L1)
        broken << Rule::Upward;
    if (part(include, 0) != "ui"_L1 || panel == "main"_L1)
        return;
    const QString target = part(include, 1);
    // A panel gets the workspace or a part of it, which live in ui/main; the window that arranges panels is
    // not for it.
    const bool ofWorkspace = target == "main"_L1 && panel != "theme"_L1 && panel != "widgets"_L1 &&
                             !include.contains("mainwindow"_L1);
    if (target != panel && !sharedInUi.contains(target) && !ofWorkspace)
        broken << Rule::PanelToPanel;
}

} // namespace

QString qtModule(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return part(header, 0);
    static const QStringList modules{u"QtCore"_s,    u"QtGui"_s, u"QtWidgets"_s,
                                     u"QtNetwork"_s, u"QtSvg"_s, u"QtTest"_s};
    for (const QString &module : modules)
        if (QFileInfo::exists(QLatin1String(QT_HEADERS_DIR) + u'/' + module + u'/' + header))
            return module;
    return {};
}

QList<Violation> violations(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Violation> found;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const auto match = include.match(lines.at(number));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const bool quoted = match.captured(1) == "\""_L1;
        const bool generated = name.endsWith(".moc"_L1) || name.startsWith("moc_"_L1);
        if (generated)
            continue;
        QList<Rule> broken;
        if (quoted && !name.contains(u'/'))
            broken << Rule::Relative;
        else if (path.startsWith("core/"_L1))
            checkCore(path, name, quoted, broken);
        else if (path.startsWith("ui/"_L1))
            checkUi(path, name, quoted, broken);
        for (const Rule rule : std::as_const(broken))
            found.append({rule, name, int(number + 1)});
    }
    return found;
}

QString sentence(const QString &path, const Violation &violation)
{
    QString why;
    switch (violation.rule) {
    case Rule::Upward:
        why = u"this room may not know that one (see docs/architecture.md)"_s;
        break;
    case Rule::GuiInCore:
        why = u"the core shows nothing and has no use for QtGui or QtWidgets"_s;
        break;
    case Rule::Network:
        why = u"only net/, session/ and sandbox/ carry bytes"_s;
        break;
    case Rule::TimeInPure:
        why = u"smtp/, sasl/ and mime/ are told what time does; they never ask"_s;
        break;
    case Rule::WidgetInModel:
        why = u"a model must be testable without a widget"_s;
        break;
    case Rule::PanelToPanel:
        why = u"panels know the workspace, and never each other"_s;
        break;
    case Rule::Relative:
        why = u"a quoted include begins with its room"_s;
        break;
    }
    return u"%1:%2 includes %3: %4"_s.arg(path).arg(violation.line).arg(violation.include, why);
}

} // namespace layering
