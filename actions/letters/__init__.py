"""Letters that people cannot read: what stands in them, what it means, and what to do now."""

from __future__ import annotations

from actions.kernel import Act, Command, Entry, Feature, Kept, Turn, one_of
from actions.letters import asked, persons, photos

# Who sees a letter that somebody shows.
WHO = one_of("who", ("staff", "readers"))


async def leave(turn: Turn) -> None:
    """The letter that was read a short while ago is forgotten at once."""
    turn.world.letters.forget(turn.person.id)


FEATURE = Feature(
    "letters",
    acts={
        "letter": Act(photos.letter, icon="✉"),
        "photo_letter": Act(photos.photo_letter, takes=()),
        "photo_give": Act(photos.photo_give, takes=()),
        "photo_person": Act(persons.photo_person, takes=()),
        "letter_remind": Act(asked.letter_remind, takes=asked.REMINDED),
        "letter_lines": Act(asked.letter_lines, takes=()),
        "letter_person": Act(persons.letter_person, takes=()),
        "letter_send": Act(persons.letter_send, takes=(WHO,)),
    },
    forms=(photos.FORM,),
    commands=(Command("letter", "letter", 21),),
    menu=(Entry("letter", "papers", 4, "intent-letter_help"),),
    kept=(Kept("privacy-letters", {}, sentence=True),),
    traces=persons.traces,
    leaves=leave,
    needs=("information", "appointments", "donations", "threads"),
)
