"""Texts that a person trusts: speakers check them and write them anew; readers say what they do not understand."""

from __future__ import annotations

from actions.kernel import STAFF, STAYS, VOLUNTEERS, Act, Command, Feature, Kept, Under
from actions.texts import checking, coverage, puzzling, writing
from actions.texts.values import ANY, LANGUAGE, TEXTS, WORDING

FEATURE = Feature(
    "texts",
    acts={
        "text_overview": Act(coverage.text_overview, VOLUNTEERS, icon="📝"),
        "text_next": Act(checking.text_next, VOLUNTEERS, takes=(LANGUAGE,)),
        "text_more": Act(checking.text_more, VOLUNTEERS, takes=(LANGUAGE,)),
        "text_danish": Act(checking.text_danish, VOLUNTEERS, takes=(WORDING,)),
        "text_good": Act(checking.text_good, VOLUNTEERS, takes=(WORDING,)),
        "text_pass": Act(checking.text_pass, VOLUNTEERS, takes=(WORDING,)),
        "text_better": Act(writing.text_better, VOLUNTEERS, takes=(WORDING,)),
        "text_puzzles": Act(coverage.text_puzzles, STAFF, takes=()),
        "text_revert": Act(coverage.text_revert, STAFF, takes=(ANY,)),
        "text_unclear": Act(puzzling.text_unclear, takes=(LANGUAGE, TEXTS)),
    },
    forms=(writing.FORM,),
    commands=(Command("texts", "text_overview", 23),),
    under=(Under("text_unclear", "button-text-unclear", icon="❔", carries=puzzling.carried),),
    kept=(
        Kept(
            "kept-texts",
            {
                "text_wordings": "id language text_id digest text before source state confirmed speaker_id created_at",
                "text_votes": "wording_id person_id good at",
            },
            STAYS,
            needs=VOLUNTEERS,
        ),
    ),
    traces=coverage.traces,
    leaves=coverage.leave,
)
