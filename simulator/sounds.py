"""Just enough about voice notes: how long an Ogg file with Opus in it lasts, and a short silent one made here."""

from __future__ import annotations

import struct

_RATE = 48_000
# A frame of 20 ms in which nothing is heard, as Opus codes it: 0xF8 says how, 0xFF 0xFE that there is nothing.
_SILENCE = b"\xf8\xff\xfe"
_FRAME = 960
_MOST_SEGMENTS = 255


def make_ogg(seconds: float = 3.0, seed: int = 0) -> bytes:
    """A voice note in which nobody speaks; each seed gives another one."""
    head = struct.pack("<8sBBHIHB", b"OpusHead", 1, 1, 0, _RATE, 0, 0)
    vendor = b"simulator %d" % seed
    tags = struct.pack("<8sI", b"OpusTags", len(vendor)) + vendor + struct.pack("<I", 0)
    frames = max(1, round(seconds * _RATE / _FRAME))
    pages = [_page(0, 2, 0, [head]), _page(1, 0, 0, [tags])]
    for first in range(0, frames, _MOST_SEGMENTS):
        done = min(first + _MOST_SEGMENTS, frames)
        kind = 4 if done == frames else 0
        pages.append(_page(len(pages), kind, done * _FRAME, [_SILENCE] * (done - first)))
    return b"".join(pages)


def seconds(data: bytes) -> float | None:
    """How long it lasts; None when the bytes are no Ogg file with Opus in it."""
    if not data.startswith(b"OggS") or data[28:36] != b"OpusHead":
        return None
    last = data.rfind(b"OggS")
    if last < 0 or len(data) < last + 14:
        return None
    granules = int.from_bytes(data[last + 6 : last + 14], "little", signed=True)
    skipped = int.from_bytes(data[38:40], "little")
    return max(0, granules - skipped) / _RATE


def _page(number: int, kind: int, granules: int, packets: list[bytes]) -> bytes:
    """A page of Ogg; each packet is shorter than 255 bytes."""
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, kind, granules, 1, number, 0, len(packets))
    page = head + bytes(map(len, packets)) + b"".join(packets)
    return page[:22] + struct.pack("<I", _checksum(page)) + page[26:]


def _checksum(page: bytes) -> int:
    """Ogg's own: the polynomial of CRC-32, but neither reflected nor inverted."""
    found = 0
    for byte in page:
        found ^= byte << 24
        for _ in range(8):
            found = (found << 1 ^ 0x04C11DB7 if found & 0x80000000 else found << 1) & 0xFFFFFFFF
    return found
