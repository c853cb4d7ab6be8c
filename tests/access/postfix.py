# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Postfix of tests/live, for as long as it is needed."""

import email
import email.policy
import json
import pathlib
import subprocess

from desktop import TESTS, Unavailable, until


class Postfix:
    def __enter__(self) -> "Postfix":
        self._process = subprocess.Popen([TESTS / "live/server", "postfix"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        facts = json.loads(self._process.stdout.readline() or '{"unavailable": "tests/live/server said nothing"}')
        if "unavailable" in facts:
            self.__exit__()
            raise Unavailable("No real server: " + facts["unavailable"])
        self.host = facts["name"]
        self.port = facts["ports"]["starttls"]
        self.authority = facts["ca"]
        self.user = facts["user"]
        self.password = facts["password"]
        self._arrived = pathlib.Path(facts["arrived"])
        return self

    def __exit__(self, *_) -> None:
        self._process.stdin.close()
        self._process.wait(20)

    def delivered(self, subject: str) -> email.message.EmailMessage:
        """The message with that subject; delivery comes a moment after the server's last reply."""

        def look():
            for file in self._arrived.glob("*.eml"):
                message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                if message["subject"] == subject:
                    return message
            return None

        return until(f"the delivery of “{subject}”", look)
