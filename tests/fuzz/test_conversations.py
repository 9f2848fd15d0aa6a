"""Whoever it is, whatever is open with them, and whatever they type, press and send: it is done, and can be said.

Each example is somebody with a role, a few of whose steps make sense; most do not.
"""

from __future__ import annotations

from itertools import count
from random import Random

import pytest
from hypothesis import given

from actions.kernel.acts import ACTS
from actions.kernel.permissions import may
from actions.kernel.presses import UnknownPress, ask_press, read_press
from bot.incoming.nlu import NluClient
from bot.incoming.updates import Contact, File, Incoming, Location, Photo, Pressed, Typed, Unreadable, What
from bot.incoming.voices import Voice
from store import persons, roles
from store.roles import RoleName
from tests.bot.house import House
from tests.fuzz.conftest import Talker
from tests.fuzz.examples import JUNK, MARK, PIECES, fuzzed, seeds
from tests.fuzz.nonsense import understood
from tests.fuzz.shapes import text
from tests.fuzz.test_updates import can_be_sent, watched

numbers = count(1)
ROLES: tuple[RoleName | None, ...] = (None, "volunteer", "coordinator", "staff", "admin")
WORDS = ("yes", "no", "edit", "da", "ti", "hour", "PT2H", "29841060", "home", "library", "bed", "1", "2", "999999", "")


@pytest.mark.usefixtures("all_logged")
@fuzzed(0.4)
@given(seeds)
async def test_whatever_somebody_does(
    house: House, nlu: NluClient, talker: Talker, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    random, person = Random(seed), 50_000 + next(numbers)
    role = random.choice(ROLES)
    async with house.database.transaction() as session:
        found = await persons.meet(session, person, random.choice(("da", "en", "ti", "ckb")), house.now)
        if role is not None:
            await roles.give(session, found.id, role, "samx" if role in ("volunteer", "coordinator") else "", house.now)
    pipeline = house.pipeline(nlu)
    for _ in range(random.randint(2, 12)):
        talker.answer = understood(random)
        what = step(random, role)
        async with watched(capfd):
            await pipeline.handle(Incoming(next(numbers), person, "da", what, MARK), house.now)
        await can_be_sent(house)


def step(random: Random, role: str | None) -> What:
    match random.choice("ppppptttttttfvlcxu"):
        case "p":
            return Pressed("1", pressed(random, role), random.choice((None, 5)))
        case "t":
            return Typed(random.choice((text(random), random.choice(PIECES), random.choice(PIECES) * 500))[:4096])
        case "f":
            return Photo("photo", random.choice((None, "album")), 5, random.choice(("", text(random))))
        case "v":
            return Voice("voice", random.choice((0, 5, 99_999)), random.choice((None, 5, 10**9)), text(random))
        case "l":
            return Location(random.choice((55.2, -90.0, 0.0, 89.999)), random.choice((11.7, 180.0, -0.0)))
        case "c":
            return Contact(random.choice(("+4512345678", "", text(random))), random.random() < 0.5)
        case "x":
            return File("file", text(random))
    return Unreadable()


def pressed(random: Random, role: str | None) -> str:
    """Data of a button: of what this role may do, of what it may not, of a form, and of none."""
    names = sorted(ACTS) if random.random() < 0.1 else [name for name in sorted(ACTS) if may({role or "member"}, name)]
    name = random.choice(names)
    match random.randrange(6):
        case 0 | 1:
            return ask_press(name) if ACTS[name].is_asked else "ask:help_menu"
        case 2 | 3:
            values = [fitting(random, value.pattern) for value in ACTS[name].takes or ()]
            return ":".join((*name.split("_", 1), *values))
        case 4:
            field = random.choice(
                ("items", "note", "when", "confirm", "what", "text", "language", "done", "back", "stop")
            )
            return f"form:{field}:{random.choice((*WORDS, 'done', 'stop', 'back', 'skip', 'x' * 40))}"
    return str(random.choice((*JUNK, "danish:1", f"danish:{'9' * 17}", "language:ti", "form:x", ":" * 60)))[:64]


def fitting(random: Random, pattern: str) -> str:
    """One of the words that it may be, or a number."""
    words = [word for word in pattern.split("|") if word.replace("_", "").isalnum()]
    return random.choice(words) if len(words) > 1 and random.random() < 0.8 else random.choice(WORDS)


def test_most_of_what_is_pressed_is_a_button() -> None:
    """Or else little would be tried."""
    random = Random(1)

    def is_one(data: str) -> bool:
        try:
            read_press(data)
        except UnknownPress:
            return False
        return True

    tried = [is_one(pressed(random, random.choice(ROLES))) for _ in range(1000)]
    assert sum(tried) > 400
