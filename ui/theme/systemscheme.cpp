// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include "ui/theme/palette.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef HELOSCOPE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace ui {

namespace {

#ifdef HELOSCOPE_HAS_DBUS
constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
#endif

bool looksDark(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), Qt::white) >
           contrast(palette.color(QPalette::Window), Qt::black);
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_darkPalette(looksDark(QGuiApplication::palette()))
{
#ifdef HELOSCOPE_HAS_DBUS
    QDBusConnection::sessionBus().connect(service, path, interface, "SettingChanged"_L1, this,
                                          SLOT(portalSettingChanged(QString,QString)));
    ask("color-scheme"_L1);
    ask("contrast"_L1);
#endif
}

Scheme SystemScheme::current() const
{
    if (m_contrast == 1)
        return Scheme::HighContrast;
    if (m_colorScheme != 0)
        return m_colorScheme == 1 ? Scheme::Dark : Scheme::Light;
    return m_darkPalette ? Scheme::Dark : Scheme::Light;
}

void SystemScheme::portalSettingChanged(const QString &group, const QString &key)
{
#ifdef HELOSCOPE_HAS_DBUS
    if (group == appearance)
        ask(key);
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
#endif
}

void SystemScheme::ask(const QString &key)
{
#ifdef HELOSCOPE_HAS_DBUS
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(service, path, interface, "Read"_L1);
    call << QString(appearance) << key;
    // Never waited for: a portal that hangs must not keep the window from opening.
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isError())
            return;
        // Read() answers a variant in a variant (its successor ReadOne does not).
        auto value = reply.value();
        while (value.userType() == qMetaTypeId<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        (key == "contrast"_L1 ? m_contrast : m_colorScheme) = value.toUInt();
        Q_EMIT changed();
    });
#else
    Q_UNUSED(key)
#endif
}

} // namespace ui
