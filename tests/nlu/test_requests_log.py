"""What the NLU server logs of a request."""

from __future__ import annotations

import json

import pytest

from requests_log import line, number_of


@pytest.mark.parametrize("header", [None, "", "abc", "0123456789ABCDEF", "0123456789abcdef\n", 'x"}', "a" * 33])
def test_what_is_no_number_of_ours_has_no_place_in_the_log(header: str | None) -> None:
    assert number_of(header) == ""


def test_a_line_says_which_request_it_was_how_it_ended_and_how_long_it_took() -> None:
    said = json.loads(line("0123456789abcdef", "/model/parse", 200, 0.0123))
    assert said == {"event": "parsed", "request": "0123456789abcdef", "status": 200, "ms": 12.3}


def test_an_address_that_somebody_made_up_is_not_logged() -> None:
    assert "secret" not in line("", "/secret", 404, 0.1)
