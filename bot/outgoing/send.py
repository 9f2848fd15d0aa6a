"""The last step: one part of a reply becomes one call of the Bot API."""

from __future__ import annotations

from typing import Any

import structlog
from telegram import (
    BotCommandScopeChat,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from actions.kernel.messages import Pin
from bot.outgoing.drawing import Drawing
from bot.outgoing.failures import meaning, unquoted
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.photos import Pictures
from bot.outgoing.recordings import Recordings
from bot.outgoing.speaking import Voices
from rendering import codes, tables
from rendering.parts import (
    CalendarFile,
    Card,
    Chart,
    CodePage,
    CodePicture,
    Commands,
    DataFile,
    Document,
    Part,
    Picture,
    Sound,
    TableFile,
    Text,
    VoiceNote,
)
from store.outbox import Lane

log = structlog.get_logger()
BARE_KEPT = 100
# What becomes a message in the chat.
PassedOn = Document | Picture | Sound | VoiceNote
Sent = PassedOn | CalendarFile | Card | Chart | CodePage | CodePicture | DataFile | Pin | TableFile | Text
_NOTHING_TO_EDIT = ("message to edit not found", "message can't be edited")
_NO_TOPICS = ("not a forum", "not enough rights")


class Sender:
    """Sends parts through `bot`, whose rate limiter takes the lane; people's pictures as `pictures` cleans them."""

    def __init__(
        self, bot: ExtBot[Lane], pictures: Pictures, drawing: Drawing, recordings: Recordings | None = None
    ) -> None:
        self._bot = bot
        self._pictures = pictures
        self._drawing = drawing
        self._voices = Voices(bot, recordings)
        # Telegram's id of a picture -> that of the same one without its metadata.
        self._bare: dict[str, str] = {}

    @property
    def lanes(self) -> Lanes | None:
        """What it waits for before it sends; None where the limiter is none of ours."""
        limiter = self._bot.rate_limiter
        return limiter.lanes if isinstance(limiter, RateLimiter) else None

    async def send(self, chat_id: int, part: Part, lane: Lane, topic_id: int | None = None) -> int | None:
        """The Telegram id of the new message, None for what is none.

        Raises PersonGone, Moved, Refused, TopicGone or TryLater.
        """
        with meaning():
            if isinstance(part, Commands):
                await self._set_commands(chat_id, part, lane)
                return None
            return (await self._call(chat_id, part, lane, topic_id)).message_id

    async def create_topic(self, chat_id: int, name: str, lane: Lane) -> int | None:
        """A new topic of a group; None where it has none, or where the bot may not make one. Raises like `send`."""
        with meaning():
            try:
                topic = await self._bot.create_forum_topic(chat_id=chat_id, name=name, rate_limit_args=lane)
            except BadRequest as error:
                if any(reason in error.message.lower() for reason in _NO_TOPICS):
                    log.warning("no topic made", reason=unquoted(error))
                    return None
                raise
        return topic.message_thread_id

    async def edit(self, chat_id: int, message_id: int, part: Part, lane: Lane) -> bool:
        """Changes a text that was sent; False where there is nothing (any more) to change. Raises like `send`."""
        assert isinstance(part, Text)
        with meaning():
            try:
                await self._bot.edit_message_text(
                    text=part.html,
                    chat_id=chat_id,
                    message_id=message_id,
                    parse_mode=ParseMode.HTML,
                    reply_markup=_keyboard(part),
                    rate_limit_args=lane,
                )
            except BadRequest as error:
                if "message is not modified" in error.message.lower():
                    return True
                if any(reason in error.message.lower() for reason in _NOTHING_TO_EDIT):
                    return False
                raise
        return True

    async def delete(self, chat_id: int, message_id: int, lane: Lane) -> bool:
        """Takes a message back; False where Telegram no longer lets it go (after 48 hours). Raises like `send`."""
        with meaning():
            try:
                await self._bot.delete_message(chat_id, message_id, rate_limit_args=lane)
            except BadRequest as error:
                if "message to delete not found" in error.message.lower():
                    return True
                if "message can't be deleted" in error.message.lower():
                    return False
                raise
        return True

    def link(self, token: str) -> str:
        """The address that opens the bot with `token`."""
        return f"https://t.me/{self._bot.username}?start={token}"

    async def acknowledge(self, callback_id: str) -> None:
        """Stops the waiting sign on a pressed button; too late is no harm."""
        try:
            await self._bot.answer_callback_query(callback_id)
        except TelegramError as error:
            log.info("press not acknowledged", reason=type(error).__name__)

    async def _set_commands(self, chat_id: int, part: Commands, lane: Lane) -> None:
        scope = BotCommandScopeChat(chat_id)
        if part.commands:
            await self._bot.set_my_commands(part.commands, scope=scope, rate_limit_args=lane)
        else:
            await self._bot.delete_my_commands(scope=scope, rate_limit_args=lane)

    async def _passed_on(self, part: PassedOn, options: dict[str, Any]) -> Message:
        """What somebody sent to the bot; Telegram has it already."""
        match part:
            case Picture():
                return await self._picture(part.file_id, options)
            case VoiceNote():
                return await self._voices.send(part, options)
            case Sound():
                return await self._bot.send_audio(audio=part.file_id, **options)
            case Document():
                return await self._bot.send_document(document=part.file_id, **options)

    async def _picture(self, file_id: str, options: dict[str, Any]) -> Message:
        """The bare picture; many who get the same one share one upload."""
        known = self._bare.get(file_id)
        if known is not None:
            return await self._bot.send_photo(photo=known, **options)
        sent = await self._bot.send_photo(photo=await self._pictures.clean(file_id), **options)
        if len(self._bare) >= BARE_KEPT:
            self._bare.pop(next(iter(self._bare)))
        self._bare[file_id] = sent.photo[-1].file_id
        return sent

    async def _written(self, file: TableFile) -> bytes:
        return tables.as_csv(file.tables) if file.kind == "csv" else await self._drawing.drawn(file)

    async def _call(self, chat_id: int, part: Sent, lane: Lane, topic_id: int | None) -> Message:
        options: dict[str, Any] = {"chat_id": chat_id, "rate_limit_args": lane}
        if topic_id is not None:
            options["message_thread_id"] = topic_id
        match part:
            case Text():
                return await self._bot.send_message(
                    text=part.html,
                    parse_mode=ParseMode.HTML,
                    reply_markup=_keys(part) or _keyboard(part),
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    **options,
                )
            case Pin():
                return await self._bot.send_venue(
                    latitude=part.latitude,
                    longitude=part.longitude,
                    title=part.title,
                    address=part.address,
                    **options,
                )
            case CodePicture():
                link = self.link(part.token)
                copy = InlineKeyboardButton(part.copy, copy_text=CopyTextButton(link))
                keyboard = InlineKeyboardMarkup([[copy]])
                return await self._bot.send_photo(photo=codes.png(link), caption=link, reply_markup=keyboard, **options)
            case CodePage():
                content = await self._drawing.drawn(part, self.link(part.token))
                return await self._bot.send_document(document=content, filename="vejviser.pdf", **options)
            case Picture() | VoiceNote() | Sound() | Document():
                return await self._passed_on(part, options)
            case Chart():
                return await self._bot.send_photo(photo=await self._drawing.drawn(part), **options)
            case TableFile():
                content, name = await self._written(part), f"vejviser.{part.kind}"
                return await self._bot.send_document(document=content, filename=name, **options)
            case CalendarFile():
                return await self._bot.send_document(document=part.content, filename="vejviser.ics", **options)
            case DataFile():
                return await self._bot.send_document(document=part.content, filename=part.name, **options)
            case Card():
                return await self._bot.send_contact(
                    phone_number=part.phone, first_name=part.name, last_name=part.role or None, **options
                )


def _keyboard(text: Text) -> InlineKeyboardMarkup | None:
    if not text.buttons:
        return None
    rows = [
        [InlineKeyboardButton(each.text, callback_data=each.press or None, url=each.url or None) for each in row]
        for row in text.buttons
    ]
    return InlineKeyboardMarkup(rows)


def _keys(text: Text) -> ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """Keys under the input, instead of buttons: one message has the ones or the others."""
    if text.ends_keys:
        return ReplyKeyboardRemove()
    if text.keys is None:
        return None
    rows = [[KeyboardButton(text.keys.share, request_contact=True)], [KeyboardButton(text.keys.stop)]]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)
