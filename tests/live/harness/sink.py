# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix's smtp-sink, which throws everything away: the other end of the benches."""

from .instance import HOST, Instance, free_ports


def start(instance: Instance, user: str, password: str) -> dict:
    ports = free_ports("clear")
    instance.put("etc/postfix/main.cf", "compatibility_level = 3.6\n")
    instance.run("/usr/sbin/smtp-sink", "-u", "postfix", f"inet:{HOST}:{ports['clear']}", "128")
    instance.wait_for(ports)
    return {"ports": ports, "mechanisms": []}
