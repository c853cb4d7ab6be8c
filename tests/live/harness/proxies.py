# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proxies on the way to a server: microsocks for SOCKS5 and tinyproxy for HTTP, each open and with a password."""

from .instance import HOST, Instance, free_ports

CONFIGURATION = """
Listen {host}
Port {port}
Timeout 60
MaxClients 20
DisableViaHeader Yes
{rest}
"""


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("socks", "lockedsocks", "http", "lockedhttp", "strict")
    name = user.split("@")[0]
    instance.run("/usr/bin/microsocks", "-i", HOST, "-p", str(ports["socks"]))
    instance.run("/usr/bin/microsocks", "-i", HOST, "-p", str(ports["lockedsocks"]), "-u", name, "-P", password)
    # The strict one lets nobody through but to port 443, as proxies for the web do.
    for port, rest in {"http": "", "lockedhttp": f"BasicAuth {name} {password}", "strict": "ConnectPort 443"}.items():
        instance.put(f"etc/tinyproxy/{port}.conf", CONFIGURATION.format(host=HOST, port=ports[port], rest=rest))
        instance.run("/usr/bin/tinyproxy", "-d", "-c", f"/etc/tinyproxy/{port}.conf")
    instance.wait_for(ports)
    return {"ports": ports, "proxyuser": name, "mechanisms": []}
