# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/extensions.md and the transcripts that it points to."""

import pathlib
import re
import shutil

DOCS = pathlib.Path(__file__).resolve().parents[3] / "docs"
PAGE = DOCS / "extensions.md"
TRANSCRIPTS = DOCS / "transcripts"

NAMES = {"postfix": "Postfix", "exim": "Exim", "sendmail": "Sendmail", "opensmtpd": "OpenSMTPD", "dovecot": "Dovecot",
         "sandbox": "sandbox"}
TITLES = {"extension": "Extensions", "action": "Asking the server", "mechanism": "Mechanisms", "way": "Ways in",
          "tls": "TLS", "control": "Control"}

HEAD = """# Which server has shown what

Made by `tests/live/shown HELO --write`; do not edit. Each mark leads to the transcript of a real session: one command of
`helo` against that server on loopback, with the lines that the row is about found in it. The test `live_shown` runs all of
it again and compares. The servers are those of Debian 12; names come from NSD, and the proxies are microsocks and tinyproxy.
Dovecot offers BINARYMIME in front of a server that takes it; here that is a relay of these tests.
A row with a mark under *sandbox* alone is one that none of these servers offers.
"""

TAIL = """
## Recognised

Read in a server's reply to EHLO and explained, with nothing of their own for a client to do: {keywords}.
"""


def write(rows: list, extensions: list, seen: list) -> None:
    shutil.rmtree(TRANSCRIPTS, ignore_errors=True)
    TRANSCRIPTS.mkdir(parents=True)
    for showing in seen:
        _file(showing.what, showing.server).write_text(f"$ {showing.command}\n\n{showing.transcript}")
    PAGE.write_text(_page(rows, extensions, {(showing.what, showing.server) for showing in seen}))


def differences(rows: list, extensions: list, seen: list) -> list:
    """What the page in docs says and was not seen now, or the reverse."""
    wanted = _page(rows, extensions, {(showing.what, showing.server) for showing in seen})
    found = PAGE.read_text() if PAGE.exists() else ""
    problems = [f"{TRANSCRIPTS / link} is missing" for link in re.findall(r"\(transcripts/([^)]+)\)", found)
                if not (TRANSCRIPTS / link).exists()]
    if wanted == found:
        return problems
    news = [line for line in wanted.splitlines() if line not in found.splitlines()]
    return problems + ["docs/extensions.md does not say what was seen; run tests/live/shown HELO --write:", *news]


def _page(rows: list, extensions: list, seen: set) -> str:
    numbers = {extension["keyword"]: extension.get("rfc") for extension in extensions}
    text = HEAD
    for kind, title in TITLES.items():
        mine = [row for row in rows if row["kind"] == kind]
        if not mine:
            continue
        text += f"\n## {title}\n\n| | RFC | {' | '.join(NAMES.values())} |\n|---|---|{'---|' * len(NAMES)}\n"
        for row in {row["what"]: row for row in mine}.values():  # some take two rows, as their servers want it
            marks = [f"[yes](transcripts/{_file(row['what'], server).name})" if (row["what"], server) in seen else ""
                     for server in NAMES]
            text += f"| {row['what']} | {row.get('rfc') or numbers.get(row['what']) or ''} | {' | '.join(marks)} |\n"
    shown = {keyword for row in rows for keyword in (row["what"], *row.get("keywords", []))}
    rest = [extension["keyword"] for extension in extensions if extension["keyword"] not in shown]
    return text + TAIL.format(keywords=", ".join(rest))


def _file(what: str, server: str) -> pathlib.Path:
    return TRANSCRIPTS / (re.sub(r"[^a-z0-9]+", "-", what.lower()).strip("-") + f"-{server}.txt")
