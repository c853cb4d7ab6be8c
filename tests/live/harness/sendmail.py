# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sendmail with Cyrus SASL, and with the extensions that hardly any other has: DELIVERBY, EXPN, VERB. Its whole
configuration fits a page, because every address at example.org goes to the same folder."""

from . import sasl
from .instance import HOST, Instance, free_ports

MECHANISMS = [*sasl.MECHANISMS, "EXTERNAL"]

CONFIGURATION = """
V10
Djmail.example.org
DnMAILER-DAEMON
O DaemonPortOptions=Name=MTA, Addr={host}, Port={clear}
O DaemonPortOptions=Name=TLS, Addr={host}, Port={tls}, Modify=s
O QueueDirectory=/var/spool/mqueue
O HelpFile=/etc/mail/helpfile
O PidFile=/run/sendmail.pid
O DeliveryMode=interactive
O PrivacyOptions=
O BlankSub=.
O MaxMessageSize=167772160
O DeliverByMin=0
O EightBitMode=pass8
O Timeout.ident=0
O ConnectionRateWindowSize=0
O ServerCertFile=/etc/ssl/server.pem
O ServerKeyFile=/etc/ssl/server.key
O CACertFile=/etc/ssl/ca.pem
O CACertPath=/etc/ssl
O AuthMechanisms={mechanisms}
C{{TrustAuthMech}}{mechanisms}
Troot
Scheck_rcpt
R$* nobody$* @ $*	$#error $@ 5.1.1 $: "550 no such mailbox here"
R$* @ example.org $*	$@ OK
R$*	$#error $@ 5.7.1 $: "550 relay not permitted"
Scanonify=3
R$* < $+ > $*	$2
Sparse=0
R$+	$#inbox $@ localhost $: $1
Minbox, P=/usr/bin/to-inbox, F=lsDFMm8n9, U=60010:60010, T=DNS/RFC822/X-Unix, E=\\n, A=to-inbox $u
Mlocal, P=/usr/bin/to-inbox, F=lsDFMm8n9, U=60010:60010, T=DNS/RFC822/X-Unix, E=\\n, A=to-inbox $u
Mprog, P=/bin/false, F=lsDFM, A=false $u
"""

TO_INBOX = """#!/bin/sh
cat >/srv/inbox/tmp/$$ && mv /srv/inbox/tmp/$$ /srv/inbox/new/$$.$(date +%N)
"""


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("clear", "tls")
    authority = instance.certificates(server="localhost mx.example.org", client="jana.example.net")
    sasl.prepare(instance, "usr/lib/sasl2/Sendmail.conf", user, password, "root", MECHANISMS)
    instance.put("etc/ssl/ca.pem", authority.read_text())
    instance.put("etc/ssl/server.key", (instance.root / "etc/ssl/server.pem").read_text(), mode=0o600)
    instance.put("etc/mail/sendmail.cf", CONFIGURATION.format(host=HOST, mechanisms=" ".join(MECHANISMS), **ports))
    instance.put("usr/bin/to-inbox", TO_INBOX, mode=0o755)
    instance.make_folder("var/spool/mqueue", "root", 0o700)
    instance.run("/usr/libexec/sendmail/sendmail", "-bD", "-C/etc/mail/sendmail.cf")
    instance.wait_for(ports)
    pipe = instance.command("/usr/libexec/sendmail/sendmail -bs -C/etc/mail/sendmail.cf")
    return {"ports": {**ports, "starttls": ports["clear"]}, "pipes": {"pipe": pipe},
            "ca": str(authority), "client": str(authority.with_name("client.pem")), "pin": instance.fingerprint("server"),
            "mechanisms": MECHANISMS}
