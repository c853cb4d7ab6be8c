// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

namespace registry {

/// Every table of the data files, with the sentences in the language of the moment.
struct Rows
{
    QList<ReplyCode> replies;
    QList<EnhancedCode> enhanced;
    QList<Extension> extensions;
    QList<Verb> verbs;
    QList<SaslMechanism> mechanisms;

    static Rows read();
};

} // namespace registry
