"""What the buttons of threads carry."""

from __future__ import annotations

from actions.kernel import ROW, number, one_of
from actions.threads import whose
from config.languages import LANGUAGES

THREAD, DRAFT, TRANSLATED = number("thread"), number("draft"), number("interpretation")
# By what the person is to them.
MY_THREAD, MY_MESSAGE = THREAD.that(whose.writers), ROW.that(whose.readers)
ASKED_FOR = TRANSLATED.that(whose.asked_readers)
NEW_GROUP = number("group").that(whose.asked_staff)
OFFERING = number("person").that(whose.offering_readers)
# Which of the messages of a conversation, counted from 1.
SAID = number("said")
LANGUAGE = one_of("language", tuple(LANGUAGES))
