# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot, as the end of an LMTP delivery and as a submission server in front of an Exim that keeps what it relays. Its IMAP
server is there for what BURL fetches."""

from . import draft, exim, oauth, relay
from .instance import HOST, Instance, free_ports

MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "DIGEST-MD5", "EXTERNAL", "XOAUTH2",
              "OAUTHBEARER"]

CONFIGURATION = """
base_dir = /run/dovecot
state_dir = /run/dovecot/state
protocols = imap lmtp submission
listen = {host}
hostname = mail.example.org
postmaster_address = postmaster@example.org
log_path = /var/log/dovecot.log
ssl = yes
ssl_cert = </etc/ssl/server.pem
ssl_key = </etc/ssl/server.pem
ssl_ca = </etc/ssl/authority.pem
ssl_require_crl = no
auth_mechanisms = {mechanisms}
auth_realms = example.org
auth_ssl_username_from_cert = yes
auth_failure_delay = 0
default_login_user = dovenull
default_internal_user = dovecot
default_internal_group = dovecot
first_valid_uid = 1
mail_location = maildir:/srv/inbox
login_trusted_networks = 127.0.0.0/8
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = /etc/dovecot/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = external
  args = nopassword=y
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u /etc/dovecot/users
}}
userdb {{
  driver = prefetch
}}
userdb {{
  driver = static
  args = uid=60010 gid=60010 home=/srv
}}
protocol submission {{
  ssl_verify_client_cert = yes
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
  unix_listener lmtp {{
    mode = 0666
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
imap_urlauth_host = localhost
imap_urlauth_port = {imap}
mail_attribute_dict = file:/srv/inbox/attributes
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

# Tokens are checked with a key in a file, without asking who issued them.
OAUTH = """introspection_mode = local
local_validation_key_dict = fs:posix:prefix=/etc/dovecot/keys/
username_attribute = email
issuers = {issuer}
"""

# Of this one the mail goes to where a binary message may go.
BINARY = ("binary@example.org:{password}::::::userdb_uid=60010 userdb_gid=60010 userdb_home=/srv "
          "userdb_submission_relay_port={port}\n")


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("starttls", "tls", "lmtp", "imap")
    behind = exim.start(instance, user, password)
    instance.put("etc/dovecot/dovecot.conf", CONFIGURATION.format(
        host=HOST, relay=behind["ports"]["clear"], mechanisms=" ".join(MECHANISMS).lower(), **ports))
    issuer = oauth.Issuer()
    instance.put("etc/dovecot/oauth2.conf", OAUTH.format(issuer=issuer.name))
    instance.put("etc/dovecot/keys/default/HS256/default", issuer.key_as_text(), owner="dovecot")
    mailboxes = [user, "tomas@example.org", "mila@example.org"]
    users = "".join(f"{name}:{password}\n" for name in mailboxes)
    instance.put("etc/dovecot/users", users + BINARY.format(password=password, port=relay.start(instance)), owner="dovecot",
                 mode=0o600)
    instance.make_folder("run/dovecot", "root", 0o755)
    instance.run("/usr/sbin/dovecot", "-F", "-c", "/etc/dovecot/dovecot.conf")
    instance.wait_for(ports)
    return {"ports": ports, "ca": behind["ca"], "client": behind["client"], "mechanisms": MECHANISMS,
            "burl": draft.granted(ports["imap"], user, password), "token": issuer.token(user, 3600),
            "stale": issuer.token(user, -3600),
            "sockets": {"socket": str(instance.root / "run/dovecot/lmtp")}}
