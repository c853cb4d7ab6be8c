# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gives out access tokens: nobody is asked over the network, the key is all that makes them good."""

import base64
import hashlib
import hmac
import json
import secrets
import time


class Issuer:
    def __init__(self):
        self.name = "https://login.example.org"
        self.key = secrets.token_bytes(32)

    def key_as_text(self) -> str:
        return base64.b64encode(self.key).decode()

    def token(self, user: str, seconds: int) -> str:
        """A JSON Web Token (RFC 7519) of the user's that is good for so many seconds more."""
        claims = {"iss": self.name, "sub": "17", "email": user, "scope": "smtp", "exp": int(time.time()) + seconds}
        text = ".".join(_encoded(json.dumps(part).encode()) for part in ({"typ": "JWT", "alg": "HS256"}, claims))
        return text + "." + _encoded(hmac.digest(self.key, text.encode(), hashlib.sha256))


def _encoded(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()
