"""The prose: complete in every language, the same slots and tags everywhere, each in its own script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, VariableReference
from fluent.syntax.visitor import Visitor

from actions.kernel.commands import shown
from config.languages import LANGUAGES, SOURCE_LANGUAGE
from config.settings import LOCALES, ROOT

TRANSLATED = pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {SOURCE_LANGUAGE}))
ALL = pytest.mark.parametrize("language", LANGUAGES)
SCRIPTS = {"Latin": "LATIN", "Arabic": "ARABIC", "Ethiopic": "ETHIOPIC", "Cyrillic": "CYRILLIC"}
# Ids that code puts together from a prefix and an intent, a topic, a slug of the facts or a command.
FAMILIES = re.compile(
    r"^(intent|topic|role|subject|activity|step|help|industry|audience|course|command|item|emergency|about|right|thing|soon|request|say|board|button-board|offer|bring|reason|broadcast|desk|missing|translation|progress|report|reach|pick|fact|optout|button-reach|button-match|button-ask|button-seek|seek|kind|condition|audit|count|rule|edit|world|danger|term|letter-kind|letter-do|letter-bring|letter-person|menu|alarm)-"
)


class _Slots(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(f"${node.id.name}")

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.names.add(node.id.name)


@cache
def messages(language: str) -> dict[str, tuple[str, frozenset[str], tuple[str, ...], str]]:
    """By id: the file, the slots, the tags and the text."""
    found = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, Junk), f"{path}: {entry.content}"
            if isinstance(entry, Message):
                assert entry.value and entry.value.span
                assert entry.id.name not in found
                slots = _Slots()
                slots.visit(entry)
                text = source[entry.value.span.start : entry.value.span.end]
                tags = tuple(sorted(re.findall(r"</?\w+>", text)))
                found[entry.id.name] = (path.name, frozenset(slots.names), tags, text)
    return found


def bare(text: str) -> str:
    """The prose alone: no slots, tags, or Danish names in Latin letters."""
    return re.sub(r"\{[^}]*\}|</?\w+>", " ", text)


@TRANSLATED
def test_every_message_is_there_in_the_same_file_with_the_same_slots_and_tags(language: str) -> None:
    shapes = {id: shape[:3] for id, shape in messages(language).items()}
    assert shapes == {id: shape[:3] for id, shape in messages(SOURCE_LANGUAGE).items()}


@ALL
def test_each_text_is_in_its_language_s_script(language: str) -> None:
    script = SCRIPTS[LANGUAGES[language].script]
    for id, (_, _, _, text) in messages(language).items():
        letters = [unicodedata.name(c, "") for c in bare(text) if c.isalpha()]
        own = sum(name.startswith(script) for name in letters)
        foreign = sum(not name.startswith((script, "LATIN")) for name in letters)
        assert foreign == 0, f"{language} {id}: letters of a third script"
        # Short labels may hold a Danish name (Jobcenter, Din vej til job) that people see on signs.
        needed = 0.6 if len(letters) > 40 else 0.1 if len(letters) > 3 else 0
        assert own >= needed * len(letters), f"{language} {id}: {text}"


@ALL
def test_no_fact_hides_in_the_prose(language: str) -> None:
    for id, (_, _, _, text) in messages(language).items():
        allowed = {"112"} if id == "command-emergency" else set()
        assert set(re.findall(r"\d+", bare(text))) <= allowed, f"{language} {id}: {text}"


@ALL
def test_every_file_says_whether_a_native_speaker_has_reviewed_it(language: str) -> None:
    for path in (LOCALES / language).glob("*.ftl"):
        assert "reviewed by" in path.read_text(encoding="utf-8").splitlines()[0]


@ALL
def test_labels_are_short_enough_for_a_small_phone(language: str) -> None:
    for id, (_, _, _, text) in messages(language).items():
        if id.startswith(("intent-", "topic-")):
            assert len(text) <= 36, f"{language} {id}: {text}"


@ALL
def test_commands_are_described_within_telegram_s_limit(language: str) -> None:
    for command in shown({"admin"}):
        assert 3 <= len(messages(language)[f"command-{command}"][3]) <= 100


def test_no_message_is_left_over() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for room in ("actions", "rendering", "console", "bot")
        for path in (ROOT / room).rglob("*.py")
    )
    used_in_prose = {name for _, slots, _, _ in messages(SOURCE_LANGUAGE).values() for name in slots}
    for id in messages(SOURCE_LANGUAGE):
        assert FAMILIES.match(id) or f'"{id}"' in code or f"'{id}'" in code or id in used_in_prose, id
