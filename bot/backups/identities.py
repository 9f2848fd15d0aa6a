"""Who can open a backup: a key of age. The public half is in the settings, the identity is with somebody, elsewhere."""

from __future__ import annotations

import os
from pathlib import Path

from pyrage import IdentityError, x25519


class NoIdentity(Exception):
    """The file has no identity of age in it."""


def make(file: Path) -> str:
    """Writes a new identity into a new file, as `age-keygen` does, and gives its public half. Raises OSError."""
    identity = x25519.Identity.generate()
    public = str(identity.to_public())
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
        made.write(f"# public key: {public}\n{identity}\n")
    return public


def read(file: Path) -> list[x25519.Identity]:
    """All that are in the file. Raises NoIdentity, which never quotes one, and OSError."""
    lines = [line.strip() for line in file.read_text(encoding="utf-8", errors="replace").splitlines()]
    try:
        found = [x25519.Identity.from_str(line) for line in lines if line and not line.startswith("#")]
    except IdentityError:
        found = []
    if not found:
        raise NoIdentity(f"{file} is no identity of age: that is a line which begins with AGE-SECRET-KEY-1")
    return found
