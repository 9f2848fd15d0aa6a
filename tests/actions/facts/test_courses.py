"""A course that is no longer given: nowhere told of as if it were, those enrolled told once; and given again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from actions.appointments import calendar
from actions.broadcasts import audiences
from actions.facts import said
from actions.facts.records import kept
from actions.kernel.turn import Entity, Understanding
from config.facts_file import exported, parsed
from config.facts_parts import Key, differences, parts
from config.languages import LANGUAGES
from store import classes
from store.audiences import recipients
from store.broadcasts import Broadcast
from tests.actions.facts.desk import JOBCAFE, agree, choose, enrol, fresh, open_desk, text, undo_of, write
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW

JOBSPOR = Key("courses", "jobspor")
ACTS = {
    "jobcafe": "jobcafe_help",
    "jobspor": "jobspor_info",
    "intensive": "intensive_course_info",
    "din_vej_til_job": "din_vej_til_job_info",
    "danish": "danish_lessons_info",
}


@pytest.fixture
async def desk(scene: Scene) -> Scene:
    await open_desk(scene)
    return scene


async def stop(desk: Scene, key: Key = JOBCAFE) -> str:
    await choose(desk, key, "ends")
    return undo_of(await agree(desk))


async def test_it_is_shown_as_it_will_be_read_in_two_languages_and_counts_after_a_press(desk: Scene) -> None:
    before = desk.facts
    summary = await choose(desk, JOBCAFE, "ends")
    assert "Det findes ikke mere" in text(summary) and "This does not exist any more" in text(summary)
    assert not (await fresh(desk)).has_stopped("jobcafe")
    undo = undo_of(await agree(desk))
    assert desk.facts.has_stopped("jobcafe")
    await desk.press("ida", undo)
    assert await fresh(desk) == before


async def test_what_is_so_already_is_not_offered(desk: Scene) -> None:
    for ends in (False, True):
        if ends:
            await stop(desk)
        await desk.command("ida", "/facts")
        await desk.press("ida", "form:section:courses")
        offered = presses(await desk.press("ida", f"form:record:{kept(JOBCAFE)}"))
        assert ("form:what:again" in offered, "form:what:ends" in offered) == (ends, not ends)


async def test_given_again_it_is_kept_as_before(desk: Scene) -> None:
    before = parts(desk.facts)[JOBCAFE]
    await stop(desk)
    await choose(desk, JOBCAFE, "again")
    await agree(desk)
    changed = {
        where.rpartition(".")[2]
        for where, _, _ in differences({JOBCAFE: before}, {JOBCAFE: parts(desk.facts)[JOBCAFE]})
    }
    assert "given" not in changed and not desk.facts.has_stopped("jobcafe")


async def test_a_file_carries_it(desk: Scene, tmp_path: Path) -> None:
    await stop(desk)
    again = parsed(exported(desk.facts), tmp_path)
    assert again == desk.facts and again.has_stopped("jobcafe")
    assert "given: true" not in exported(desk.facts)


@pytest.mark.parametrize("course", ACTS)
async def test_its_answers_say_that_it_has_stopped_and_whom_to_call_and_no_times(desk: Scene, course: str) -> None:
    await stop(desk, Key("courses", course))
    for act in (ACTS[course], "course_hours", "course_location"):
        answer = await desk.ask("amal", act, course=course)
        assert ids(answer)[0] == "course-stopped"
        assert answer.contacts
        assert answer.pin is None
        assert not {"course-times", "course-times-vary", "next-time", "appointment-place"} & set(ids(answer))
        assert str(Key("courses", course)) in answer.about


async def test_every_language_says_so(desk: Scene) -> None:
    await stop(desk)
    answer = await desk.ask("amal", "jobcafe_hours")
    assert len({text(answer, language) for language in LANGUAGES}) == len(LANGUAGES)
    assert not any("12:30" in text(answer, language) for language in LANGUAGES)


async def test_lists_leave_it_out(desk: Scene) -> None:
    await stop(desk, JOBSPOR)
    everything = await desk.ask("amal", "course_hours")
    assert "Jobspor" not in text(everything) and str(JOBSPOR) not in everything.about
    where = await desk.ask("amal", "course_location")
    assert ids(where)[0] == "course-location-all" and where.topic != "course:jobspor"


async def test_nobody_signs_up_for_it_and_its_code_says_why(desk: Scene) -> None:
    number = await enrol(desk, "amal")
    await stop(desk)
    offered = await desk.ask("yusuf", "class_reminders_on")
    assert f"class:join:{number}" not in presses(offered)
    for data in (f"class:join:{number}", f"class:lead:{number}:evening"):
        assert ids(await desk.press("yusuf", data))[0] == "course-stopped"
    assert await classes.enrolment(desk.session, desk.people["yusuf"].id, number) is None


async def test_those_enrolled_hear_it_once_and_are_reminded_no_more_until_it_is_given_again(desk: Scene) -> None:
    number = await enrol(desk, "amal")
    desk.now = NOW + timedelta(minutes=1)
    await desk.plan()
    due = [row.key for row in await desk.queued("amal")]
    entries = await calendar.entries(desk.work, desk.people["amal"])
    assert entries
    undo = await stop(desk)
    await desk.plan()
    [notice] = await desk.queued("amal", "notice")
    assert "Det findes ikke mere" in text(read(notice))
    assert await desk.queued("yusuf", "notice") == []
    assert await desk.queued("amal") == []
    assert await calendar.entries(desk.work, desk.people["amal"]) == []
    assert await classes.enrolment(desk.session, desk.people["amal"].id, number)
    await desk.press("ida", undo)
    await fresh(desk)
    assert [row.key for row in await desk.queued("amal")] == due
    assert await calendar.entries(desk.work, desk.people["amal"]) == entries
    assert await desk.queued("amal", "notice") == []


async def test_a_broadcast_reaches_nobody_by_it(desk: Scene) -> None:
    await enrol(desk, "amal")
    row = Broadcast(audience={"only": {"course": ["jobcafe"]}}, kind="news")
    amal = desk.people["amal"].id

    async def reached() -> list[int]:
        found = await recipients(desk.session, audiences.reached(row, desk.facts), "news", NOW.date())
        return [person for person, _ in found]

    assert await reached() == [amal]
    await stop(desk)
    assert await reached() == []
    assert "jobcafe" not in audiences.values("course", desk.facts)


async def test_hours_that_change_meanwhile_are_shown_and_told_to_nobody(desk: Scene) -> None:
    await enrol(desk, "amal")
    await stop(desk)
    await choose(desk, JOBCAFE, "hours")
    summary = await desk.type("ida", "torsdag 13-17")
    assert "13:00–17:00" in text(summary) and "Det findes ikke mere" in text(summary)
    await agree(desk)
    assert len(await desk.queued("amal", "notice")) == 1


WRITTEN = {
    "da": ("Jobspor er stoppet", "Jobspor starter igen"),
    "en": ("Jobspor no longer exists", "Jobspor starts again"),
    "ar": ("توقف Jobspor", "يبدأ Jobspor من جديد"),
    "ti": ("Jobspor ደው ኢሉ", "Jobspor መሊሱ ይጅምር"),
    "so": ("Jobspor wuu joogsaday", "Jobspor mar kale ayuu bilaabmay"),
    "fa": ("Jobspor دیگر برگزار نمی‌شود", "Jobspor دوباره شروع می‌شود"),
    "prs": ("Jobspor دیگر برگزار نمی‌شود", "Jobspor دوباره شروع می‌شود"),
    "ps": ("Jobspor بند شوی دی", "Jobspor بیا پیل شو"),
    "kmr": ("Jobspor êdî nayê dayîn", "Jobspor dîsa dest pê dike"),
    "ckb": ("Jobspor ڕاگیراوە", "Jobspor دووبارە دەست پێ دەکات"),
    "fr": ("Jobspor n'existe plus", "Jobspor recommence"),
    "sw": ("Jobspor haipo tena", "Jobspor inaanza tena"),
    "ln": ("Jobspor esili", "Jobspor ebandi lisusu"),
    "uk": ("Jobspor більше не проводиться", "Jobspor починається знову"),
}


async def heard(desk: Scene, written: str, **entities: str) -> object:
    found = tuple(Entity(name, value) for name, value in entities.items())
    return said.heard(await desk.turn("ida", Understanding("", 0.0, found), written))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_staff_write_it_in_every_language(desk: Scene, language: str) -> None:
    ends, again = WRITTEN[language]
    desk.people["ida"].language = language
    assert await heard(desk, ends) == {"record": kept(JOBSPOR), "what": "ends"}
    assert await heard(desk, again) is None or "again" not in str(await heard(desk, again))
    await stop(desk, JOBSPOR)
    assert await heard(desk, again) == {"record": kept(JOBSPOR), "what": "again"}
    assert await heard(desk, ends) is None


async def test_a_course_that_the_model_has_found_can_end(desk: Scene) -> None:
    wanted = {"record": kept(Key("courses", "intensive")), "what": "ends"}
    assert await heard(desk, "the intensive course no longer exists", course="intensive") == wanted
    assert "fact-sure" in ids(await write(desk, "the intensive course no longer exists", course="intensive"))


@pytest.mark.parametrize(
    "written", ["Amal er stoppet på Jobspor", "Er Jobspor stoppet?", "Jobcafeen er lukket i morgen"]
)
async def test_what_is_no_end_of_a_course_is_left_to_others(desk: Scene, written: str) -> None:
    assert await heard(desk, written) is None
