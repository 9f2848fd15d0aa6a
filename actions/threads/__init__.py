"""Writing to the staff through the bot, without a name, and their answers; volunteers who translate."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import (
    COORDINATORS,
    KEPT,
    ROW,
    STAFF,
    VOLUNTEERS,
    Act,
    Command,
    Feature,
    Forget,
    Kept,
    Tick,
    Waits,
    at_most,
)
from actions.threads import (
    answers,
    interpreting,
    leaving,
    linking,
    person,
    readers,
    spoken,
    staff,
    translating,
    waiting,
)
from actions.threads.values import (
    ASKED_FOR,
    DRAFT,
    LANGUAGE,
    MY_MESSAGE,
    MY_THREAD,
    NEW_GROUP,
    OFFERING,
    SAID,
    THREAD,
    TRANSLATED,
)
from store import drafts, unanswered
from store import threads as store_threads

FEATURE = Feature(
    "threads",
    acts={
        "reader_languages": Act(readers.reader_languages, VOLUNTEERS, icon="🌐"),
        "reader_give": Act(readers.reader_give, COORDINATORS, takes=(OFFERING, LANGUAGE)),
        "thread_open": Act(person.thread_open, takes=()),
        "thread_send": Act(spoken.thread_send, takes=()),
        "thread_name": Act(person.thread_name, takes=(MY_THREAD,)),
        "thread_done": Act(person.thread_done, takes=(MY_THREAD,)),
        "thread_unclear": Act(interpreting.thread_unclear, takes=(MY_MESSAGE,)),
        "thread_translate": Act(translating.thread_translate, STAFF, takes=(THREAD, SAID)),
        "interpret_take": Act(interpreting.interpret_take, VOLUNTEERS, takes=(ASKED_FOR,)),
        "interpret_wrong": Act(interpreting.interpret_wrong, STAFF, takes=(TRANSLATED,)),
        "staff_link": Act(linking.staff_link, STAFF),
        "staff_agree": Act(linking.staff_agree, STAFF, takes=(NEW_GROUP,)),
        "staff_unlink": Act(linking.staff_unlink, STAFF, asked=False),
        "thread_take": Act(staff.thread_take, STAFF, takes=(THREAD,)),
        "thread_close": Act(staff.thread_close, STAFF, takes=(THREAD,)),
        "thread_list": Act(waiting.thread_list, STAFF, takes=()),
        "thread_answer": Act(staff.thread_answer, STAFF, asked=False),
        "answer_keep": Act(answers.answer_keep, STAFF, takes=(ROW,)),
        "answer_spread": Act(answers.answer_spread, STAFF, takes=(DRAFT,)),
    },
    forms=(readers.FORM, interpreting.FORM),
    commands=(Command("languages", "reader_languages", 6),),
    ticks=(Tick("threads", timedelta(minutes=2), staff.tick),),
    forgets=(
        # As long as the messages themselves.
        Forget(KEPT, store_threads.forget_before),
        Forget(timedelta(days=drafts.KEPT_DAYS), drafts.forget_before),
        Forget(timedelta(days=unanswered.KEPT_DAYS), unanswered.forget_before),
    ),
    kept=(
        Kept(
            "privacy-threads",
            {
                "threads": "id person_id group_id language topic_id name taken_by taken_name state said card "
                "waiting_since reminded_at told_at question question_language guesses opened_at last_at",
                "thread_messages": "id thread_id message_id",
                "interpretations": "id row_id language taken_by taken_at done_at created_at wrong_at",
            },
            slots={"days": KEPT.days, "kept": unanswered.KEPT_DAYS},
            sentence=True,
            others={"threads": "group_id taken_by taken_name", "interpretations": "taken_by"},
            chat={"threads": "question guesses"},
            sees={
                "threads.taken_by": "id language taken_by taken_name state opened_at last_at",
                "interpretations.taken_by": "id row_id language taken_by taken_at done_at created_at wrong_at",
            },
        ),
        Kept(
            "kept-work",
            {"drafts": "id row_id question language guesses answer author state created_at sent_at"},
            at_most(timedelta(days=drafts.KEPT_DAYS)),
            needs=VOLUNTEERS,
            others={"drafts": "question guesses"},
        ),
    ),
    traces=leaving.traces,
    leaves=leaving.leave,
    loses=leaving.lose,
    gone=person.gone,
    waits=(Waits(0, waiting.people_wait),),
    needs=("information",),
)
