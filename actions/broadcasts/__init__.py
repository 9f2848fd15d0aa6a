"""What staff tell many at once: written once, translated by volunteers, sent, changed, taken back."""

from __future__ import annotations

from datetime import timedelta

from actions.broadcasts import (
    answers,
    audience,
    broadcasts,
    forms,
    optouts,
    recall,
    report,
    running,
    sending,
    towns,
    translations,
    writing,
)
from actions.broadcasts.values import (
    ANSWER,
    BROADCAST,
    GOT,
    GROUP,
    HOW,
    KIND,
    LANGUAGE,
    PLACE,
    REVISION,
    SIDE,
    SOUGHT,
    TOWN,
    VALUE,
    WHAT,
)
from actions.kernel import PAGE, STAFF, Act, Command, Feature, Forget, Kept, Tick
from store import broadcasts as store_broadcasts

# So long a broadcast can be changed or taken back, and its numbers looked at.
KEPT = timedelta(days=store_broadcasts.KEPT_DAYS)

FEATURE = Feature(
    "broadcasts",
    acts={
        "broadcast_list": Act(broadcasts.broadcast_list, STAFF, takes=(PAGE,), asked=True, icon="📣"),
        "broadcast_new": Act(broadcasts.broadcast_new, STAFF, icon="➕"),
        "broadcast_show": Act(broadcasts.broadcast_show, STAFF, takes=(BROADCAST,)),
        "broadcast_text": Act(broadcasts.broadcast_text, STAFF, takes=(BROADCAST,)),
        "broadcast_photo": Act(broadcasts.broadcast_photo, STAFF, takes=(BROADCAST,)),
        "broadcast_link": Act(broadcasts.broadcast_link, STAFF, takes=(BROADCAST,)),
        "broadcast_pins": Act(broadcasts.broadcast_pins, STAFF, takes=(BROADCAST,)),
        "broadcast_pin": Act(broadcasts.broadcast_pin, STAFF, takes=(BROADCAST, PLACE)),
        "broadcast_extras": Act(broadcasts.broadcast_extras, STAFF, takes=(BROADCAST,)),
        "broadcast_ask": Act(broadcasts.broadcast_ask, STAFF, takes=(BROADCAST, WHAT)),
        "broadcast_kinds": Act(broadcasts.broadcast_kinds, STAFF, takes=(BROADCAST,)),
        "broadcast_kind": Act(broadcasts.broadcast_kind, STAFF, takes=(BROADCAST, KIND)),
        "broadcast_test": Act(broadcasts.broadcast_test, STAFF, takes=(BROADCAST,)),
        "broadcast_delete": Act(broadcasts.broadcast_delete, STAFF, takes=(BROADCAST,)),
        "broadcast_discard": Act(broadcasts.broadcast_discard, STAFF, takes=(BROADCAST,)),
        "broadcast_audience": Act(audience.broadcast_audience, STAFF, takes=(BROADCAST,)),
        "broadcast_pick": Act(audience.broadcast_pick, STAFF, takes=(BROADCAST, SIDE, GROUP)),
        "broadcast_switch": Act(audience.broadcast_switch, STAFF, takes=(BROADCAST, SIDE, GROUP, VALUE)),
        "broadcast_match": Act(audience.broadcast_match, STAFF, takes=(BROADCAST,)),
        "broadcast_without": Act(audience.broadcast_without, STAFF, takes=(BROADCAST,)),
        "broadcast_languages": Act(translations.broadcast_languages, STAFF, takes=(BROADCAST,)),
        "broadcast_missing": Act(translations.broadcast_missing, STAFF, takes=(BROADCAST, LANGUAGE)),
        "broadcast_seek": Act(translations.broadcast_seek, STAFF, takes=(BROADCAST,)),
        "broadcast_send": Act(sending.broadcast_send, STAFF, takes=(BROADCAST,)),
        "broadcast_start": Act(sending.broadcast_start, STAFF, takes=(BROADCAST,)),
        "broadcast_at": Act(sending.broadcast_at, STAFF, takes=(BROADCAST,)),
        "broadcast_confirm": Act(sending.broadcast_confirm, STAFF, takes=(BROADCAST,)),
        "broadcast_pause": Act(sending.broadcast_pause, STAFF, takes=(BROADCAST,)),
        "broadcast_go": Act(sending.broadcast_go, STAFF, takes=(BROADCAST,)),
        "broadcast_stop": Act(sending.broadcast_stop, STAFF, takes=(BROADCAST,)),
        "broadcast_change": Act(recall.broadcast_change, STAFF, takes=(BROADCAST,)),
        "broadcast_recall": Act(recall.broadcast_recall, STAFF, takes=(BROADCAST,)),
        "broadcast_take": Act(recall.broadcast_take, STAFF, takes=(BROADCAST, HOW)),
        "broadcast_agree": Act(recall.broadcast_agree, STAFF, takes=(BROADCAST, HOW, REVISION)),
        "broadcast_report": Act(report.broadcast_report, STAFF, takes=(BROADCAST,)),
        "broadcast_more": Act(answers.broadcast_more, takes=(GOT,)),
        "broadcast_read": Act(answers.broadcast_read, takes=(GOT,)),
        "broadcast_answer": Act(answers.broadcast_answer, takes=(GOT, ANSWER)),
        "translation_take": Act(translations.translation_take, takes=(SOUGHT, LANGUAGE)),
        "translation_check": Act(translations.translation_check, takes=(SOUGHT, LANGUAGE)),
        "translation_right": Act(translations.translation_right, takes=(SOUGHT, LANGUAGE)),
        "translation_change": Act(translations.translation_change, takes=(SOUGHT, LANGUAGE)),
        "optout_off": Act(optouts.optout_off, takes=(KIND,)),
        "optout_on": Act(optouts.optout_on, takes=(KIND,)),
        "optout_list": Act(optouts.optout_list),
        "town_ask": Act(towns.town_ask),
        "town_set": Act(towns.town_set, takes=(TOWN,)),
    },
    forms=(
        writing.TEXT_FORM,
        forms.PHOTO_FORM,
        forms.LINK_FORM,
        forms.WITHOUT_FORM,
        sending.SCHEDULE_FORM,
        translations.TRANSLATE_FORM,
    ),
    commands=(
        Command("announce", "broadcast_list", 4),
        Command("messages", "optout_list", 15),
        Command("town", "town_ask", 16),
    ),
    ticks=(Tick("broadcasts", timedelta(seconds=2), running.tick),),
    kept=(
        Kept(
            "privacy-broadcasts",
            {
                "broadcast_answers": "broadcast_id person_id read_at coming",
                "broadcasts": "id author_id sent_by confirmed_by state kind language text version revision facts "
                "audience missing published photo file place link link_label asks due_at recipients created_at "
                "changed_at started_at finished_at recalled_at",
                "broadcast_translations": "broadcast_id language text version state translator_id checker_id taken_at",
            },
            slots={"days": store_broadcasts.KEPT_DAYS},
            sentence=True,
            others={"broadcasts": "sent_by confirmed_by audience", "broadcast_translations": "checker_id"},
            sees={
                "broadcasts.sent_by": "id sent_by state kind language due_at started_at finished_at",
                "broadcasts.confirmed_by": "id confirmed_by state kind language",
                "broadcast_translations.checker_id": "broadcast_id language version state checker_id taken_at",
            },
        ),
    ),
    leaves=running.leave,
    loses=running.lose,
    forgets=(Forget(KEPT, store_broadcasts.forget_before),),
    keeps={"broadcast:": KEPT},
    needs=("information",),
)
