// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QPointer>

#include <cstdio>
#include <cstdlib>

#include <time.h>

namespace {

/// Prints the monotonic time in nanoseconds when the first window has been painted, and ends the program.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Queued: by then the whole window is painted and flushed, not only the widget that came first.
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_seen) {
            m_seen = true;
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("first paint %lld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
        std::fflush(stdout);
        std::_Exit(0);
    }

    bool m_seen = false;
};

} // namespace

/// Loaded into any Qt program by QT_QPA_GENERIC_PLUGINS, so that the programs that are compared need no code
/// for it.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *filter = new FirstPaint; // goes with the process
        QCoreApplication::instance()->installEventFilter(filter);
        return filter;
    }
};

#include "firstpaint.moc"
