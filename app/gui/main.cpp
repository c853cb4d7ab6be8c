// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountstore.h"
#include "gui/instance.h"
#include "ui/main/mainwindow.h"
#include "ui/main/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 sandboxPort = 2525;

/// Our own sentences and Qt's, in the person's language, as far as they are translated.
void loadTranslations(QApplication &app)
{
    const std::pair<QString, QString> catalogues[] = {
        {u"heloscope"_s, u":/i18n"_s},
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
    };
    for (const auto &[name, folder] : catalogues) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

ui::Scheme chosenScheme(const QString &setting)
{
    if (setting == "light"_L1)
        return ui::Scheme::Light;
    if (setting == "dark"_L1)
        return ui::Scheme::Dark;
    if (setting == "high-contrast"_L1)
        return ui::Scheme::HighContrast;
    return ui::Scheme::System;
}

} // namespace

int main(int argc, char **argv)
{
    // Layout direction follows the language on its own; nothing else of the locale is asked for before the
    // translators.
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"heloscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELOSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Heloscope"_s);
    QGuiApplication::setDesktopFileName(u"org.heloscope.Heloscope"_s);
    loadTranslations(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Sends mail, tests SMTP servers and shows every line with its meaning."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "A message (.eml) to open; it is sent byte for byte."),
        u"[FILE…]"_s);
    parser.process(app);

    Instance instance(account::dataFolder());
    if (instance.handOver(parser.positionalArguments()))
        return 0;
    ui::Workspace workspace({account::configFolder(), account::dataFolder(), sandboxPort},
                            keychain::keychainStore());
    ui::installTheme(chosenScheme(workspace.settings().value("colours"_L1).toString()));
    ui::MainWindow window(workspace);
    window.show();
    for (const auto &file : parser.positionalArguments())
        window.openMessage(file);
    QObject::connect(&instance, &Instance::opened, &window, [&window](const QStringList &files) {
        for (const auto &file : files)
            window.openMessage(file);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    return QApplication::exec();
}
