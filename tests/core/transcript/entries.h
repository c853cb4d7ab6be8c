// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/entry.h"

#include <QRandomGenerator>

/// An entry with every field set at random, as it may reach a transcript: octets of every kind, masks where
/// `secrets` says.
transcript::Entry anyEntry(QRandomGenerator &random);

/// `length` octets: printable ASCII, or UTF-8, or anything.
QByteArray anyOctets(QRandomGenerator &random, qsizetype length);
