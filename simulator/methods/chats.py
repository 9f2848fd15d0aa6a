"""The bot itself, chats and their members."""

from simulator.core import Call, Simulator
from simulator.errors import bad_request
from simulator.world import Chat, Json, Person

_RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": True,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": True,
    "can_edit_stories": True,
    "can_delete_stories": True,
    "can_manage_topics": True,
}
_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_me(sim: Simulator, call: Call) -> Json:
    """The bot. It sees all that is said in groups, as one does whose privacy mode is off."""
    return {
        **sim.world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
    }


def get_chat(sim: Simulator, call: Call) -> Json:
    """ChatFullInfo."""
    chat = sim.world.known_chat(call.params["chat_id"])
    if chat.type != "private":
        chat = sim.world.open_chat(chat.id)
    info = {
        **sim.world.brief(chat),
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": _GIFTS,
    }
    if chat.type == "private" and "username" in info:
        info["active_usernames"] = [info["username"]]
    if chat.pinned in chat.messages:
        info["pinned_message"] = chat.messages[chat.pinned].message
    return info


def _member(sim: Simulator, chat: Chat, user_id: int) -> Json:
    if user_id == sim.world.bot["id"]:
        return bot_member(sim, chat.bot_status)
    person: Person | None = sim.world.people.get(user_id)
    if person is None:
        raise bad_request("invalid user_id specified")
    if user_id not in chat.members:
        return {"status": "left", "user": person.user()}
    if chat.type != "private" and user_id == chat.members[0]:
        return {"status": "creator", "user": person.user(), "is_anonymous": False}
    return {"status": "member", "user": person.user()}


def bot_member(sim: Simulator, status: str) -> Json:
    """The bot as ChatMember; a kicked one is kicked for ever, an administrator may do everything."""
    member = {"status": status, "user": sim.world.bot}
    if status == "administrator":
        return {**member, **_RIGHTS}
    return {**member, "until_date": 0} if status == "kicked" else member


def get_chat_member(sim: Simulator, call: Call) -> Json:
    """ChatMember. The first member of a group is its creator."""
    chat = sim.world.known_chat(call.params["chat_id"])
    return _member(sim, chat, call.params["user_id"])


def get_chat_administrators(sim: Simulator, call: Call) -> list[Json]:
    """The creator."""
    chat = sim.world.open_chat(call.params["chat_id"])
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return [_member(sim, chat, chat.members[0])] if chat.members else []


def get_chat_member_count(sim: Simulator, call: Call) -> int:
    """People and the bot."""
    return len(sim.world.open_chat(call.params["chat_id"]).members) + 1


def leave_chat(sim: Simulator, call: Call) -> bool:
    """The bot leaves a group."""
    chat = sim.world.open_chat(call.params["chat_id"])
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    return True


def pin_chat_message(sim: Simulator, call: Call) -> bool:
    """One message on top of the chat."""
    chat = sim.world.open_chat(call.params["chat_id"])
    stored = chat.messages.get(call.params["message_id"])
    if stored is None or stored.deleted:
        raise bad_request("message to pin not found")
    chat.pinned = call.params["message_id"]
    sim.events.publish("pinned", chat.id, message_id=chat.pinned)
    return True


def unpin_chat_message(sim: Simulator, call: Call) -> bool:
    """Takes it down again."""
    chat = sim.world.open_chat(call.params["chat_id"])
    if chat.pinned is None or call.params.get("message_id", chat.pinned) != chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned = None
    sim.events.publish("pinned", chat.id, message_id=None)
    return True
