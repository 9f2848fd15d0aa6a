"""HTML parse mode and the entities that Telegram finds by itself."""

import pytest

from simulator import entities, html
from simulator.errors import ApiError

PARSED = [
    ("<b>æ</b> 👋 <i>x</i>", "æ 👋 x", [("bold", 0, 1), ("italic", 5, 1)]),
    ("<strong>a</strong><em>b</em><u>c</u><ins>d</ins>", "abcd", ["bold", "italic", "underline", "underline"]),
    ("<s>a</s><strike>b</strike><del>c</del>", "abc", ["strikethrough"] * 3),
    ('<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', "ab", ["spoiler", "spoiler"]),
    ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
    ("<blockquote>a</blockquote>", "a", ["blockquote"]),
    ("<blockquote expandable>a</blockquote>", "a", ["expandable_blockquote"]),
    ("<code>a &lt; b</code>", "a < b", [("code", 0, 5)]),
    ("&lt;&gt;&amp;&quot;&#230;&#xe6;&nbsp;&", '<>&"ææ&nbsp;&', []),
    ("<B>a</B>", "a", ["bold"]),
    ("<b></b>a", "a", []),
    ("<a href='tel:+4555886600'>ring</a>", "ring", []),
]


@pytest.mark.parametrize(("source", "text", "found"), PARSED)
def test_parses(source: str, text: str, found: list[str | tuple[str, int, int]]) -> None:
    plain, made = html.parse(source)
    assert plain == text
    shown = [
        (entity["type"], entity["offset"], entity["length"]) if isinstance(wanted, tuple) else entity["type"]
        for entity, wanted in zip(made, found, strict=True)
    ]
    assert shown == found


def test_links_keep_their_address() -> None:
    _, made = html.parse('<a href="https://naestved.dk/?a=1&amp;b=2">her</a> <a href="naestved.dk">der</a>')
    assert [entity["url"] for entity in made] == ["https://naestved.dk/?a=1&b=2", "http://naestved.dk"]


def test_a_pre_with_a_language_is_one_entity() -> None:
    _, made = html.parse('<pre><code class="language-python">x = 1</code></pre>')
    assert made == [{"type": "pre", "offset": 0, "length": 5, "language": "python"}]


REFUSED = [
    ("æ <x>c", 'Unsupported start tag "x" at byte offset 3'),
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    ("a<b", "Unclosed start tag at byte offset 1"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
    ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
]


@pytest.mark.parametrize(("source", "words"), REFUSED)
def test_refuses(source: str, words: str) -> None:
    with pytest.raises(ApiError) as refusal:
        html.parse(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


def test_finds_commands_links_mail_phones_and_mentions() -> None:
    text = "👋 /start@vejviser_bot: ring +45 55 88 66 00, skriv info@naestved.dk, se naestved.dk. @jobcafe"
    utf16 = text.encode("utf-16-le")
    pieces = {
        entity["type"]: utf16[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le")
        for entity in entities.automatic(text)
    }
    assert pieces == {
        "bot_command": "/start@vejviser_bot",
        "phone_number": "+45 55 88 66 00",
        "email": "info@naestved.dk",
        "url": "naestved.dk",
        "mention": "@jobcafe",
    }


def test_finds_nothing_in_code_and_leaves_dates_and_times_alone() -> None:
    text, found = entities.formatted(
        {"text": "<code>/start</code> 12:30 24/12 2026-11-23", "parse_mode": "HTML"}, "text", "entities"
    )
    assert text == "/start 12:30 24/12 2026-11-23"
    assert [entity["type"] for entity in found] == ["code"]


def test_white_space_around_a_text_goes_and_entities_stay_in_place() -> None:
    text, found = entities.formatted({"text": "\n <b> hej </b>\n", "parse_mode": "HTML"}, "text", "entities")
    assert text == "hej"
    assert found == [{"type": "bold", "offset": 0, "length": 3}]


def test_entities_that_reach_beyond_the_text_are_refused() -> None:
    wrong = {"text": "hej", "entities": [{"type": "bold", "offset": 1, "length": 5}]}
    with pytest.raises(ApiError, match="entity beginning at UTF-16 offset 1 ends after the end of the text"):
        entities.formatted(wrong, "text", "entities")
