"""Things for those who need them: asked for, taken by one volunteer, agreed on by pressing, handed over.

Who it is, is never said: both sides see what is needed, in which town, and what the other writes.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import get_args

from sqlalchemy.ext.asyncio import AsyncSession

from actions import contacts, forms, places
from actions.buttons import Rows, ask, next_questions
from actions.donation_states import HELD, OVER, Event, after
from actions.forms import Choice, Field, Form, Problem
from actions.messages import Button, Fact, Items, LanguageName, Reply, Say, names, say, spaced
from actions.reminders import moment_slots
from actions.requests import Request
from config.facts import Item, Municipality
from config.quiet import after_quiet
from store import donations, outbox, persons
from store.donations import DonationRequest
from store.forms import Answers

SOON = ("week", "month", "later")
MOST_OPEN = 3
ON_A_PAGE = 5
MOST_HELD = 1000
LONGEST_NOTE = 200
REMINDED_AFTER, FREE_AFTER = timedelta(days=3), timedelta(days=5)
ASKED_AFTER = timedelta(hours=1)
PROPOSED_DAYS, PROPOSED_HOURS = 6, (time(17), time(19))
NOTHING, ELSEWHERE, HOME, MINE = "nothing", "elsewhere", "home", "mine"
SENTENCES = ("outside", "late", "elevator", "carry", "yes", "no")
ALIVE = frozenset({"open", "claimed", "arranged"})
FILTERS: dict[str, frozenset[str]] = {"open": frozenset({"open"}), "mine": frozenset({"claimed", "arranged"})}
# A telephone or CPR number in a note: the bot is there so that nobody needs it.
_NUMBER = re.compile(r"(?:\d[\s.-]?){6,}")
_CODE_LETTERS = "ACDEFHJKLMNPRTUVXY"


async def donation_request(request: Request) -> list[Reply]:
    """The form; what the message names already is pressed in it."""
    open_now = await donations.count(request.session, request.person.id, ALIVE)
    if open_now >= MOST_OPEN:
        listed = next_questions(ask("donation_status"))
        return [Reply(lines=(say("requests-many", count=open_now),), buttons=listed)]
    named = [each.value for each in request.understanding.entities if each.entity == "item"]
    known = {"items": ",".join(dict.fromkeys(named))} if named else {}
    return await forms.begin(FORM, request, **known)


async def donation_offer(request: Request) -> list[Reply]:
    head = (say("donation-offer", organisations=_collectors(request), things=say("activity-donations")),)
    return [contacts.calling(request, head, "family_volunteers")]


async def donation_status(request: Request) -> list[Reply]:
    """One's own requests and how far they are."""
    mine = await donations.of_person(request.session, request.person.id, ALIVE)
    new = ask("donation_request")
    if not mine:
        return [Reply(lines=(say("requests-none"),), buttons=next_questions(new))]
    lines = tuple(line for each in mine for line in spaced((*card(each), _state(each))))
    rows = tuple((_button("withdraw", each, say("button-no-longer", items=_things(each)), "✖"),) for each in mine)
    return [Reply(lines=(say("requests-head"), *lines), buttons=(*rows, *next_questions(new)))]


async def donation_withdraw(request: Request) -> list[Reply]:
    """The person no longer needs it."""
    found = await _find(request)
    if found is None or found.person_id != request.person.id or found.state in OVER:
        return await donation_status(request)
    holder = found.claimed_by if found.state in HELD else None
    await _change(request, found, "close", reason="withdrawn")
    if holder is not None:
        await _tell(request, holder, (say("request-withdrawn-notice"), *card(found)))
    return [Reply(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_request")))]


async def donation_board(request: Request) -> list[Reply]:
    """What families need, or what one has taken; a page at a time."""
    chosen = request.understanding.value("filter") or "open"
    page = int(request.understanding.value("page") or 0)
    mine = request.person.id if chosen == "mine" else None
    rows = await donations.board(request.session, FILTERS[chosen], mine, page * ON_A_PAGE, ON_A_PAGE + 1)
    shown = rows[:ON_A_PAGE]
    lines = tuple(line for each in shown for line in spaced((_numbered(each), *card(each), _state(each))))
    buttons = [_button("show", each, say("only-day", day=Fact(text=str(each.id)))) for each in shown]
    turn = []
    if page:
        turn.append(_turn(chosen, page - 1, "◀"))
    if len(rows) > ON_A_PAGE:
        turn.append(_turn(chosen, page + 1, "▶"))
    other = "open" if chosen == "mine" else "mine"
    switch = Button(label=say(f"button-board-{other}"), press=f"donation:board:{other}:0")
    head = say(f"board-{chosen}" if shown else "board-empty")
    return [
        Reply(
            lines=(head, *lines),
            buttons=tuple(filter(None, (tuple(buttons), tuple(turn), (switch,)))),
            can_be_danish=False,
        )
    ]


async def donation_show(request: Request) -> list[Reply]:
    """One request, with what this volunteer can do about it."""
    found = await _find(request)
    if found is None or found.person_id == request.person.id:
        return await donation_board(request)
    return [Reply(lines=(_numbered(found), *card(found), _state(found)), buttons=_volunteer_buttons(request, found))]


async def donation_claim(request: Request) -> list[Reply]:
    """Exactly one gets it; whoever comes later is put on the waiting list and told so."""
    found = await _find(request)
    if found is None or found.person_id == request.person.id or found.state in OVER:
        return [Reply(lines=(say("claim-over"),), buttons=next_questions(_board()))]
    if found.state in HELD and found.claimed_by == request.person.id:
        return await donation_show(request)
    if await donations.claim(request.session, found.id, request.person.id, request.now):
        donations.note_down(
            request.session, request.person.id, f"request {found.id}", "claim", "open", "claimed", request.now
        )
        await donations.stop_waiting(request.session, found.id, request.person.id)
        found = await donations.find(request.session, found.id)
        assert found is not None
        await _tell(request, found.person_id, (say("request-claimed-notice", items=_things(found)),))
        await update_cards(request.session, found, request.now)
        return [Reply(lines=(say("claim-yours"), *card(found)), buttons=_volunteer_buttons(request, found))]
    place = await donations.wait_for(request.session, found.id, request.person.id, request.now)
    return [Reply(lines=(say("claim-late", place=place),), buttons=next_questions(_board()))]


async def donation_release(request: Request) -> list[Reply]:
    """The volunteer cannot; the next on the waiting list has it, or it is open again."""
    found = await _held(request)
    if found is None:
        return await donation_board(request)
    await _change(request, found, "release")
    await _pass_on(request.session, found, request.now, request.facts)
    return [Reply(lines=(say("claim-released"),), buttons=next_questions(_board()))]


async def donation_propose(request: Request) -> list[Reply]:
    """Times and a place, by buttons."""
    found = await _held(request)
    if found is None:
        return await donation_board(request)
    return await forms.begin(MEETING_FORM, request, number=str(found.id))


async def donation_pick(request: Request) -> list[Reply]:
    """The family picks one of the times: agreed, both are told and reminded."""
    found = await _find(request)
    index = int(request.understanding.value("index") or 0)
    if found is None or found.person_id != request.person.id or found.claimed_by is None:
        return await donation_status(request)
    if found.state != "claimed" or index >= len(found.proposed):
        return await donation_status(request)
    moment = _moment(found.proposed[index])
    if moment <= request.now:
        return [Reply(lines=(say("appointment-past"),), buttons=_family_buttons(found, request))]
    found.meets_at = moment
    await _change(request, found, "arrange")
    _remind(request, found)
    await _tell(request, found.claimed_by, _agreed(request, found, found.claimed_by), _meeting_buttons(found))
    lines = _agreed(request, found, found.person_id)
    return [Reply(lines=lines, buttons=_meeting_buttons(found), pin=places.pin(request.facts, found.place))]


async def donation_others(request: Request) -> list[Reply]:
    """None of the times suits: before or after one was picked."""
    found = await _find(request)
    mine = found is not None and request.person.id in (found.person_id, found.claimed_by)
    if found is None or not mine or found.state not in ("claimed", "arranged") or found.claimed_by is None:
        return await donation_status(request)
    if found.state == "arranged":
        await _change(request, found, "rearrange")
        await _forget_meeting(request, found)
    found.proposed = []
    propose = (_button("propose", found, say("button-propose"), "🕑"),)
    if request.person.id == found.claimed_by:
        await _tell(request, found.person_id, (say("meet-changed", items=_things(found)),))
        return await donation_propose(request)
    await _tell(request, found.claimed_by, (say("meet-others"), *card(found)), (propose,))
    return [Reply(lines=(say("meet-others-sent"),), buttons=next_questions(ask("donation_status")))]


async def donation_done(request: Request) -> list[Reply]:
    """Each side says that it was handed over; when both have, it is."""
    found = await _find(request)
    if found is None or found.state != "arranged" or request.person.id not in (found.person_id, found.claimed_by):
        return [Reply(lines=(say("handover-thanks"),), buttons=next_questions())]
    if request.person.id == found.person_id:
        found.received = True
    else:
        found.given = True
    if found.given and found.received:
        await _change(request, found, "hand_over")
        await donations.stop_waiting(request.session, found.id)
        await outbox.cancel_keys(request.session, f"meeting:{found.id}:", request.now)
    return [Reply(lines=(say("handover-thanks"),), buttons=next_questions())]


async def donation_say(request: Request) -> list[Reply]:
    """A fixed sentence, to the other side in their language."""
    found = await _find(request)
    other = _other(request, found)
    sentence = request.understanding.value("sentence") or ""
    if found is None or other is None:
        return await donation_status(request)
    answers = tuple(_button("say", found, say(f"say-{each}"), suffix=each) for each in ("yes", "no"))
    line = say("from-other", text=say(f"say-{sentence}"))
    await _tell(request, other, (line,), () if sentence in ("yes", "no") else (answers,), at_once=True)
    return [Reply(lines=(say("passed-on"),), can_be_danish=False)]


async def donation_write(request: Request) -> list[Reply]:
    """Free text to the other side, through the bot."""
    found = await _find(request)
    if found is None or _other(request, found) is None:
        return await donation_status(request)
    return await forms.begin(WRITE_FORM, request, number=str(found.id))


async def leave(request: Request) -> None:
    """Whoever has everything deleted gives back what they took, and needs nothing any more."""
    for found in await donations.board(request.session, {"claimed", "arranged"}, request.person.id, 0, MOST_HELD):
        await _change(request, found, "release")
        await _pass_on(request.session, found, request.now, request.facts)
    for found in await donations.of_person(request.session, request.person.id, ALIVE):
        holder = found.claimed_by
        await _change(request, found, "close", reason="withdrawn")
        if holder is not None:
            await _tell(request, holder, (say("request-withdrawn-notice"), *card(found)))


async def group_link(request: Request) -> list[Reply]:
    """This group gets a card for each request from now on."""
    chat = int(request.understanding.value("chat") or 0)
    if chat >= 0:
        return [Reply(lines=(say("group-how"),), buttons=next_questions())]
    group = await persons.meet(request.session, chat, "da", request.now)
    await donations.link_group(request.session, group.id, request.now)
    for each in await donations.board(request.session, ALIVE, None, 0, ON_A_PAGE):
        await update_cards(request.session, each, request.now)
    return [Reply(lines=(say("group-linked"),), buttons=next_questions())]


async def tick(session: AsyncSession, facts: Municipality, now: datetime) -> None:
    """What time does: a word after three days, free again after five."""
    for found in await donations.held_since(session, now - REMINDED_AFTER):
        assert found.claimed_by is not None
        assert found.claimed_at is not None
        if found.claimed_at <= now - FREE_AFTER:
            _notify(session, found.claimed_by, (say("claim-ran-out"), *card(found)), (), now, facts)
            _apply(session, None, found, "release", now)
            await _pass_on(session, found, now, facts)
        elif found.reminded_at is None:
            found.reminded_at = now
            rows = (
                (_button("propose", found, say("button-propose"), "🕑"),),
                (_button("release", found, say("button-release"), "↩"),),
            )
            _notify(session, found.claimed_by, (say("claim-waits"), *card(found)), rows, now, facts)


async def update_cards(session: AsyncSession, found: DonationRequest, now: datetime) -> None:
    """The card in each group: sent once, edited whenever the state changes."""
    buttons = ((_button("claim", found, say("button-claim"), "✋"),),) if found.state not in OVER else ()
    lines = (_numbered(found), *card(found), _state(found))
    reply = Reply(lines=lines, buttons=buttons, can_be_danish=False)
    for group in await donations.groups(session):
        key = f"card:{found.id}:{group.person_id}"
        if await outbox.has(session, key):
            reply_there = reply.model_copy(update={"edits": key})
            outbox.put(session, group.person_id, reply_there.model_dump(mode="json"), lane="notice", now=now)
        else:
            outbox.put(session, group.person_id, reply.model_dump(mode="json"), lane="notice", now=now, key=key)


def card(found: DonationRequest) -> tuple[Say, ...]:
    """What is needed, how soon, in which town, and what the person wrote."""
    head = say("request-card", items=_things(found), soon=say(f"soon-{found.soon}"), area=_area(found.area))
    if not found.note:
        return (head,)
    return (head, say("request-note", text=found.note, language=LanguageName(code=found.language)))


def _apply(session: AsyncSession, actor: int | None, found: DonationRequest, event: Event, now: datetime) -> None:
    """One step of the state machine, written into the log. Raises Impossible."""
    before = found.state
    found.state, found.changed_at = after(before, event), now
    if found.state == "open":
        found.claimed_by, found.claimed_at, found.reminded_at = None, None, None
    if found.state in ("open", "claimed"):
        found.meets_at, found.given, found.received = None, False, False
    if found.state == "open":
        found.proposed, found.place = [], None
    donations.note_down(session, actor, f"request {found.id}", event, before, found.state, now)


async def _change(request: Request, found: DonationRequest, event: Event, reason: str | None = None) -> None:
    _apply(request.session, request.person.id, found, event, request.now)
    found.reason = reason
    if found.state in OVER:
        await donations.stop_waiting(request.session, found.id)
    if found.state != "arranged":
        await _forget_meeting(request, found)
    await request.session.flush()
    await update_cards(request.session, found, request.now)


async def _pass_on(session: AsyncSession, found: DonationRequest, now: datetime, facts: Municipality) -> None:
    """To the next on the waiting list, or open for everybody; the family is told who has it only when somebody does."""
    await session.flush()
    following = await donations.next_waiting(session, found.id)
    if following is not None and await donations.claim(session, found.id, following, now):
        donations.note_down(session, following, f"request {found.id}", "claim", "open", "claimed", now)
        fresh = await donations.find(session, found.id)
        assert fresh is not None
        rows = (
            (_button("propose", fresh, say("button-propose"), "🕑"),),
            (_button("release", fresh, say("button-release"), "↩"),),
        )
        _notify(session, following, (say("claim-yours"), *card(fresh)), rows, now, facts)
        found = fresh
    else:
        _notify(session, found.person_id, (say("request-open-again", items=_things(found)),), (), now, facts)
    await update_cards(session, found, now)


async def _asked(request: Request, answers: Answers) -> list[Reply]:
    """Confirmed: it is on the board and in the groups."""
    if answers["confirm"] != "yes":
        return await donation_status(request)
    made = DonationRequest(
        person_id=request.person.id,
        items=[each for each in answers["items"].split(",") if each in get_args(Item)],
        note="" if answers["note"] == NOTHING else answers["note"],
        language=request.person.language,
        soon=answers["soon"],
        area=_town(request, answers["area"]),
        state="draft",
        proposed=[],
        code="".join(secrets.choice(_CODE_LETTERS) for _ in range(4)),
        created_at=request.now,
        changed_at=request.now,
    )
    request.session.add(made)
    await request.session.flush()
    _apply(request.session, request.person.id, made, "send", request.now)
    await request.session.flush()
    await update_cards(request.session, made, request.now)
    return [Reply(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


async def _proposed(request: Request, answers: Answers) -> list[Reply]:
    """The times go to the family as buttons."""
    found = await donations.find(request.session, int(answers["number"]))
    if found is None or found.claimed_by != request.person.id or found.state != "claimed":
        return await donation_board(request)
    found.proposed = [int(minutes) for minutes in answers["times"].split(",")]
    found.place = answers["place"]
    lines = (say("meet-proposed", items=_things(found), place=_place(request, found, found.person_id)),)
    await _tell(request, found.person_id, lines, _family_buttons(found, request))
    return [Reply(lines=(say("meet-sent"),), buttons=next_questions(_board()))]


async def _written(request: Request, answers: Answers) -> list[Reply]:
    found = await donations.find(request.session, int(answers["number"]))
    other = _other(request, found)
    if found is None or other is None:
        return await donation_status(request)
    line = say("from-other-text", language=LanguageName(code=request.person.language), text=answers["text"])
    write = _button("write", found, say("button-write"), "✏")
    await _tell(request, other, (line,), ((write,),), at_once=True)
    return [Reply(lines=(say("passed-on"),), can_be_danish=False)]


def _other(request: Request, found: DonationRequest | None) -> int | None:
    """The other side of a request that one is part of, while somebody has it."""
    if found is None or found.state not in ("claimed", "arranged"):
        return None
    sides = {found.person_id: found.claimed_by, found.claimed_by: found.person_id}
    return sides.get(request.person.id)


async def _find(request: Request) -> DonationRequest | None:
    return await donations.find(request.session, int(request.understanding.value("request") or 0))


async def _held(request: Request) -> DonationRequest | None:
    """The request, if this volunteer has it and it is not over."""
    found = await _find(request)
    mine = found is not None and found.claimed_by == request.person.id and found.state in ("claimed", "arranged")
    return found if mine else None


async def _tell(
    request: Request, person_id: int, lines: tuple[Say, ...], buttons: Rows = (), *, at_once: bool = False
) -> None:
    _notify(request.session, person_id, lines, buttons, request.now, None if at_once else request.facts)


def _notify(
    session: AsyncSession,
    person_id: int,
    lines: tuple[Say, ...],
    buttons: Rows,
    now: datetime,
    facts: Municipality | None,
) -> None:
    """A notice, not in the night; with no facts at once, between two who are about to meet."""
    message = Reply(lines=lines, buttons=buttons).model_dump(mode="json")
    due_at = after_quiet(now, facts.zone) if facts else now
    outbox.put(session, person_id, message, lane="notice", now=now, due_at=due_at)


def _remind(request: Request, found: DonationRequest) -> None:
    """Both sides, before they meet; and after it, whether it was handed over."""
    assert found.meets_at is not None
    assert found.claimed_by is not None
    stamp = f"{request.now:%Y%m%d%H%M%S}"
    for person_id in (found.person_id, found.claimed_by):
        lines = _agreed(request, found, person_id)
        before = Reply(
            lines=lines, buttons=_meeting_buttons(found), pin=places.pin(request.facts, found.place)
        ).model_dump(mode="json")
        for lead in request.leads:
            due = lead.due(found.meets_at, request.facts.zone)
            if request.now < due < found.meets_at:
                key = f"meeting:{found.id}:{person_id}:{stamp}:{lead.name}"
                planned = outbox.Planned(person_id, key, before, due, found.meets_at)
                outbox.queue(request.session, planned, request.now)
        done = _button("done", found, say("button-handed-over"), "✅")
        others = _button("others", found, say("button-other-time"), "🕑")
        question = Reply(lines=(say("handover-ask", items=_things(found)),), buttons=((done,), (others,)))
        key = f"meeting:{found.id}:{person_id}:{stamp}:after"
        due = after_quiet(found.meets_at + ASKED_AFTER, request.facts.zone)
        message = question.model_dump(mode="json")
        planned = outbox.Planned(person_id, key, message, due, due + REMINDED_AFTER)
        outbox.queue(request.session, planned, request.now)


async def _forget_meeting(request: Request, found: DonationRequest) -> None:
    await outbox.cancel_keys(request.session, f"meeting:{found.id}:", request.now)


def _agreed(request: Request, found: DonationRequest, person_id: int) -> tuple[Say, ...]:
    assert found.meets_at is not None
    slots = moment_slots(found.meets_at, request.facts.zone)
    place = _place(request, found, person_id)
    return (say("meet-agreed", items=_things(found), place=place, code=found.code, **slots),)


def _place(request: Request, found: DonationRequest, person_id: int) -> Say:
    """Where, as this side sees it."""
    known = places.find(request.facts, found.place)
    if known:
        return say("only-day", day=Fact(text=places.address(known)))
    at_family = found.place == HOME
    own = at_family == (person_id == found.person_id)
    return say("place-yours" if own else "place-theirs")


def _family_buttons(found: DonationRequest, request: Request) -> Rows:
    """The times that are still to come, and none of them."""
    times = [
        _button("pick", found, say("day-and-time", **moment_slots(_moment(each), request.facts.zone)), suffix=str(at))
        for at, each in enumerate(found.proposed)
        if _moment(each) > request.now
    ]
    return (*((each,) for each in times), (_button("others", found, say("button-other-time"), "🕑"),))


def _meeting_buttons(found: DonationRequest) -> Rows:
    """What two who do not share a language may have to say to each other."""
    says = [_button("say", found, say(f"say-{each}"), suffix=each) for each in SENTENCES[:4]]
    write = _button("write", found, say("button-write"), "✏")
    others = _button("others", found, say("button-other-time"), "🕑")
    done = _button("done", found, say("button-handed-over"), "✅")
    return ((says[0],), (says[1],), (says[2],), (says[3],), (write, others), (done,))


def _volunteer_buttons(request: Request, found: DonationRequest) -> Rows:
    if found.claimed_by == request.person.id and found.state == "arranged":
        release = _button("release", found, say("button-release"), "↩")
        return (*_meeting_buttons(found), (release,), *next_questions(_board()))
    if found.claimed_by == request.person.id and found.state == "claimed":
        propose = _button("propose", found, say("button-propose"), "🕑")
        write = _button("write", found, say("button-write"), "✏")
        release = _button("release", found, say("button-release"), "↩")
        return ((propose,), (write,), (release,), *next_questions(_board()))
    claim = () if found.state in OVER else ((_button("claim", found, say("button-claim"), "✋"),),)
    return (*claim, *next_questions(_board()))


def _things(found: DonationRequest) -> Items:
    return Items(items=tuple(say(f"thing-{item}") for item in found.items))


def _area(area: str) -> Say:
    return say("place-elsewhere") if area == ELSEWHERE else say("only-day", day=Fact(text=area))


def _state(found: DonationRequest) -> Say:
    return say(f"request-{found.state.replace('_', '-')}")


def _numbered(found: DonationRequest) -> Say:
    return say("request-number", number=found.id)


def _button(step: str, found: DonationRequest, label: Say, icon: str = "", suffix: str = "") -> Button:
    press = ":".join(filter(None, ("donation", step, str(found.id), suffix)))
    return Button(label=label, press=press, icon=icon)


def _turn(chosen: str, page: int, icon: str) -> Button:
    return Button(
        label=say("only-day", day=Fact(text=str(page + 1))), press=f"donation:board:{chosen}:{page}", icon=icon
    )


def _board() -> Button:
    return Button(label=say("button-board-open"), press="donation:board:open:0", icon="📋")


def _moment(minutes: int) -> datetime:
    return datetime.fromtimestamp(minutes * 60, UTC)


def _collectors(request: Request) -> Items:
    collecting = [each.name for each in request.facts.organisations if "donations" in each.activities]
    return names(tuple(collecting))


def _item_choices(request: Request, answers: Answers) -> Sequence[Choice]:
    return [Choice(item, say(f"thing-{item}")) for item in get_args(Item)]


def _read_note(request: Request, answers: Answers, text: str) -> str | Problem | None:
    """What matters, in the person's own words; no numbers by which somebody could be found."""
    if _NUMBER.search(text):
        return Problem(say("note-number"))
    return " ".join(text.split())[:LONGEST_NOTE] or None


def _areas(request: Request, answers: Answers) -> Sequence[Choice]:
    cities = dict.fromkeys(site.city for site in request.facts.temporary_housing.sites)
    return [
        *(Choice(_slug(city), say("only-day", day=Fact(text=city))) for city in cities),
        Choice(ELSEWHERE, say("place-elsewhere")),
    ]


def _town(request: Request, slug: str) -> str:
    """The town behind a button."""
    cities = [site.city for site in request.facts.temporary_housing.sites]
    return next((city for city in cities if _slug(city) == slug), ELSEWHERE)


def _slug(city: str) -> str:
    return city.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


async def _confirm(request: Request, answers: Answers) -> Say:
    things = Items(items=tuple(say(f"thing-{item}") for item in answers["items"].split(",")))
    note = Fact(text="–" if answers["note"] == NOTHING else answers["note"])
    soon = say(f"soon-{answers['soon']}")
    return say("request-confirm", items=things, note=note, soon=soon, area=_area(_town(request, answers["area"])))


def _times(request: Request, answers: Answers) -> Sequence[Choice]:
    today = request.local_now.date()
    moments = [
        datetime.combine(today + timedelta(days=ahead), clock, request.facts.zone)
        for ahead in range(PROPOSED_DAYS)
        for clock in PROPOSED_HOURS
    ]
    return [
        Choice(str(int(moment.timestamp()) // 60), say("day-and-time", **moment_slots(moment, request.facts.zone)))
        for moment in moments
        if moment > request.now + timedelta(hours=1)
    ]


def _meeting_places(request: Request, answers: Answers) -> Sequence[Choice]:
    """The family's, the volunteer's, or a public place of the facts file with a pin."""
    public = [place for place in request.facts.places if place.latitude is not None]
    return [
        Choice(HOME, say("place-home"), "🏠"),
        Choice(MINE, say("place-mine"), "🏠"),
        *(Choice(place.id, say("only-day", day=Fact(text=place.name)), "📍") for place in public),
    ]


FORM = Form(
    "request",
    "donation_request",
    (
        Field("items", lambda request, answers: say("request-items-ask"), _item_choices, many=True),
        Field(
            "note",
            lambda request, answers: say("request-note-ask"),
            lambda request, answers: [Choice(NOTHING, say("button-nothing-more"))],
            typed=_read_note,
        ),
        Field(
            "soon",
            lambda request, answers: say("request-soon-ask"),
            lambda request, answers: [Choice(each, say(f"soon-{each}")) for each in SOON],
        ),
        Field("area", lambda request, answers: say("request-area-ask"), _areas),
        Field(
            "confirm",
            _confirm,
            lambda request, answers: [Choice("yes", say("button-send"), "✅"), Choice("no", say("button-no"))],
        ),
    ),
    _asked,
)
MEETING_FORM = Form(
    "meeting",
    "donation_propose",
    (
        Field("times", lambda request, answers: say("meet-times-ask"), _times, many=True, across=1),
        Field("place", lambda request, answers: say("meet-place-ask"), _meeting_places),
    ),
    _proposed,
)
WRITE_FORM = Form(
    "write",
    "donation_write",
    (Field("text", lambda request, answers: say("write-ask"), typed=_read_note),),
    _written,
)
