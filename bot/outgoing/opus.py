"""Whether a file is a voice note, Ogg with Opus in it, and how long it lasts. Its pages are counted, none is decoded.

RFC 3533 says what a page is, RFC 7845 what the first one says.
"""

from __future__ import annotations

from collections.abc import Iterator

RATE = 48_000
_HEAD = 27
_NO_END = -1


def seconds(content: bytes) -> float | None:
    """How long it lasts; None where it is no voice note, or one that is cut off."""
    last, skipped = _NO_END, None
    for begins, granules, body in _pages(content):
        if begins:
            if skipped is not None or not body.startswith(b"OpusHead") or len(body) < 19:
                return None
            skipped = int.from_bytes(body[10:12], "little")
        last = max(last, granules)
    return None if skipped is None or last < skipped else (last - skipped) / RATE


def _pages(content: bytes) -> Iterator[tuple[bool, int, bytes]]:
    """Each page: whether a stream begins with it, how far it is then, and what is in it. The last one is whole."""
    at = 0
    while at < len(content):
        head = content[at : at + _HEAD]
        lengths = content[at + _HEAD : at + _HEAD + head[26]] if len(head) == _HEAD else b""
        start = at + _HEAD + len(lengths)
        at = start + sum(lengths)
        if not head.startswith(b"OggS\0") or len(head) < _HEAD or len(lengths) < head[26] or at > len(content):
            yield True, _NO_END, b""
            return
        yield bool(head[5] & 2), int.from_bytes(head[6:14], "little", signed=True), content[start:at]
