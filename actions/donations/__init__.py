"""Things for those who need them: asked for, offered, taken by exactly one, handed over without a name."""

from __future__ import annotations

from datetime import timedelta

from actions.donations import (
    addresses,
    asking,
    board,
    claims,
    coordination,
    donations,
    first_offers,
    groups,
    leaving,
    limits,
    meetings,
    merging,
    numbers,
    offers,
    overview,
    own,
    reassigning,
    relays,
    rules,
    trust,
)
from actions.donations.values import (
    ANY_OFFER,
    ASKED_OFFER,
    FILTER,
    HELD,
    MINE,
    MY_OFFER,
    NUMBER,
    OTHER_SENT,
    OURS,
    PERSON,
    REASON,
    RULE,
    SENT,
    SENTENCE,
    SHOWN,
)
from actions.kernel import (
    COORDINATORS,
    MINUTES,
    PAGE,
    VOLUNTEERS,
    YOURS,
    Act,
    Command,
    Entry,
    Feature,
    Forget,
    Kept,
    Tick,
    Waits,
    after_end,
    at_most,
    even_then,
)
from store import donations as store_donations
from store import offers as store_offers
from store import relays as store_relays
from store import trust as store_trust

# A request stays on its card until it is over, and then as long as a complaint may come.
KEPT = timedelta(days=90)
# When none of the two is here any more, a block is kept so long as a hash.
KNOWN = timedelta(days=365)

FEATURE = Feature(
    "donations",
    acts={
        "donation_request": Act(donations.donation_request, icon="🛋"),
        "donation_offer": Act(donations.donation_offer, icon="🎁"),
        "donation_status": Act(donations.donation_status),
        "donation_mine": Act(donations.donation_mine, takes=(MINE,)),
        "donation_change": Act(donations.donation_change, takes=(MINE,)),
        "donation_withdraw": Act(donations.donation_withdraw, takes=(MINE,)),
        "donation_more": Act(limits.donation_more, takes=()),
        "donation_lift": Act(limits.donation_lift, COORDINATORS, takes=(SENT,)),
        "donation_board": Act(board.donation_board, VOLUNTEERS, takes=(FILTER, PAGE), asked=True),
        "donation_show": Act(board.donation_show, VOLUNTEERS, takes=(SHOWN,)),
        "donation_things": Act(board.donation_things, VOLUNTEERS, takes=(FILTER,)),
        "donation_claim": Act(claims.donation_claim, VOLUNTEERS, takes=(SENT,)),
        "donation_release": Act(claims.donation_release, takes=(HELD,)),
        "donation_propose": Act(meetings.donation_propose, takes=(OURS,)),
        "donation_pick": Act(meetings.donation_pick, takes=(OURS, MINUTES)),
        "donation_others": Act(meetings.donation_others, takes=(OURS,)),
        "donation_address": Act(addresses.donation_address, takes=(OURS,)),
        "donation_done": Act(meetings.donation_done, takes=(OURS,)),
        "donation_say": Act(relays.donation_say, takes=(OURS, SENTENCE)),
        "donation_write": Act(relays.donation_write, takes=(OURS,)),
        "donation_number": Act(numbers.donation_number, takes=(OURS,)),
        "donation_block": Act(trust.donation_block, takes=(OURS,)),
        "donation_apart": Act(trust.donation_apart, takes=(OURS,)),
        "donation_missed": Act(trust.donation_missed, takes=(OURS,)),
        "donation_another": Act(trust.donation_another, takes=(MINE,)),
        "offer_withdraw": Act(offers.offer_withdraw, takes=(MY_OFFER,)),
        "offer_yes": Act(asking.offer_yes, takes=(ASKED_OFFER,)),
        "offer_no": Act(asking.offer_no, takes=(ASKED_OFFER,)),
        "offer_report": Act(first_offers.offer_report, takes=(ASKED_OFFER,)),
        "offer_block": Act(first_offers.offer_block, takes=(ASKED_OFFER,)),
        "offer_pass": Act(first_offers.offer_pass, COORDINATORS, takes=(ANY_OFFER,)),
        "offer_refuse": Act(first_offers.offer_refuse, COORDINATORS, takes=(ANY_OFFER,)),
        "donation_report": Act(coordination.donation_report, takes=(OURS,)),
        "coordination_overview": Act(overview.coordination_overview, COORDINATORS),
        "coordination_tables": Act(overview.coordination_tables, COORDINATORS, takes=()),
        "donation_reassign": Act(reassigning.donation_reassign, COORDINATORS, takes=(SENT,)),
        "donation_give": Act(reassigning.donation_give, COORDINATORS, takes=(SENT, PERSON)),
        "donation_merge": Act(merging.donation_merge, COORDINATORS, takes=(SENT,)),
        "donation_join": Act(merging.donation_join, COORDINATORS, takes=(SENT, OTHER_SENT)),
        "rule_list": Act(rules.rule_list, COORDINATORS, takes=()),
        "rule_show": Act(rules.rule_show, COORDINATORS, takes=(RULE,)),
        "rule_set": Act(rules.rule_set, COORDINATORS, takes=(RULE, NUMBER)),
        "donation_look": Act(coordination.donation_look, COORDINATORS, takes=(SENT,)),
        "donation_free": Act(coordination.donation_free, COORDINATORS, takes=(SENT,)),
        "donation_close": Act(coordination.donation_close, COORDINATORS, takes=(SENT, REASON)),
        "group_link": Act(groups.group_link, COORDINATORS),
        "group_unlink": Act(groups.group_unlink, COORDINATORS),
    },
    forms=(donations.FORM, offers.FORM, meetings.MEETING_FORM, addresses.FORM, relays.WRITE_FORM, numbers.FORM),
    commands=(
        Command("board", "donation_board", 5),
        Command("overview", "coordination_overview", 7),
    ),
    menu=(
        Entry("donation_request", "things", 0),
        Entry("donation_board", YOURS, 1, "button-board-open", "📋"),
        Entry("coordination_overview", YOURS, 2, "button-overview", "📊"),
    ),
    ticks=(Tick("donations", timedelta(minutes=15), donations.tick),),
    forgets=(
        Forget(KEPT, store_donations.forget_before),
        Forget(KEPT, store_offers.forget_before),
        Forget(store_relays.KEPT, store_relays.forget_before),
        Forget(KNOWN, store_trust.forget_before),
    ),
    # An address is taken back from the chat, however long it has been there; its row is empty by then.
    keeps={"card:": KEPT, "once:address:": KEPT},
    kept=(
        Kept(
            "kept-requests",
            {
                "donation_requests": "id person_id items details note vector traits language photo soon area state "
                "reason claimed_by claimed_at reminded_at proposed proposed_by_family place meets_at code given "
                "received created_at changed_at",
                "donation_offers": "id person_id items details note vector traits language photos condition bring "
                "until state request_id asked_at declined created_at changed_at",
                "donation_waiting": "id request_id person_id created_at",
            },
            after_end(KEPT),
            short=True,
            secret={"donation_requests": "code"},
            others={"donation_requests": "claimed_by"},
            sees={
                "donation_requests.claimed_by": "id items state claimed_by claimed_at reminded_at proposed "
                "proposed_by_family place meets_at given received"
            },
        ),
        Kept(
            "kept-address",
            {"addresses": "request_id host_id guest_id text given_at"},
            after_end(addresses.KEPT),
            others={"addresses": "guest_id"},
            sees={"addresses.guest_id": "request_id guest_id given_at"},
        ),
        Kept(
            "kept-relays",
            {"relays": "id request_id by_family text language at author"},
            at_most(store_relays.KEPT),
            short=True,
        ),
        Kept(
            "kept-blocks",
            {"blocks": "id blocker blocked last_at", "no_shows": "id pseudonym request_id last_at"},
            even_then(KNOWN),
            secret={"blocks": "blocker blocked", "no_shows": "pseudonym"},
            # Whoever is blocked is not told by whom, nor that they are.
            sees={"blocks.blocked": ""},
        ),
    ),
    owns=own.own,
    traces=leaving.traces,
    waits=(Waits(6, overview.stuck_wait),),
    leaves=leaving.leave,
    loses=leaving.lose,
    needs=("information",),
)
