# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers by name, and how `helo` is told to reach each. An argument's {word} stands for what is known only at run time:
a port, a file, a fingerprint (see FILLED)."""

# Each server's ways in: the name of its port or socket, and the arguments that belong to it. The first one is meant
# where a row names none. "AUTH" stands for signing in.
STARTTLS = ["--security", "starttls"]
SIGNED = [*STARTTLS, "AUTH"]
CLEAR = ["--security", "none"]
EXCHANGER = ["--mx", "--resolver", "127.0.0.1:{dns}", "--dnssec-anchors", "{anchors}", "--mx-port", "{clear}"]

WAYS = {
    "postfix": {"clear": ("clear", []), "auth": ("starttls", STARTTLS), "signed": ("starttls", SIGNED),
                "cyrus": ("cyrus", STARTTLS), "tls": ("tls", ["AUTH"]), "proxied": ("proxied", CLEAR),
                "mutual": ("mutual", STARTTLS), "tls12": ("tls12", STARTTLS), "sevenbit": ("sevenbit", []),
                "wrongname": ("wrongname", STARTTLS), "pipe": ("pipe", []), "exchanger": ("clear", EXCHANGER)},
    "exim": {"clear": ("clear", []), "auth": ("starttls", STARTTLS), "signed": ("starttls", SIGNED), "tls": ("tls", []),
             "proxied": ("proxied", CLEAR), "mutual": ("mutual", STARTTLS), "pipe": ("pipe", []),
             "exchanger": ("clear", EXCHANGER)},
    "kerberos": {"auth": ("starttls", STARTTLS), "submission": ("submission", STARTTLS)},
    "opensmtpd": {"clear": ("clear", [])},
    "sendmail": {"clear": ("clear", []), "auth": ("starttls", STARTTLS), "signed": ("starttls", SIGNED), "tls": ("tls", []),
                 "pipe": ("pipe", []), "exchanger": ("clear", EXCHANGER)},
    "dovecot": {"submission": ("starttls", ["AUTH"]), "auth": ("starttls", STARTTLS), "tls": ("tls", ["AUTH"]),
                "lmtp": ("lmtp", ["--protocol", "lmtp"]), "socket": ("socket", ["--protocol", "lmtp"])},
    "sandbox": {"clear": ("clear", []), "auth": ("clear", STARTTLS), "signed": ("clear", SIGNED), "tls": ("tls", []),
                "lmtp": ("lmtp", ["--protocol", "lmtp"]), "limits": ("limits", []), "identity": ("identity", STARTTLS),
                "waiting": ("waiting", ["AUTH", *STARTTLS]), "proxied": ("proxied", CLEAR)},
}

# The sandbox runs once for each of its ways in.
SANDBOXES = {"clear": [], "tls": ["--tls"], "lmtp": ["--lmtp"], "limits": ["--limit", "RCPTMAX=1"],
             "waiting": ["--waiting", "tomas@example.org"],
             "identity": ["--client-certificate", "ask", "--client-identity", "{client}"],
             "proxied": ["--expect-proxy-protocol"]}

# Postfix and Dovecot again, in a realm of their own.
COLUMNS = {"kerberos:auth": "postfix", "kerberos:submission": "dovecot"}

# What stands on the way to a server, for the rows that name it as "beside".
COMPANIONS = ("nsd", "proxies")

SECRETS = {"password": ["--password-env", "HELOSCOPE_SHOWN"], "token": ["--token-env", "HELOSCOPE_SHOWN_TOKEN"],
           "stale": ["--token-env", "HELOSCOPE_SHOWN_STALE"], "none": []}

MESSAGE = ["--helo", "client.example.net", "--from", "jana@example.net", "--to", "tomas@example.org",
           "--subject", "Shown", "--body", "As shown.",
           "--header", "Date: Sun, 22 Nov 2026 12:00:00 +0000", "--header", "Message-ID: <shown@example.net>"]

# How the commands on the page write what is another each time; every other word is a port.
FILLED = {"client": "client.pem", "pkcs12": "client.p12", "anchors": "anchors.txt", "pin": "SHA256", "proxyuser": "jana",
          "burl": "url.txt"}
