// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QTest>

using ui::Role;
using ui::Scheme;

namespace {

constexpr Role textRoles[] = {Role::Text, Role::Muted,   Role::Sent, Role::Received,
                              Role::Tls,  Role::Warning, Role::Error};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
    void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }

private Q_SLOTS:
    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(qRound(ui::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(ui::contrast(Qt::white, Qt::white)), 1);
        QCOMPARE(qRound(100 * ui::contrast(QColor(0x77, 0x77, 0x77), Qt::white)),
                 448); // the well-known 4.48:1
    }

    void everyTextRoleKeepsSevenToOneOnBaseAndAlternate_data() { schemes(); }
    void everyTextRoleKeepsSevenToOneOnBaseAndAlternate()
    {
        QFETCH(Scheme, scheme);
        const auto &colors = ui::colorsOf(scheme);
        for (const auto role : textRoles) {
            QVERIFY2(ui::contrast(colors[role], colors[Role::Base]) >= 7, qPrintable(colors[role].name()));
            QVERIFY2(ui::contrast(colors[role], colors[Role::Alternate]) >= 7,
                     qPrintable(colors[role].name()));
        }
    }

    void everyTextRoleButMutedKeepsSevenToOneOnTheSelection_data() { schemes(); }
    void everyTextRoleButMutedKeepsSevenToOneOnTheSelection()
    {
        QFETCH(Scheme, scheme);
        const auto &colors = ui::colorsOf(scheme);
        for (const auto role : textRoles) {
            if (role != Role::Muted)
                QVERIFY2(ui::contrast(colors[role], colors[Role::Selection]) >= 7,
                         qPrintable(colors[role].name()));
        }
    }

    void aTintedRowLeavesItsTextReadable_data() { schemes(); }
    void aTintedRowLeavesItsTextReadable()
    {
        QFETCH(Scheme, scheme);
        const auto &colors = ui::colorsOf(scheme);
        for (const auto role : {Role::Received, Role::Warning, Role::Error}) {
            QVERIFY2(ui::contrast(colors[Role::Text], colors.tint(role)) >= 7,
                     qPrintable(colors.tint(role).name()));
            QVERIFY2(ui::contrast(colors[role], colors.tint(role)) >= 7,
                     qPrintable(colors.tint(role).name()));
        }
    }

    void theOutlineOfAControlStandsOutFromTheBase_data() { schemes(); }
    void theOutlineOfAControlStandsOutFromTheBase()
    {
        QFETCH(Scheme, scheme);
        const auto &colors = ui::colorsOf(scheme);
        QVERIFY(ui::contrast(colors[Role::ControlBorder], colors[Role::Base]) >= 3);
    }

    void anIconTakesTheColourOfTheSchemeThatIsInUseWhenItIsPainted()
    {
        ui::installTheme(Scheme::Light);
        const auto icon = ui::icon(QLatin1String("stop"), Role::Text);
        const auto inkOf = [&icon] {
            const auto image = icon.pixmap(64, 64).toImage();
            for (int x = 0; x < image.width(); ++x) {
                if (const auto pixel = image.pixelColor(x, image.height() / 2); pixel.alpha() == 255)
                    return pixel;
            }
            return QColor();
        };
        QCOMPARE(inkOf(), ui::color(Role::Text));
        ui::setScheme(Scheme::Dark);
        QCOMPARE(inkOf(), ui::color(Role::Text));
        QCOMPARE(ui::color(Role::Text), ui::colorsOf(Scheme::Dark)[Role::Text]);
    }
};

QTEST_MAIN(TestTheme)
#include "theme.moc"
