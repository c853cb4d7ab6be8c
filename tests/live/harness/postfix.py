# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix, with Dovecot to check passwords, and Cyrus SASL on a port of its own."""

from . import sasl
from .instance import HOST, Instance, free_ports

MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "DIGEST-MD5", "ANONYMOUS"]

MAIN = """
compatibility_level = 3.6
mail_owner = postfix
setgid_group = postdrop
queue_directory = /var/spool/postfix
data_directory = /var/lib/postfix
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
shlib_directory = /usr/lib/postfix
maillog_file = /var/log/postfix.log
myhostname = mail.example.org
mydestination =
mynetworks =
inet_protocols = ipv4
disable_dns_lookups = yes
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
smtpd_relay_restrictions = reject_unauth_destination
message_size_limit = 167772160
virtual_mailbox_limit = 0
virtual_mailbox_domains = example.org, spare.example, unlisted.example, bücher.example, xn--bcher-kva.example
virtual_mailbox_base = /srv
virtual_mailbox_maps = regexp:/etc/postfix/mailboxes
transport_maps = inline:{discard@example.org=discard:}
virtual_uid_maps = static:60010
virtual_gid_maps = static:60010
smtputf8_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_security_options =
smtpd_tls_auth_only = yes
smtpd_tls_chain_files = /etc/ssl/server.pem
smtpd_tls_CAfile = /etc/ssl/authority.pem
smtpd_authorized_xclient_hosts = 127.0.0.1
smtpd_authorized_xforward_hosts = 127.0.0.1
smtpd_authorized_verp_clients = 127.0.0.1
"""

# Every mailbox exists but those whose name begins with nobody.
MAILBOXES = "!/^nobody.*@/ inbox/\n"

MASTER = """
{host}:{clear} inet n - n - - smtpd
  -o smtpd_tls_security_level=may
{host}:{starttls} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
{host}:{cyrus} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sasl_type=cyrus
  -o smtpd_sasl_path=smtpd
  -o cyrus_sasl_config_path=/etc/postfix/sasl
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
{host}:{tls} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
{host}:{wrongname} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_chain_files=/etc/ssl/wrongname.pem
{host}:{mutual} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_req_ccert=yes
{host}:{asking} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_ask_ccert=yes
{host}:{tls12} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_mandatory_protocols=TLSv1.2
{host}:{sevenbit} inet n - n - - smtpd
  -o smtpd_discard_ehlo_keywords=8bitmime,smtputf8,chunking
{host}:{bare} inet n - n - - smtpd
  -o smtpd_discard_ehlo_keywords=pipelining,8bitmime,smtputf8,chunking,size,dsn,enhancedstatuscodes,vrfy,etrn
{host}:{proxied} inet n - n - - smtpd
  -o smtpd_upstream_proxy_protocol=haproxy
  -o {{ smtpd_client_restrictions = check_client_access inline:{{192.0.2.66=REJECT}} }}
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
"""

DOVECOT = """
base_dir = /run/dovecot
protocols =
log_path = /var/log/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = {mechanisms}
auth_realms = example.org
auth_anonymous_username = anonymous
{kerberos}
auth_failure_delay = 0
default_login_user = dovenull
default_internal_user = dovecot
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u /etc/dovecot/users
}}
userdb {{
  driver = static
  args = uid=60010 gid=60010 home=/srv
}}
service auth {{
  unix_listener /var/spool/postfix/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
# Without a penalty: after a few wrong passwords it would hold answers back for longer than Postfix waits.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""


def start(instance: Instance, user: str, password: str, kerberos=None) -> dict:
    """`kerberos`: makes Dovecot's settings for GSSAPI, given our ports."""
    ports = free_ports("clear", "starttls", "tls", "wrongname", "mutual", "asking", "tls12", "sevenbit", "bare",
                       "proxied", "cyrus")
    authority = instance.certificates(server="localhost mx.example.org", wrongname="elsewhere.example.org",
                                      client="jana.example.net")
    instance.put("etc/ssl/authority.pem", authority.read_text())
    instance.put("etc/postfix/main.cf", MAIN)
    instance.put("etc/postfix/master.cf", MASTER.format(host=HOST, **ports))
    instance.put("etc/postfix/mailboxes", MAILBOXES)
    sasl.prepare(instance, "etc/postfix/sasl/smtpd.conf", user, password, "postfix", sasl.MECHANISMS)
    for queue in ("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved", "trace"):
        instance.make_folder(f"var/spool/postfix/{queue}", "postfix", 0o700)
    instance.make_folder("var/spool/postfix", "root", 0o755)
    instance.make_folder("var/spool/postfix/pid", "root", 0o755)
    instance.make_folder("var/spool/postfix/public", "postfix", 0o710, group="postdrop")
    instance.make_folder("var/spool/postfix/maildrop", "postfix", 0o730, group="postdrop")
    instance.make_folder("var/lib/postfix", "postfix", 0o700)
    instance.put("etc/dovecot/dovecot.conf", DOVECOT.format(
        mechanisms=" ".join(MECHANISMS + (["GSSAPI"] if kerberos else [])).lower(), kerberos=kerberos(ports) if kerberos else ""))
    instance.put("etc/dovecot/users", f"{user}:{password}\n", owner="dovecot", mode=0o600)
    instance.make_folder("run/dovecot", "root", 0o755)
    instance.run("/usr/sbin/dovecot", "-F", "-c", "/etc/dovecot/dovecot.conf")
    instance.run("/usr/lib/postfix/sbin/master", "-d", "-c", "/etc/postfix")
    instance.wait_for(ports)
    return {"ports": ports, "pipes": {"pipe": instance.command("/usr/sbin/sendmail -bs")},
            "ca": str(authority), "client": str(authority.with_name("client.pem")), "pin": instance.fingerprint("server"),
            "mechanisms": MECHANISMS}
