// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace base {

/// Where the identifier of the queued message stands in the text of the reply to the end of data, by the
/// forms that servers use ("queued as 4F2A", "id=1tX-…", "4f2a Message accepted for delivery", "ok 1732 qp
/// 123"). Length 0 where none is recognised.
Span queueIdIn(QByteArrayView replyText);

} // namespace base
