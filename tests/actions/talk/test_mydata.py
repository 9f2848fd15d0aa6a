"""`/mydata`: everything that is kept about the person is in the files, nothing of anybody else, and no secret."""

from __future__ import annotations

import json
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from sqlalchemy import LargeBinary, String, delete, insert, select, update

from actions import FEATURES
from actions.kernel.kept import Kept
from actions.kernel.messages import OwnData
from actions.kernel.rows import of_row, to_row
from actions.kernel.turn import Understanding
from actions.talk import mydata
from actions.talk.privacy import YOU
from config.languages import LANGUAGES
from rendering import holdings
from store import holdings as stored
from store import persons, roles
from store.base import Base
from store.outbox import OutboxRow
from tests.actions import filled
from tests.actions.filled import fill
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

KINDS: list[Kept] = [YOU, *(each for feature in FEATURES for each in feature.kept)]
DECLARED = sorted(frozenset[str]().union(*(each.columns for each in KINDS)))
OTHERS, HERS = "OF-SOMEBODY-ELSE", "Børnene er <4> & 7"
TAGS = frozenset("html head meta title style body h1 h2 p b br hr table tr th td bdi i".split())  # noqa: SIM905
# What others wrote in rows in which she stands too: she is the volunteer, the guest, the member of staff.
BESIDE = {
    "donation_requests.claimed_by": ("note", "code", "photo"),
    "addresses.guest_id": ("text",),
    "threads.taken_by": ("question", "name"),
    "appointments.made_by": ("place_text",),
    "broadcasts.sent_by": (),
}


@pytest.fixture
async def town(street: Scene) -> Scene:
    """`yusuf` has done all that one can do, and all its words are marked; then `amal` has done it too."""
    for name, chat in (("first", -7), ("second", -8)):
        street.people[name] = await persons.meet(street.session, chat, "da", NOW)
    await fill(street, "yusuf", "ole", "first")
    await _mark(street)
    await fill(street, "amal", "ole", "second")
    await roles.give(street.session, street.people["amal"].id, "volunteer", "", NOW)
    await street.session.flush()
    await _behind(street)
    for column, words in BESIDE.items():
        table, name = column.split(".")
        beside = Base.metadata.tables[table]
        mine = beside.c[name] == street.people["amal"].id
        owner = next((each for each in ("person_id", "host_id", "author_id") if each in beside.c), None)
        if words and owner:
            theirs = mine & (beside.c[owner] != street.people["amal"].id)
            await street.session.execute(update(beside).where(theirs).values(dict.fromkeys(words, OTHERS)))
    street.session.expunge_all()
    return street


async def _mark(scene: Scene) -> None:
    """Every text that the database has by now says whose it is not. People, and numbers of keys, stay as they are."""
    await scene.session.flush()
    for table in Base.metadata.sorted_tables:
        keys = [column.name for column in table.primary_key]
        texts = [each for each in table.columns if isinstance(each.type, String) and each.type.length != 8]
        bare = [each for each in table.columns if isinstance(each.type, LargeBinary)]
        if table.name == "persons" or not (texts or bare):
            continue
        for at, row in enumerate((await scene.session.execute(select(table))).mappings().all()):
            marked: dict[str, object] = {each.name: f"{OTHERS}-{at}" for each in texts}
            marked |= {each.name: f"{OTHERS}-{at}".encode() for each in bare}
            same = [table.c[key] == row[key] for key in keys]
            await scene.session.execute(update(table).where(*same).values(marked))
    scene.session.expunge_all()


async def _behind(scene: Scene) -> None:
    """What hangs on rows of hers without naming her: the messages of her thread, a translation of what she was told."""
    tables = Base.metadata.tables
    amal = scene.people["amal"].id
    for target, owner, values in (
        ("thread_messages", "threads", {"thread_id": 0, "message_id": 77}),
        ("interpretations", "outbox", {"row_id": 0, "language": "so", "created_at": NOW}),
    ):
        mine = await scene.session.scalar(select(tables[owner].c.id).where(tables[owner].c.person_id == amal))
        first = next(iter(values))
        await scene.session.execute(insert(tables[target]).values({**values, first: mine}))


async def held_of(scene: Scene, who: str = "amal") -> mydata.Holdings:
    person = await persons.get(scene.session, scene.people[who].id)
    assert person
    return await mydata.gather(scene.session, person, NOW)


async def written(scene: Scene, who: str = "amal") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(holdings.as_json(await held_of(scene, who)))["tables"]
    return found


async def test_every_column_that_is_declared_is_in_the_file_or_named_with_the_reason(town: Scene) -> None:
    tables = await written(town)
    shown = {f"{table}.{name}" for table, each in tables.items() for row in each["rows"] for name in row}
    hidden = {
        f"{table}.{name}" for table, each in tables.items() for name, why in each["columns"].items() if why != "shown"
    }
    assert sorted({*DECLARED} ^ (shown | hidden)) == []


async def test_nothing_of_anybody_else_is_in_any_file(town: Scene) -> None:
    held = await held_of(town)
    amal = town.people["amal"]
    everything = holdings.as_json(held) + holdings.as_page(held, "en", town.facts)
    assert OTHERS.encode() not in everything
    for name, person in town.people.items():
        # Groups have small numbers here, which stand in any text.
        assert name == "amal" or person.telegram_id < 0 or str(person.telegram_id).encode() not in everything, name
        assert name == "amal" or (person.pseudonym or "-" * 9).encode() not in everything, name
    numbers = {
        column: row.values[column.split(".")[1]]
        for row in held.rows
        for column in stored.columns() - stored.BEHIND.keys()
        if column.split(".")[0] == row.table and column.split(".")[1] in row.values
    }
    assert numbers
    own = {column: amal.telegram_id if column in stored.CHATS else amal.id for column in numbers}
    assert {column: number for column, number in numbers.items() if number not in (own[column], None)} == {}


async def test_no_secret_is_in_any_file(town: Scene) -> None:
    for row in (await held_of(town)).rows:
        declared = {name for each in KINDS for name in each.hidden if each.hidden[name] == "secret"}
        assert declared.isdisjoint(f"{row.table}.{name}" for name in row.values)


async def test_whoever_is_blocked_is_not_told_so(town: Scene) -> None:
    tables = Base.metadata.tables
    hash_of = town.people["amal"].pseudonym
    await town.session.execute(delete(tables["blocks"]).where(tables["blocks"].c.blocker == hash_of))
    assert await town.session.scalar(select(tables["blocks"].c.id).where(tables["blocks"].c.blocked == hash_of))
    assert "blocks" not in await written(town)


def test_people_are_found_by_every_column_that_names_them() -> None:
    """As the tests of leaving know them, with the hashes and what hangs on a row of theirs."""
    named = filled.columns().keys() | filled.GROUPS
    assert stored.columns() == named | stored.HASHES | stored.CHATS | stored.BEHIND.keys() | {"persons.id"}


class Page(HTMLParser):
    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.root: dict[str, str | None] = {}
        self.words = ""
        self.feed(content.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)
        if tag == "html":
            self.root = dict(attrs)
        assert tag in TAGS, tag

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_can_be_read_in_every_language_and_its_direction(town: Scene, language: str) -> None:
    requests = Base.metadata.tables["donation_requests"]
    mine = requests.c.person_id == town.people["amal"].id
    await town.session.execute(update(requests).where(mine).values(note=HERS))
    page = Page(holdings.as_page(await held_of(town), language, town.facts))
    assert page.open == []
    assert page.root["dir"] == ("rtl" if LANGUAGES[language].right_to_left else "ltr")
    assert HERS in page.words
    assert str(town.people["amal"].telegram_id) in page.words
    assert "26" in page.words and "2026" in page.words


async def test_somebody_new_has_a_page_without_tables(scene: Scene) -> None:
    page = Page(holdings.as_page(await held_of(scene, "yusuf"), "en", scene.facts))
    assert "Your words" not in page.words and "What is kept about you" in page.words
    assert set(await written(scene, "yusuf")) == {"persons"}


async def test_it_asks_first_says_who_can_read_it_and_sends_nothing_into_a_row(scene: Scene) -> None:
    asked = await scene.command("amal", "/mydata")
    assert ids(asked) == ["mydata-ask"]
    assert presses(asked) == ["data:send", "ask:help_menu"]
    await scene.press("amal", "data:send")
    assert to_row(OwnData()) == {"lines": [], "own_data": True}
    assert of_row(to_row(OwnData())) == OwnData()
    assert "ask:data_ask" in presses(await scene.command("amal", "/privacy"))
    assert "ask:data_ask" in presses(await scene.press("amal", "privacy:all"))


async def test_it_is_sent_three_times_a_day_at_most(scene: Scene) -> None:
    for _ in range(3):
        assert ids(await scene.press("amal", "data:send")) == ["mydata-sent"]
    assert ids(await scene.press("amal", "data:send")) == ["quota-over"]
    scene.now += timedelta(days=1)
    assert ids(await scene.press("amal", "data:send")) == ["mydata-sent"]


async def test_no_row_of_the_outbox_is_one_of_the_files(scene: Scene) -> None:
    """Not even that of the message that comes with them."""
    turn = await scene.turn("amal", Understanding("data_send", 1.0))
    for reply in await mydata.data_send(turn):
        turn.post.reply(turn.person.id, reply)
    await scene.session.flush()
    rows = list(await scene.session.scalars(select(OutboxRow).where(OutboxRow.person_id == turn.person.id)))
    assert [row.message.get("own_data") for row in rows] == [None, True]
    assert all(str(turn.person.telegram_id) not in json.dumps(row.message) for row in rows)
