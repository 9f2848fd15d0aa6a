"""Which entities a message is said to hold."""

from __future__ import annotations

from components.entities import fitting, implied
from components.lookup import Hit

CONFIG = {
    "only_with": {"contact_topic": ["who_to_call"]},
    "implied": {"jobspor_info": {"course": "jobspor"}},
}
SCHOOL = Hit("contact_topic", "school_daycare", 0, 5, True, True)
CAFE = Hit("course", "jobcafe", 6, 13, True, True)


def test_an_entity_counts_only_with_the_intents_it_belongs_to() -> None:
    assert fitting([SCHOOL, CAFE], "school_daycare", CONFIG) == [CAFE]
    assert fitting([SCHOOL, CAFE], "who_to_call", CONFIG) == [SCHOOL, CAFE]


def test_an_intent_says_its_course_by_itself_unless_one_is_named() -> None:
    assert implied([], "jobspor_info", CONFIG) == [("course", "jobspor")]
    assert implied([{"entity": "course", "value": "jobcafe"}], "jobspor_info", CONFIG) == []
    assert implied([], "greet", CONFIG) == []
