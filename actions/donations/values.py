"""What the buttons of donations carry."""

from __future__ import annotations

from typing import get_args

from actions.donations.relays import SAYABLE
from actions.donations.states import REASONS
from actions.kernel import Value, number, one_of
from config.facts import Item
from store.rules import NAMES

REQUEST, OFFER, OTHER, PERSON = number("request"), number("offer"), number("other"), number("person")
FILTER = Value("filter", rf"(open|mine)(-(new|old))?(-({'|'.join(get_args(Item))}))?", 30)
REASON = one_of("reason", REASONS)
SENTENCE = one_of("sentence", SAYABLE)
RULE = one_of("name", NAMES)
NUMBER = Value("number", r"\d{1,2}", 2)
