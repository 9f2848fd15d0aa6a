"""Appointments by staff: the form, the code, who may use it, moving, cancelling, what staff see."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions.kernel.messages import Code
from store import appointments, roles
from tests.actions.scene import Scene, ids, presses

THURSDAY_9 = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
FORM = ("torsdag d. 26. november kl 9.00", "form:about:municipality", "form:place:kasernevej")


async def make(scene: Scene, contact: str = "saida_kadrovic") -> str:
    """An appointment on Thursday at 9; gives the token of its code."""
    await scene.press("ida", "ask:made_add")
    reply = await scene.fill("ida", *FORM, f"form:contact:{contact}")
    assert ids(reply) == ["made-ready"]
    assert isinstance(reply.code, Code)
    assert [line.id for line in reply.code.lines] == ["appointment-line", "appointment-place", "appointment-with"]
    return reply.code.token


async def take(scene: Scene, who: str, token: str) -> None:
    offer = await scene.command(who, f"/start {token}")
    assert ids(offer)[0] == "link-offer"
    [yes] = [press for press in presses(offer) if press.startswith("made:take:")]
    await scene.press(who, yes)


async def test_a_letter_becomes_two_reminders_with_a_pin(scene: Scene) -> None:
    token = await make(scene)
    await take(scene, "amal", token)
    assert await scene.queued("amal") == []  # not yet: 48 hours ahead
    scene.now += timedelta(days=1)
    await scene.plan()
    evening, morning = await scene.queued("amal")
    assert (evening.due_at, morning.due_at) == (
        datetime(2026, 11, 25, 17, 0, tzinfo=UTC),
        THURSDAY_9 - timedelta(hours=2),
    )
    assert evening.message["pin"]["title"] == "Kasernevej 20"


async def test_a_code_is_for_one_person(scene: Scene) -> None:
    token = await make(scene)
    await scene.command("amal", f"/start {token}")
    assert ids(await scene.command("yusuf", f"/start {token}")) == ["link-used"]
    await take(scene, "amal", token)
    assert ids(await scene.command("yusuf", f"/start {token}")) == ["link-used"]
    assert ids(await scene.command("amal", f"/start {token}"))[0] == "link-offer"
    assert await scene.queued("yusuf") == []


async def test_nobody_takes_what_they_have_not_scanned(scene: Scene) -> None:
    await make(scene)
    assert ids(await scene.press("yusuf", "made:take:1")) == ["button-too-old"]
    assert await scene.queued("yusuf") == []


@pytest.mark.parametrize("token", ["nonsense", "AAAAAAAAAAAAAAAAAAAAAA", "../../etc", "x" * 64])
async def test_a_code_that_was_never_given_is_told_as_such(scene: Scene, token: str) -> None:
    assert ids(await scene.command("amal", f"/start {token}"))[0] == "link-unknown"


async def test_a_code_runs_out_with_its_appointment(scene: Scene) -> None:
    token = await make(scene)
    scene.now = THURSDAY_9 + timedelta(hours=2)
    assert ids(await scene.command("amal", f"/start {token}"))[0] == "link-unknown"


async def test_staff_see_what_came_of_it(scene: Scene) -> None:
    token = await make(scene)

    async def state() -> str:
        line = (await scene.press("ida", "ask:made_list")).lines[1]
        return line.args["state"].id  # type: ignore[union-attr]

    assert await state() == "state-waiting"
    await take(scene, "amal", token)
    assert await state() == "state-taken"
    await scene.press("amal", "appointment:coming:1")
    assert await state() == "state-coming"
    await scene.press("amal", "appointment:absent:1")
    await scene.press("amal", "appointment:absent:1")
    assert await state() == "state-not-coming"
    # Told once for each change of mind.
    assert await scene.said("ida") == ["made-answer", "made-answer"]


async def test_moving_tells_the_person_and_moves_the_reminders(scene: Scene) -> None:
    await take(scene, "amal", await make(scene))
    await scene.press("ida", "made:move:1")
    moved = await scene.fill("ida", "fredag kl 10")
    assert ids(moved) == ["made-moved", "made-line"]
    assert str(moved.lines[1].args["time"]) == "type='clock' time=datetime.time(10, 0)"
    assert await scene.said("amal") == ["moved-notice"]
    scene.now += timedelta(days=2)
    await scene.plan()
    assert [row.due_at for row in await scene.queued("amal")] == [
        datetime(2026, 11, 26, 17, 0, tzinfo=UTC),
        datetime(2026, 11, 27, 7, 0, tzinfo=UTC),
    ]


async def test_a_moved_code_still_opens(scene: Scene) -> None:
    token = await make(scene)
    await scene.press("ida", "made:move:1")
    await scene.fill("ida", "4/12 kl 10")
    scene.now = THURSDAY_9 + timedelta(days=2)
    assert ids(await scene.command("amal", f"/start {token}"))[0] == "link-offer"


async def test_cancelling_tells_the_person_and_stops_the_reminders(scene: Scene) -> None:
    token = await make(scene)
    await take(scene, "amal", token)
    assert ids(await scene.press("ida", "made:cancel:1")) == ["made-cancelled"]
    assert await scene.said("amal") == ["cancelled-notice"]
    assert await scene.queued("amal") == []
    assert ids(await scene.command("amal", f"/start {token}"))[0] == "link-unknown"


async def test_news_in_the_night_waits_for_the_morning(scene: Scene) -> None:
    await take(scene, "amal", await make(scene))
    scene.now = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
    await scene.press("ida", "made:cancel:1")
    [notice] = await scene.queued("amal", "notice")
    assert notice.due_at == datetime(2026, 11, 25, 6, 0, tzinfo=UTC)


async def test_the_number_of_a_deleted_appointment_opens_no_other_one(scene: Scene) -> None:
    token = await make(scene)
    await scene.press("ida", "made:cancel:1")
    await make(scene)
    assert ids(await scene.command("amal", f"/start {token}"))[0] == "link-unknown"


@pytest.mark.parametrize(
    "press", ["ask:made_add", "ask:made_list", "made:show:1", "made:move:1", "made:cancel:1", "ask:staff_menu"]
)
async def test_only_staff_may(scene: Scene, press: str) -> None:
    await take(scene, "amal", await make(scene))
    assert ids(await scene.press("amal", press)) == ["not-allowed"]
    assert await appointments.get(scene.session, 1)


async def test_staff_change_only_their_own(scene: Scene) -> None:
    await make(scene)
    await scene.person("jens", "da", "staff")
    assert ids(await scene.press("jens", "made:cancel:1")) == ["button-too-old"]
    assert await appointments.get(scene.session, 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("31. februar kl. 9", "appointment-no-such-day"),
        ("i går kl. 9", "appointment-past"),
        ("26/11 2027 kl. 9", "appointment-which-year"),
        ("bla bla", "form-unclear"),
    ],
)
async def test_a_moment_that_cannot_be_is_asked_again(scene: Scene, text: str, line: str) -> None:
    await scene.press("ida", "ask:made_add")
    assert ids(await scene.type("ida", text)) == [line, "made-when-ask"]


async def test_the_wrong_year_is_put_right_by_a_button(scene: Scene) -> None:
    await scene.press("ida", "ask:made_add")
    reply = await scene.type("ida", "26/11 2027 kl. 9")
    nearer = f"form:when:{int(THURSDAY_9.timestamp()) // 60}"
    assert presses(reply)[0] == nearer
    assert ids(await scene.press("ida", nearer)) == ["made-about-ask"]


async def test_back_and_stop_work_at_every_step(scene: Scene) -> None:
    await scene.press("ida", "ask:made_add")
    await scene.fill("ida", *FORM)
    for question in ("appointment-place-ask", "made-about-ask", "made-when-ask"):
        assert ids(await scene.press("ida", "form:back")) == [question]
    assert ids(await scene.press("ida", "form:back")) == ["form-stopped"]
    assert ids(await scene.press("ida", "form:about:doctor")) == ["button-too-old"]


@pytest.mark.parametrize("press", ["form:when:29000000", "form:about:nobody", "form:contact:nobody", "form:x:y"])
async def test_a_forged_answer_changes_nothing(scene: Scene, press: str) -> None:
    await scene.press("ida", "ask:made_add")
    await scene.fill("ida", FORM[0])
    assert ids(await scene.press("ida", press)) == ["made-about-ask"]


async def test_who_loses_the_role_cannot_go_on_with_the_form(scene: Scene) -> None:
    await scene.press("ida", "ask:made_add")
    await roles.take(scene.session, scene.people["ida"].id, "staff", "")
    assert ids(await scene.press("ida", "form:about:doctor")) == ["not-allowed"]
