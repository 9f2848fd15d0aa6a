"""The whole way of a message: an update in, replies in the outbox, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from actions import FORMS
from actions.kernel import commands, private
from actions.kernel.messages import Message
from actions.kernel.turn import World, work_in
from actions.letters.photos import UNASKED
from actions.roles.roles import held
from actions.talk import talk
from bot.answering.groups import happened
from bot.answering.rungs import answer
from bot.answering.telling import told
from bot.answering.turn import Turn
from bot.incoming import language
from bot.incoming.nlu import NluClient
from bot.incoming.reading import Reading, read
from bot.incoming.updates import Incoming, Photo, Said, Secret
from bot.incoming.voices import Voice
from bot.metrics import SECONDS_TO_ANSWER
from bot.outgoing.photos import Looker
from bot.outgoing.recordings import Keeper
from bot.outgoing.worker import Worker
from store import forms, inbox, outbox, persons, threads, updates
from store.base import Session
from store.database import Database
from store.outbox import OutboxRow


@dataclass(frozen=True)
class Pipeline:
    """What `handle` needs: built once, in `bot/app.py`. `photos` and `voices` are None where there is no Telegram.

    `worker` sends replies as soon as they are kept; where there is none, they wait in the outbox.
    """

    database: Database
    nlu: NluClient
    world: World
    photos: Looker | None = None
    voices: Keeper | None = None
    worker: Worker | None = None

    async def handle(self, incoming: Incoming, now: datetime) -> bool:
        """Does one update, once (`now` is aware): delivered again, it is done. Whether its replies are on their way."""
        incoming = await self._checked(await self._without_cpr(incoming, now), now)
        reading = await read(self.nlu, incoming.words)
        replies: list[OutboxRow] = []
        with SECONDS_TO_ANSWER.time():
            async with self.database.transaction(brief=True) as session:
                if await _is_first(session, incoming, now):
                    replies = await self._taken(await self.within(session, incoming, reading, now))
        return self._begun(replies)

    async def within(self, session: Session, incoming: Incoming, reading: Reading, now: datetime) -> Turn | None:
        """All that an update does, in the caller's transaction; None where there was nobody to answer."""
        work = await work_in(session, self.world, now)
        if await happened(work, incoming):
            return None
        turn = await Turn.of(work, incoming, reading)
        turn.person.half_at = None if private.without_day(incoming.words) is None else now
        turn.person.wrote_on = now.date()
        for reply in told(turn, await answer(turn)):
            if isinstance(reply, Message):
                turn.person.talked_about(reply.topic, now)
            turn.post.reply(turn.person.id, reply)
        await _show_menu(turn)
        return turn

    def _begun(self, replies: list[OutboxRow]) -> bool:
        if replies and self.worker is not None:
            self.worker.begin(replies)
        return bool(replies)

    async def _taken(self, turn: Turn | None) -> list[OutboxRow]:
        """The replies that our own worker sends as soon as the transaction has ended; others find the rest.

        In a group threads take turns, which is for `claim` to say.
        """
        if turn is None or self.worker is None or turn.person not in turn.session or turn.person.telegram_id < 0:
            return []
        person, lease = turn.person, self.worker.lease(turn.person.telegram_id)
        return await outbox.take_new(turn.session, person, turn.now, lease) if lease is not None else []

    async def tell_that_it_reads(self, incoming: Incoming, now: datetime) -> None:
        """Tells whoever sent more than can be answered one by one that it reads, and may not answer everything."""
        async with self.database.transaction(brief=True) as session:
            person = await persons.find(session, incoming.telegram_id)
            if person is not None and person.blocked_at is None and not person.leaving:
                (await work_in(session, self.world, now)).post.reply(person.id, talk.still_reading())

    async def _checked(self, incoming: Incoming, now: datetime) -> Incoming:
        """With what is wrong with a picture that is to be kept or passed on, or may be; no other is fetched.

        With our copy of a voice note, where a form wants one.
        """
        what = incoming.what
        if isinstance(what, Voice) and self.voices is not None and await self._is_to_be_copied(incoming, now):
            copy, trouble = await self.voices.kept(what)
            return replace(incoming, what=replace(what, copy=copy, trouble=trouble))
        if not isinstance(what, Photo) or self.photos is None or not await self._is_wanted(incoming, now):
            return incoming
        return replace(incoming, what=replace(what, trouble=await self.photos.trouble(what)))

    async def _without_cpr(self, incoming: Incoming, now: datetime) -> Incoming:
        """A CPR number goes before anything else sees the text, also one whose first half came just before."""
        if private.has_cpr(incoming.words):
            return replace(incoming, what=Secret(private.without_cpr(incoming.words)))
        rest = private.without_serial(incoming.words)
        half_at = await self._half_at(incoming, now) if rest is not None else None
        return incoming if rest is None or half_at is None else replace(incoming, what=Secret(rest, half_at))

    async def _half_at(self, incoming: Incoming, now: datetime) -> datetime | None:
        async with self.database.transaction(brief=True) as session:
            person = await persons.find(session, incoming.telegram_id)
            return person.last_half(now) if person is not None else None

    async def _is_to_be_copied(self, incoming: Incoming, now: datetime) -> bool:
        async with self.database.transaction(brief=True) as session:
            person = await persons.find(session, incoming.telegram_id)
            return person is not None and FORMS.would_copy(await forms.open_for(session, person.id, now))

    async def _is_wanted(self, incoming: Incoming, now: datetime) -> bool:
        async with self.database.transaction(brief=True) as session:
            person = await persons.find(session, incoming.telegram_id)
            if person is None:
                return True
            opened = await forms.open_for(session, person.id, now)
            asked = FORMS.would_take_photo(opened) or opened is None or opened.form == UNASKED
            return asked or await threads.open_of(session, person.id) is not None


async def _is_first(session: Session, incoming: Incoming, now: datetime) -> bool:
    """Whether nobody has done it; one from the inbox goes out of it here, whoever else may be doing it too."""
    if incoming.kept and not await inbox.take_out(session, incoming.update_id):
        return False
    return await updates.first_time(session, incoming.update_id, now)


async def _show_menu(turn: Turn) -> None:
    """Has Telegram show the commands that the person has by now, where those are not everybody's."""
    usual = language.of_menu(turn.telegram_language)
    # Whoever has just had everything deleted is no longer there, and in a group there is no menu.
    if turn.person not in turn.session or isinstance(turn.what, Said):
        return
    if turn.roles or turn.person.menu or turn.person.language != usual:
        rights = await held(turn.session, turn.person, turn.world.admin_ids)
        commands.refresh(turn, turn.person, {right.role for right in rights})
