"""Updates as Telegram sends them, and what of them the bot acts on."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from actions.kernel.attached import NOTHING, Attached
from bot.incoming.group_changes import GroupGone, GroupJoined, GroupMoved
from bot.incoming.updates import (
    Contact,
    File,
    Incoming,
    Left,
    Linked,
    Location,
    Misshapen,
    Photo,
    Pressed,
    Said,
    Typed,
    Unlinked,
    Unreadable,
    read,
)
from bot.incoming.voices import Voice

AMAL_ID, GROUP_ID = 5_000_000_001, -100
AMAL = {"id": AMAL_ID, "is_bot": False, "first_name": "Amal", "language_code": "ar"}
PRIVATE = {"id": AMAL_ID, "type": "private", "first_name": "Amal"}
CHANNEL = {"id": -300, "type": "channel", "title": "Nyt"}
GROUP = {"id": GROUP_ID, "type": "supergroup", "title": "Familier"}
BOT = {"id": 1, "is_bot": True, "first_name": "Vejviser"}
MEMBER, KICKED = {"status": "member", "user": BOT}, {"status": "kicked", "user": BOT, "until_date": 0}
PRESS = {"id": "9", "from": AMAL, "chat_instance": "1", "data": "ask:greet"}
STICKER = {
    "file_id": "x", "file_unique_id": "y", "type": "regular", "width": 1, "height": 1,
    "is_animated": False, "is_video": False,
}  # fmt: skip


def message(chat: dict[str, Any] = PRIVATE, sender: dict[str, Any] = AMAL, **content: Any) -> dict[str, Any]:
    return {"message_id": 1, "date": 1, "chat": chat, "from": sender, **content}


def incoming(**update: Any) -> Incoming | None:
    return read(Update.de_json({"update_id": 7, **update}, None))


def test_a_text_and_a_changed_text_are_typed() -> None:
    assert incoming(message=message(text="hej")) == Incoming(7, AMAL_ID, "ar", Typed("hej"))
    assert incoming(edited_message=message(text="hej igen")).what == Typed("hej igen")  # type: ignore[union-attr]


def test_a_photo_carries_its_size_its_album_and_the_words_under_it() -> None:
    sizes = [{"file_id": each, "file_unique_id": each, "width": 1, "height": 1, "file_size": 9} for each in "xy"]
    found = incoming(message=message(photo=sizes, caption="hvad er det?", media_group_id="7"))
    assert found
    assert (found.what, found.words) == (Photo("y", "7", 9, "hvad er det?"), "hvad er det?")


@pytest.mark.parametrize(("kind", "what"), [("image/png", Photo("x", size=9)), ("application/pdf", File("x"))])
def test_an_image_sent_as_a_file_is_a_photo(kind: str, what: Photo | File) -> None:
    document = {"file_id": "x", "file_unique_id": "x", "mime_type": kind, "file_size": 9}
    assert incoming(message=message(document=document)).what == what  # type: ignore[union-attr]


@pytest.mark.parametrize(("user_id", "own"), [(AMAL_ID, True), (42, False), (None, False)])
def test_a_contact_is_one_s_own_or_somebody_else_s(user_id: int | None, own: bool) -> None:
    contact = {"phone_number": "4555886600", "first_name": "Amal", **({"user_id": user_id} if user_id else {})}
    assert incoming(message=message(contact=contact)).what == Contact("4555886600", own)  # type: ignore[union-attr]


def test_a_point_on_the_map_is_taken_once_also_where_it_moves_on() -> None:
    point = message(location={"latitude": 55.23, "longitude": 11.76})
    assert incoming(message=point).what == Location(55.23, 11.76)  # type: ignore[union-attr]
    assert incoming(edited_message=point).what == Unreadable()  # type: ignore[union-attr]


SOUND = {"file_id": "x", "file_unique_id": "y", "duration": 7, "file_size": 9}


def test_a_voice_note_is_told_apart_from_another_file_that_sounds() -> None:
    found = incoming(message=message(voice=SOUND, caption="hør"))
    assert found
    assert (found.what, found.words) == (Voice("x", 7, 9, "hør"), "hør")
    assert incoming(message=message(audio=SOUND)).what == Voice("x", 7, 9, is_note=False)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("sent", "attached"),
    [
        ({"voice": SOUND}, Attached(voice="x")),
        ({"audio": SOUND}, Attached(audio="x")),
        ({"document": {"file_id": "x", "file_unique_id": "y", "mime_type": "application/pdf"}}, Attached(file="x")),
        ({"document": {"file_id": "x", "file_unique_id": "y", "mime_type": "image/png"}}, Attached(photo="x")),
    ],
)
def test_what_is_sent_in_a_thread_is_heard_as_what_it_is(sent: dict[str, Any], attached: Attached) -> None:
    topic = message(chat=GROUP, message_thread_id=5, is_topic_message=True, **sent)
    assert incoming(message=topic).what == Said(GROUP_ID, 1, "", attached, 5)  # type: ignore[union-attr]


def test_a_sticker_cannot_be_read() -> None:
    assert incoming(message=message(sticker=STICKER)).what == Unreadable()  # type: ignore[union-attr]


def test_a_press_carries_its_data() -> None:
    press = {"id": "9", "from": AMAL, "chat_instance": "1", "data": "ask:greet", "message": message(text="x")}
    assert incoming(callback_query=press).what == Pressed("9", "ask:greet", 1)  # type: ignore[union-attr]
    press["message"] = message(chat=GROUP, text="x")
    assert incoming(callback_query=press).what == Pressed("9", "ask:greet")  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["/link", "/link@vejviser_bot"])
def test_a_group_is_linked_by_its_command(text: str) -> None:
    assert incoming(message=message(chat=GROUP, text=text)) == Incoming(7, AMAL_ID, "ar", Linked(GROUP_ID))


def test_the_staff_s_group_is_linked_as_such() -> None:
    forum = {**GROUP, "is_forum": True}
    found = incoming(message=message(chat=forum, text="/link staff"))
    assert found and found.what == Linked(GROUP_ID, staff=True, forum=True)
    found = incoming(message=message(chat=GROUP, text="/unlink@vejviser_bot staff"))
    assert found and found.what == Unlinked(GROUP_ID)


def test_what_is_said_in_a_topic_or_as_a_reply_is_heard() -> None:
    topic = message(chat=GROUP, text="hej", message_thread_id=5, is_topic_message=True)
    assert incoming(message=topic).what == Said(GROUP_ID, 1, "hej", NOTHING, 5)  # type: ignore[union-attr]
    reply = message(chat=GROUP, text="hej", message_thread_id=5, reply_to_message=message(chat=GROUP, text="x"))
    assert incoming(message=reply).what == Said(GROUP_ID, 1, "hej", NOTHING, None, 1)  # type: ignore[union-attr]
    assert incoming(message={**topic, "text": "/menu"}) is None


def test_a_group_that_is_gone_or_has_another_number_is_told_of() -> None:
    moved = incoming(message=message(chat=GROUP, migrate_to_chat_id=-200))
    assert moved and moved.what == GroupMoved(GROUP_ID, -200)
    bot = {"id": 1, "is_bot": True, "first_name": "Vejviser"}
    new = {"status": "kicked", "user": bot, "until_date": 0}
    change = {"chat": GROUP, "from": AMAL, "date": 1, "old_chat_member": {"status": "member", "user": bot}}
    gone = incoming(my_chat_member={**change, "new_chat_member": new})
    assert gone and gone.what == GroupGone(GROUP_ID)


@pytest.mark.parametrize(("before", "joined"), [({**MEMBER, "status": "left"}, True), (KICKED, True), (MEMBER, False)])
def test_the_bot_is_new_in_a_group_that_it_was_not_in_before(before: dict[str, Any], joined: bool) -> None:
    change = {"chat": GROUP, "from": AMAL, "date": 1, "old_chat_member": before, "new_chat_member": MEMBER}
    found = incoming(my_chat_member=change)
    assert (found.what if found else None) == (GroupJoined(GROUP_ID) if joined else None)


@pytest.mark.parametrize(("status", "what"), [("kicked", Left()), ("member", None)])
def test_blocking_is_leaving_and_unblocking_is_nothing_to_answer(status: str, what: Left | None) -> None:
    bot = {"id": 1, "is_bot": True, "first_name": "Vejviser"}
    now = {"status": status, "user": bot, "until_date": 0}
    change = {"chat": PRIVATE, "from": AMAL, "date": 1, "old_chat_member": {"status": "left", "user": bot}}
    found = incoming(my_chat_member={**change, "new_chat_member": now})
    assert (found.what if found else None) == what


@pytest.mark.parametrize(
    "update",
    [
        {
            "my_chat_member": {
                "chat": CHANNEL,
                "from": AMAL,
                "date": 1,
                "old_chat_member": MEMBER,
                "new_chat_member": KICKED,
            }
        },
        {"channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "hej"}},
        {"message": message(chat=CHANNEL, text="hej")},
        {"callback_query": {**PRESS, "message": message(chat=CHANNEL, text="x")}},
        {"callback_query": {**PRESS, "inline_message_id": "5"}},
    ],
)
def test_what_happens_in_a_channel_or_in_no_chat_is_left_alone(update: dict[str, Any]) -> None:
    assert incoming(**update) is None


@pytest.mark.parametrize(
    "update",
    [
        {"message": message(chat=GROUP, text="hej")},
        {"message": message(sender={**AMAL, "is_bot": True}, text="hej")},
        {"message": message(pinned_message=message(text="x"))},
        {"poll_answer": {"poll_id": "1", "user": AMAL, "option_ids": [], "option_persistent_ids": []}},
    ],
)
def test_groups_bots_and_service_messages_are_left_alone(update: dict[str, Any]) -> None:
    assert incoming(**update) is None


@pytest.mark.parametrize(
    "update",
    [
        {"callback_query": {**PRESS, "data": ["ask:greet"], "message": message(text="x")}},
        {"callback_query": {**PRESS, "data": "ask:greet", "message": message(text="x") | {"message_id": "1"}}},
        {"message": message(text=7.5)},
        {"message": message(text="x", sender={**AMAL, "id": "5"})},
        {"message": message(text="x", sender={**AMAL, "language_code": {}})},
        {"message": message(text="x", sender={**AMAL, "first_name": None})},
    ],
    ids=str,
)
def test_a_value_of_another_type_is_said_before_anything_is_done_with_it(update: dict[str, Any]) -> None:
    with pytest.raises(Misshapen):
        incoming(**update)


TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
STAFFED = {"id": -200, "type": "supergroup", "title": "Team", "is_forum": True}


@pytest.mark.parametrize("text", ["/link", "/link staff", "/unlink staff", "Du skal betale."])
@pytest.mark.parametrize("sender", [TELEGRAM, AMAL], ids=["of a channel", "in a name"])
def test_what_is_said_in_the_name_of_a_channel_or_group_is_nobody_s(text: str, sender: dict[str, Any]) -> None:
    more = {"message_thread_id": 5, "is_topic_message": True, "sender_chat": CHANNEL}
    assert incoming(message=message(STAFFED, sender, text=text, **more)) is None
    forwarded = {**more, "is_automatic_forward": True}
    del forwarded["sender_chat"]
    assert incoming(message=message(STAFFED, sender, text=text, **forwarded)) is None


@pytest.mark.parametrize(
    "content",
    [
        {"text": "a\ud800b"},
        {"text": "a\x00b"},
        {"from": {**AMAL, "id": 2**63}},
        {"from": {**AMAL, "first_name": "\udfff"}},
        {"location": {"latitude": float("nan"), "longitude": 11.7}},
        {"location": {"latitude": 55.2, "longitude": 1e300}},
    ],
    ids=ascii,
)
def test_what_cannot_be_is_misshapen(content: dict[str, Any]) -> None:
    with pytest.raises(Misshapen):
        incoming(message=message() | content)


def test_a_number_that_no_database_can_keep_is_misshapen() -> None:
    with pytest.raises(Misshapen):
        read(Update.de_json({"update_id": 2**64, "message": message(text="hej")}, None))
