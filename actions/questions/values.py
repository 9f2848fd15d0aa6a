"""What the buttons of questions and answers carry."""

from __future__ import annotations

from actions.kernel import Value, anybodys, number, one_of
from actions.questions import whose
from config.intents import INTENTS
from config.languages import LANGUAGES

# Twelve digits, so that a button has room for all that it carries.
OWN = Value("answer", r"[1-9]\d{0,11}", 12)
# What staff have written for everybody, and what one was offered for one's own question.
ANYBODYS_OWN, OFFERED = OWN.that(anybodys), OWN.that(whose.askers)
SOUGHT = OWN.that(whose.asked_readers)
LANGUAGE = one_of("language", tuple(LANGUAGES))
MY_QUESTION = number("question").that(whose.shown)
MEANT = Value("question", r"[1-9]\d{0,11}", 12, whose=whose.offered)
# One of a group, and the last one of it that was shown: what came later is left alone.
QUESTION = Value("question", r"[1-9]\d{0,11}", 12)
LAST = Value("last", r"[1-9]\d{0,11}", 12)
DRAFT = Value("draft", r"[1-9]\d{0,11}", 12)
INTENT = one_of("intent", INTENTS)
