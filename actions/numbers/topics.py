"""What a question can be about: an act that anybody may ask for and that is more than a greeting or a setting; or what
staff have answered once."""

from __future__ import annotations

from actions.kernel import ACTS, Say, may, say

# All answers of our own together.
OWN = "own"
NO_QUESTIONS = frozenset(
    {
        "affirm",
        "change_language",
        "data_ask",
        "deny",
        "forget",
        "goodbye",
        "greet",
        "help_menu",
        "optout_list",
        "out_of_scope",
        "reminders_settings",
        "thanks",
        "town_ask",
    }
)


def is_topic(act: str) -> bool:
    """Whether who asks for it has asked a question."""
    return act == OWN or (act not in NO_QUESTIONS and may((), act) and ACTS[act].is_asked)


def named(topic: str) -> Say:
    """What it is called; questions about nothing that is known are others."""
    if topic == OWN:
        return say("own-all")
    return say(f"intent-{topic}") if is_topic(topic) else say("thing-other")
