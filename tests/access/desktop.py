# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of one's own: a display, a window manager, a session bus, an unlocked keychain, the accessibility bus.

Nobody else sees it, two can stand side by side, and nothing of it outlives the process that made it.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

TESTS = pathlib.Path(__file__).resolve().parent.parent
ACCESSIBILITY_BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-run-session": "dbus", "setpriv": "util-linux",
          "gnome-keyring-daemon": "gnome-keyring"}
SAY_ENVIRONMENT = "import json, os, sys; print(json.dumps(dict(os.environ)), flush=True); sys.stdin.read()"
LIMIT = 20  # seconds until a wait is given up; only a test that fails waits for so long


class Failed(AssertionError):
    """What the story expected and did not see."""


class Unavailable(Exception):
    """Why there can be no desktop here."""


def until(expected: str, look, seconds: float = LIMIT):
    """What look() gives as soon as it gives something; `expected` completes the sentence “Waited in vain for …”."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise Failed(f"Waited in vain for {expected}.")
        time.sleep(0.02)


class Desktop:
    def __enter__(self) -> "Desktop":
        self._processes = []
        self.environment = None
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_) -> None:
        for process in reversed(self._processes):
            if process.stdin:  # it cleans up when its input closes
                process.stdin.close()
            else:
                process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self) -> None:
        absent = [f"{program} (package {package})" for program, package in NEEDED.items() if not shutil.which(program)]
        launcher = next(filter(os.path.exists, ACCESSIBILITY_BUS), None)
        if not launcher:
            absent.append("the accessibility bus (package at-spi2-core)")
        if absent:
            raise Unavailable("missing: " + ", ".join(absent))
        self.environment = self._home_with_bus_and_keychain()
        self.home = pathlib.Path(self.environment["HOME"])
        self.environment["DISPLAY"] = self._display()
        manager = self.run("openbox", "--sm-disable", "--startup", "echo up", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        manager.stdout.readline()
        self.run(launcher, "--launch-immediately", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # for the library that asks the programs, which runs in this process
        os.environ["AT_SPI_BUS_ADDRESS"] = until("the accessibility bus", self._accessibility_bus)

    def _home_with_bus_and_keychain(self) -> dict:
        """They stay for as long as the input of what holds them is open."""
        keeper = subprocess.Popen([TESTS / "support/with-keyring", sys.executable, "-c", SAY_ENVIRONMENT],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._processes.append(keeper)
        answer = keeper.stdout.readline()
        if not answer:
            raise Unavailable("there is no session bus with a keychain")
        # the memory of GSettings, because the bus has no dconf
        return json.loads(answer) | {"LC_ALL": "C.UTF-8", "GSETTINGS_BACKEND": "memory"}

    def _display(self) -> str:
        number, say = os.pipe()
        self.run("Xvfb", "-displayfd", say, "-screen", "0", "1600x1000x24", "-nolisten", "tcp",
                 pass_fds=[say], stderr=subprocess.DEVNULL)
        os.close(say)
        with open(number, encoding="ascii") as answer:
            display = answer.readline().strip()
        if not display:
            raise Unavailable("Xvfb did not start")
        return ":" + display

    def _accessibility_bus(self) -> str:
        asked = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus",
                                "org.a11y.Bus.GetAddress"], env=self.environment, capture_output=True, text=True, check=False)
        return asked.stdout.strip()

    def run(self, *command, **how) -> subprocess.Popen:
        """A program of this desktop; it ends with it, also when this process is killed."""
        environment = how.pop("env", self.environment)
        process = subprocess.Popen(["setpriv", "--pdeathsig", "TERM", *map(str, command)], env=environment, **how)
        self._processes.append(process)
        return process

    def keys(self, *keys: str) -> None:
        """Presses keys, one after the other, as the keyboard does: for whoever has the focus."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.environment, check=True)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], env=self.environment, check=True)
