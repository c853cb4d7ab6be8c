# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""NSD, with zones for all that can be found out about where a domain's mail goes."""

import re
import subprocess

from .instance import HOST, Instance, free_ports

CONFIGURATION = """
server:
  ip-address: {host}@{dns}
  username: ""
  zonesdir: "/etc/nsd"
  database: ""
  pidfile: "/run/nsd.pid"
  xfrdfile: "/run/nsd.xfrd"
  zonelistfile: "/run/nsd.zonelist"
  server-count: 1
  rrl-ratelimit: 0
remote-control:
  control-enable: no
"""

ZONE = """$ORIGIN {zone}.
$TTL 300
@   SOA ns hostmaster 1 3600 600 86400 300
    NS  ns
{records}
ns  A   127.0.0.1
mx  A   127.0.0.1
off A   127.0.0.9
"""

ONE = "    MX 10 mx"

# By name: what it says, and whether it is signed.
ZONES = {
    "signed.example": (ONE, True),
    "example.org": (ONE, True),
    "tampered.example": (ONE, True),
    "plain.example": (ONE, False),
    "spare.example": ("    MX 10 off\n    MX 20 mx", False),
    "unlisted.example": ("    A 127.0.0.1", False),
    "nullmx.example": ("    MX 0 .", False),
}


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("dns")
    configuration = CONFIGURATION.format(host=HOST, **ports)
    anchors = ""
    for zone, (records, signed) in ZONES.items():
        instance.put(f"etc/nsd/{zone}", ZONE.format(zone=zone, records=records))
        if signed:
            anchors += _sign(instance, zone)
        configuration += f'zone:\n  name: "{zone}"\n  zonefile: "{zone}"\n'
    _tamper(instance, "tampered.example")
    instance.put("etc/nsd/nsd.conf", configuration)
    file = instance.folder / "anchors"
    file.write_text(anchors)
    file.chmod(0o644)
    instance.run("/usr/sbin/nsd", "-d", "-c", "/etc/nsd/nsd.conf")
    instance.wait_for(ports)
    return {"ports": ports, "ca": "", "anchors": str(file), "mechanisms": []}


def _in_root(instance: Instance, *command: str) -> str:
    return subprocess.run(["chroot", str(instance.root), "/bin/sh", "-c", 'cd /etc/nsd && exec "$@"', "sh", *command],
                          check=True, capture_output=True, text=True).stdout.strip()


def _sign(instance: Instance, zone: str) -> str:
    """Signs the zone in its place; returns the DS record that leads to it."""
    key = _in_root(instance, "ldns-keygen", "-a", "ECDSAP256SHA256", "-k", "-r", "/dev/urandom", zone)
    _in_root(instance, "ldns-signzone", "-f", zone + ".new", zone, key)
    _in_root(instance, "mv", zone + ".new", zone)
    return (instance.root / "etc/nsd" / (key + ".ds")).read_text()


def _tamper(instance: Instance, zone: str) -> None:
    text = (instance.root / "etc/nsd" / zone).read_text()
    instance.put(f"etc/nsd/{zone}", re.sub(r"(\sMX\s+)10(\s)", r"\g<1>5\2", text))
