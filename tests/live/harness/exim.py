# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exim, with passwords of its own, and Cyrus SASL for the mechanisms that it leaves to a library."""

from . import sasl
from .instance import HOST, Instance, free_ports

LIBRARY = ["SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512", "DIGEST-MD5", "ANONYMOUS"]
MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5", "EXTERNAL", *LIBRARY]

CONFIGURATION = """
primary_hostname = mail.example.org
local_interfaces = {host}
daemon_smtp_ports = {clear} : {tls} : {mutual} : {proxied}
hosts_proxy = ${{if eq{{$received_port}}{{{proxied}}}{{*}}}}
tls_on_connect_ports = {tls}
tls_advertise_hosts = *
tls_certificate = /etc/ssl/server.pem
tls_privatekey = /etc/ssl/server.pem
tls_ocsp_file = /etc/ssl/server.ocsp
tls_resumption_hosts = *
tls_try_verify_hosts = *
tls_verify_hosts = ${{if eq{{$received_port}}{{{mutual}}}{{*}}}}
tls_verify_certificates = /etc/ssl/authority.pem
smtputf8_advertise_hosts = *
dsn_advertise_hosts = *
prdr_enable = true
pipelining_connect_advertise_hosts = *
acl_smtp_vrfy = ask
acl_smtp_expn = ask
acl_smtp_etrn = ask
smtp_etrn_command = /bin/true
log_file_path = /var/log/exim/%slog
spool_directory = /var/spool/exim4
never_users =
host_lookup =
rfc1413_hosts =
message_size_limit = 160M
smtp_enforce_sync = true
acl_smtp_rcpt = rcpt
acl_smtp_data_prdr = prdr

begin acl
prdr:
  deny    local_parts = ^late.*
          message     = not this message
  accept
ask:
  accept
rcpt:
  deny    local_parts = ^nobody.*
          message     = no such mailbox here
  require domains     = example.org
          message     = relay not permitted
  accept

begin routers
inbox:
  driver = accept
  transport = inbox

begin transports
inbox:
  driver = appendfile
  directory = /srv/inbox
  maildir_format
  user = mailbox
  group = mailbox

begin retry
* * F,1m,5s

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{user}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
  server_advertise_condition = ${{if def:tls_in_cipher}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${{if and{{{{eq{{$auth1}}{{{user}}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
  server_set_id = $auth1
  server_advertise_condition = ${{if def:tls_in_cipher}}
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{user}}}{{{password}}}fail}}
  server_set_id = $auth1
  server_advertise_condition = ${{if def:tls_in_cipher}}
spa:
  driver = spa
  public_name = NTLM
  server_password = ${{if eq{{$auth1}}{{{user}}}{{{password}}}fail}}
  server_set_id = $auth1
  server_advertise_condition = ${{if def:tls_in_cipher}}
external:
  driver = external
  public_name = EXTERNAL
  server_param2 = ${{certextract{{subj_altname,dns}}{{$tls_in_peercert}}}}
  server_condition = ${{if or{{{{eq{{$auth1}}{{}}}}{{eq{{$auth1}}{{$auth2}}}}}}}}
  server_set_id = $auth2
  server_advertise_condition = ${{if eq{{$tls_in_certificate_verified}}{{1}}}}
"""

CYRUS = """{name}:
  driver = cyrus_sasl
  public_name = {mechanism}
  server_realm = {realm}
  server_set_id = $auth1
  server_advertise_condition = ${{if def:tls_in_cipher}}
"""


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("clear", "tls", "mutual", "proxied")
    authority = instance.certificates(server="localhost mx.example.org", client="jana.example.net")
    instance.put("etc/ssl/authority.pem", authority.read_text())
    instance.staple("server")
    sasl.prepare(instance, "usr/lib/sasl2/exim.conf", user, password, "Debian-exim", LIBRARY)
    library = "".join(CYRUS.format(name=mechanism.lower().replace("-", "_"), mechanism=mechanism, realm=user.split("@")[1])
                      for mechanism in LIBRARY)
    instance.put("etc/exim4/exim4.conf", CONFIGURATION.format(host=HOST, user=user, password=password, **ports) + library,
                 mode=0o640)
    instance.make_folder("var/spool/exim4", "Debian-exim", 0o750)
    instance.make_folder("var/log/exim", "Debian-exim", 0o750)
    instance.make_folder("run/exim4", "Debian-exim", 0o750)
    instance.run("/usr/sbin/exim4", "-bdf")
    instance.wait_for(ports)
    return {"ports": {**ports, "starttls": ports["clear"]}, "pipes": {"pipe": instance.command("/usr/sbin/exim4 -bs")},
            "ca": str(authority), "client": str(authority.with_name("client.pem")), "pin": instance.fingerprint("server"),
            "pkcs12": instance.pkcs12("client", password), "mechanisms": MECHANISMS}
