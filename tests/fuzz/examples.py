"""What the fuzzing shares: how many examples, strange texts, JSON with something wrong in it, files with wrong bytes.

`make fuzz` tries many (COUNT, SEED); `make test` tries a few, the same ones every time.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

COUNT = int(os.environ.get("FUZZ", "20"))
# Stands in what is given to the bot, and must not stand in its log.
MARK = "Zyrgelbrand"
# Of the processor's time for one example, and until it is done on a machine that has other things to do.
MOST_SECONDS, MOST_WAITING = 5.0, 100.0

PIECES = (
    "i morgen", "kl. 9", "kl. 25.61", "31/12", "30. februar", "den 4. januar 2027", "mandag", "2026-11-23T09:00:00Z",
    "010190-1234", "55 88 66 00", "+45 55 88 66 00", "112", "999999999999999999999", "-1", "½", "٣/٤", "１２", "❶", "²",
    "@vejviser", "t.me/x", "evil.dk", "javascript:alert(1)", "=cmd|' /C calc'!A0", "<b>", "</b>", "<script>", "&amp;",
    "{ $phone }", "{", "}", "{{", "*[other]", "#1", "-term", "\\u0000", "%s", "%00", "../../etc/passwd", "';--", "null",
    "/start", "/start x", "/link staff", "/menu@vejviser_bot", "/\u202e", "stop", "ja", "nej", "hej", "tak", "hjælp",
    "\u202e", "\u200b", "\u200f", "\u2066", "\u00ad", "\ufeff", "\x00", "\x1b[2J", "\r\n", "\n", "\t", "\u2028", "﷽",
    "ሰላም", "مرحبا", "سلام", "привіт", "a\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "🇩🇰", "1️⃣", "𝟙𝟚", "Ａ", "ß", "İ", "ﷺ", "�",
    "Kasernevej 20, 4700 Næstved", "Mo-Fr 08:00-12:00", "seng", "bord", "Jobcafé", "det er løgn", MARK,
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map(" ".join),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join),
    st.builds(lambda piece, times: (piece * times)[:4096], st.sampled_from(PIECES), st.integers(1, 4096)),
)
seeds = st.integers(0, 2**64 - 1)
JUNK: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2**31, 2**53, 2**63, 2**64, -(2**63) - 1, 10**40, 0.5, -0.0, 1e308, float("nan"),
    float("inf"), "", "0", "-1", "1e9", " ", MARK, MARK * 400, "\x00", "\ud800", "\u202e", "<", "a:b:c", [], [[]],
    [None], {}, {"": None}, {MARK: MARK}, [MARK], [0] * 50, {"id": 7},
)  # fmt: skip


def fuzzed(part: float = 1.0) -> settings:
    """So many examples, or that part of them where one takes long."""
    return settings(
        max_examples=max(3, int(COUNT * part)),
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        # Explaining why one fails means to trace every line of all.
        phases=(Phase.generate, Phase.shrink),
    )


def mutated(random: Random, value: Any, most: int = 3) -> Any:
    """The same JSON with up to `most` things in it that do not belong there."""
    changed = {"": copy.deepcopy(value)}
    for _ in range(random.randint(0, most)):
        places = list(_places(changed))
        holder, name = random.choice(places)
        match random.randrange(4):
            case 0:
                # What is in there is changed itself further on.
                holder[name] = copy.deepcopy(random.choice(JUNK))
            case 1:
                other, of = random.choice(places)
                holder[name] = copy.deepcopy(other[of])
            case 2 if isinstance(holder, dict) and name:
                del holder[name]
            case _:
                holder[name] = [holder[name]] if random.random() < 0.5 else {str(name): holder[name]}
    return changed[""]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """All that can be replaced: what holds it, and under which name."""
    names: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for name in names:
        yield value, name
        yield from _places(value[name])


def broken(random: Random, content: bytes, most: int = 12) -> bytes:
    """The same file with wrong bytes in it: some changed, some missing, some twice, often cut off."""
    made = bytearray(content)
    for _ in range(random.randint(0, most)):
        at = random.randrange(len(made) + 1)
        size = random.choice((1, 1, 1, 4, 64))
        match random.randrange(4):
            case 0:
                made[at : at + size] = random.randbytes(size)
            case 1:
                del made[at : at + size]
            case 2:
                made[at:at] = made[at : at + size]
            case _:
                made[at : at + 1] = random.choice((b"\x00", b"\xff", b"{", b"<", b"9" * 20, b"\n", b"%", b"("))
    return bytes(made[: random.randint(0, len(made))] if random.random() < 0.2 else made)
