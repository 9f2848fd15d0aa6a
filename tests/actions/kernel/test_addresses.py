"""Links, e-mail and usernames are found however they are spelled; a full stop without a space is no link."""

from __future__ import annotations

from importlib import resources

import pytest

from actions.kernel.addresses import endings, has_address
from actions.kernel.digits import shown


def in_root_zone() -> set[str]:
    """All endings that there are: the list of IANA as Hypothesis has it."""
    listed = (resources.files("hypothesis") / "vendor" / "tlds-alpha-by-domain.txt").read_text(encoding="ascii")
    return {shown(line.lower().encode().decode("idna")) for line in listed.splitlines() if not line.startswith("#")}


def test_the_list_has_the_endings_of_all_countries_and_none_that_there_is_not() -> None:
    every = in_root_zone()
    known = frozenset().union(*endings().values())
    assert known <= every
    assert {ending for ending in every if ending.isascii() and len(ending) == 2} <= known


def test_no_ending_is_listed_twice() -> None:
    assert sum(map(len, endings().values())) == len(frozenset().union(*endings().values()))


# The first ones as found in attacks on the bot.
@pytest.mark.parametrize(
    "text",
    [
        "bit.ly/x",
        "flat.eu",
        "telegram.me/x",
        "tg://resolve?domain=amal",
        "http://10.0.0.1",
        "mailto:amal",
        "FLAT.EU",
        "Facebook.Com",
        "flat.shop.",
        "se flat.io, tak",
        "flat．ｃｏｍ",
        "fl\u200bat.e\u00adu",
        "3.dk",
        "flat.de/12",
        "ja/flat.eu",
        "пошта.укр",
        "flat [dot] com",
        "flat (punktum) dk",
        "flat dot com",
        "flat . com",
        "f l a t . c o m",
        "t . me/amal",
        "t.me",
        "amal (at) example (dot) org",
        "amal＠example.org",
        "@ amal_90",
        "＠amal_90",
        "viber:amal",
    ],
)
def test_links_are_found_however_they_are_spelled(text: str) -> None:
    assert has_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "kl. 9.Vi kommer",
        "3.sal",
        "1.th eller st.tv",
        "bl.a. en seng",
        "f.eks. et bord",
        "en seng.Tak",
        "seng.Se billedet",
        "seng.De er to",
        "tak.Info følger",
        "Jeg kan.I kan",
        "500 kr.md",
        "hr.Jensen",
        "kl.9.30",
        "d. 1.12.kl",
        "bord/stol.er",
        "nej...ok",
        "mødes @ stationen",
        "merci.La famille",
        "asante.na",
        "ліжко.Дякую",
        "سرير.شكرا",
        "ዓራት.የቐንየለይ",
        "Farve: grå/hvid",
        "Tak for det . Vi ses",
    ],
)
def test_a_full_stop_without_a_space_is_no_link(text: str) -> None:
    assert not has_address(text)
