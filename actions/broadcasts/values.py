"""What the buttons of broadcasts carry."""

from __future__ import annotations

from actions.broadcasts import audiences, optouts, whose
from actions.kernel import Value, one_of
from config.languages import LANGUAGES

# What can be asked of the readers.
ASKS = ("coming", "read")
# Twelve digits, so that a button has room for all that it carries.
BROADCAST = Value("broadcast", r"[1-9]\d{0,11}", 12)
# By what the person is to it.
GOT, SOUGHT = BROADCAST.that(whose.recipients), BROADCAST.that(whose.asked_readers)
PLACE = Value("place", r"[a-z][a-z0-9_]{0,24}", 25)
WHAT = one_of("what", ASKS)
KIND = one_of("kind", optouts.KINDS)
SIDE = one_of("side", audiences.SIDES)
GROUP = one_of("kind", audiences.KINDS)
VALUE = Value("value", r"[a-z0-9_]{1,20}", 20)
LANGUAGE = one_of("language", tuple(LANGUAGES))
HOW = one_of("how", ("edit", "delete"))
# Counts the changes of a broadcast: a second person says yes to what they were shown, and to nothing later.
REVISION = Value("revision", r"[1-9]\d{0,7}", 8)
ANSWER = one_of("answer", ("yes", "no"))
TOWN = Value("town", r"\d{1,2}", 2)
