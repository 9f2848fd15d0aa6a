"""Ways to reach somebody besides the bot: e-mail, @usernames, links, also spelled out.

config/domains.yml has the endings of addresses on the web.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

import yaml

from actions.kernel.digits import shown
from config.settings import ROOT

FILE = ROOT / "config" / "domains.yml"
# Begins at the last character before the sign: a search from every earlier one takes seconds.
_ADDRESS = re.compile(
    r"[\w.+-]@[\w-]+\.\w|(?<!\w)@[a-z]\w{3}|(?<!\w)@\s[a-z]\w{0,31}[_\d]"
    r"|\w\s?:\s?/\s?/|\b(?:mailto|skype|sms|tg|viber|whatsapp):\S|www\."
    r"|\b(?:fb|m|t|telegram|wa)(?:\.me\b|\s?\.\s?me\s?/)",
    re.IGNORECASE,
)
# One letter after the other with spaces between, as in "t . m e".
_BETWEEN_LETTERS = re.compile(r"(?<=\S)(?<!\S\S) (?=\S(?!\S))")
_DOT = r"(?:dot|punktum|prik|point|ponto|nukta|dhibic|xal|крапка|точка|نقطة|نقطه|دات|ټکی|خاڵ|ነጥቢ)"
_BRACKETED_DOT = re.compile(rf"\s?[\[({{<]\s?(?:{_DOT}|\.)\s?[\])}}>]\s?", re.IGNORECASE)
_BRACKETED_AT = re.compile(r"\s?[\[({<]\s?(?:at|snabel-?a|@)\s?[\])}>]\s?", re.IGNORECASE)
_BETWEEN_ADDRESSES = re.compile(r"[^\w./-]+")


def has_address(text: str) -> bool:
    """Whether an e-mail address, a @username or a link stands in the text: any known ending behind a dot.

    An ending that is a word too ("seng.De", "tak.me") is one only with a path behind it ("flat.me/1"), since many
    people leave no space after a full stop.
    """
    seen = _joined(shown(text))
    return bool(_ADDRESS.search(seen)) or any(_is_link(word) for word in _BETWEEN_ADDRESSES.split(seen) if "." in word)


@cache
def endings() -> dict[str, frozenset[str]]:
    """By how certain they are, as `shown` gives them."""
    listed: dict[str, str] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {name: frozenset(map(shown, names.split())) for name, names in listed.items()}


@cache
def _spaced_dot() -> re.Pattern[str]:
    """Between words only before what is surely an ending; no sentence has a space before its full stop."""
    sure = "|".join(sorted(endings()["sure"]))
    return re.compile(rf"\s(?:{_DOT}\s|\.\s?)(?=(?:{sure})\b)", re.IGNORECASE)


def _joined(seen: str) -> str:
    """With dots and at signs in the place of what stands for them."""
    together = _BETWEEN_LETTERS.sub("", seen)
    return _spaced_dot().sub(".", _BRACKETED_AT.sub("@", _BRACKETED_DOT.sub(".", together)))


def _is_link(word: str) -> bool:
    """Whether a part of the word, between slashes, is a site."""
    parts = word.split("/")
    return any(_has_site(part, has_path=bool(following)) for part, following in pairwise([*parts, ""]))


def _has_site(part: str, *, has_path: bool) -> bool:
    names = part.rstrip(".").split(".")
    last = len(names) - 1
    return any(
        _is_site(name, names[number], has_path=has_path and number == last)
        for number, name in enumerate(names[:-1], start=1)
    )


def _is_site(name: str, ending: str, *, has_path: bool) -> bool:
    """Whether `name.ending` is a site; "9.Vi" and "1.th" are none."""
    known, folded = endings(), ending.lower()
    if folded in known["sure"]:
        return bool(name)
    if not any(char.isalpha() for char in name):
        return False
    is_plain = folded in known["plain"] or folded in known["longer"]
    if has_path and (is_plain or folded in known["words"]):
        return True
    begins_sentence = ending[:1].isupper() and not name[-1].isupper()
    return is_plain and len(name) > 1 and not begins_sentence
