# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenSMTPD, in clear text only: the one in Debian 12 cannot read a private key with OpenSSL 3 ("missing private key"),
and without TLS it offers no AUTH."""

from .instance import HOST, Instance, free_ports

CONFIGURATION = """
table mailboxes {{ "nobody@example.org" = "error:550 no such mailbox here", "@example.org" = mailbox }}
listen on {host} port {clear} hostname mail.example.org
action "inbox" maildir "/srv/inbox" virtual <mailboxes>
match from any for domain "example.org" action "inbox"
"""


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("clear")
    instance.put("etc/smtpd.conf", CONFIGURATION.format(host=HOST, **ports), mode=0o600)
    instance.make_folder("var/spool/smtpd", "root", 0o711)
    instance.make_folder("var/lib/opensmtpd", "root", 0o755)
    instance.make_folder("var/lib/opensmtpd/empty", "root", 0o755)
    instance.make_folder("run", "root", 0o755)
    instance.run("/usr/sbin/smtpd", "-d", "-f", "/etc/smtpd.conf")
    instance.wait_for(ports)
    return {"ports": ports, "mechanisms": []}
