"""Calls that Telegram would refuse are refused, in its words."""

from typing import Any

import httpx
import pytest

from simulator import kinds, spec
from simulator.core import DEFAULT_TOKEN


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ja", **button}]]}


REFUSED = [
    ("sendMessage", {"text": "hej"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": 1}, "message text is empty"),
    ("sendMessage", {"chat_id": "AMAL", "text": ""}, "message text is empty"),
    ("sendMessage", {"chat_id": "AMAL", "text": " \n\u200b"}, "message text is empty"),
    ("sendMessage", {"chat_id": 1, "text": "hej"}, "chat not found"),
    ("sendMessage", {"chat_id": 1.0, "text": "hej"}, 'parameter "chat_id" must be of type Integer or String'),
    ("sendMessage", {"chat_id": "AMAL", "text": 7}, 'parameter "text" must be of type String'),
    ("sendMessage", {"chat_id": "AMAL", "text": "x" * 4097}, "message is too long"),
    ("sendMessage", {"chat_id": "AMAL", "text": "👋" * 2049}, "message is too long"),
    ("sendMessage", {"chat_id": "AMAL", "text": "a", "parse_mode": "XML"}, "unsupported parse_mode"),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "hi <x>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "x" at byte offset 3',
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": "{"},
        "can't parse reply keyboard markup JSON object",
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": keyboard()},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": keyboard(callback_data="å" * 33)},
        "BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": keyboard(callback_data="")},
        "BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": keyboard(url="tel:+4555886600")},
        "inline keyboard button URL 'tel:+4555886600' is invalid: Unsupported URL protocol",
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_markup": keyboard(callback_data=5)},
        'can\'t parse inline keyboard button: Field "callback_data" must be of type String',
    ),
    (
        "sendMessage",
        {"chat_id": "AMAL", "text": "a", "reply_parameters": {"message_id": 99}},
        "message to be replied not found",
    ),
    (
        "sendVenue",
        {"chat_id": "AMAL", "latitude": 95, "longitude": 11, "title": "a", "address": "b"},
        "wrong location specified",
    ),
    (
        "sendVenue",
        {"chat_id": "AMAL", "latitude": True, "longitude": 11, "title": "a", "address": "b"},
        'parameter "latitude" must be of type Float',
    ),
    ("sendContact", {"chat_id": "AMAL", "first_name": "Jobcenter"}, "phone number is empty"),
    ("sendChatAction", {"chat_id": "AMAL", "action": "dancing"}, "wrong parameter action in request"),
    ("sendPhoto", {"chat_id": "AMAL", "photo": "nothing"}, "wrong file identifier/HTTP URL specified"),
    ("editMessageText", {"chat_id": "AMAL", "message_id": 99, "text": "a"}, "message to edit not found"),
    ("editMessageText", {"chat_id": "AMAL", "message_id": 1, "text": "a"}, "message can't be edited"),
    ("deleteMessage", {"chat_id": "AMAL", "message_id": 99}, "message to delete not found"),
    ("setMyCommands", {"commands": [{"command": "Hjælp", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [], "language_code": "ckb"}, "invalid language code specified"),
    ("setMyDescription", {"description": "x" * 513}, "description is too long"),
    (
        "setWebhook",
        {"url": "http://example.org/"},
        "bad webhook: An HTTPS URL must be provided for webhook",
    ),
    (
        "setWebhook",
        {"url": "https://example.org/", "secret_token": "ø"},
        "secret token contains unallowed characters",
    ),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "query is too old and response timeout expired or query ID is invalid",
    ),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
    ("sendMediaGroup", {"chat_id": "AMAL", "media": []}, "there are no messages to send"),
    ("createForumTopic", {"chat_id": "AMAL", "name": "x"}, "the chat is not a forum"),
    ("getFile", {"file_id": "x"}, "invalid file_id"),
]


@pytest.mark.parametrize(("method", "params", "words"), REFUSED)
async def test_refuses_in_the_words_of_telegram(
    api: Any, amal: int, method: str, params: dict[str, Any], words: str
) -> None:
    if params.get("chat_id") == "AMAL":
        params = {**params, "chat_id": amal}
    answer = await api(method, **params)
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"}


async def test_knows_no_method_that_telegram_does_not_know(api: Any) -> None:
    assert await api("sendLove") == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_says_honestly_what_it_does_not_simulate(api: Any) -> None:
    answer = await api("banChatMember", chat_id=1, user_id=2)
    assert (answer["error_code"], answer["description"]) == (501, "Not simulated: banChatMember")


async def test_another_token_is_unauthorized(url: str, sim: Any) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.get(f"{url}/bot1:other/getMe")
        file = await http.get(f"{url}/file/bot1:other/photos/file_1.png")
    assert answer.status_code == file.status_code == 401
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


@pytest.mark.parametrize("way", ["query", "form", "multipart", "json"])
async def test_takes_parameters_in_every_way_that_telegram_takes(url: str, amal: int, way: str) -> None:
    markup = '{"inline_keyboard":[[{"text":"Ja","callback_data":"y"}]]}'
    params = {"chat_id": str(amal), "text": "hej", "reply_markup": markup, "protect_content": "true"}
    address = f"{url}/bot{DEFAULT_TOKEN}/SendMessage"
    async with httpx.AsyncClient(trust_env=False) as http:
        if way == "query":
            answer = await http.get(address, params=params)
        elif way == "form":
            answer = await http.post(address, data=params)
        elif way == "multipart":
            answer = await http.post(address, files={name: (None, value) for name, value in params.items()})
        else:
            answer = await http.post(address, json=params)
    message = answer.json()["result"]
    assert message["text"] == "hej"
    assert message["has_protected_content"] is True
    assert message["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "y"


async def test_text_that_is_not_utf8_is_refused(url: str, amal: int) -> None:
    async with httpx.AsyncClient(base_url=f"{url}/bot{DEFAULT_TOKEN}/", trust_env=False) as http:
        form = {"content-type": "application/x-www-form-urlencoded"}
        latin = await http.post("sendMessage", content=f"chat_id={amal}&text=%E6".encode(), headers=form)
        json = {"content-type": "application/json"}
        escaped = b'{"chat_id": %d, "text": "\\ud83d"}' % amal
        half = await http.post("sendMessage", content=escaped, headers=json)
        broken = await http.post("sendMessage", content=b"{", headers=json)
    assert latin.json()["description"] == half.json()["description"] == "Bad Request: strings must be encoded in UTF-8"
    assert broken.json()["description"] == "Bad Request: can't parse request as JSON object"


def test_every_type_of_the_bot_api_has_a_check() -> None:
    assert len(spec.methods()) == 180
    for name, kind in spec.types().items():
        assert callable(kinds.check_of(name))
        for field in kind.fields:
            assert callable(kinds.union_of(field.types))
