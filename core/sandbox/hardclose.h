// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractSocket;

namespace sandbox {

/// Ends the connection with a TCP reset instead of an orderly close, which Qt cannot.
void resetConnection(QAbstractSocket &socket);

} // namespace sandbox
