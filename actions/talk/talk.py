"""Hello, goodbye, what can you do, who are you; and what the bot says when it did not understand."""

from __future__ import annotations

import re

from actions.information import contacts, used
from actions.kernel import Day, Message, Reply, Say, Turn, ask, group_of, in_order, intents, menu, next_questions, say
from config.facts import Municipality

# Guesses that would not help anybody as a button.
NOT_OFFERED = frozenset(
    {"greet", "goodbye", "thanks", "affirm", "deny", "out_of_scope", "bot_identity", "wrong_information"}
)
MOST_GUESSES = 3
# What people send instead of "ok" or "thanks", in any colour of skin.
NODS = re.compile(r"(?:[👍👌🙏👏🤝🙌✅💯❤🧡💛💚💙💜🤍♥😊🙂😀😃😄😁🥰😍😘☺🌹🌷💐][\ufe0f🏻-🏿\s]*)+")


async def greet(turn: Turn) -> list[Reply]:
    return [_with_menu(turn, say("greet", municipality=turn.facts.name))]


async def goodbye(turn: Turn) -> list[Reply]:
    return [Message(lines=(say("goodbye"),))]


async def thanks(turn: Turn) -> list[Reply]:
    return [Message(lines=(say("thanks"),))]


async def affirm(turn: Turn) -> list[Reply]:
    """Whoever says "ok" has nothing to ask."""
    return [Message(lines=(say("affirm"),))]


async def deny(turn: Turn) -> list[Reply]:
    return [_with_menu(turn, say("deny"))]


async def help_menu(turn: Turn) -> list[Reply]:
    return [_with_menu(turn, say("help-menu"))]


async def menu_group(turn: Turn) -> list[Reply]:
    """What stands in a group of the menu, in its place; all of it where no group is named."""
    group = turn.value("group")
    if group is None:
        return await menu_all(turn)
    lines = (say("understood", about=say(f"menu-{group}")),)
    return [Message(lines=lines, buttons=group_of(group), in_place=True, can_be_danish=False)]


async def menu_all(turn: Turn) -> list[Reply]:
    """Back from a group, in its place."""
    return [_with_menu(turn, say("help-menu")).model_copy(update={"in_place": True})]


async def bot_identity(turn: Turn) -> list[Reply]:
    head = (say("bot-identity", municipality=turn.facts.name),)
    return [contacts.calling(turn, head, "integration")]


async def wrong_information(turn: Turn) -> list[Reply]:
    verified = [course.verified_on for course in turn.facts.courses if course.verified_on]
    head = (say("wrong-information", date=Day(day=min(verified))),)
    answer = contacts.calling(turn, head, "jobcenter")
    # What is wrong is what was talked about, and not the number to call.
    act = {"course": "course_hours", "contact": "who_to_call"}
    kind, _, what = (turn.topic or "").partition(":")
    keys = used.keys(turn.facts, act[kind], what) if kind in act else ()
    return [answer.model_copy(update={"about": tuple(map(str, keys))})]


async def out_of_scope(turn: Turn) -> list[Reply]:
    return [_with_menu(turn, say("out-of-scope", municipality=turn.facts.name))]


def not_understood(turn: Turn) -> list[Reply]:
    """The three best guesses as buttons; the second time in a row, a person to call as well."""
    guesses = best_guesses(turn)
    if turn.person.misunderstood >= 2:
        head = (say("not-understood-again"),)
        return [contacts.calling(turn, head, "integration", intents(guesses) + next_questions())]
    return [
        Message(
            lines=(say("not-understood"),),
            buttons=(*intents(guesses), *next_questions(ask("change_language"))),
            can_be_danish=False,
        )
    ]


def best_guesses(turn: Turn) -> tuple[str, ...]:
    """Three intents: the likeliest, filled up from the menu where there was nothing to guess from."""
    guessed = [name for name, _ in turn.understanding.ranking if name not in NOT_OFFERED]
    usual = [act for act in in_order() if act not in guessed]
    return tuple((guessed + usual)[:MOST_GUESSES])


def cannot_read(turn: Turn) -> list[Reply]:
    """The NLU server is down: buttons and commands still work."""
    return [_with_menu(turn, say("nlu-down"))]


def still_reading() -> Message:
    """More was sent than can be answered one by one; who is in danger must not wait for that."""
    lines = (say("still-reading"), say("danger-possible"))
    return Message(lines=lines, buttons=((ask("emergency", "button-danger"),),), can_be_danish=False)


def group_hello(facts: Municipality, language: str) -> Message:
    """To a group that the bot has just come into."""
    line = say("group-hello", municipality=facts.name)
    return Message(lines=(line,), language=language, can_be_danish=False)


def only_text(turn: Turn) -> list[Reply]:
    """A sticker, a voice note, a photo, or a text without a letter; a 👍 wants no answer but a word."""
    if NODS.fullmatch(turn.text.strip()):
        return [Message(lines=(say("affirm"),))]
    return [_with_menu(turn, say("only-text"))]


def button_too_old(turn: Turn) -> list[Reply]:
    return [_with_menu(turn, say("button-too-old"))]


def _with_menu(turn: Turn, line: Say) -> Message:
    return Message(lines=(line,), buttons=menu(turn.roles), can_be_danish=False)
