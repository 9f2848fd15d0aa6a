"""Secrets that the bot itself has to read again, encrypted where they are kept.

The key is derived from that of the pseudonyms, which is not in the database: whoever has a copy of that alone reads
nothing.
"""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy.ext.asyncio import AsyncSession

from store import pseudonyms

_KEY_BYTES = 32


def seal(session: AsyncSession, text: str, purpose: str) -> bytes:
    """The text, encrypted; it is read again for the same purpose only."""
    return sealer(session, purpose).encrypt(text.encode())


def unseal(session: AsyncSession, sealed: bytes, purpose: str) -> str:
    """The text again. Raises cryptography.fernet.InvalidToken for what was not sealed with this key."""
    return sealer(session, purpose).decrypt(sealed).decode()


def sealer(session: AsyncSession, purpose: str) -> Fernet:
    """For many at once."""
    derived = HKDF(SHA256(), _KEY_BYTES, salt=None, info=f"vejviser {purpose}".encode())
    return Fernet(base64.urlsafe_b64encode(derived.derive(pseudonyms.key(session))))
