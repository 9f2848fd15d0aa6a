"""Who loses a role loses all that came with it: families, places, groups, conversations, forms, what they are asked."""

from __future__ import annotations

import pytest

from actions.kernel import button, say
from actions.kernel.turn import Understanding
from store import groups, roles, threads
from tests.actions.filled import columns, fill, rows_of
from tests.actions.neighbours import arranged, ask_for, state
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

NOTHING = Understanding("", 0.0)
# Columns with a person in them, and what is in them when somebody has lost every role. A table that is not here fails.
GOES = {
    "addresses.guest_id",
    "broadcast_translations.translator_id",
    "desk_code_apps.person_id",
    "desk_links.person_id",
    "desk_passkeys.person_id",
    "desk_sessions.person_id",
    "donation_groups.linked_by",
    "donation_requests.claimed_by",
    "donation_waiting.person_id",
    "forms.person_id",
    "interpretations.taken_by",
    "own_answer_texts.translator_id",
    "readers.person_id",
    "roles.person_id",
    "threads.taken_by",
}
# Their own as anybody's, or who did something: nobody asks, tells or gives them anything because of it.
STAYS = {
    "addresses.host_id",
    "approvals.asked_by",
    "appointments.made_by",
    "appointments.person_id",
    "audit.actor",
    "broadcast_answers.person_id",
    "broadcast_translations.checker_id",
    "broadcasts.author_id",
    "broadcasts.confirmed_by",
    "broadcasts.sent_by",
    "donation_offers.person_id",
    "donation_requests.person_id",
    "drafts.author",
    "enrolments.person_id",
    "lifted_limits.person_id",
    "links.given_by",
    "links.used_by",
    "opt_outs.person_id",
    "outbox.person_id",
    "own_answer_texts.checker_id",
    "own_answers.author_id",
    "quota_uses.person_id",
    "recordings.speaker_id",
    "relays.author",
    "text_votes.person_id",
    "text_wordings.speaker_id",
    "threads.person_id",
    "unanswered.person_id",
    "wrongs.person_id",
}


@pytest.fixture
async def office(street: Scene) -> Scene:
    """With an administrator, a coordinator of Sam-X and a group of volunteers."""
    await street.person("eva", "da", "admin")
    await street.person("karl", "da", "coordinator", "samx")
    await street.person("group", "da")
    return street


async def take_all(scene: Scene, whose: str) -> None:
    """The administrator takes all roles of somebody."""
    for role in await roles.everyone(scene.session):
        if role.person_id == scene.people[whose].id:
            await scene.press("eva", f"role:take:{role.id}:{role.given_in_minute}")


async def test_everything_that_came_with_a_role_goes_with_it(office: Scene) -> None:
    person = office.people["karl"]
    await roles.give(office.session, person.id, "volunteer", "samx", NOW)
    await roles.give(office.session, person.id, "staff", "", NOW)
    await fill(office, "karl", "amal", "group")
    assert (await rows_of(office, person.id)).keys() == columns().keys() == GOES | STAYS
    await take_all(office, "karl")
    assert (await rows_of(office, person.id)).keys() == STAYS


async def test_a_family_is_told_and_the_next_volunteer_who_waits_has_its_request(office: Scene) -> None:
    await arranged(office)
    await office.press("karl", "donation:claim:1")
    await office.press("ole", "donation:claim:1")
    await roles.take(office.session, office.people["karl"].id, "coordinator", "samx")
    await take_all(office, "mette")
    assert await state(office) == "claimed"
    assert (await office.said("ole"))[-1] == "claim-yours"
    assert (await office.said("mette"))[-2:] == ["role-taken-notice", "claim-ended"]
    for press in ("propose:1", "write:1", "number:1", "say:1:late", "others:1"):
        assert ids(await office.press("mette", f"donation:{press}")) == ["button-too-old"]


async def test_a_family_that_nobody_waits_for_hears_that_it_is_open_again(office: Scene) -> None:
    await arranged(office)
    await take_all(office, "mette")
    assert (await office.said("amal"))[-1] == "request-open-again"
    assert await office.queued("amal") == []


async def test_one_of_two_roles_is_enough_to_keep_a_family(office: Scene) -> None:
    await roles.give(office.session, office.people["mette"].id, "volunteer", "samx", NOW)
    await arranged(office)
    [first, *_] = [each for each in await roles.everyone(office.session) if each.person_id == office.people["mette"].id]
    await office.press("eva", f"role:take:{first.id}:{first.given_in_minute}")
    assert await state(office) == "arranged"


async def test_whoever_waits_and_is_no_volunteer_by_now_is_passed_over(office: Scene) -> None:
    await ask_for(office)
    for who in ("mette", "ole", "karl"):
        await office.press(who, "donation:claim:1")
    await roles.take(office.session, office.people["ole"].id, "volunteer", "")
    reply = await office.press("eva", "donation:reassign:1")
    assert f"donation:give:1:{office.people['ole'].id}" not in presses(reply)
    await office.press("mette", "donation:release:1")
    assert (await office.said("karl"))[-1] == "claim-yours"
    assert "claim-yours" not in await office.said("ole")


async def cards(scene: Scene) -> int:
    """How many cards went to the group of volunteers so far."""
    return len([row for row in await scene.queued("chat", "notice") if (row.key or "").startswith("card:")])


async def linked(scene: Scene, who: str) -> None:
    """A group that this person has linked, as `chat`."""
    await scene.ask(who, "group_link", chat="-7")
    [group] = await groups.every(scene.session)
    found = await scene.session.get(type(scene.people[who]), group.person_id)
    assert found
    scene.people["chat"] = found


async def test_a_group_gets_no_more_cards_when_its_coordinator_has_lost_the_role(office: Scene) -> None:
    await linked(office, "karl")
    await ask_for(office)
    assert await cards(office) == 1
    await take_all(office, "karl")
    assert (await office.said("chat"))[-1] == "staff-group-unlinked"
    await ask_for(office)
    assert await cards(office) == 1


async def test_a_group_whose_coordinator_is_none_any_more_gets_no_cards_however_that_came(office: Scene) -> None:
    await linked(office, "karl")
    await roles.take(office.session, office.people["karl"].id, "coordinator", "samx")
    await ask_for(office)
    assert await cards(office) == 0


async def test_a_group_that_was_linked_before_it_was_kept_by_whom_goes_with_a_coordinator_of_its_organisation(
    office: Scene,
) -> None:
    await linked(office, "karl")
    for other in await groups.every(office.session):
        other.linked_by = None
    await take_all(office, "karl")
    assert await groups.every(office.session) == []


async def test_a_group_is_unlinked_when_whoever_linked_it_has_everything_deleted(office: Scene) -> None:
    await linked(office, "karl")
    await office.press("karl", "forget:now")
    assert await groups.every(office.session) == []


async def test_a_coordinator_unlinks_a_group_in_it(office: Scene) -> None:
    await linked(office, "karl")
    assert ids(await office.ask("mette", "group_unlink", chat="-7")) == ["not-allowed"]
    assert ids(await office.ask("karl", "group_unlink", chat="-8")) == ["group-how"]
    assert ids(await office.ask("karl", "group_unlink", chat="-7")) == ["staff-group-unlinked"]
    assert ids(await office.ask("karl", "group_unlink", chat="-7")) == ["group-how"]
    await ask_for(office)
    assert await cards(office) == 0


async def test_staff_who_were_removed_do_not_hear_of_the_appointments_that_they_made(office: Scene) -> None:
    await office.press("ida", "ask:made_add")
    asked = await office.fill("ida", "i overmorgen kl. 10", "form:about:doctor", "form:place:elsewhere")
    made = await office.fill("ida", presses(asked)[0])
    assert made.code
    await office.command("amal", f"/start {made.code.token}")
    await office.press("amal", "made:take:1")
    await office.press("amal", "appointment:absent:1")
    assert await office.said("ida") == ["made-answer"]
    await take_all(office, "ida")
    await office.press("amal", "appointment:coming:1")
    assert await office.said("ida") == ["made-answer", "role-taken-notice"]


async def test_a_conversation_that_they_had_taken_waits_for_somebody_again(office: Scene) -> None:
    chat = office.people["group"]
    await threads.link_group(office.session, chat.id, NOW, is_forum=False)
    thread = await threads.begin(office.session, office.people["amal"].id, chat.id, "ti", NOW)
    await threads.take(office.session, thread, office.people["ida"].id, "Ida")
    await take_all(office, "ida")
    assert (thread.taken_by, thread.taken_name, thread.waiting_since) == (None, None, NOW)


async def test_what_waits_for_them_and_asks_for_what_they_may_not_do_is_not_sent(office: Scene) -> None:
    office.now = NOW.replace(hour=23)
    turn = await office.turn("eva", NOTHING)
    take = button("interpret_take", "button-interpret", 1)
    turn.post.tell(office.people["ole"].id, say("interpret-wanted", language="ti", text="x"), buttons=((take,),))
    turn.post.tell(office.people["ole"].id, say("request-sent"))
    await take_all(office, "ole")
    assert await office.said("ole") == ["request-sent", "role-taken-notice"]


async def test_a_form_for_what_they_may_no_longer_do_is_closed(office: Scene) -> None:
    await office.press("ida", "ask:made_add")
    await office.press("ole", "ask:donation_request")
    for who in ("ida", "ole"):
        await take_all(office, who)
    assert (await office.turn("ida", NOTHING)).opened.form is None
    assert (await office.turn("ole", NOTHING)).opened.form is not None
