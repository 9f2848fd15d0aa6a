"""A long text goes out in pieces: each fits, nothing of it is lost, and what is bold stays bold."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.messages import Message, say
from rendering.parts import Text
from rendering.render import render
from rendering.slots import plain
from rendering.splitting import MOST_UNITS, split, units

LETTERS = st.text(st.sampled_from("ab \n<&😀አر́"), max_size=300)


def read_together(pieces: list[str]) -> str:
    return html.unescape(re.sub(r"</?b>", "", "".join(pieces)))


@given(before=LETTERS, bold=LETTERS, after=LETTERS, most=st.integers(2, 40))
def test_pieces_fit_and_are_the_whole_text(before: str, bold: str, after: str, most: int) -> None:
    text = f"{html.escape(before)}<b>{html.escape(bold)}</b>{html.escape(after)}"
    pieces = split(text, most)
    assert read_together(pieces) == before + bold + after
    assert all(units(piece) <= most for piece in pieces)
    assert all(piece.count("<b>") == piece.count("</b>") for piece in pieces)
    marked = "".join(re.findall(r"<b>(.*?)</b>", "".join(pieces), re.DOTALL))
    assert html.unescape(marked) == bold


def test_a_piece_ends_with_a_line_or_a_word() -> None:
    assert split("one two three", 9) == ["one two ", "three"]
    assert split("one\ntwo three", 10) == ["one\n", "two three"]


@pytest.mark.parametrize("text", ["x" * 4090, "😀" * 2040, "&" * 4096, "ord " * 1024, "ﷺ" * 4096])
def test_whatever_staff_can_write_arrives_whole_with_its_buttons_below(text: str) -> None:
    parts = render(Message(lines=(say("thread-answer", text=text),)), "ti")
    texts = [part for part in parts if isinstance(part, Text)]
    assert len(texts) == 2
    assert all(units(part.html) <= MOST_UNITS for part in texts)
    said = "".join(plain(part.html) for part in texts)
    assert re.sub(r"\s", "", text) in re.sub(r"\s", "", said)
