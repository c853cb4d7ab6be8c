#!/usr/bin/python3 -B
# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody without a mouse sends to the sandbox, walks to the transcript, reads and filters it, sees what arrived.

Nothing is done but by keys. A screen reader says what came of them, and that the focus is always in sight.

    tests/access/by_keyboard.py HELOSCOPE
"""

import re

from desktop import Failed, until
from heloscope import tell
from widgets import State


def story(heloscope, desktop) -> None:
    window = heloscope.window("Heloscope")
    send_with_the_keys_that_the_button_shows(window, desktop)
    stops = walk_around(heloscope)
    in_this_order(stops, "Local sandbox", "Send", "From", "To", "Subject", "Text of the message", "Stages", "Filter the transcript",
                  "Transcript", "Explanation", "Fields", "Bytes")
    read_a_line(heloscope, window, desktop)
    filter_the_transcript(heloscope, window, desktop)
    make_an_account(heloscope, desktop)
    see_what_arrived(heloscope, desktop)
    desktop.keys("ctrl+q")
    if heloscope.ended() != 0:
        raise Failed("The program did not end well.")


def send_with_the_keys_that_the_button_shows(window, desktop) -> None:
    send = window.find("push button", "Send")
    desktop.keys(send.description.rsplit("; ")[-1].replace("Ctrl", "ctrl"))
    window.find("label", re.compile("^Accepted for all 2 recipients"))
    until("Send to have the focus again", lambda: send.is_(State.FOCUSED, State.ENABLED))


def walk_around(heloscope) -> list:
    """Tab leads to everything, once, and back to where one was; Shift+Tab goes the same way back."""
    start = heloscope.focus_after("Tab")
    there, back = (circle(heloscope, start, keys) for keys in ("Tab", "shift+Tab"))
    if there != [start, *reversed(back[1:])]:
        raise Failed(f"Shift+Tab does not go back where Tab came from: {list(map(str, there))}, {list(map(str, back))}")
    return [widget.words for widget in there]


def circle(heloscope, start, keys: str) -> list:
    stops = [start]
    while (widget := heloscope.focus_after(keys)) != start:
        if widget in stops:
            raise Failed(f"{keys} comes to {widget} again without coming back to {start}.")
        stops.append(widget)
    return stops


def in_this_order(stops: list, *expected: str) -> None:
    print("Tab goes " + ", ".join(stops))
    if missing := set(expected) - set(stops):
        raise Failed(f"Tab does not go to {missing}.")
    begin = stops.index(expected[0])
    if sorted(expected, key=(stops[begin:] + stops[:begin]).index) != list(expected):
        raise Failed(f"Tab does not go to {', '.join(expected)} in this order.")


def go_to(heloscope, role: str, words: str):
    for _ in range(100):
        widget = heloscope.focus_after("Tab")
        if widget.role == role and widget.words == words:
            return widget
    raise Failed(f"Tab does not lead to the {role} “{words}”.")


def read_a_line(heloscope, window, desktop) -> None:
    table = go_to(heloscope, "table", "Transcript")
    rows = table.rows
    wanted = next(number for number, row in enumerate(rows) if row[2] == "RCPT TO:<grace@sandbox.test>")
    desktop.keys("ctrl+Home", *["Down"] * wanted)
    until(f"row {wanted} to be chosen", lambda: table.chosen_rows == [wanted])
    fields = window.find("tree", "Fields")
    until("its fields", lambda: any("grace@sandbox.test" in cell for row in fields.rows for cell in row))
    until("its bytes", lambda: "52 43 50 54" in window.find("filler", "Bytes").description)  # RCPT
    explanation = go_to(heloscope, "label", "Explanation")
    until("its explanation", lambda: explanation.text.startswith("Envelope recipient"))
    print(f"{', '.join(rows[wanted])}: {explanation.text}")


def filter_the_transcript(heloscope, window, desktop) -> None:
    table = window.find("table", "Transcript")
    whole = table.rows
    box = heloscope.focus_after("ctrl+f")
    desktop.type("verb:rcpt")
    until("the lines about recipients alone", lambda: len(table.rows) == 4)
    desktop.keys("Escape")
    until("the whole transcript", lambda: table.rows == whole)
    if heloscope.focus_after("Escape") != table:
        raise Failed("Esc does not lead from the filter to the transcript.")


def make_an_account(heloscope, desktop) -> None:
    """Through the menu, whose letters are underlined."""
    desktop.keys("alt+f", "c")
    editor = heloscope.window("Account: New account")
    desktop.type("Nordwind")
    heloscope.window("Account: Nordwind")
    host = go_to(heloscope, "text", "Host")
    desktop.type("mail.nordwind.example")
    until("the host that was typed", lambda: host.text == "mail.nordwind.example")
    walk_around(heloscope)
    desktop.keys("Escape")
    heloscope.window("Heloscope")


def see_what_arrived(heloscope, desktop) -> None:
    desktop.keys("ctrl+b")
    inbox = heloscope.window("Sandbox: what arrived")
    walk_around(heloscope)
    go_to(heloscope, "page tab list", "Parts")
    desktop.keys("Right")
    source = inbox.find("text", "The message as it arrived").text
    if "Subject: Hello from Heloscope" not in source:
        raise Failed(f"That is not the message that was sent: {source}")
    desktop.keys("Escape")
    heloscope.window("Heloscope")
    heloscope.focus_after("Tab")


if __name__ == "__main__":
    tell(story)
