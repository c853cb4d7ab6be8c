# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers change to users of their own, which takes root: the real one, or that of a user namespace."""

import os
import subprocess
import sys

from . import tree

NAMESPACE = ["unshare", "--user", "--map-auto", "--map-root-user", "--mount", "--kill-child"]

ENTERED = "HELOSCOPE_LIVE_NAMESPACE"


def become_root() -> None:
    """Starts the running program again inside a namespace, unless it is root already."""
    if os.geteuid() == 0:
        return
    try:
        usable = subprocess.run(NAMESPACE + ["--", "true"], stdin=subprocess.DEVNULL, capture_output=True).returncode == 0
    except OSError:
        usable = False
    if not usable:
        raise tree.Unavailable("this user is not root and may not make a user namespace with a range of ids (see subuid(5))")
    os.environ[ENTERED] = "yes"
    os.execvp(NAMESPACE[0], NAMESPACE + ["--", sys.executable, os.path.realpath(sys.argv[0]), *sys.argv[1:]])


def way_in() -> str:
    """What a command begins with that somebody outside starts where this program runs."""
    return f"nsenter --user --mount --preserve-credentials --target {os.getpid()} " if ENTERED in os.environ else ""
