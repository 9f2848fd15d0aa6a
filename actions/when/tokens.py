"""Cuts a message into what a reader of dates sees: weekdays, months, numbers, hours, and words it does not know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from actions.when.folding import fold
from actions.when.words import Words, words

LONGEST_TERM = 5
# So many characters of a message are read. Some single ones fall apart into eighteen when they are folded.
MOST_READ = 1000
# A word this short between two others ("26 of November", "10 i aften") does not part them.
SHORT = 3
# What a language lends to another one whose speakers mix its words in: nothing that may be an everyday word there.
LENT = ("weekdays", "months", "days", "clock", "solar_months", "minute", "parts", "noon", "next_week")
SHORTEST_LENT = 4
LAST_HOUR = 24
ETHIOPIC = ("\u1200", "\u137f")
WORDS = {"word", "named"}
# Words that take a moment away from what is named beside them. For everything else that is read they mean nothing.
ASIDES = frozenset({"shift", "moved", "denied", "either"})
# What only says that a moment is another one than is named.
NAMING = frozenset({"feast", "other_year"})
# Between such a word and what it stands beside: "the day before the Friday", "la veille de vendredi".
JOINTS = ("of", "since", "at", "plus", "until", "clock", "day_word", "lasting")
OPTIONS = {
    "also", "clitics", "hours_from_dawn", "merge", "units_first", "next_may_skip", "week_starts", "unit_first",
    "nth_after", "solar", "month_may_be_first", "late_evening", "clock_after", "day_after_at", "eight_is_week",
    "shift_behind", "denied_behind",
}  # fmt: skip
UNITS = {"minute", "hour", "day", "week", "month"}
# What a list of words in config/when is called where one of its words stands in a message.
KINDS = {
    "weekdays": "weekday",
    "short_weekdays": "short_weekday",
    "months": "month",
    "solar_months": "solar_month",
    "days": "offset",
    "numbers": "number",
    "durations": "duration",
    "parts": "part",
}

_WORD = r"[^\W\d_]+(?:[2356789][^\W\d_]+)*"
_PATTERNS = rf"""
    (?P<iso>(?<!\d)(?:1[34]|19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d))
    | (?P<full>(?<!\d)\d{{1,2}}(?P<sep>\s?[-/.]\s?)\d{{1,2}}(?P=sep)(?:(?:1[34]|20)\d\d|\d\d)(?![\d:])
        | (?<!\d)\d{{1,2}}/\d{{1,2}}\s?-\s?(?:20)?\d\d(?!\d))
    | (?P<spaced>(?<!\d)\d{{1,2}}\s\d{{1,2}}\s20\d\d(?!\d)
        | (?<!\d)(?:0[1-9]|[12]\d|3[01])\s(?:0[1-9]|1[0-2])\s(?:2[4-9]|3\d)(?!\d|\s?-?\d{{4}}|\s\d\d(?![\d:.h])))
    | (?P<junk>\+\d[\d\s-]{{6,}}\d | \d{{2}}(?:[\s-]\d{{2}}){{3,}} | \d{{4}}\s\d{{4}} | \d{{6}}-?\d{{4}} | \d{{5,}})
    | (?P<clock>(?<!\d)(?:[01]?\d|2[0-4])\s?:\s?[0-5]\d(?::[0-5]\d)?(?!\d)
        | (?<!\d)(?:[01]?\d|2[0-4])\s?h\s?[0-5]\d(?!\d))
    | (?P<hours>(?<!\d)(?:[01]?\d|2[0-4])\s?h(?![^\W\d_]))
    | (?P<slash>(?<!\d)\d{{1,2}}/\d{{1,2}}(?!\d))
    | (?P<decimal>(?<![\d,])\d{{1,2}},(?:\d|25|75)(?![\d,]))
    | (?P<closed>(?<!\d)\d{{1,2}}\.\d{{1,2}}\.(?!\d))
    | (?P<dot>(?<!\d)\d{{1,2}}\.\d{{1,2}}(?!\d))
    | (?P<span>(?<!\d)\d{{1,2}}\s?[-–]\s?\d{{1,2}}(?!\d))
    | (?P<number>\d+)
    | (?P<word>{_WORD})
    | (?P<stop>[!?;؛؟።\n]+)
    | (?P<comma>[,،፣](?=\s))
"""


@dataclass(frozen=True)
class Token:
    """`means` says what the words may be: kind -> value. `x` stands alone where they mean nothing.

    apart: whether a comma, or words that are left out, stand before it.
    behind and ahead: which of ASIDES stand right before it, and right behind it.
    """

    text: str
    means: dict[str, object] = field(hash=False)
    glued: bool = False
    apart: bool = False
    behind: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()

    def number(self) -> int | None:
        value = self.means.get("number")
        return value if isinstance(value, int) else None


@dataclass(frozen=True)
class _Lexicon:
    exact: dict[str, dict[str, object]]
    openings: dict[str, dict[str, object]]
    clitics: tuple[str, ...]
    pattern: re.Pattern[str]

    def is_and(self, clitic: str) -> bool:
        return "plus" in self.exact.get(clitic[:1], {})

    def find(self, text: str) -> dict[str, object] | None:
        """What the words mean, as they stand and by the longest of the openings (`*`) of the last one."""
        exact = self.exact.get(text)
        lengths = range(len(text), max(1, text.rfind(" ") + 1), -1)
        opening = next((self.openings[text[:length]] for length in lengths if text[:length] in self.openings), None)
        means = {**(opening or {}), **(exact or {})}
        return means | {"x": True} if means and means.keys() <= ASIDES | NAMING else means or None


def tokens(text: str, language: str) -> list[Token]:
    """The tokens of `text`; words of one or two letters that mean nothing are left out."""
    lexicon = _lexicon(language)
    pieces = list(lexicon.pattern.finditer(fold(text[:MOST_READ])[:MOST_READ]))
    merged = _numbers_joined(list(_tokens(pieces, lexicon)), words(language))
    kept: list[Token] = []
    dropped = False
    for token in merged:
        nothing = _means_nothing(token)
        if not nothing or not ASIDES.isdisjoint(token.means):
            kept.append(replace(token, apart=dropped))
        dropped = nothing
    return [token for token in _beside_asides(kept) if not _means_nothing(token)]


def _beside_asides(found: list[Token]) -> list[Token]:
    """The tokens, with what stands right before and behind each of those that take a moment away."""
    for ahead in (False, True):
        seen: frozenset[str] = frozenset()
        for at in reversed(range(len(found))) if ahead else range(len(found)):
            token = found[at]
            if seen:
                found[at] = replace(token, ahead=seen) if ahead else replace(token, behind=seen)
            if own := ASIDES & token.means.keys():
                seen = own if "x" in token.means else own | seen
            elif token.means.keys().isdisjoint(JOINTS) or "number" in token.means:
                seen = frozenset()
    return found


def _means_nothing(token: Token) -> bool:
    small = token.glued or (_letters(token.text) <= SHORT and token.means.keys().isdisjoint(NAMING))
    return "ignore" in token.means or ("x" in token.means and small)


def _letters(text: str) -> int:
    """How long a word is; each sign of the Ethiopic script is a syllable."""
    return len(text) * (1 + (ETHIOPIC[0] <= text[:1] <= ETHIOPIC[1]))


def _tokens(pieces: list[re.Match[str]], lexicon: _Lexicon) -> Iterator[Token]:
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        kind = piece.lastgroup or ""
        if kind not in WORDS:
            previous = pieces[position - 1] if position else None
            glued = previous is not None and previous.end() == piece.start() and previous.lastgroup in WORDS
            yield Token(piece.group(), _measured(kind, piece.group()), glued)
            position += 1
            continue
        length, means = _longest(pieces, position, lexicon)
        glued = (
            position > 0 and pieces[position - 1].end() == piece.start() and pieces[position - 1].lastgroup == "number"
        )
        yield Token(" ".join(each.group() for each in pieces[position : position + length]), means, glued)
        position += length


def _longest(pieces: list[re.Match[str]], start: int, lexicon: _Lexicon) -> tuple[int, dict[str, object]]:
    run = [piece.group() for piece in pieces[start : start + LONGEST_TERM]]
    kinds = [piece.lastgroup for piece in pieces[start : start + LONGEST_TERM]]
    for length in range(len(run), 0, -1):
        if set(kinds[:length]) <= WORDS and (means := lexicon.find(" ".join(run[:length]))) is not None:
            return length, means
    for clitic in lexicon.clitics:
        if run[0].startswith(clitic) and len(run[0]) > len(clitic) + 1:
            bare = [run[0].removeprefix(clitic), *run[1:]]
            for length in range(len(bare), 0, -1):
                if set(kinds[:length]) <= WORDS and (means := lexicon.find(" ".join(bare[:length]))) is not None:
                    return length, means | {"with_and": True} if lexicon.is_and(clitic) else means
    return 1, {"x": True}


def _measured(kind: str, text: str) -> dict[str, object]:
    # What is junk may have any number of digits; all else has few.
    numbers = () if kind == "junk" else tuple(int(part) for part in re.findall(r"\d+", text))
    match kind:
        case "number":
            return {"number": numbers[0], "digits": len(text)}
        case "spaced":
            return {"full": numbers}
        case "clock":
            return {"time": numbers[:2], "padded": text.startswith("0")}
        case "hours":
            return {"time": (numbers[0], 0), "padded": False}
        case "dot" | "closed":
            known = {"dot": numbers, "padded": text.startswith("0"), "minutes": len(text.split(".")[1]) == 2}
            return known | {"closed": True} if kind == "closed" else known
        case "span" if "0" in re.split(r"\s?[-–]\s?", text)[1][:1]:
            return {"span": numbers, "padded": True}
        case "junk":
            return {"junk": True}
        case "stop":
            return {"stop": True}
        case "comma":
            return {"ignore": True}
        case _:
            return {kind: numbers}


def _numbers_joined(found: list[Token], own: Words) -> list[Token]:
    """Twenty and six become twenty-six, where the language says them apart."""
    joined: list[Token] = []
    for token in found:
        joined.append(token)
        for gap in (1, 2):
            parts = joined[-1 - gap :]
            if len(parts) == gap + 1 and (gap == 1 or "plus" in parts[1].means):
                with_and = gap == 2 or "with_and" in parts[-1].means
                total = _sum(parts[0], parts[-1], own, with_and)
                if total is not None and not (with_and and total > LAST_HOUR and _is_called(joined, gap)):
                    text = " ".join(part.text for part in parts)
                    joined[-1 - gap :] = [Token(text, {"number": total})]
                    break
    return joined


def _is_called(joined: list[Token], gap: int) -> bool:
    """After the word for the clock "nine and twenty" are an hour and its minutes."""
    return len(joined) > gap + 1 and "clock" in joined[-2 - gap].means


def _sum(first: Token, second: Token, own: Words, with_and: bool) -> int | None:
    one, other = first.number(), second.number()
    if one is None or other is None or "digits" in first.means or "digits" in second.means:
        return None
    if one in own.merge and 1 <= other <= 9:
        return one + other
    if own.units_first and with_and and 1 <= one <= 9 and other in own.merge:
        return one + other
    return None


@lru_cache
def _lexicon(language: str) -> _Lexicon:
    exact: dict[str, dict[str, object]] = {}
    openings: dict[str, dict[str, object]] = {}
    own = words(language)
    lenders = [(words(other), LENT) for other in own.also]
    for source, kinds in [(own, tuple(Words.model_fields)), *lenders]:
        known = set(exact) | set(openings)
        for kind, value, term in _terms(source, kinds):
            opening = term.endswith("*")
            folded = _joined(fold(term.rstrip("*")))
            if folded and (source is own or (folded not in known and _is_plain(kind, folded))):
                (openings if opening else exact).setdefault(folded, {}).setdefault(kind, value)
    clitics = tuple(fold(clitic) for clitic in sorted(own.clitics, key=len, reverse=True))
    return _Lexicon(exact, openings, clitics, _pattern(exact))


def _pattern(exact: Iterable[str]) -> re.Pattern[str]:
    """Words with a numeral at an end (Arabizi: 5amis, sobo7) are known by name; all others are letters."""
    with_numerals = [re.escape(term) for term in sorted(exact, key=len, reverse=True) if re.search(r"^\d|\d$", term)]
    named = rf"(?<!\w)(?P<named>{'|'.join(with_numerals)})(?!\w) |" if with_numerals else ""
    return re.compile(named + _PATTERNS, re.VERBOSE)


def _is_plain(kind: str, folded: str) -> bool:
    """Whether a borrowed word is long enough to be no other word of the borrower's."""
    return kind == "clock" or len(folded) >= SHORTEST_LENT


def _joined(folded: str) -> str:
    """As the tokens of a message are put together again."""
    return folded if re.search(r"^\d|\d$", folded) else " ".join(re.findall(_WORD, folded))


def _terms(source: Words, kinds: tuple[str, ...]) -> Iterator[tuple[str, object, str]]:
    """kind, value and term of each entry."""
    for field_name in kinds:
        value = getattr(source, field_name)
        if field_name in OPTIONS:
            continue
        kind = KINDS.get(field_name, field_name)
        if field_name in UNITS:
            yield from (("unit", field_name, term) for term in value)
        elif isinstance(value, dict):
            yield from ((kind, key, term) for key, terms in value.items() for term in terms)
        elif field_name in ("weekdays", "short_weekdays"):
            yield from ((kind, number, term) for number, terms in enumerate(value) for term in terms)
        elif field_name in ("months", "solar_months"):
            yield from ((kind, number, term) for number, terms in enumerate(value, 1) for term in terms)
        else:
            yield from ((kind, True, term) for term in value)
