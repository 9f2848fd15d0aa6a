"""For whom something is meant that goes to the other side: it is not sent to somebody who has come in between."""

from __future__ import annotations

from actions.kernel import Message, say
from store.forms import Answers

# Kept with the form, from its question to its end.
_WHOM = "whom"


def meant_for(person_id: int) -> Answers:
    """What a form keeps when it begins: who is the other side now."""
    return {_WHOM: str(person_id)}


def is_for(answers: Answers, person_id: int) -> bool:
    """Whether this person was the other side when the form began. Forms older than this rule do not say so."""
    return answers.get(_WHOM) == str(person_id)


def changed() -> Message:
    """Said before it is asked anew."""
    return Message(lines=(say("other-changed"),), can_be_danish=False)
