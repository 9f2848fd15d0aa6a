"""What the bot answers and does: its features. Every table is derived from them."""

from __future__ import annotations

from datetime import timedelta

from actions import (
    alarms,
    appointments,
    broadcasts,
    checking,
    donations,
    facts,
    information,
    letters,
    numbers,
    questions,
    roles,
    signing,
    talk,
    texts,
    threads,
    voices,
    world,
)
from actions.kernel import ACTS, Act, Feature, Forget, Forms
from store import forms, inbox, persons, quotas, updates

_ROOMS = (
    talk.FEATURE,
    information.FEATURE,
    world.FEATURE,
    appointments.FEATURE,
    donations.FEATURE,
    broadcasts.FEATURE,
    threads.FEATURE,
    questions.FEATURE,
    checking.FEATURE,
    roles.FEATURE,
    signing.FEATURE,
    numbers.FEATURE,
    facts.FEATURE,
    voices.FEATURE,
    texts.FEATURE,
    letters.FEATURE,
    alarms.FEATURE,
)
FORMS = Forms([form for feature in _ROOMS for form in feature.forms])
FEATURES = (
    *_ROOMS,
    # A form asks for its own act at every step.
    Feature(
        "forms",
        acts={
            "form_answer": Act(FORMS.answer, asked=False),
            "form_back": Act(FORMS.back, takes=()),
            "form_stop": Act(FORMS.stop, takes=()),
        },
        forgets=(
            Forget(forms.OPEN_FOR, forms.forget_before),
            Forget(timedelta(days=2), updates.forget_before),
            Forget(inbox.KEPT, inbox.forget_before),
            Forget(persons.HALF_LASTS, persons.forget_halves),
            Forget(timedelta(days=1), quotas.forget_before),
        ),
    ),
)
ACTIONS = {name: act.does for name, act in ACTS.items()}
# Beginnings of keys -> how long their messages are kept; the others for `actions.kernel.post.KEPT`.
KEPT_LONGER = {key: after for feature in FEATURES for key, after in feature.keeps.items()}
