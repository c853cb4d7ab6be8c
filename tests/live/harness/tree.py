# SPDX-FileCopyrightText: The Heloscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree that holds every server's files side by side.

Mail servers conflict as packages: each claims /usr/sbin/sendmail. Unpacked they get along, since all else of theirs has a
folder of its own. So the packages are downloaded as for an empty system, unpacked into one tree and never configured: no
maintainer script runs, no service starts, and the machine's own packages stay as they are.
"""

import contextlib
import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile

# Installed in turn, because apt would not put two of the servers into one system.
PACKAGE_SETS = (
    ("dash", "coreutils", "postfix", "dovecot-core", "dovecot-lmtpd", "dovecot-submissiond", "dovecot-imapd",
     "dovecot-gssapi"),
    ("exim4-daemon-heavy",),
    ("opensmtpd",),
    ("sendmail-bin", "sendmail-cf", "m4", "libsasl2-modules", "sasl2-bin"),
    ("krb5-kdc", "krb5-admin-server", "krb5-user"),
    ("nsd", "ldnsutils"),
    ("microsocks",),
    ("tinyproxy-bin",),
)
LEFT_OUT = ("./usr/share/doc", "./usr/share/man", "./usr/share/locale", "./usr/share/info", "./usr/share/perl")

# Above the users of the machine, below the 65,536 that a user namespace has.
USERS = {
    "root": 0,
    "postfix": 60001,
    "postdrop": 60002,
    "dovecot": 60003,
    "dovenull": 60004,
    "Debian-exim": 60005,
    "opensmtpd": 60006,
    "opensmtpq": 60007,
    "smmta": 60008,
    "smmsp": 60009,
    "mailbox": 60010,
    "nobody": 60011,
    "nogroup": 60012,
    "nsd": 60013,
}


class Unavailable(Exception):
    """Why no server can be run here, as a sentence for the person who reads the test's output."""


def cache() -> pathlib.Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.environ.get("HOME") or "/root", ".cache")
    path = pathlib.Path(base, "heloscope", "live")
    path.mkdir(parents=True, exist_ok=True)
    return path


def tree() -> pathlib.Path:
    """The unpacked tree, made on first use. Its name carries what it was made of."""
    recipe = repr((PACKAGE_SETS, LEFT_OUT, USERS))
    wanted = cache() / ("tree-" + hashlib.sha256(recipe.encode()).hexdigest()[:12])
    with locked():
        if not wanted.exists():
            for old in cache().glob("tree-*"):
                shutil.rmtree(old, ignore_errors=True)
            _build(wanted)
    return wanted


@contextlib.contextmanager
def locked():
    """Nobody else makes or removes a folder in the cache meanwhile."""
    with open(cache() / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build(wanted: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory(dir=cache(), prefix="building-") as folder:
        work = pathlib.Path(folder)
        root = work / "root"
        for name in ("bin", "sbin", "lib", "lib64"):
            (root / "usr" / name).mkdir(parents=True)
            (root / name).symlink_to("usr/" + name)
        for package in sorted(_download(work)):
            _unpack(package, root)
        _describe_users(root)
        (root / "var").mkdir(exist_ok=True)
        (root / "var" / "run").symlink_to("/run")
        (root / "tmp").mkdir(exist_ok=True)
        (root / "tmp").chmod(0o1777)
        (root / "dev").mkdir(exist_ok=True)
        root.chmod(0o755)
        root.rename(wanted)


def _download(work: pathlib.Path) -> list:
    """The packages and all that they need, from the sources that this machine uses, with lists of our own."""
    if not shutil.which("apt-get"):
        raise Unavailable("the servers come from Debian packages, and there is no apt-get here")
    (work / "lists" / "partial").mkdir(parents=True)
    (work / "archives" / "partial").mkdir(parents=True)
    (work / "status").touch()
    apt = ["apt-get", "-q", "-y", "-o", "APT::Sandbox::User=root", "-o", "Debug::NoLocking=1",
           "-o", f"Dir::State::status={work}/status", "-o", f"Dir::State::lists={work}/lists",
           "-o", f"Dir::Cache::archives={work}/archives", "-o", f"Dir::Cache::pkgcache={work}/pkgcache.bin",
           "-o", f"Dir::Cache::srcpkgcache={work}/srcpkgcache.bin", "-o", "APT::Install-Recommends=0",
           "-o", "APT::Keep-Downloaded-Packages=1", "-o", "Acquire::Languages=none"]
    for command in [["update"]] + [["install", "--download-only", *names] for names in PACKAGE_SETS]:
        done = subprocess.run(apt + command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            last = (done.stderr.strip() or "no reason given").splitlines()[-1]
            raise Unavailable(f"apt-get {command[0]} could not fetch the servers' packages: {last}")
    return list((work / "archives").glob("*.deb"))


def _unpack(package: pathlib.Path, root: pathlib.Path) -> None:
    archive = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(package)], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", str(root), "--keep-directory-symlink", "--no-same-owner",
                    *("--exclude=" + path for path in LEFT_OUT)], stdin=archive.stdout, check=True)
    if archive.wait() != 0:
        raise Unavailable(f"{package.name} could not be unpacked")


def _describe_users(root: pathlib.Path) -> None:
    etc = root / "etc"
    etc.mkdir(exist_ok=True)
    (etc / "passwd").write_text("".join(
        f"{name}:x:{number}:{number}::/var/empty:/bin/sh\n" for name, number in USERS.items()))
    (etc / "group").write_text("".join(f"{name}:x:{number}:\n" for name, number in USERS.items()))
    (etc / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files\nservices: files\n")
    (etc / "hosts").write_text("127.0.0.1 localhost\n::1 localhost\n")
    (root / "var" / "empty").mkdir(parents=True, exist_ok=True)
