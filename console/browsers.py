"""What a browser is called, from what it says of itself: a name and a system that we know, and nothing else of it."""

from __future__ import annotations

# What stands in it -> the name; the first that is found counts, since most also claim to be others.
_NAMES = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)
UNKNOWN = "?"


def called(agent: str) -> str:
    """`Firefox, Windows`, for what stands in the header User-Agent."""
    names = [next((name for sign, name in known if sign in agent), "") for known in (_NAMES, _SYSTEMS)]
    return ", ".join(filter(None, names)) or UNKNOWN
