# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot, as the end of an LMTP delivery and as a submission server in front of an Exim that keeps what it relays."""

from . import exim
from .instance import HOST, Instance, free_ports

MECHANISMS = ["PLAIN", "LOGIN"]

CONFIGURATION = """
base_dir = /run/dovecot
state_dir = /run/dovecot/state
protocols = lmtp submission
listen = {host}
hostname = mail.example.org
postmaster_address = postmaster@example.org
log_path = /var/log/dovecot.log
ssl = yes
ssl_cert = </etc/ssl/server.pem
ssl_key = </etc/ssl/server.pem
auth_mechanisms = plain login
auth_failure_delay = 0
default_login_user = dovenull
default_internal_user = dovecot
default_internal_group = dovecot
first_valid_uid = 1
mail_location = maildir:/srv/inbox
login_trusted_networks = 127.0.0.0/8
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u /etc/dovecot/users
}}
userdb {{
  driver = static
  args = uid=60010 gid=60010 home=/srv
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
  unix_listener lmtp {{
    mode = 0666
  }}
}}
service submission-login {{
  inet_listener submission {{
    port = {starttls}
  }}
  inet_listener submissions {{
    port = {tls}
    ssl = yes
  }}
}}
submission_relay_host = {host}
submission_relay_port = {relay}
submission_relay_trusted = no
submission_max_mail_size = 160M
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("starttls", "tls", "lmtp")
    relay = exim.start(instance, user, password)
    instance.put("etc/dovecot/dovecot.conf",
                 CONFIGURATION.format(host=HOST, relay=relay["ports"]["clear"], **ports))
    mailboxes = [user, "tomas@example.org", "mila@example.org"]
    instance.put("etc/dovecot/users", "".join(f"{name}:{password}\n" for name in mailboxes), owner="dovecot", mode=0o600)
    instance.make_folder("run/dovecot", "root", 0o755)
    instance.run("/usr/sbin/dovecot", "-F", "-c", "/etc/dovecot/dovecot.conf")
    instance.wait_for(ports)
    return {"ports": ports, "ca": relay["ca"], "mechanisms": MECHANISMS,
            "sockets": {"socket": str(instance.root / "run/dovecot/lmtp")}}
