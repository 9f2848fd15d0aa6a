"""What each simulated method does."""

from collections.abc import Callable
from typing import Any

from simulator.core import Call, Simulator
from simulator.methods import callbacks, chats, copying, delivery, editing, forums, media, profile, sending

Handler = Callable[[Simulator, Call], Any]

# getUpdates is missing: it waits, and stands in simulator.polling.
HANDLERS: dict[str, Handler] = {
    "answerCallbackQuery": callbacks.answer_callback_query,
    "copyMessage": copying.copy_message,
    "createForumTopic": forums.create_forum_topic,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "deleteMyCommands": profile.delete_my_commands,
    "deleteWebhook": delivery.delete_webhook,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageText": editing.edit_message_text,
    "forwardMessage": copying.forward_message,
    "getChat": chats.get_chat,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMember": chats.get_chat_member,
    "getChatMemberCount": chats.get_chat_member_count,
    "getChatMenuButton": profile.get_chat_menu_button,
    "getFile": media.get_file,
    "getMe": chats.get_me,
    "getMyCommands": profile.get_my_commands,
    "getMyDescription": profile.get_my_description,
    "getMyName": profile.get_my_name,
    "getMyShortDescription": profile.get_my_short_description,
    "getWebhookInfo": delivery.get_webhook_info,
    "leaveChat": chats.leave_chat,
    "pinChatMessage": chats.pin_chat_message,
    "sendAudio": media.send_audio,
    "sendChatAction": sending.send_chat_action,
    "sendContact": sending.send_contact,
    "sendDocument": media.send_document,
    "sendLocation": sending.send_location,
    "sendMediaGroup": media.send_media_group,
    "sendMessage": sending.send_message,
    "sendPhoto": media.send_photo,
    "sendVenue": sending.send_venue,
    "sendVoice": media.send_voice,
    "setChatMenuButton": profile.set_chat_menu_button,
    "setMyCommands": profile.set_my_commands,
    "setMyDescription": profile.set_my_description,
    "setMyName": profile.set_my_name,
    "setMyShortDescription": profile.set_my_short_description,
    "setWebhook": delivery.set_webhook,
    "unpinChatMessage": chats.unpin_chat_message,
}
