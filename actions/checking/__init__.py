"""Whether the facts are still right: staff are asked once a week, and everybody can say that something is wrong."""

from __future__ import annotations

from datetime import timedelta

from actions.checking import desk, reports, weekly, wrong
from actions.checking.values import CARD, FACT, MY_WRONG, PLACE, REVISION, WRONG, YES_NO
from actions.kernel import FACTS, STAFF, Act, Feature, Forget, Kept, Tick, Under, Waits, Work, at_most
from store import checks, wrongs

WRONGS_KEPT = timedelta(days=wrongs.KEPT_DAYS)


async def tick(work: Work) -> None:
    """What people said is passed on and followed; then the card of the week."""
    await wrong.tick(work)
    await reports.tick(work)
    await weekly.follow(work)
    await weekly.ask(work)


FEATURE = Feature(
    "checking",
    acts={
        "wrong_say": Act(wrong.wrong_say, takes=(FACTS,)),
        "wrong_tell": Act(wrong.wrong_tell, takes=(MY_WRONG, YES_NO)),
        "wrong_right": Act(reports.wrong_right, STAFF, takes=(WRONG,)),
        "wrong_change": Act(reports.wrong_change, STAFF, takes=(WRONG, PLACE)),
        "wrong_list": Act(desk.wrong_list, STAFF, takes=()),
        "wrong_open": Act(desk.wrong_open, STAFF, takes=(WRONG,)),
        "check_open": Act(desk.check_open, STAFF, takes=(CARD,)),
        "check_right": Act(weekly.check_right, STAFF, takes=(CARD, PLACE)),
        "check_change": Act(weekly.check_change, STAFF, takes=(CARD, PLACE)),
        "check_fact": Act(weekly.check_fact, STAFF, takes=(FACT, REVISION)),
        "check_pass": Act(weekly.check_pass, STAFF, takes=(CARD, PLACE)),
    },
    forms=(wrong.FORM,),
    under=(Under("wrong_say", "intent-wrong_information", "⚠"),),
    ticks=(Tick("checking", timedelta(minutes=2), tick),),
    forgets=(Forget(WRONGS_KEPT, wrongs.forget_before), Forget(checks.KEPT, checks.forget_before)),
    keeps={reports.KEY: WRONGS_KEPT, weekly.KEY: checks.KEPT},
    kept=(
        Kept(
            "kept-wrongs",
            {"wrongs": "id person_id shown facts text language wants result created_at passed_at"},
            at_most(WRONGS_KEPT),
        ),
    ),
    traces=wrong.traces,
    leaves=wrong.leave,
    waits=(Waits(1, desk.facts_wait), Waits(2, desk.wrongs_wait)),
    needs=("information",),
)
