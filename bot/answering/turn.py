"""A message on its way up the ladder: everything about it is looked up once, here."""

from __future__ import annotations

from dataclasses import dataclass, field

from actions import FORMS
from actions.kernel import turn as kernel
from actions.kernel.feature import returned
from actions.kernel.turn import Opened, Understanding, Work
from actions.roles.roles import held
from bot.incoming import language
from bot.incoming.deciding import decide, may_be_danger
from bot.incoming.reading import Reading, Understood, Wordless
from bot.incoming.updates import File, Incoming, Photo, Secret, Typed, Unreadable, What
from bot.incoming.voices import Voice
from store import forms, opened, persons, threads

NOTHING = Understanding(intent="", confidence=0.0)


@dataclass(frozen=True)
class Turn(kernel.Turn):
    """What actions get, and what came in: `what` it is, and the `reading` of its words.

    `telegram_language` is the language of the person's Telegram.
    """

    what: What = field(default_factory=Unreadable)
    reading: Reading = field(default_factory=Wordless)
    telegram_language: str | None = None

    @classmethod
    async def of(cls, work: Work, incoming: Incoming, reading: Reading) -> Turn:
        """Looks up who writes, what they may do and what is open with them. Whoever is new is met."""
        session, now = work.session, work.now
        known = await persons.find(session, incoming.telegram_id)
        came_back = known is not None and known.blocked_at is not None
        first = language.at_first(incoming.telegram_language)
        person = await persons.meet(session, incoming.telegram_id, first, now, known)
        has = await opened.has(session, person.id)
        turn = cls(
            session,
            work.world,
            now,
            reading.understanding if isinstance(reading, Understood) else NOTHING,
            person,
            incoming.words,
            await held(session, person, work.world.admin_ids, given=has.role),
            incoming.name,
            Opened(
                await forms.open_for(session, person.id, now) if has.form else None,
                await threads.open_of(session, person.id) if has.thread else None,
            ),
            incoming.what,
            reading,
            incoming.telegram_language,
        )
        if came_back:
            await returned(turn)
        return turn

    @property
    def intent(self) -> str | None:
        """What is acted on; None where nobody is sure enough."""
        return decide(self.understanding)

    @property
    def is_command(self) -> bool:
        return self.text.startswith("/")

    @property
    def is_danger(self) -> bool:
        """Whether the words may be about danger, which is answered whatever else they do.

        A command is answered as such, and what is typed for others is not about oneself.
        """
        return self._is_written and self.intent == "emergency"

    @property
    def is_in_danger(self) -> bool:
        """The same, and the words say so for certain."""
        return self.is_danger and self.understanding.danger.level == "certain"

    @property
    def may_be_in_danger(self) -> bool:
        """Something may be wrong, but the words do not say that there is danger."""
        return self._is_written and not self.is_danger and may_be_danger(self.understanding)

    @property
    def _is_written(self) -> bool:
        written = isinstance(self.what, Typed | Secret | Photo | File | Voice)
        stopped = FORMS.is_stopped(self)
        return written and not self.is_command and not stopped and not FORMS.verbatim(self)

    @property
    def spoken(self) -> str:
        """The language of the answer to these words."""
        return language.of_message(self.person, self.text, self.understanding)
