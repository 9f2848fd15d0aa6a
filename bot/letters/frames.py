"""What the first byte of a frame says that the reader is asked about: a file, or the lines of a letter."""

from __future__ import annotations

A_FILE, LINES = b"f", b"l"
