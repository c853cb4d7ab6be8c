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

/// Loads the sentences in the environment's language, and the plurals of English.
void useTranslation();

} // namespace cli
