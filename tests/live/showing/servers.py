# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers by name, and `helo` run against them."""

import contextlib
import dataclasses
import json
import os
import re
import subprocess
import tempfile

from harness import tree

SERVER = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "server")

# Each server's ways in: the name of its port or socket, and the arguments that belong to it. The first one is meant
# where a row names none.
WAYS = {
    "postfix": {"clear": ("clear", []), "auth": ("starttls", ["--security", "starttls"]), "tls": ("tls", ["AUTH"]),
                "proxied": ("proxied", ["--security", "none"])},
    "exim": {"clear": ("clear", []), "auth": ("starttls", ["--security", "starttls"]), "tls": ("tls", []),
             "proxied": ("proxied", ["--security", "none"])},
    "kerberos": {"auth": ("starttls", ["--security", "starttls"])},
    "opensmtpd": {"clear": ("clear", [])},
    "sendmail": {"clear": ("clear", [])},
    "dovecot": {"submission": ("starttls", ["AUTH"]), "tls": ("tls", ["AUTH"]),
                "lmtp": ("lmtp", ["--protocol", "lmtp"]), "socket": ("socket", ["--protocol", "lmtp"])},
    "sandbox": {"clear": ("clear", []), "lmtp": ("lmtp", ["--protocol", "lmtp"]), "limits": ("limits", []),
                "identity": ("identity", ["--tls-cert", "IDENTITY"]), "proxied": ("proxied", ["--security", "none"])},
}

# The sandbox runs once for each of its ways in.
SANDBOXES = {"clear": [], "lmtp": ["--lmtp"], "limits": ["--limit", "RCPTMAX=1"],
             "identity": ["--client-certificate", "ask", "--client-identity", "IDENTITY"],
             "proxied": ["--expect-proxy-protocol"]}

# Postfix again, in a realm of its own.
COLUMNS = {"kerberos": "postfix"}

SECRETS = {"password": ["--password-env", "HELOSCOPE_SHOWN"], "token": ["--token-env", "HELOSCOPE_SHOWN"], "none": []}

MESSAGE = ["--helo", "client.example.net", "--from", "jana@example.net", "--to", "tomas@example.org",
           "--subject", "Shown", "--body", "As shown.",
           "--header", "Date: Sun, 22 Nov 2026 12:00:00 +0000", "--header", "Message-ID: <shown@example.net>"]


@dataclasses.dataclass
class Showing:
    """One row, seen against one server."""
    what: str
    server: str
    command: str
    transcript: str


class Running:
    """A server that runs until it is closed."""

    def __init__(self, facts: dict, close):
        self.facts = facts
        self.close = close

    def authority(self, port: str) -> list:
        """Each sandbox has one of its own."""
        file = self.facts.get("ca")
        return ["--tls-ca", file[port] if isinstance(file, dict) else file] if file else []

    def place(self, port: str) -> list:
        if port == "socket":
            return ["--socket", self.facts["sockets"][port]]
        return ["--server", f"localhost:{self.facts['ports'][port]}"]


def _first_line(process: subprocess.Popen) -> dict:
    return json.loads(process.stdout.readline() or '{"unavailable": "it ended without a word"}')


def _real(name: str) -> Running:
    process = subprocess.Popen([SERVER, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    facts = _first_line(process)
    if "unavailable" in facts:
        raise tree.Unavailable(facts["unavailable"])

    def close() -> None:
        process.stdin.close()
        process.wait()
    return Running(facts, close)


def _sandbox(helo: str, folder: str) -> Running:
    facts = {"ports": {}, "user": "jana@example.org", "password": "pencil", "ca": {},
             "identity": os.path.join(folder, "client.pem")}
    processes = []
    for port, arguments in SANDBOXES.items():
        facts["ca"][port] = os.path.join(folder, port + ".pem")
        process = subprocess.Popen([helo, "sandbox", "--format", "json", "--all-extensions", "--authority", facts["ca"][port],
                                    "--user", facts["user"], "--password-env", "HELOSCOPE_SHOWN",
                                    *_filled(arguments, facts)],
                                   env=_environment(facts), stdout=subprocess.PIPE, text=True)
        processes.append(process)
        facts["ports"][port] = _first_line(process)["port"]

    def close() -> None:
        for process in processes:
            process.terminate()
            process.wait()
    return Running(facts, close)


def _filled(arguments: list, facts: dict) -> list:
    return [facts["identity"] if argument == "IDENTITY" else argument for argument in arguments]


def _environment(facts: dict) -> dict:
    return {**os.environ, "HELOSCOPE_SHOWN": facts.get("password", ""), "LC_ALL": "C.UTF-8", **facts.get("environment", {})}


def run(helo: str, rows: list, keywords: list) -> tuple:
    """What was seen, and what was not: rows that failed, and offers of a server that no row takes up."""
    seen, problems = [], []
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(_folder())
        for name in WAYS:
            mine = [(row, place) for row in rows for place in row["servers"] if place.split(":")[0] == name]
            if not mine:
                continue
            server = _sandbox(helo, folder) if name == "sandbox" else _real(name)
            with contextlib.closing(server):
                for row, place in mine:
                    _show(helo, server, row, place, seen, problems)
    return seen, problems + _untaken(rows, keywords, seen)


# Offered, and out of reach of one client alone.
OUT_OF_REACH = {("dovecot", "BURL")}  # the URL would have to be granted by an IMAP server


def _untaken(rows: list, keywords: list, seen: list) -> list:
    """Extensions of the registry that a server offered and no row shows on it."""
    problems = []
    for name in WAYS:
        offered = {word for showing in seen if showing.server == name
                   for word in re.findall(r"^<[-~*]+ +250[- ]([A-Z0-9_-]+)", showing.transcript, re.MULTILINE)}
        taken = {keyword for row in rows if any(place.split(":")[0] == name for place in row["servers"])
                 for keyword in (row["what"], *row.get("keywords", []))}
        problems += [f"{name} offers {keyword}, and no row shows it there" for keyword in keywords
                     if keyword in offered - taken and (name, keyword) not in OUT_OF_REACH]
    return problems


def _folder():
    return tempfile.TemporaryDirectory(prefix="heloscope-shown-")


def _show(helo: str, server: Running, row: dict, place: str, seen: list, problems: list) -> None:
    name, way = (place.split(":") + [""])[:2]
    port, belongs = WAYS[name][way or next(iter(WAYS[name]))]
    signing = row["kind"] == "mechanism"
    arguments = [argument for argument in belongs if argument != "AUTH"] + row.get("arguments", [])
    if "AUTH" in belongs or signing:
        arguments += ["--user", row.get("user", server.facts["user"]), *SECRETS[row.get("secret", "password")]]
    if signing:
        arguments += ["--auth", row["what"]]
    base = _without_overridden(MESSAGE, arguments)
    done = subprocess.run([helo, "send", *server.place(port), *server.authority(port), *base,
                           *_filled(arguments, server.facts)],
                          env=_environment(server.facts), capture_output=True, text=True, timeout=60)
    missing = [want for want in row["wants"] if not re.search(want, done.stdout)]
    if done.returncode != row.get("exit", 0) or missing:
        problems.append(f"{row['what']} against {place}: exit {done.returncode}, without {missing}\n{done.stdout}{done.stderr}")
        return
    seen.append(Showing(row["what"], COLUMNS.get(name, name), _as_typed(server.place(port), arguments),
                        _lasting(done.stdout, server.facts)))


def _without_overridden(message: list, arguments: list) -> list:
    """A row's own --body takes the place of the common one."""
    pairs = zip(message[::2], message[1::2])
    return [word for option, value in pairs if option == "--header" or option not in arguments for word in (option, value)]


def _as_typed(place: list, arguments: list) -> str:
    if place[0] == "--server":
        place = ["--server", "localhost:PORT"]
    else:
        place = ["--socket", "/run/dovecot/lmtp"]
    arguments = ["client.pem" if argument == "IDENTITY" else argument for argument in arguments]
    words = [f"'{word}'" if re.search(r"[^\w@.:=,+/-]", word) else word for word in (*place, *arguments)]
    return "helo send " + " ".join(words)


def _lasting(transcript: str, facts: dict) -> str:
    """Without what is another in each run and another on each machine: ports and folders."""
    for socket in facts.get("sockets", {}).values():
        transcript = transcript.replace(socket, "/run/dovecot/lmtp")
    for port in facts["ports"].values():
        transcript = transcript.replace(f":{port}", ":PORT")
    return transcript
