"""Whether what a speaker has typed can stand in place of a text: its slots, marks and script, and nothing added."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_expression

from config.languages import LANGUAGES

Kind = Literal["empty", "long", "signs", "missing", "extra", "link", "name", "number", "script"]
SCRIPTS = {"Latin": "LATIN", "Arabic": "ARABIC", "Ethiopic": "ETHIOPIC", "Cyrillic": "CYRILLIC"}
LONGEST_LABEL, LONGEST_COMMAND, LONGEST = 36, 100, 3000
SHORTEST_COMMAND = 3
# What Telegram takes of what the bot says about itself, in letters.
LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_SHORT = 64, 512, 120
# So much longer than its slot may the name of a municipality be.
LONG_NAME = 8
# A description shares its room with one in another language, and what parts them.
LONGEST_ABOUT = {
    "bot-name": LONGEST_NAME,
    "bot-short": LONGEST_SHORT - LONG_NAME,
    "bot-description": (LONGEST_DESCRIPTION - 2) // 2 - LONG_NAME,
}
# A text may get this much longer than twice as long.
ROOM = 60
_TAG = re.compile(r"</?\w+>")
_SLOT = r"\{ (?:\$\w+|[a-z][\w-]*) \}"
_NESTED = re.compile(r"\{[^{}]*\{")
_JOINERS = "\u200c\u200d"
# What has a meaning of its own to Fluent where a line begins with it.
_SPECIAL = ("[", "*", ".", "}")
# What a phone makes a link of, or may: an address, a name with a dot, a command.
_LINK = re.compile(
    r"\b\w++:/|//|\bwww\b|(?<![\w-])[\w-]{2,}+\.[^\W\d_]{2,}|\b\w\.(?:me|co|com|dk|org|net|io|ru|eu)\b|(?<![\w<])/[a-z]\w*",
    re.I,
)


@dataclass(frozen=True)
class Wrong:
    """Why it cannot; `what` names what is missing or too much."""

    kind: Kind
    what: str = ""


def checked(language: str, id: str, old: str, typed: str) -> str | Wrong:
    """The text as it may stand in place of `old`, the file's, or what is wrong with what was typed."""
    text = old if typed == old else _clean(typed)
    limit = _limit(id, old)
    if len(text) > limit and text != old:
        return Wrong("long", str(limit))
    # What is nested deep would be too much for a parser.
    if text != old and _NESTED.search(text):
        return Wrong("signs")
    if not letters(text) and letters(old):
        return Wrong("empty")
    if id.startswith("command-") and len(text) < SHORTEST_COMMAND:
        return Wrong("long", str(limit))
    pattern = parsed(text)
    if text == old and pattern is not None:
        return old
    # Forms for one and many are the file's own, or there are none.
    if pattern is None or not all(map(_is_plain, pattern.elements)):
        return Wrong("signs")
    text = written(pattern)
    return _compared(old, text) or _script(language, text) or text


def parsed(text: str) -> ast.Pattern | None:
    """By Fluent's own parser; None for what is no single value."""
    body = FluentParser(with_spans=False).parse(as_message("x", text)).body
    one = body[0] if len(body) == 1 else None
    return one.value if isinstance(one, ast.Message) and not one.attributes else None


def as_message(id: str, text: str) -> str:
    """The text as the source of a message."""
    return f"{id} =\n" + "".join(f"    {line}\n" if line else "\n" for line in text.split("\n"))


def can_be_changed(text: str) -> bool:
    """Whether it is words and slots alone; forms for one and many are not typed in a chat."""
    pattern = parsed(text)
    return pattern is not None and all(map(_is_plain, pattern.elements))


def letters(text: str) -> list[str]:
    """The letters of the words alone, without slots and marks."""
    return [c for c in bare(text) if c.isalpha()]


def bare(text: str) -> str:
    """The words alone."""
    return _TAG.sub(" ", re.sub(r"\{[^}]*\}", " ", text))


def marks(text: str) -> tuple[str, ...]:
    """The slots and marks that have to stay as they are, each once."""
    return tuple(dict.fromkeys(re.findall(rf"{_SLOT}|{_TAG.pattern}", text)))


def _clean(typed: str) -> str:
    """Without signs that nobody sees, such as those that stand around a slot in what was copied from the chat."""
    one = unicodedata.normalize("NFC", typed.replace("\r\n", "\n"))
    kept = (c for c in one if c in f"\n{_JOINERS}" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    lines = (_escaped(line.strip()) for line in "".join(kept).strip().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _escaped(line: str) -> str:
    return f'{{ "{line[0]}" }}{line[1:]}' if line.startswith(_SPECIAL) else line


def _limit(id: str, old: str) -> int:
    if id.startswith(("intent-", "topic-")):
        return LONGEST_LABEL
    if id in LONGEST_ABOUT:
        return LONGEST_ABOUT[id]
    return LONGEST_COMMAND if id.startswith("command-") else min(2 * len(old) + ROOM, LONGEST)


def _is_plain(element: ast.TextElement | ast.Placeable) -> bool:
    if isinstance(element, ast.TextElement):
        return True
    what = element.expression
    if isinstance(what, ast.StringLiteral):
        return what.value in _SPECIAL
    return isinstance(what, ast.VariableReference) or (isinstance(what, ast.MessageReference) and not what.attribute)


def written(pattern: ast.Pattern) -> str:
    """A parsed value as a text."""
    return "".join(
        each.value if isinstance(each, ast.TextElement) else f"{{ {serialize_expression(each.expression)} }}"
        for each in pattern.elements
    )


def _slots(text: str) -> set[str]:
    return set(re.findall(_SLOT, text))


def _compared(old: str, new: str) -> Wrong | None:
    """What of the old one is missing, and what the new one has that was not there."""
    before, after = _slots(old), _slots(new)
    tags, marks = Counter(_TAG.findall(old)), Counter(_TAG.findall(new))
    if missing := [*sorted(before - after), *(tags - marks)]:
        return Wrong("missing", ", ".join(missing))
    if extra := [*sorted(after - before), *(marks - tags)]:
        return Wrong("extra", ", ".join(extra))
    if not _is_nested(new) or any(sign in bare(new) and sign not in bare(old) for sign in "<>&"):
        return Wrong("signs")
    if any(map(_is_disguised, new)):
        return Wrong("signs")
    return _added(_folded(old), _folded(new))


def _is_disguised(sign: str) -> bool:
    """Whether it is read as a Latin letter and is none, such as one on a black square: addresses are made of them."""
    return sign > "\uffff" and not sign.isalpha() and " LATIN " in unicodedata.name(sign, "")


def _is_nested(text: str) -> bool:
    """Whether each mark that is opened is closed, the last one first."""
    opened: list[str] = []
    for tag in _TAG.findall(text):
        if not tag.startswith("</"):
            opened.append(tag[1:])
        elif not opened or opened.pop() != tag[2:]:
            return False
    return not opened


def _folded(text: str) -> str:
    """The words, with signs that look like others as those."""
    return unicodedata.normalize("NFKC", bare(text))


def _added(old: str, new: str) -> Wrong | None:
    links = Counter(_LINK.findall(new)) - Counter(_LINK.findall(old))
    if links:
        return Wrong("link", next(iter(links)))
    if new.count("@") > old.count("@"):
        return Wrong("name")
    numbers = Counter(_numbers(new)) - Counter(_numbers(old))
    return Wrong("number", next(iter(numbers))) if numbers else None


def _numbers(text: str) -> list[str]:
    return "".join(c if c.isnumeric() else " " for c in text).split()


def _script(language: str, text: str) -> Wrong | None:
    """In the script of the language; a short label may be a Danish name that people see on signs."""
    script = SCRIPTS[LANGUAGES[language].script]
    kinds = [unicodedata.name(c, "") for c in letters(text)]
    own = sum(name.startswith(script) for name in kinds)
    foreign = sum(not name.startswith((script, "LATIN")) for name in kinds)
    needed = 0.6 if len(kinds) > 40 else 0.1 if len(kinds) > 3 else 0
    return Wrong("script") if foreign or own < needed * len(kinds) else None
