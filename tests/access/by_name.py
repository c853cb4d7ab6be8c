#!/usr/bin/python3 -B
# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who cannot see the screen sets an account up, writes, attaches, sends to Postfix and reads the transcript.

Everything is found by the words that a screen reader says.

    tests/access/by_name.py HELOSCOPE
"""

import os
import re

from desktop import Failed, until
from heloscope import tell
from postfix import Postfix

JANA = "Jana Keller <jana@example.net>"
SUBJECT = "Grüße, and the 4.2 release"
TEXT = "It is out.\n.hidden begins with a dot\nViele Grüße\n"
REPORT = bytes(range(256)) * 700  # every octet there is, and more than the message is read at a time


def story(heloscope, desktop) -> None:
    with Postfix() as postfix:
        window = heloscope.window("Heloscope")
        set_the_account_up(heloscope, postfix)
        choose_the_account(window, desktop)
        write_the_message(window)
        attach_the_report(heloscope, window, desktop.home)
        window.find("push button", "Send").press()
        verdict = window.find("label", re.compile("^Accepted")).name
        read_the_transcript(window, verdict, postfix.password)
        compare_what_arrived(postfix.delivered(SUBJECT))
    desktop.keys("ctrl+q")
    same("the exit code", heloscope.ended(), 0)


def set_the_account_up(heloscope, postfix) -> None:
    heloscope.window("Heloscope").find("push button", "New account").press()
    editor = heloscope.window("Account: New account")
    editor.find("text", "Host").write(postfix.host)
    editor.find("spin button", "Port").set_value(postfix.port)
    same("the usual security", editor.find("combo box", "Security").name, "STARTTLS required")
    editor.find("text", "User name").write(postfix.user)
    editor.find("text", "Your address").write(JANA)
    editor.find("page tab", "TLS").press()
    editor.find("text", re.compile("^File of .* authorities")).write(postfix.authority)
    editor.find("page tab", "Account").press()
    editor.find("push button", "Give it now…").press()
    editor.find("password text", "Password").write(postfix.password)
    editor.find("push button", "Keep").press()
    editor.find("label", "Kept in GNOME Keyring, which is unlocked. Never in a file.")
    editor.find("text", "Name").write("Postfix")

    editor.find("push button", "Test connection").press()
    editor.find("label", re.compile("works"))
    editor.find("push button", "Done").press()
    heloscope.window("Heloscope")


def choose_the_account(window, desktop) -> None:
    account = window.find("combo box", "The account to send with")
    account.choose("Local sandbox", desktop.keys)
    window.find("label", "Ready to send to the local sandbox")
    account.choose("Postfix", desktop.keys)
    window.find("label", "Ready to send by Postfix")


def write_the_message(window) -> None:
    window.find("push button", "New message").press()
    until("an empty message", lambda: window.find("text", "Subject").text == "")
    window.find("text", "Text of the message").write(TEXT)
    window.find("text", "From").write(JANA)
    window.find("text", "To").write("tomas@example.org, Li Wei <li@example.org>")
    window.find("text", "Subject").write(SUBJECT)


def attach_the_report(heloscope, window, folder) -> None:
    report = folder / "report.bin"
    report.write_bytes(REPORT)
    window.find("page tab", "Attachments").press()
    window.find("push button", "Attach files…").press()
    dialog = heloscope.window("Attach files")
    dialog.find("text", "File name:").write(str(report))
    dialog.find("push button", "Open").press()
    window.find("page tab", "Attachments (1)")
    same("the attachment", window.find("tree", "Attachments").rows[0][0], "report.bin")


def read_the_transcript(window, verdict, password) -> None:
    table = window.find("table", "Transcript")
    rows = until("the last line", lambda: (rows := table.rows) and rows[-1][2] == "Closed by us" and rows)
    print(f"{verdict}\n" + "\n".join(f"  {said:24} {line[:60]:60}  {meaning}" for _, said, line, _, meaning in rows))
    for direction, line, meaning in [
            ("received, in clear text", "^220 mail.example.org", "The server greets"),
            ("sent, in clear text", "^STARTTLS$", "Please encrypt from here on"),
            ("", "TLS", "Encrypted; the certificate is valid"),
            ("sent, encrypted", "^AUTH SCRAM-SHA-256 ", "User name and our random number"),
            ("received, encrypted", "^235 ", "Signed in as jana@example.org"),
            ("sent, encrypted", "^MAIL FROM:<jana@example.net> ", "Envelope sender; "),
            ("sent, encrypted", "^RCPT TO:<tomas@example.org>", "Recipient 1 of 2"),
            ("sent, encrypted", "^RCPT TO:<li@example.org>", "Recipient 2 of 2"),
            ("sent, encrypted", "^message, ", "Sent; 1 line got a second dot"),
            ("received, encrypted", "^250 .* queued as ", "Message accepted, queued as "),
            ("sent, encrypted", "^QUIT$", "We say goodbye")]:
        if not any(said == direction and re.search(line, wire) and means.startswith(meaning)
                   for _, said, wire, _, means in rows):
            raise Failed(f"No row of the transcript says “{direction}”, {line}, “{meaning}”.")
    if any(password in cell for row in rows for cell in row):
        raise Failed("The transcript shows the password.")


def compare_what_arrived(message) -> None:
    same("From", message["From"], JANA)
    same("To", message["To"], "tomas@example.org, Li Wei <li@example.org>")
    if "with ESMTPSA" not in message["Received"]:
        raise Failed(f"Postfix saw no TLS with a password: {message['Received']}")
    text, report = message.iter_parts()
    same("the text", text.get_content(), TEXT)
    same("the attachment's name", report.get_filename(), "report.bin")
    same("the attachment", report.get_content(), REPORT)


def same(what: str, found, expected) -> None:
    if found != expected:
        raise Failed(f"{what} is {found!r:.300}, not {expected!r:.300}")


if __name__ == "__main__":
    tell(story)
