"""Talking with the bot: greetings, the language, the menu, a person instead, what is kept about oneself."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import AT_ONCE, GROUP, STAFF, YOURS, Act, Command, Entry, Feature, Forget, by_day
from actions.talk import guesses, human, language, mydata, privacy, staff, start, talk
from store import guesses as store_guesses
from store import persons as store_persons

# The last message has arrived by then, or never does.
LEAVING = timedelta(days=1)

FEATURE = Feature(
    "talk",
    acts={
        "greet": Act(talk.greet),
        "goodbye": Act(talk.goodbye),
        "thanks": Act(talk.thanks),
        "affirm": Act(talk.affirm),
        "deny": Act(talk.deny),
        "help_menu": Act(talk.help_menu, icon="☰"),
        "menu_group": Act(talk.menu_group, takes=(GROUP,)),
        "menu_all": Act(talk.menu_all, takes=()),
        "change_language": Act(language.change_language, icon="🌐"),
        "bot_identity": Act(talk.bot_identity),
        "talk_to_human": Act(human.talk_to_human, icon="🧑"),
        "privacy": Act(privacy.privacy, icon="🔒"),
        "wrong_information": Act(talk.wrong_information),
        "out_of_scope": Act(talk.out_of_scope),
        "start": Act(start.start, asked=False),
        "privacy_more": Act(privacy.privacy_more, takes=()),
        "privacy_all": Act(privacy.privacy_all, takes=()),
        "data_ask": Act(mydata.data_ask),
        "data_send": Act(mydata.data_send, takes=()),
        "forget": Act(privacy.forget),
        "forget_now": Act(privacy.forget_now, takes=()),
        "staff_menu": Act(staff.staff_menu, STAFF),
        "not_this": Act(guesses.not_this, takes=(guesses.GUESS, *guesses.OTHERS)),
        "guess_take": Act(guesses.guess_take, takes=(guesses.GUESS, guesses.CHOICE)),
    },
    commands=(
        Command("start", "start", 0),
        Command("menu", "help_menu", 1),
        Command("staff", "staff_menu", 2),
        Command("language", "change_language", 14),
        Command("privacy", "privacy", 17),
        Command("mine", "privacy", 19),
        Command("mydata", "data_ask", 24),
        Command("forget", "forget", 25),
    ),
    menu=(
        Entry("talk_to_human", "people", 0),
        Entry("change_language", AT_ONCE, 0),
        Entry("staff_menu", YOURS, 0, "button-staff", "🛠"),
    ),
    kept=privacy.KEPT_HERE,
    forgets=(
        Forget(timedelta(days=store_guesses.KEPT_DAYS), by_day(store_guesses.forget_before)),
        Forget(LEAVING, store_persons.forget_leaving),
    ),
    needs=("information", "roles"),
)
