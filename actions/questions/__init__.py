"""Questions that nobody could answer, and questions and answers of our own: learning without a shell, at `/desk`."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import (
    COORDINATORS,
    PAGE,
    STAFF,
    STAYS,
    VOLUNTEERS,
    Act,
    Command,
    Feature,
    Forget,
    Kept,
    Loss,
    Tick,
    Turn,
    Waits,
)
from actions.questions import desk, drafts, groups, own, telling, translating, wanting
from actions.questions.values import (
    ANYBODYS_OWN,
    DRAFT,
    INTENT,
    LANGUAGE,
    LAST,
    MEANT,
    MY_QUESTION,
    OFFERED,
    OWN,
    QUESTION,
    SOUGHT,
)
from store import examples, own_answers


async def leave(turn: Turn) -> None:
    """What somebody has taken on is free for others."""
    await own_answers.release(turn.session, turn.person.id)


async def lose(turn: Turn, loss: Loss) -> None:
    """Who is no longer a volunteer translates nothing any more."""
    if loss.ends(VOLUNTEERS):
        await own_answers.release(turn.session, loss.person.id)


FEATURE = Feature(
    "questions",
    acts={
        "desk_show": Act(desk.desk_show, COORDINATORS, takes=(), asked=True, icon="🗂"),
        "question_tell": Act(wanting.question_tell, takes=(MY_QUESTION,)),
        "question_list": Act(groups.question_list, STAFF, takes=(PAGE,)),
        "question_show": Act(groups.question_show, STAFF, takes=(QUESTION,)),
        "question_answer": Act(groups.question_answer, STAFF, takes=(QUESTION, LAST)),
        "question_about": Act(groups.question_about, STAFF, takes=(QUESTION, LAST, PAGE)),
        "question_is": Act(groups.question_is, STAFF, takes=(QUESTION, LAST, INTENT)),
        "question_drop": Act(groups.question_drop, STAFF, takes=(QUESTION, LAST)),
        "draft_list": Act(drafts.draft_list, STAFF, takes=(PAGE,)),
        "draft_show": Act(drafts.draft_show, STAFF, takes=(DRAFT,)),
        "draft_answer": Act(drafts.draft_answer, STAFF, takes=(DRAFT,)),
        "draft_about": Act(drafts.draft_about, STAFF, takes=(DRAFT, PAGE)),
        "draft_is": Act(drafts.draft_is, STAFF, takes=(DRAFT, INTENT)),
        "draft_drop": Act(drafts.draft_drop, STAFF, takes=(DRAFT,)),
        "own_show": Act(own.own_show, takes=(ANYBODYS_OWN,)),
        "own_meant": Act(own.own_meant, takes=(OFFERED, MEANT)),
        "own_list": Act(own.own_list, STAFF, takes=(PAGE,)),
        "own_open": Act(own.own_open, STAFF, takes=(OWN,)),
        "own_new": Act(own.own_new, STAFF, takes=()),
        "own_edit": Act(own.own_edit, STAFF, takes=(OWN,)),
        "own_delete": Act(own.own_delete, STAFF, takes=(OWN,)),
        "own_discard": Act(own.own_discard, STAFF, takes=(OWN,)),
        "own_languages": Act(translating.own_languages, STAFF, takes=(OWN,)),
        "own_seek": Act(translating.own_seek, STAFF, takes=(OWN,)),
        "own_unchecked": Act(translating.own_unchecked, STAFF, takes=()),
        "own_translate": Act(translating.own_translate, takes=(SOUGHT, LANGUAGE)),
        "own_check": Act(translating.own_check, takes=(SOUGHT, LANGUAGE)),
        "own_right": Act(translating.own_right, takes=(SOUGHT, LANGUAGE)),
        "own_rewrite": Act(translating.own_rewrite, takes=(SOUGHT, LANGUAGE)),
    },
    forms=(own.FORM, translating.FORM),
    commands=(Command("desk", "desk_show", 3),),
    ticks=(Tick("questions", timedelta(hours=1), telling.tick),),
    forgets=(Forget(timedelta(days=examples.KEPT_DAYS), examples.forget_before),),
    kept=(
        Kept(
            "kept-own-answers",
            {
                "own_answers": "id question text facts language version author_id created_at changed_at",
                "own_answer_texts": "answer_id language question text version state translator_id checker_id taken_at",
            },
            STAYS,
            needs=VOLUNTEERS,
            others={"own_answer_texts": "checker_id"},
            sees={"own_answer_texts.checker_id": "answer_id language version state checker_id taken_at"},
        ),
    ),
    leaves=leave,
    loses=lose,
    waits=(Waits(3, desk.questions_wait), Waits(4, desk.drafts_wait), Waits(5, desk.translations_wait)),
)
