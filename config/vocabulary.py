"""The names that the facts, the NLU model and the texts share: courses, topics to call about, things to give."""

from __future__ import annotations

from typing import Literal, get_args

CourseId = Literal["jobcafe", "jobspor", "intensive", "din_vej_til_job", "danish"]
ContactTopic = Literal[
    "team_leader",
    "casework",
    "temporary_housing",
    "permanent_housing",
    "school_daycare",
    "family_volunteers",
    "financial_guarantee",
    "integration",
    "jobcafe",
    "din_vej_til_job",
    "jobcenter",
    "press",
]
Item = Literal[
    "clothes",
    "winter_clothes",
    "shoes",
    "furniture",
    "bed",
    "table",
    "chair",
    "sofa",
    "bicycle",
    "lamp",
    "kitchenware",
    "baby_gear",
    "toys",
    "bedding",
    "other",
]
# What the model finds in a text, and all that it can be.
VALUES = {"course": get_args(CourseId), "contact_topic": get_args(ContactTopic), "item": get_args(Item)}
