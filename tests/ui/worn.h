// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "registry/registry.h"

#include <QGuiApplication>

#include <memory>

enum class Language { English, German, Pseudo };
Q_DECLARE_METATYPE(Language)

/// A language worn by the application while this lives; the longer one is read from right to left.
class Worn
{
public:
    static constexpr QLatin1String german{":/i18n/heloscope_de.qm"};

    explicit Worn(Language language)
    {
        if (language == Language::Pseudo) {
            m_translator = std::make_unique<PseudoTranslator>();
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (language == Language::German) {
            m_translator = std::make_unique<QTranslator>();
            if (!m_translator->load(german))
                qFatal("the German translation cannot be read");
        }
        if (m_translator)
            QCoreApplication::installTranslator(m_translator.get());
        registry::retranslate();
    }
    ~Worn()
    {
        if (m_translator)
            QCoreApplication::removeTranslator(m_translator.get());
        registry::retranslate();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Worn(const Worn &) = delete;
    Worn &operator=(const Worn &) = delete;

private:
    std::unique_ptr<QTranslator> m_translator;
};
