# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`helo` run against the servers."""

import concurrent.futures
import contextlib
import dataclasses
import json
import os
import pathlib
import re
import subprocess
import tempfile

from harness import tree

from .ways import COLUMNS, COMPANIONS, FILLED, MESSAGE, SANDBOXES, SECRETS, WAYS

SERVER = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "server")

# How many servers have their rows run against them at the same time; most of the time each only waits.
AT_ONCE = 3

# Where it is in a Dovecot that has a machine of its own.
SOCKET = "/run/dovecot/lmtp"


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

    def place(self, port: str, arguments: list) -> list:
        if port == "socket":
            return ["--socket", self.facts["sockets"][port]]
        if port == "pipe":
            return ["--pipe", self.facts["pipes"][port]]
        return [] if "--mx" in arguments else ["--server", f"localhost:{self.facts['ports'][port]}"]


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
             "client": os.path.join(folder, "client.pem"),
             "burl": "imap://sandbox.test/INBOX/;UID=1;urlauth=submit+jana%40example.org:internal:" + "5f1d0c7b" * 4}
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
    known = {**facts, **facts["ports"]}
    return [re.sub(r"\{(\w+)\}", lambda word: str(known[word[1]]), argument) for argument in arguments]


def _environment(facts: dict) -> dict:
    password = facts.get("password", "")
    return {**os.environ, "HELOSCOPE_SHOWN": password, "HELOSCOPE_SHOWN_TOKEN": facts.get("token", password),
            "HELOSCOPE_SHOWN_STALE": facts.get("stale", ""), "LC_ALL": "C.UTF-8", **facts.get("environment", {})}


def run(helo: str, rows: list, keywords: list) -> tuple:
    """What was seen, and what was not: rows that failed, and offers of a server that no row takes up."""
    seen, problems = [], []
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(_folder())
        beside = {name for row in rows for name in row.get("beside", [])}
        companions = {name: stack.enter_context(contextlib.closing(_real(name))) for name in COMPANIONS if name in beside}

        def show(name: str) -> None:
            mine = [(row, place) for row in rows for place in row["servers"] if place.split(":")[0] == name]
            if not mine:
                return
            server = _sandbox(helo, folder) if name == "sandbox" else _real(name)
            _keep_url(server.facts, os.path.join(folder, f"{name}-url.txt"))
            with contextlib.closing(server):
                for row, place in mine:
                    _show(helo, _beside(server, row, companions), row, place, seen, problems)

        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(show, WAYS))
    return seen, problems + _untaken(rows, keywords, seen)


def _keep_url(facts: dict, path: str) -> None:
    """The URL has a secret in it, so it is in a file and not among the arguments."""
    if "burl" in facts:
        pathlib.Path(path).write_text(facts["burl"])
        facts["burl"] = path


def _beside(server: Running, row: dict, companions: dict) -> Running:
    """The server, with what the row's companions say of themselves besides."""
    facts = dict(server.facts)
    for name in row.get("beside", []):
        other = companions[name].facts
        facts["ports"] = {**other["ports"], **facts["ports"]}
        facts |= {key: value for key, value in other.items() if key not in facts}
        facts["environment"] = {**facts.get("environment", {}), "HELOSCOPE_SHOWN_PROXY": other["password"]}
    return Running(facts, server.close)


def _untaken(rows: list, keywords: list, seen: list) -> list:
    """Extensions of the registry that a server offered and no row shows on it."""
    problems = []
    for name in WAYS:
        offered = {word for showing in seen if showing.server == name
                   for word in re.findall(r"^<[-~*]+ +250[- ]([A-Z0-9_-]+)", showing.transcript, re.MULTILINE)}
        taken = {keyword for row in rows if any(place.split(":")[0] == name for place in row["servers"])
                 for keyword in (row["what"], *row.get("keywords", []))}
        problems += [f"{name} offers {keyword}, and no row shows it there" for keyword in keywords
                     if keyword in offered - taken]
    return problems


def _folder():
    return tempfile.TemporaryDirectory(prefix="heloscope-shown-")


def _show(helo: str, server: Running, row: dict, place: str, seen: list, problems: list) -> None:
    name, way = (place.split(":") + [""])[:2]
    port, belongs = WAYS[name][way or next(iter(WAYS[name]))]
    signing = row["kind"] == "mechanism"
    arguments = [argument for argument in belongs if argument != "AUTH"] + row.get("arguments", [])
    variables = dict(zip(row.get("environment", {}), _filled(row.get("environment", {}).values(), server.facts)))
    if "AUTH" in belongs or signing:
        arguments += ["--user", row.get("user", server.facts["user"]), *SECRETS[row.get("secret", "password")]]
    if signing:
        arguments += ["--auth", row.get("mechanism", row["what"])]
    base = _without_overridden(MESSAGE, arguments) if row.get("message", True) else MESSAGE[:2]  # the name for EHLO
    where = server.place(port, arguments)

    def send(further: list) -> subprocess.CompletedProcess:
        return subprocess.run([helo, "send", *where, *server.authority(port), *base, *_filled(arguments, server.facts), *further],
                              env={**_environment(server.facts), **variables}, capture_output=True, text=True, timeout=60)
    if "before" in row:  # the same, made to break off
        send(row["before"])
    done = send([])
    missing = [want for want in row["wants"] if not re.search(want, done.stdout)]
    if done.returncode != row.get("exit", 0) or missing:
        problems.append(f"{row['what']} against {place}: exit {done.returncode}, without {missing}\n{done.stdout}{done.stderr}")
        return
    given = "".join(f"{name}={_typed(value)} " for name, value in row.get("environment", {}).items())
    runs = [row["before"], []] if "before" in row else [[]]
    typed = [given + _as_typed(where, arguments + further) for further in runs]
    seen.append(Showing(row["what"], COLUMNS.get(place, name), "\n$ ".join(typed), _lasting(done.stdout, server.facts)))


def _without_overridden(message: list, arguments: list) -> list:
    """A row's own --body takes the place of the common one."""
    pairs = zip(message[::2], message[1::2])
    return [word for option, value in pairs if option == "--header" or option not in arguments for word in (option, value)]


def _as_typed(place: list, arguments: list) -> str:
    if "--server" in place:
        place = ["--server", "localhost:PORT"]
    elif "--socket" in place:
        place = ["--socket", SOCKET]
    elif "--pipe" in place:
        place = ["--pipe", _program(place[1])]
    words = [_typed(argument) for argument in (*place, *arguments)]
    return "helo send " + " ".join(f"'{word}'" if re.search(r"[^\w@.:=,+/-]", word) else word for word in words)


def _typed(argument: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda word: FILLED.get(word[1], "PORT"), argument)


def _program(command: str) -> str:
    """As one types it who need not enter the server's folder first."""
    return command[command.index(" /usr/") + 1:]


def _lasting(transcript: str, facts: dict) -> str:
    """Without what is another in each run and another on each machine: ports and folders."""
    for socket in facts.get("sockets", {}).values():
        transcript = transcript.replace(socket, SOCKET)
    for command in facts.get("pipes", {}).values():
        transcript = transcript.replace(command, _program(command))
    for port in facts["ports"].values():
        transcript = transcript.replace(f":{port}", ":PORT")
    return transcript
