"""What comes unasked, the pages of a letter, and what is pressed under its answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from actions import FORMS
from actions.appointments.planning import END_OF_DAY
from actions.kernel.forms import FILE
from actions.kernel.held import Held
from actions.kernel.messages import Message, ReadLetter, Reply
from actions.kernel.moments import in_minutes
from actions.kernel.presses import press, read_press
from actions.kernel.rows import of_row
from actions.kernel.turn import Understanding
from actions.letters import photos
from actions.letters.photos import JUST_SENT, MOST_PAGES
from store import appointments, outbox, persons, readers, threads
from tests.actions.scene import Scene, ids, presses, read, shown

HELD = Held(("one", f"{FILE}two"), ("Kære Amal", "Du indkaldes"), "Ringstedgade 7, 4700 Næstved")


@dataclass
class Letters:
    """Held for whoever has a number in it."""

    held: dict[int, Held] = field(default_factory=dict)

    def of(self, person_id: int) -> Held | None:
        return self.held.get(person_id)

    def forget(self, person_id: int) -> None:
        self.held.pop(person_id, None)


@pytest.fixture
def letters(scene: Scene) -> Letters:
    scene.letters = Letters({scene.people["amal"].id: HELD})
    return scene.letters


async def unasked(scene: Scene, file: str, album: str | None = None, *, is_good: bool = True) -> list[Reply]:
    turn = await scene.turn("amal", Understanding("", 0.0))
    return await photos.unasked(turn, file, album, is_good=is_good)


async def pressed(scene: Scene, data: str) -> list[Reply]:
    return await scene.press_in_group("amal", data)


async def staff_group(scene: Scene) -> int:
    group = await persons.meet(scene.session, -100, "da", scene.now)
    await threads.link_group(scene.session, group.id, scene.now, is_forum=False)
    return group.id


async def test_a_picture_that_nobody_asked_for_gets_one_line_and_three_buttons(scene: Scene) -> None:
    [what] = await unasked(scene, "one")
    assert isinstance(what, Message)
    assert ids(what) == ["photo-what"]
    assert presses(what) == ["photo:letter", "photo:give", "photo:person"]


async def test_an_album_is_asked_about_once_and_read_as_one_letter(scene: Scene) -> None:
    assert [len(await unasked(scene, file, "7")) for file in ("one", "two", "three")] == [1, 0, 0]
    reading, letter = await pressed(scene, "photo:letter")
    assert isinstance(reading, Message) and ids(reading) == ["letter-reading"]
    assert letter == ReadLetter(files=("one", "two", "three"))
    # It is read once: the next press asks for a letter.
    [asked] = await pressed(scene, "photo:letter")
    assert isinstance(asked, Message) and ids(asked) == ["letter-ask"]


async def test_no_more_pages_are_kept_than_are_read(scene: Scene) -> None:
    for number in range(MOST_PAGES + 3):
        await unasked(scene, f"page{number}", "7")
    _, letter = await pressed(scene, "photo:letter")
    assert letter == ReadLetter(files=tuple(f"page{number}" for number in range(MOST_PAGES)))


@pytest.mark.parametrize(("ago", "is_read"), [(timedelta(), True), (JUST_SENT, False)])
async def test_who_asks_for_help_with_a_letter_just_after_a_picture_means_it(
    scene: Scene, ago: timedelta, is_read: bool
) -> None:
    await unasked(scene, "one")
    scene.now += ago
    replies = await pressed(scene, "ask:letter")
    assert (replies[-1] == ReadLetter(files=("one",))) == is_read


async def test_a_picture_long_after_another_is_one_of_its_own(scene: Scene) -> None:
    await unasked(scene, "one")
    scene.now += JUST_SENT
    await unasked(scene, "two")
    assert (await pressed(scene, "photo:letter"))[-1] == ReadLetter(files=("two",))


async def test_the_pages_that_are_asked_for_are_read_with_the_pdf_behind_them(scene: Scene) -> None:
    await pressed(scene, "ask:letter")
    await scene.photo("amal", "one")
    replies = await FORMS.take_file(await scene.turn("amal", Understanding("", 0.0)), "two")
    assert replies is not None and replies[-1] == ReadLetter(files=("one", f"{FILE}two"))


async def test_done_without_a_page_asks_again(scene: Scene) -> None:
    await pressed(scene, "ask:letter")
    said, asked = await pressed(scene, "form:pages:done")
    assert isinstance(said, Message) and ids(said) == ["letter-none"]
    assert isinstance(asked, Message) and ids(asked) == ["letter-ask"]


async def test_something_to_give_away_begins_an_offer_with_the_pictures_that_can_be_shown(scene: Scene) -> None:
    await unasked(scene, "one", "7")
    await unasked(scene, "broken", "7", is_good=False)
    await pressed(scene, "photo:give")
    turn = await scene.turn("amal", Understanding("", 0.0))
    assert turn.opened.form is not None and turn.opened.form.form == "offer"
    assert turn.opened.form.answers["photos-gathered"] == "one"


async def test_a_picture_for_a_person_goes_to_the_staff(scene: Scene) -> None:
    group = await staff_group(scene)
    await unasked(scene, "one", "7")
    await unasked(scene, f"{FILE}two", "7")
    [opened] = await pressed(scene, "photo:person")
    assert isinstance(opened, Message) and "thread-opened" in ids(opened)
    await scene.session.flush()
    rows = [row for row in await outbox.keyed(scene.session, "thread:") if row.person_id == group]
    assert [(read(row).photo, read(row).file) for row in rows] == [("one", None), (None, "two")]


async def test_without_staff_a_picture_for_a_person_gets_numbers_to_call(scene: Scene) -> None:
    await unasked(scene, "one")
    [said] = await pressed(scene, "photo:person")
    assert isinstance(said, Message) and "thread-unreachable" in ids(said) and said.contacts


async def test_one_press_keeps_the_appointment_and_two_keep_it_once(scene: Scene, letters: Letters) -> None:
    moment = scene.now + timedelta(days=9)
    for _ in range(2):
        kept = await scene.press("amal", press("letter_remind", in_minutes(moment), "jobcenter", "kasernevej"))
        assert "Kasernevej 20" in shown(kept, "da")
    [found] = await appointments.to_come(scene.session, scene.people["amal"].id, scene.now)
    assert (found.starts_at, found.about, found.place) == (moment, "jobcenter", "kasernevej")


async def test_an_address_is_kept_with_the_appointment_as_long_as_the_letter_is_known(
    scene: Scene, letters: Letters
) -> None:
    moment = scene.now + timedelta(days=9)
    await scene.press("amal", press("letter_remind", in_minutes(moment), "other", "elsewhere"))
    [found] = await appointments.to_come(scene.session, scene.people["amal"].id, scene.now)
    assert found.place_text == HELD.address


async def test_a_last_day_is_reminded_of_the_evening_before_and_in_the_morning(scene: Scene) -> None:
    day = (scene.now + timedelta(days=1)).astimezone(scene.facts.zone).date()
    end = datetime.combine(day, END_OF_DAY, scene.facts.zone)
    await scene.press("amal", press("letter_remind", in_minutes(end), "deadline", "elsewhere"))
    due = [row.due_at.astimezone(scene.facts.zone) for row in await scene.queued("amal")]
    assert [(each.date(), each.hour) for each in due] == [(day - timedelta(days=1), 18), (day, 10)]
    reminder = read((await scene.queued("amal"))[0])
    assert not any("coming" in data or "absent" in data for data in presses(reminder))


async def test_what_is_over_is_not_reminded_of(scene: Scene) -> None:
    said = await scene.press("amal", press("letter_remind", in_minutes(scene.now), "other", "elsewhere"))
    assert ids(said) == ["appointment-past"]


async def test_the_danish_is_put_in_when_it_is_sent_and_is_in_no_row(scene: Scene, letters: Letters) -> None:
    [reply] = await pressed(scene, "letter:lines")
    turn = await scene.turn("amal", read_press("letter:lines"))
    row = turn.post.reply(turn.person.id, reply)
    assert of_row(row.message) == ReadLetter(lines=True)
    assert "indkaldes" not in str(row.message)


@pytest.mark.parametrize("data", ["letter:lines", "letter:person", "letter:send:staff"])
async def test_a_letter_that_is_no_longer_known_is_asked_for_again(scene: Scene, data: str) -> None:
    [said] = await pressed(scene, data)
    assert isinstance(said, Message) and ids(said) == ["letter-over", "letter-ask"]


async def test_who_will_see_the_letter_is_said_before_it_goes_to_the_staff(scene: Scene, letters: Letters) -> None:
    group = await staff_group(scene)
    asked = await scene.press("amal", "letter:person")
    assert "personale" in shown(asked, "da") or "kommunen" in shown(asked, "da")
    await scene.session.flush()
    assert await outbox.keyed(scene.session, "thread:") == []
    sent = await scene.press("amal", "letter:send:staff")
    assert ids(sent)[0] == "letter-person-sent"
    await scene.session.flush()
    rows = [row for row in await outbox.keyed(scene.session, "thread:") if row.person_id == group]
    assert [(read(row).photo, read(row).file) for row in rows] == [("one", None), (None, "two")]


async def test_where_others_would_see_it_by_now_it_is_asked_again(scene: Scene, letters: Letters) -> None:
    await staff_group(scene)
    asked = await scene.press("amal", "letter:send:readers")
    assert ids(asked) == ["letter-person-ask"]


async def test_without_staff_the_first_volunteer_who_takes_it_sees_it_and_writes_what_it_says(
    street: Scene, letters: Letters
) -> None:
    for name in ("mette", "ole"):
        await readers.choose(street.session, street.people[name].id, ["ti"], street.now)
    asked = await street.press("amal", "letter:person")
    assert presses(asked)[0] == "letter:send:readers"
    assert await pressed(street, "letter:send:readers") == []
    [back] = [row for row in await street.queued("amal", "notice") if ids(read(row)) == ["letter-person-sent"]]
    assert (read(back).photos, read(back).file) == (("one",), "two")
    [wanted] = await street.queued("mette", "notice")
    assert not read(wanted).photos
    await street.press("mette", presses(read(wanted))[0])
    shown_to = [read(row) for row in await street.queued("mette", "notice") if read(row).photos]
    assert [(each.photos, each.file) for each in shown_to] == [(("one",), "two")]
    [late] = await street.queued("ole", "notice")
    assert ids(await street.press("ole", presses(read(late))[0])) == ["interpret-late"]
    await street.type("mette", "ናብ ስራሕ ምጹ")
    answers = [read(row) for row in await street.queued("amal", "notice")]
    assert any("ናብ ስራሕ ምጹ" in shown(each, "ti") for each in answers)


async def test_so_many_letters_are_read_for_one_person_and_no_more(scene: Scene) -> None:
    for number in range(21):
        await unasked(scene, f"page{number}")
        replies = await pressed(scene, "photo:letter")
        assert isinstance(replies[-1], ReadLetter) == (number < 20)
