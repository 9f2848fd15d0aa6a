"""The whole way of a message: an update in, replies in the outbox, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions import ACTIONS, FORMS
from actions.appointments import closures, reminders
from actions.broadcasts import broadcasts
from actions.kernel import commands, forms, private
from actions.kernel.buttons import next_questions
from actions.kernel.messages import Reply, say, spaced
from actions.kernel.permissions import may
from actions.kernel.turn import Turn, Understanding
from actions.roles import roles
from actions.talk import language as language_action
from actions.talk import talk
from actions.threads import answers
from actions.threads import person as threads
from bot.answering.groups import in_group, move_group, said_in_group, thread_of
from bot.answering.performing import perform
from bot.answering.presses import UnknownPress, read_command, read_danish, read_press
from bot.incoming import language
from bot.incoming.deciding import LETTER, NOTHING, SURE, UNAVAILABLE, decide
from bot.incoming.nlu import NluClient, NluUnavailable
from bot.incoming.updates import (
    Contact,
    File,
    GroupGone,
    GroupMoved,
    Incoming,
    Left,
    Linked,
    Photo,
    Pressed,
    Said,
    Secret,
    Typed,
    Unlinked,
)
from bot.outgoing.photos import Looker
from config import closing_words
from config.facts import Municipality
from config.leads import Lead
from store import outbox, persons, unanswered, updates
from store import threads as store_threads
from store.database import Database
from store.persons import Person


@dataclass(frozen=True)
class Pipeline:
    """What `handle` needs: built once, in `bot/app.py`. `photos` is None where there is no Telegram."""

    database: Database
    nlu: NluClient
    facts: Municipality
    leads: tuple[Lead, ...] = ()
    admin_ids: frozenset[int] = frozenset()
    public_url: str | None = None
    photos: Looker | None = None

    async def handle(self, incoming: Incoming, now: datetime) -> None:
        """Does one update, once: whoever delivers it again finds it done. `now` is aware."""
        incoming = await self.looked_at(incoming, now)
        understood = await self.understand(incoming)
        async with self.database.transaction() as session:
            if await updates.first_time(session, incoming.update_id, now):
                await self.within(session, incoming, understood, now)

    async def within(
        self, session: AsyncSession, incoming: Incoming, understood: Understanding | None, now: datetime
    ) -> None:
        """All that an update does, in the caller's transaction."""
        if await self._happened(session, incoming, now):
            return
        first = language.at_first(incoming.telegram_language)
        came_back = await persons.is_gone(session, incoming.telegram_id)
        person = await persons.meet(session, incoming.telegram_id, first, now)
        turn = await self._request(session, person, incoming, understood or NOTHING, now)
        if came_back:
            await reminders.replan(turn)
        if isinstance(incoming.what, Said):
            await said_in_group(turn, incoming.what)
            return
        for reply in await self.answer(turn, incoming, understood):
            person.talked_about(reply.topic, now)
            outbox.put(session, person.id, reply.model_dump(mode="json"), lane="reply", now=now)
        usual = language.of_menu(incoming.telegram_language)
        # Who has just had everything deleted is no longer there.
        if person in session and (turn.roles or person.menu or person.language != usual):
            rights = await roles.held(session, person, self.admin_ids)
            commands.refresh(session, person, {right.role for right in rights}, now)

    async def _request(
        self, session: AsyncSession, person: Person, incoming: Incoming, understood: Understanding, now: datetime
    ) -> Turn:
        rights = await roles.held(session, person, self.admin_ids)
        return Turn(
            understood,
            person,
            self.facts,
            now,
            session,
            incoming.words,
            self.leads,
            frozenset(right.role for right in rights),
            self.public_url,
            rights,
            self.admin_ids,
            incoming.name,
        )

    async def _happened(self, session: AsyncSession, incoming: Incoming, now: datetime) -> bool:
        """Whether nobody is to be answered: somebody left, or said something in a group that is in no thread."""
        match incoming.what:
            case Left():
                await self._mark_left(session, incoming.telegram_id, now)
            case GroupGone(chat_id):
                await self._mark_left(session, chat_id, now)
            case GroupMoved(chat_id, new_id):
                await move_group(session, chat_id, new_id)
            case Said():
                return await thread_of(session, incoming.what) is None
            case _:
                return False
        return True

    async def _mark_left(self, session: AsyncSession, telegram_id: int, now: datetime) -> None:
        person = await persons.find(session, telegram_id)
        if person is not None:
            await persons.left(session, person.id, now)
            await outbox.cancel_for(session, person.id, now, "blocked")
            await threads.gone(session, person.id, self.facts, now)

    async def understand(self, incoming: Incoming) -> Understanding | None:
        """What a typed text means; None where there is nothing to parse or nobody who can."""
        text = incoming.words
        if not LETTER.search(text):
            return None
        command = read_command(text)
        if command:
            return command
        try:
            return await self.nlu.parse(text)
        except NluUnavailable:
            return UNAVAILABLE

    async def looked_at(self, incoming: Incoming, now: datetime) -> Incoming:
        """Without CPR numbers, so that nothing sees them from here on; and whether a picture can be taken."""
        what = incoming.what
        if private.has_cpr(incoming.words):
            return replace(incoming, what=Secret(private.without_cpr(incoming.words)))
        if isinstance(what, Photo) and self.photos is not None and await self._is_asked_for(incoming, now):
            return replace(incoming, what=replace(what, trouble=await self.photos.trouble(what)))
        return incoming

    async def _is_asked_for(self, incoming: Incoming, now: datetime) -> bool:
        """Pictures that nobody asked for are not fetched."""
        async with self.database.transaction() as session:
            person = await persons.find(session, incoming.telegram_id)
            return person is not None and await FORMS.wants_photo(session, person.id, now)

    async def answer(self, turn: Turn, incoming: Incoming, understood: Understanding | None) -> list[Reply]:
        match incoming.what:
            case Pressed():
                return await self._press(turn, incoming.what)
            case Linked(chat_id, staff, forum):
                action = "staff_link" if staff else "group_link"
                return await in_group(action, turn, chat=str(chat_id), forum="yes" if forum else "no")
            case Unlinked(chat_id):
                return await in_group("staff_unlink", turn, chat=str(chat_id))
            case Typed() | Secret() | Photo() if await _goes_to_staff(turn, incoming.what):
                return await self._in_thread(turn, incoming.what)
            case Photo(caption=caption) if caption and not await _wants_photo(turn):
                return await self._words(turn, understood)
            case File(file_id):
                taken = await FORMS.take_file(turn, file_id)
                if taken is None and await store_threads.open_of(turn.session, turn.person.id):
                    return threads.only_text()
                return taken or await self._words(turn, understood)
            case Photo(file_id, album, trouble=trouble):
                taken = await FORMS.take_photo(turn, forms.Photo(file_id, album, trouble))
                return talk.only_text(turn) if taken is None else taken
            case Contact(phone, own):
                return await FORMS.take_contact(turn, phone, own=own) or talk.only_text(turn)
            case Typed():
                return await self._words(turn, understood)
            case Secret():
                return await _warned(turn)
            case _:
                return talk.only_text(turn)

    async def _in_thread(self, turn: Turn, what: Typed | Secret | Photo) -> list[Reply]:
        """While a thread is open what is typed goes to the staff; danger is answered as always, and passed on too."""
        danger = await perform("emergency", turn) if decide(turn.understanding) == "emergency" else []
        if not danger:
            answered = await FORMS.read(turn, otherwise_known=True) if isinstance(what, Typed) else None
            if answered is not None:
                return answered
        spoken = language.of_message(turn.person, turn.text, turn.understanding)
        photo = what.file_id if isinstance(what, Photo) else None
        return [*danger, *await threads.write(turn, spoken, photo, cpr=isinstance(what, Secret))]

    async def _words(self, turn: Turn, understood: Understanding | None) -> list[Reply]:
        if understood is UNAVAILABLE:
            return await FORMS.read(turn, otherwise_known=False) or talk.cannot_read(turn)
        if understood is not None:
            return await self._text(turn, turn.text)
        # Numbers alone: an answer to a question, or nothing.
        return await FORMS.read(turn, otherwise_known=False) or talk.only_text(turn)

    async def _text(self, turn: Turn, text: str) -> list[Reply]:
        person, understood = turn.person, turn.understanding
        intent = decide(understood)
        if (intent != "emergency" or await FORMS.verbatim(turn)) and not text.startswith("/"):
            known = intent in ACTIONS and understood.confidence >= SURE
            answered = await FORMS.read(turn, otherwise_known=known)
            if answered is not None:
                person.misunderstood = 0
                return answered
        if closing_words.says_closed(text) and may(turn.roles, "closure_add") and closures.names_days(turn):
            return await perform("closure_add", turn)
        spoken = language.of_message(person, text, understood)
        if intent is None:
            person.misunderstood += 1
            kept = await _remember(turn, spoken)
            replies = await answers.offered(turn, talk.not_understood(turn), kept)
        else:
            person.misunderstood = 0
            replies = await perform(intent, turn)
            if intent == "out_of_scope":
                replies = await answers.offered(turn, replies, await _remember(turn, spoken))
            if not text.startswith("/"):
                replies = [*replies, *await FORMS.again(turn)]
        return replies if spoken == person.language else _in_other_language(replies, person, spoken)

    async def _press(self, turn: Turn, press: Pressed) -> list[Reply]:
        turn.person.misunderstood = 0
        row_id = read_danish(press.data)
        if row_id is not None:
            return await _again_in_danish(turn, row_id)
        try:
            understood = read_press(press.data)
        except UnknownPress:
            return talk.button_too_old(turn)
        pressed = replace(turn, understanding=understood)
        replies = await perform(understood.intent, pressed)
        if understood.intent == "change_language" and understood.value("language"):
            replies = [*replies, *await FORMS.again(pressed)]
        return [_in_place(reply, press) for reply in replies]


def _in_place(reply: Reply, press: Pressed) -> Reply:
    """The message whose button was pressed changes, instead of one more in the chat."""
    if not reply.in_place or press.message_id is None:
        return reply
    return reply.model_copy(update={"edits": f"message:{press.message_id}"})


async def _wants_photo(turn: Turn) -> bool:
    return await FORMS.wants_photo(turn.session, turn.person.id, turn.now)


async def _goes_to_staff(turn: Turn, what: Typed | Secret | Photo) -> bool:
    """Whether a thread is open, and it is neither a command nor something that an open form waits for."""
    if turn.text.startswith("/") or await store_threads.open_of(turn.session, turn.person.id) is None:
        return False
    match what:
        case Photo():
            return not await _wants_photo(turn)
        case Secret():
            return not await FORMS.again(turn)
    return True


async def _warned(turn: Turn) -> list[Reply]:
    """A CPR number was in the text: a warning, then the question that is open, or what was asked. No text goes on."""
    person, intent = turn.person, decide(turn.understanding)
    spoken = language.of_message(person, turn.text, turn.understanding)
    silent = replace(turn, text="")
    replies = await FORMS.again(silent)
    if intent == "emergency" or (intent not in (None, "out_of_scope") and not replies):
        replies = [*await perform(intent, silent), *replies]
    replies = replies or [Reply(lines=(), buttons=next_questions())]
    first, *others = replies
    lines = (say("cpr-warning"), *spaced(first.lines))
    replies = [first.model_copy(update={"lines": lines}), *others]
    return replies if spoken == person.language else _in_other_language(replies, person, spoken)


async def _remember(turn: Turn, language: str) -> int | None:
    """Keeps a question for staff to look at, when words of it are left once names and numbers are out; its number."""
    understood = turn.understanding
    if not LETTER.search(understood.redacted):
        return None
    row = unanswered.keep(turn.session, understood.redacted, language, understood.ranking[:3], turn.now)
    await turn.session.flush()
    return row.id


def _in_other_language(replies: list[Reply], person: Person, spoken: str) -> list[Reply]:
    """Answers in the language just written and offers to stay in it; who never chose one is followed."""
    if not person.language_chosen:
        person.language = spoken
    keep = language_action.keep(spoken)
    return [
        reply.model_copy(update={"language": reply.language or spoken, "buttons": (*reply.buttons, *keep)})
        for reply in replies
    ]


async def _again_in_danish(turn: Turn, row_id: int) -> list[Reply]:
    row = await outbox.sent_to(turn.session, row_id, turn.person.id)
    if row is None:
        return talk.button_too_old(turn)
    reply = Reply.model_validate(row.message)
    if reply.broadcast is not None:
        reply = await broadcasts.in_danish(turn, reply.broadcast)
    return [reply.model_copy(update={"language": "da", "pin": None, "contacts": (), "topic": None})]
