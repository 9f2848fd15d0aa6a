"""The questions about what goes with a broadcast: a picture or file, a link, who is left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from urllib.parse import urlsplit

from actions.broadcasts.parts import changed, desk, gone
from actions.kernel import FILE, Choice, Field, Form, Problem, Reply, Say, Turn, begin, say
from store import broadcasts
from store.audiences import Audience
from store.broadcasts import UNSENT, Broadcast
from store.forms import Answers

NONE = "none"
LONGEST_LINK, LONGEST_LABEL = 500, 60
_NUMBERS = re.compile(r"\d{1,9}")


async def open_form(form: Form, turn: Turn, broadcast: Broadcast) -> list[Reply]:
    return await begin(form, turn, number=str(broadcast.id))


async def unsent(turn: Turn, answers: Answers) -> Broadcast | None:
    """The broadcast that a form is about, where it can still be changed as a whole."""
    found = await broadcasts.find(turn.session, int(answers["number"]))
    return found if found is not None and found.state in UNSENT else None


def question(line: Say, turn: Turn, answers: Answers) -> Say:
    return line


async def _attached(turn: Turn, answers: Answers) -> list[Reply]:
    found = await unsent(turn, answers)
    if found is None:
        return gone()
    sent = answers["photo"]
    is_file = sent.startswith(FILE)
    found.photo = None if sent == NONE or is_file else sent
    found.file = sent.removeprefix(FILE) if is_file else None
    changed(turn, found)
    return await desk(turn, found)


def _read_link(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """An https address: what else could be behind it, nobody can see on a phone."""
    parts = urlsplit(text.strip())
    if parts.scheme == "https" and "." in parts.netloc and len(text.strip()) <= LONGEST_LINK:
        return text.strip()
    return Problem(say("link-wrong"))


async def _linked(turn: Turn, answers: Answers) -> list[Reply]:
    found = await unsent(turn, answers)
    if found is None:
        return gone()
    found.link = None if answers["link"] == NONE else answers["link"]
    found.link_label = None if answers.get("label", NONE) == NONE else answers["label"][:LONGEST_LABEL]
    changed(turn, found)
    return await desk(turn, found)


def _read_numbers(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    found = _NUMBERS.findall(text)
    return ",".join(dict.fromkeys(found)) or None


async def _without(turn: Turn, answers: Answers) -> list[Reply]:
    found = await unsent(turn, answers)
    if found is None:
        return gone()
    audience = Audience(found.audience)
    audience.without = [] if answers["numbers"] == NONE else [int(each) for each in answers["numbers"].split(",")]
    found.audience = audience.stored()
    changed(turn, found)
    return await desk(turn, found)


def _none(label: str, turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(NONE, say(label))]


PHOTO_FORM = Form(
    "broadcast_photo",
    "broadcast_photo",
    (Field("photo", partial(question, say("attach-ask")), partial(_none, "button-no-photo"), photo=True, file=True),),
    _attached,
)
LINK_FORM = Form(
    "broadcast_link",
    "broadcast_link",
    (
        Field("link", partial(question, say("link-ask")), partial(_none, "button-no-link"), typed=_read_link),
        Field(
            "label",
            partial(question, say("link-label-ask")),
            partial(_none, "button-no-label"),
            typed=lambda turn, answers, text: " ".join(text.split())[:LONGEST_LABEL] or None,
            wanted=lambda answers: answers.get("link", NONE) != NONE,
            passed_on=True,
        ),
    ),
    _linked,
)
WITHOUT_FORM = Form(
    "broadcast_without",
    "broadcast_without",
    (Field("numbers", partial(question, say("without-ask")), partial(_none, "button-nobody"), typed=_read_numbers),),
    _without,
)
