"""What the buttons of donations carry."""

from __future__ import annotations

from typing import get_args

from actions.donations import whose
from actions.donations.relays import SAYABLE
from actions.donations.states import REASONS
from actions.kernel import Value, number, one_of
from config.facts import Item
from store.rules import NAMES

_REQUEST, _OFFER = number("request"), number("offer")
# By what the person is to the request.
MINE, HELD, OURS = (_REQUEST.that(each) for each in (whose.families, whose.holders, whose.one_of_two))
SHOWN, SENT = _REQUEST.that(whose.on_the_board), _REQUEST.that(whose.sent)
MY_OFFER, ASKED_OFFER, ANY_OFFER = (_OFFER.that(each) for each in (whose.givers, whose.asked_families, whose.offered))
OTHER_SENT, PERSON = number("other").that(whose.sent), number("person")
FILTER = Value("filter", rf"(open|mine)(-(new|old))?(-({'|'.join(get_args(Item))}))?", 30)
REASON = one_of("reason", REASONS)
SENTENCE = one_of("sentence", SAYABLE)
RULE = one_of("name", NAMES)
NUMBER = Value("number", r"\d{1,2}", 2)
