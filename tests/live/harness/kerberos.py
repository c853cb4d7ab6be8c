# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix and Dovecot in a Kerberos realm of their own, each to sign in at, and a ticket of the user's to do so with."""

import time

from . import postfix, tree
from .instance import HOST, Instance, free_ports

REALM = "EXAMPLE.ORG"

# Neither names nor addresses are looked up: the realm is on this machine.
CONFIGURATION = """
[libdefaults]
  default_realm = {realm}
  dns_lookup_realm = false
  dns_lookup_kdc = false
  dns_canonicalize_hostname = false
  rdns = false
[realms]
  {realm} = {{
    kdc = {host}:{port}
  }}
"""

KDC = """
[realms]
  {realm} = {{
    database_name = /var/lib/krb5kdc/principal
    key_stash_file = /etc/krb5kdc/stash
    kdc_listen = {host}:{port}
    kdc_tcp_listen = {host}:{port}
    max_life = 10h
  }}
[logging]
  kdc = FILE:/var/log/kdc.log
"""

# Any key of the keytab: of its own it would look for a service named submission, and clients ask for smtp (RFC 4954 §4).
DOVECOT = """
auth_gssapi_hostname = "$ALL"
auth_krb5_keytab = /etc/dovecot/smtp.keytab
auth_verbose = yes
protocols = submission
listen = {host}
hostname = mail.example.org
mail_location = maildir:/srv/inbox
login_trusted_networks = 127.0.0.0/8
ssl = yes
ssl_cert = </etc/ssl/server.pem
ssl_key = </etc/ssl/server.pem
service submission-login {{
  inet_listener submission {{
    port = {submission}
  }}
  inet_listener submissions {{
    port = 0
  }}
}}
submission_relay_host = {host}
submission_relay_port = {clear}
"""


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("kdc", "submission")
    port = ports["kdc"]
    configuration = CONFIGURATION.format(realm=REALM, host=HOST, port=port)
    instance.put("etc/krb5.conf", configuration)
    instance.put("etc/krb5kdc/kdc.conf", KDC.format(realm=REALM, host=HOST, port=port))
    instance.make_folder("var/lib/krb5kdc", "root", 0o700)
    instance.make_folder("var/tmp", "root", 0o1777)  # where the tickets that came are remembered
    name = user.split("@")[0]
    instance.execute("/usr/sbin/kdb5_util", "create", "-s", "-r", REALM, said=f"{password}\n{password}\n")
    instance.execute("/usr/sbin/kadmin.local", said=f"addprinc -pw {password} {name}\naddprinc -randkey smtp/localhost\n"
                     "ktadd -k /etc/dovecot/smtp.keytab smtp/localhost\n")
    instance.chown("etc/dovecot/smtp.keytab", "dovecot")
    instance.run("/usr/sbin/krb5kdc", "-n")
    _take_ticket(instance, name, password)

    own = {"submission": ports["submission"]}
    facts = postfix.start(instance, user, password, kerberos=lambda mine: DOVECOT.format(host=HOST, **mine, **own))
    instance.wait_for(own)
    outside = instance.folder / "krb5.conf"
    outside.write_text(configuration)
    return {**facts, "ports": {**facts["ports"], **own}, "mechanisms": ["GSSAPI"], "principal": f"{name}@{REALM}",
            "environment": {"KRB5_CONFIG": str(outside), "KRB5CCNAME": f"FILE:{instance.root}/tmp/ticket"}}


def _take_ticket(instance: Instance, name: str, password: str, seconds: float = 10) -> None:
    """As soon as the realm answers."""
    end = time.monotonic() + seconds
    while True:
        try:
            return instance.execute("/usr/bin/kinit", "-c", "FILE:/tmp/ticket", name, said=password + "\n")
        except tree.Unavailable:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
