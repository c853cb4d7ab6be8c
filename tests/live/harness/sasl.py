# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cyrus SASL, which checks passwords for Sendmail, and for Postfix and Exim where they are built to ask it."""

from .instance import Instance

CONFIGURATION = """pwcheck_method: auxprop
auxprop_plugin: sasldb
mech_list: {mechanisms}
"""

MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512", "DIGEST-MD5", "NTLM",
              "ANONYMOUS"]


def prepare(instance: Instance, configuration: str, user: str, password: str, owner: str, mechanisms: list) -> None:
    """`configuration`: where the program looks for it; `owner`: who reads the passwords."""
    instance.put(configuration, CONFIGURATION.format(mechanisms=" ".join(mechanisms)))
    name, realm = user.split("@")
    instance.execute("/usr/sbin/saslpasswd2", "-c", "-p", "-u", realm, name, said=password)
    instance.chown("etc/sasldb2", owner)
