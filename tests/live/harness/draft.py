# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A message in the user's mailbox, and the URL by which a submission server may fetch it (URLAUTH, RFC 4467)."""

import imaplib
import urllib.parse

from .instance import HOST

MESSAGE = (b"Date: Sun, 22 Nov 2026 12:00:00 +0000\r\nFrom: jana@example.net\r\nTo: tomas@example.org\r\n"
           b"Subject: A draft\r\nMessage-ID: <draft@example.net>\r\n\r\nFetched from the mailbox.\r\n")


def granted(port: int, user: str, password: str) -> str:
    """The URL, granted to the user's own submission."""
    imaplib.Commands.setdefault("GENURLAUTH", ("AUTH",))
    who = urllib.parse.quote(user)
    with imaplib.IMAP4(HOST, port) as mailbox:
        mailbox.login(user, password)
        mailbox.create("Drafts")
        mailbox.append("Drafts", None, None, MESSAGE)
        mailbox.xatom("GENURLAUTH", f'"imap://{who}@localhost:{port}/Drafts/;UID=1;urlauth=submit+{who}"', "INTERNAL")
        return mailbox.response("GENURLAUTH")[1][0].decode().strip('"')
