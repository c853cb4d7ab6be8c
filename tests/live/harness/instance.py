# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One running server: a root of its own, free ports, certificates, and the messages that arrived."""

import fcntl
import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import socket
import ssl
import stat
import subprocess
import tempfile
import time

from . import namespace, tree

HOST = "127.0.0.1"
# Ports that say nothing before they have heard something.
SILENT = ("tls", "proxied", "dns", "socks", "lockedsocks", "http", "lockedhttp", "strict")
DEVICES = {"null": (1, 3), "zero": (1, 5), "random": (1, 8), "urandom": (1, 9)}


class Instance:
    """Made of hard links to the tree: a tenth of a second, no mount, and nothing to undo but the folder.

    Use put() for every file: it replaces the link instead of writing through it into the tree that all share.
    """

    def __init__(self, name: str):
        source = tree.tree()
        with tree.locked():  # a folder is swept away by others until it has its own lock
            _sweep()
            self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"run-{name}-", dir=tree.cache()))
            self.lock = open(self.folder / "lock", "w")
            fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.folder.chmod(0o755)
        self.root = self.folder / "root"
        subprocess.run(["cp", "-al", str(source), str(self.root)], check=True)
        self.arrived = self.folder / "arrived"
        self.arrived.mkdir()
        self.processes = []
        self.copied = set()
        self._devices()
        for part in ("", "new", "cur", "tmp"):
            self.make_folder(f"srv/inbox/{part}", "mailbox", 0o755)
        self.make_folder("var/log", "root", 0o777)

    def _devices(self) -> None:
        for name, (major, minor) in DEVICES.items():
            path = self.root / "dev" / name
            try:
                os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(major, minor))
                path.chmod(0o666)
            except PermissionError:  # in a user namespace; its mount namespace goes with it
                path.touch()
                subprocess.run(["mount", "--bind", "/dev/" + name, str(path)], check=True)

    def put(self, path: str, text: str, owner: str = "root", mode: int = 0o644) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        target.write_text(text)
        target.chmod(mode)
        os.chown(target, tree.USERS[owner], tree.USERS[owner])

    def chown(self, path: str, owner: str) -> None:
        os.chown(self.root / path, tree.USERS[owner], tree.USERS[owner])

    def make_folder(self, path: str, owner: str, mode: int, group: str = "") -> None:
        target = self.root / path
        target.mkdir(parents=True, exist_ok=True)
        os.chown(target, tree.USERS[owner], tree.USERS[group or owner])
        target.chmod(mode)

    def certificates(self, **names: str) -> pathlib.Path:
        """An authority and for each NAME="HOST …" a chain with its key in etc/ssl/NAME.pem, and beside the authority's
        file, which is returned."""
        keys = self.folder / "keys"
        keys.mkdir()
        authority = self.folder / "ca.pem"

        def openssl(*arguments: str) -> None:
            subprocess.run(["openssl", *arguments], cwd=keys, check=True, capture_output=True)

        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        openssl("req", "-x509", *curve, "-keyout", "ca.key", "-out", str(authority), "-days", "30",
                "-subj", "/CN=Heloscope live test authority")
        for name, hosts in names.items():
            alternatives = ",".join("DNS:" + host for host in hosts.split())
            openssl("req", *curve, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={hosts.split()[0]}")
            (keys / "extensions").write_text(f"subjectAltName={alternatives}\nbasicConstraints=CA:FALSE\n")
            openssl("x509", "-req", "-in", f"{name}.csr", "-CA", str(authority), "-CAkey", "ca.key", "-CAcreateserial",
                    "-days", "30", "-extfile", "extensions", "-out", f"{name}.crt")
            chain = (keys / f"{name}.key").read_text() + (keys / f"{name}.crt").read_text() + authority.read_text()
            self.put(f"etc/ssl/{name}.pem", chain)
            authority.with_name(f"{name}.pem").write_text(chain)
        return authority

    def fingerprint(self, name: str) -> str:
        """SHA-256 of certificates()' NAME, as a pin has it."""
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert((self.folder / f"keys/{name}.crt").read_text())).hexdigest()

    def pkcs12(self, name: str, password: str) -> str:
        """A PKCS#12 file with certificates()' NAME and its key, locked with the password."""
        path = self.folder / f"{name}.p12"
        subprocess.run(["openssl", "pkcs12", "-export", "-in", str(self.folder / f"{name}.pem"), "-out", str(path),
                        "-passout", "env:PHRASE"], env={**os.environ, "PHRASE": password}, check=True, capture_output=True)
        return str(path)

    def staple(self, name: str) -> None:
        """A signed statement in etc/ssl/NAME.ocsp that certificates()' NAME was not revoked."""
        def openssl(*arguments: str) -> str:
            return subprocess.run(["openssl", *arguments], cwd=self.folder / "keys", check=True, capture_output=True,
                                  text=True).stdout.strip()

        serial = openssl("x509", "-in", f"{name}.crt", "-noout", "-serial").split("=")[1]
        (self.folder / "keys/index").write_text(f"V\t491231235959Z\t\t{serial}\tunknown\t/CN={name}\n")
        openssl("ocsp", "-index", "index", "-CA", "../ca.pem", "-rsigner", "../ca.pem", "-rkey", "ca.key", "-ndays", "7",
                "-issuer", "../ca.pem", "-cert", f"{name}.crt", "-respout", "response")
        target = self.root / f"etc/ssl/{name}.ocsp"
        shutil.copyfile(self.folder / "keys/response", target)

    def run(self, *command: str) -> None:
        """Starts a program in the root; it must stay in the foreground."""
        log = open(self.folder / f"{os.path.basename(command[0])}.out", "wb")
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC"}
        self.processes.append(subprocess.Popen(
            ["chroot", str(self.root), *command], env=environment, cwd="/", start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=_few_descriptors))

    def execute(self, *command: str, said: str = "") -> None:
        """Runs a program in the root to its end, with `said` as its standard input."""
        done = subprocess.run(["chroot", str(self.root), *command], input=said, text=True, capture_output=True, cwd="/",
                              env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC"})
        if done.returncode != 0:
            raise tree.Unavailable(f"{command[0]} failed: {done.stderr.strip() or done.stdout.strip()}")

    def command(self, program: str) -> str:
        """How somebody outside starts a program in the root and speaks with it."""
        return f"{namespace.way_in()}chroot {self.root} {program}"

    def wait_for(self, ports: dict, seconds: float = 20) -> None:
        """Until every port greets. Asking a port for its greeting is the only sign that all servers have in common."""
        end = time.monotonic() + seconds
        for name, port in ports.items():
            while not _answers(port, greets=name not in SILENT):
                if time.monotonic() > end or any(process.poll() is not None for process in self.processes):
                    raise tree.Unavailable(f"the server did not come up on port {port}:\n{self.logs()}")
                time.sleep(0.02)

    def collect(self) -> None:
        """Copies what was delivered to arrived/, readable for the test whoever delivered it, each whole or not at all."""
        for message in (self.root / "srv/inbox/new").iterdir():
            if message.name not in self.copied:
                self.copied.add(message.name)
                partial = self.folder / "partial"
                shutil.copyfile(message, partial)
                partial.rename(self.arrived / f"{len(self.copied):06}.eml")

    def deliver(self, name: str, message: bytes) -> None:
        """Puts a message among those that arrived."""
        partial = self.root / "srv/inbox/tmp" / name
        partial.write_bytes(message)
        partial.rename(self.root / "srv/inbox/new" / name)

    def logs(self) -> str:
        files = [*self.folder.glob("*.out"), *(self.root / "var/log").rglob("*log")]
        return "\n".join(f"--- {file.name}\n{file.read_text(errors='replace')[-4000:]}" for file in files)

    def stop(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                pass
            try:  # whoever of its children did not follow
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        for name in DEVICES:
            if os.path.ismount(self.root / "dev" / name):
                subprocess.run(["umount", str(self.root / "dev" / name)], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def free_ports(*names: str) -> dict:
    """A free port for each name."""
    return {name: next(_ports) for name in names}


def _own_ports():
    """Ports that no other of these servers takes as long as this program runs, and that the system gives to nobody who asks
    for any: between finding a port free and listening on it a second may pass."""
    folder = tree.cache() / "ports"
    folder.mkdir(exist_ok=True)
    blocks = range(12_000, 32_000, 32)
    for first in random.sample(blocks, len(blocks)):
        lock = open(folder / str(first), "w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.close()
            continue
        _held.append(lock)
        for port in range(first, first + blocks.step):
            try:
                with socket.socket() as trial:
                    trial.bind((HOST, port))
            except OSError:
                continue
            yield port
    raise tree.Unavailable("there are no free ports")


_held = []
_ports = _own_ports()


def _answers(port: int, greets: bool) -> bool:
    try:
        with socket.create_connection((HOST, port), 1) as connection:
            connection.settimeout(5)
            if greets and not connection.recv(4).startswith((b"220", b"* OK")):
                return False
            if greets:
                connection.sendall(b"QUIT\r\n")
                connection.recv(512)
            return True
    except OSError:
        return False


def _few_descriptors() -> None:
    """Postfix closes every descriptor that it might have, one by one: a minute's work where the limit is a milliard."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))


def _sweep() -> None:
    """Removes what a killed run left behind; a live one holds its lock."""
    for folder in tree.cache().glob("run-*"):
        try:
            with open(folder / "lock") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue
