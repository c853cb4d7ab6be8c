// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the documentation: the real window, offscreen, against the built-in sandbox.
#include "scenes.h"
#include "worn.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// How a picture is taken: what its name ends in.
struct Manner
{
    QLatin1String ending;
    ui::Scheme scheme = ui::Scheme::Light;
    Language language = Language::English;
    bool doubled = false;
};

constexpr Manner manners[] = {
    {"-light"_L1},
    {"-dark"_L1, ui::Scheme::Dark},
    {"-high-contrast"_L1, ui::Scheme::HighContrast},
    {"-german"_L1, ui::Scheme::Light, Language::German},
    {"-rtl"_L1, ui::Scheme::Light, Language::Pseudo},
    {"-200"_L1, ui::Scheme::Light, Language::English, true},
    {"-german-200"_L1, ui::Scheme::Light, Language::German, true},
};

Manner mannerOf(const QString &name)
{
    const Manner *longest = nullptr;
    for (const auto &manner : manners) {
        if (name.endsWith(manner.ending) && (!longest || manner.ending.size() > longest->ending.size()))
            longest = &manner;
    }
    return longest ? *longest : Manner{};
}

int usage()
{
    QTextStream err(stderr);
    err << "usage: heloscope_shots FOLDER NAME[MANNER]\nnames: " << shots::scenes().keys().join(u' ')
        << "\nmanners:";
    for (const auto &manner : manners)
        err << ' ' << manner.ending;
    err << '\n';
    return 1;
}

} // namespace

/// heloscope_shots FOLDER NAME: one picture, since Qt reads the scale once.
int main(int argc, char **argv)
{
    const auto name = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const auto manner = mannerOf(name);
    if (manner.doubled)
        qputenv("QT_SCALE_FACTOR", "2");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"heloscope"_s);
    const auto scene = shots::scenes().value(name.chopped(manner.ending.size()));
    if (!scene)
        return usage();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    ui::installTheme(manner.scheme);
    QLocale::setDefault(manner.language == Language::German
                            ? QLocale(QLocale::German, QLocale::Germany)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator plurals; // English has a catalogue for "1 message" and "2 messages"
    if (plurals.load(u":/i18n/heloscope_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    const Worn worn(manner.language);
    shots::Photographer photographer(folder.filePath(name + u".png"_s));
    scene(photographer);
    if (!photographer.failed())
        return 0;
    QTextStream(stderr) << "not made: " << name << '\n';
    return 1;
}
