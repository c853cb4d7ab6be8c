// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/messagestore.h"

#include <QList>

#include <memory>

namespace sandbox {

/// A message under way, from MAIL to the reply to its end.
struct Transaction
{
    QByteArray from;
    QByteArray mailParameters;
    bool utf8 = false;
    bool binary = false;       ///< by BDAT only
    bool replyForEach = false; ///< PRDR
    bool solicits = false;     ///< SOLICIT
    QByteArray submitter;      ///< SUBMITTER
    QByteArray key;            ///< by which a later session can go on with it (CHECKPOINT); empty: none can
    bool resumed = false;      ///< begun in an earlier session, with its recipients
    QByteArray queueId;        ///< it was taken whole, and the client may not know it
    QList<QByteArray> to;
    QList<QByteArray> rcptParameters;
    int asked = 0;                         ///< recipients so far, refused ones too
    int chunks = 0;                        ///< BDATs so far
    bool broken = false;                   ///< a chunk was refused: the message cannot be whole any more
    std::unique_ptr<MessageStore> message; ///< from DATA or the first BDAT on
};

} // namespace sandbox
