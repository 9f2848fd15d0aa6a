"""What the buttons of checking carry."""

from __future__ import annotations

from actions.checking import whose
from actions.kernel import Value, number, one_of

# Nothing in particular, or all that is still open on a card.
NONE, ALL = "-", "0"
CARD, WRONG = number("card"), number("wrong")
MY_WRONG = WRONG.that(whose.reporters)
PLACE = Value("place", r"\d{1,2}", 2)
# One fact, and the revision of it that was shown.
FACT = Value("fact", r"[0-9a-z]{4}", 4)
REVISION = number("revision")
YES_NO = one_of("answer", ("no", "yes"))
