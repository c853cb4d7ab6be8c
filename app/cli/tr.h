// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cli {

/// Where the sentences of the command line are translated: Tr::tr("…"), context "cli".
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Loads the translation for the environment's language, once, and only when it is not English: a plain run
/// prints no sentence before its end, and needs no locale data until then.
void useTranslation();

} // namespace cli
