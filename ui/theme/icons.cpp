// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void initIconResources()
{
    Q_INIT_RESOURCE(
        icons); // must stand outside any namespace; a static library's resources are not linked in otherwise
}

namespace ui {

namespace {

QByteArray drawing(const QString &name)
{
    static const bool initialised = (initIconResources(), true);
    Q_UNUSED(initialised)
    QFile file(":/icons/%1.svg"_L1.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws one of our icons in the colour that its role has at the moment of painting.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, QIcon::Off, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const auto tone =
            mode == QIcon::Disabled ? mixed(color(m_role), color(Role::Base), 0.5) : color(m_role);
        const auto key =
            "heloscope/%1/%2/%3x%4"_L1.arg(m_name, tone.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(m_name).replace("currentColor", tone.name().toLatin1())).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_role); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(QLatin1String name, Role role)
{
    return QIcon(new TintedIcon(name, role));
}

} // namespace ui
