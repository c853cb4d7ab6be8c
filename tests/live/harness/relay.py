# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Dovecot passes binary messages on to: it offers BINARYMIME only in front of a server that takes them, and no server
in Debian does."""

import itertools
import socketserver
import threading

from .instance import HOST, Instance

OFFER = (b"250-relay.example.org\r\n250-8BITMIME\r\n250-BINARYMIME\r\n250-CHUNKING\r\n250-PIPELINING\r\n"
         b"250 SIZE 167772160\r\n")


def start(instance: Instance) -> int:
    """Its port. It listens as long as this program runs."""
    names = itertools.count(1)

    class Session(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 relay.example.org ESMTP\r\n")
            message = b""
            while words := self.rfile.readline(1000).upper().split():
                if words[0] == b"BDAT":
                    message += self.rfile.read(int(words[1]))
                    if words[-1] == b"LAST":
                        instance.deliver(f"relayed-{next(names)}", message)
                        message = b""
                self.wfile.write(OFFER if words[0] == b"EHLO" else b"221 Bye\r\n" if words[0] == b"QUIT" else b"250 OK\r\n")

    server = socketserver.ThreadingTCPServer((HOST, 0), Session)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]
