"""Messages sent, edited, deleted, pressed and answered, as python-telegram-bot sees it."""

from datetime import timedelta
from typing import Any

import pytest
import telegram

from simulator.client import SimulatorClient, SimulatorError
from simulator.images import make_png, size
from simulator.sounds import make_ogg, seconds

YES_NO = telegram.InlineKeyboardMarkup.from_row(
    [
        telegram.InlineKeyboardButton("Ja tak", callback_data="y"),
        telegram.InlineKeyboardButton("Nej", callback_data="n"),
    ]
)


async def test_a_reply_stands_in_the_chat(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    asked = await sim.send(amal, "Hvornår?")
    await bot.send_message(
        amal,
        "<b>Kl. 12:30</b>",
        parse_mode="HTML",
        reply_parameters=telegram.ReplyParameters(asked["message_id"]),
    )
    [reply] = await sim.replies(amal, after=asked["message_id"])
    assert reply["text"] == "Kl. 12:30"
    assert reply["entities"] == [{"type": "bold", "offset": 0, "length": 9}]
    assert reply["reply_to_message"]["text"] == "Hvornår?"


async def test_a_press_is_answered_once(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    await bot.send_message(amal, "Vil du?", reply_markup=YES_NO)
    [message] = await sim.replies(amal)
    query = await sim.tap(amal, message, "ja")
    [update] = await bot.get_updates()
    assert update.callback_query is not None
    assert (update.callback_query.data, update.callback_query.id) == ("y", query["callback_query_id"])
    assert await sim.callback_answer(query["callback_query_id"]) is None
    await update.callback_query.answer("Noteret", show_alert=True)
    assert await sim.callback_answer(query["callback_query_id"]) == {"text": "Noteret", "show_alert": True}
    with pytest.raises(telegram.error.BadRequest, match="Query is too old"):
        await update.callback_query.answer()


async def test_a_press_that_is_too_old_is_not_answered(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    await bot.send_message(amal, "Vil du?", reply_markup=YES_NO)
    [message] = await sim.replies(amal)
    query = await sim.press(amal, message, "n")
    await sim.expire(query["callback_query_id"])
    with pytest.raises(telegram.error.BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query["callback_query_id"])


async def test_only_a_forged_press_carries_data_that_stands_on_no_button(
    bot: telegram.Bot, sim: SimulatorClient, amal: int
) -> None:
    await bot.send_message(amal, "Vil du?", reply_markup=YES_NO)
    [message] = await sim.replies(amal)
    with pytest.raises(SimulatorError, match="no button"):
        await sim.press(amal, message, "role:admin")
    await sim.press(amal, message, "role:admin", forged=True)
    assert (await sim.pending())[0]["callback_query"]["data"] == "role:admin"


async def test_an_edit_that_changes_nothing_is_refused(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    message = await bot.send_message(amal, "Vil du?", reply_markup=YES_NO)
    with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
        await message.edit_text("Vil du?", reply_markup=YES_NO)
    version = await sim.version(amal)
    await message.edit_text("Vil du?")
    [changed] = await sim.changes(amal, version)
    assert "reply_markup" not in changed
    assert changed["edit_date"]
    with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
        await message.edit_reply_markup(None)


async def test_a_person_edits(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    sent = await sim.send(amal, "Hvonår?")
    await sim.edit(amal, sent["message_id"], "Hvornår?")
    update = (await bot.get_updates())[1]
    assert update.edited_message is not None
    assert (update.edited_message.message_id, update.edited_message.text) == (sent["message_id"], "Hvornår?")


async def test_a_deleted_message_is_gone(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    message = await bot.send_message(amal, "hej")
    await message.delete()
    assert await sim.replies(amal, wait=0) == []
    with pytest.raises(telegram.error.BadRequest, match="Message to delete not found"):
        await message.delete()
    with pytest.raises(telegram.error.BadRequest, match="Message to edit not found"):
        await message.edit_text("ny")


async def test_pin_and_contact(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    await bot.send_venue(amal, 55.23, 11.76, "Jobcafé", "Kasernevej 20")
    await bot.send_contact(amal, "+4555886600", "Jobcenter")
    venue, contact = await sim.replies(amal, count=2)
    assert (venue["venue"]["address"], venue["location"]["latitude"]) == ("Kasernevej 20", 55.23)
    assert contact["contact"] == {"phone_number": "+4555886600", "first_name": "Jobcenter"}


async def test_files_go_both_ways(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    picture = make_png(200, 100, seed=5)
    photo = (await bot.send_photo(amal, picture, caption="Vejen")).photo[-1]
    assert (photo.width, photo.height) == (200, 100)
    await bot.send_photo(amal, photo.file_id)
    letter = await bot.send_document(amal, b"%PDF-1.4", filename="brev.pdf")
    assert letter.document is not None
    assert letter.document.file_name == "brev.pdf"
    album = await bot.send_media_group(
        amal, [telegram.InputMediaPhoto(picture, caption="1"), telegram.InputMediaPhoto(make_png(seed=6))]
    )
    assert album[0].media_group_id == album[1].media_group_id
    await sim.send_photo(amal, caption="sofa")
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.caption == "sofa"
    file = await update.message.photo[-1].get_file()
    assert size(bytes(await file.download_as_bytearray())) == (320, 240)


async def test_voice_notes_go_both_ways_and_only_as_what_they_are(
    bot: telegram.Bot, sim: SimulatorClient, amal: int
) -> None:
    spoken = make_ogg(1.5)
    sent = (await bot.send_voice(amal, spoken)).voice
    assert sent is not None
    assert sent.mime_type == "audio/ogg"
    assert (await bot.send_voice(amal, sent.file_id)).voice == sent
    await sim.send_voice(amal, content=spoken, caption="hør")
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.voice is not None
    assert (update.message.voice.duration, update.message.caption) == (timedelta(seconds=2), "hør")
    file = await update.message.voice.get_file()
    assert bytes(await file.download_as_bytearray()) == spoken
    song = (await bot.send_audio(amal, b"ID3 la la la", filename="song.mp3")).audio
    assert song is not None
    with pytest.raises(telegram.error.BadRequest, match=r"(?i)type audio as voicenote"):
        await bot.send_voice(amal, song.file_id)
    with pytest.raises(telegram.error.BadRequest, match=r"(?i)type voicenote as document"):
        await bot.send_document(amal, sent.file_id)
    with pytest.raises(telegram.error.BadRequest, match=r"[Ww]rong file identifier"):
        await bot.send_voice(amal, "AwACAgQAAxk")


async def test_what_is_no_voice_note_is_sent_as_a_file(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    shown = await bot.send_voice(amal, b"ID3 la la la")
    assert shown.voice is None
    assert shown.document is not None
    with pytest.raises(SimulatorError, match="Opus"):
        await sim.send_voice(amal, content=b"ID3 la la la")


@pytest.mark.parametrize("length", [0.02, 1, 5.1, 12])
def test_a_voice_note_that_is_made_here_lasts_as_long_as_it_says(length: float) -> None:
    assert seconds(make_ogg(length)) == pytest.approx(length)
    assert seconds(make_ogg(length)[:30]) is None
    assert seconds(make_png()) is None


async def test_a_photo_that_is_none_is_refused(bot: telegram.Bot, amal: int) -> None:
    with pytest.raises(telegram.error.BadRequest, match="Image_process_failed"):
        await bot.send_photo(amal, b"not a picture")


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({"sticker": True}, "sticker"),
        ({"voice": True}, "voice"),
        ({"audio": True}, "audio"),
        ({"document": "brev.pdf"}, "document"),
        ({"contact": {"phone_number": "+4512345678", "first_name": "Hanne"}}, "contact"),
        ({"location": {"latitude": 55.2, "longitude": 11.7}}, "location"),
    ],
)
async def test_people_send_more_than_text(
    bot: telegram.Bot, sim: SimulatorClient, amal: int, content: dict[str, Any], field: str
) -> None:
    await sim.say(amal, **content)
    [update] = await bot.get_updates()
    assert update.message is not None
    assert getattr(update.message, field)


async def test_copies_and_forwards(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    yonas = await sim.add_person("Yonas")
    await sim.send(yonas, "/start")
    sent = await sim.send(amal, "hej 12:30")
    forwarded = await bot.forward_message(yonas, amal, sent["message_id"])
    assert isinstance(forwarded.forward_origin, telegram.MessageOriginUser)
    assert forwarded.forward_origin.sender_user.id == amal
    await bot.copy_message(yonas, amal, sent["message_id"])
    assert [message["text"] for message in await sim.replies(yonas, count=2)] == ["hej 12:30"] * 2


async def test_commands_by_scope_and_language(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    await bot.set_my_commands([("start", "Begin")])
    await bot.set_my_commands([("start", "ابدأ")], language_code="ar")
    await bot.set_my_commands([("staff", "Staff")], scope=telegram.BotCommandScopeChat(amal))
    yonas = await sim.add_person("Yonas")

    async def seen(person: int, language: str) -> list[str]:
        commands = (await sim.about(person, language))["commands"]
        return [command["description"] for command in commands]

    assert await seen(yonas, "ar") == ["ابدأ"]
    assert await seen(yonas, "ckb") == ["Begin"]
    assert await seen(amal, "ar") == ["Staff"]
    await bot.delete_my_commands(scope=telegram.BotCommandScopeChat(amal))
    assert await seen(amal, "ar") == ["ابدأ"]
    assert [command.description for command in await bot.get_my_commands(language_code="ar")] == ["ابدأ"]
    assert await bot.get_my_commands(language_code="fr") == ()


async def test_names_and_descriptions_by_language(bot: telegram.Bot, amal: int) -> None:
    await bot.set_my_name("Vejviser")
    await bot.set_my_description("Shows the way")
    await bot.set_my_description("يرشدك", language_code="ar")
    await bot.set_my_short_description("Vej")
    assert (await bot.get_my_name()).name == "Vejviser"
    assert (await bot.get_my_description("ar")).description == "يرشدك"
    assert (await bot.get_my_description("fr")).description == "Shows the way"
    assert (await bot.get_my_short_description()).short_description == "Vej"


async def test_menu_button_by_chat(bot: telegram.Bot, amal: int) -> None:
    await bot.set_chat_menu_button(amal, telegram.MenuButtonWebApp("Kalender", telegram.WebAppInfo("https://x.dk")))
    assert (await bot.get_chat_menu_button(amal)).type == "web_app"
    assert (await bot.get_chat_menu_button()).type == "commands"


async def test_a_pinned_message_shows(bot: telegram.Bot, amal: int) -> None:
    message = await bot.send_message(amal, "Velkommen")
    await message.pin()
    pinned = (await bot.get_chat(amal)).pinned_message
    assert pinned is not None
    assert pinned.text == "Velkommen"
