"""Staff keep the facts true from the chat: what changes, for whom, and taking it back."""

from __future__ import annotations

from actions.facts import facts, records
from actions.kernel import FACTS, STAFF, Act, Command, Feature, Under, Value, number

# What a button about an emergency number carries: the record, and what the second person was shown.
RECORD = Value("record", r"emergency-[0-9a-z]{4}", 14)
SHOWN = Value("shown", r"[0-9a-z]{4}", 4)

FEATURE = Feature(
    "facts",
    acts={
        "fact_list": Act(facts.fact_list, STAFF, icon="✏️"),
        "fact_correct": Act(facts.fact_correct, STAFF, takes=(FACTS,)),
        "fact_undo": Act(facts.fact_undo, STAFF, takes=(number("change"),)),
        "fact_agree": Act(facts.fact_agree, STAFF, takes=(RECORD, SHOWN)),
    },
    forms=(facts.FORM,),
    commands=(Command("facts", "fact_list", 20),),
    under=(Under("fact_correct", "button-correct", "✏️", records.SECTIONS),),
    needs=("information", "appointments"),
)
