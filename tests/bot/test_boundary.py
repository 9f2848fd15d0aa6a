"""Every error is caught in one place; what goes on from there says what it was, and nothing that anybody wrote."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bot.boundary import Unforeseen, boundary
from config.settings import ROOT
from store.database import Away

MARK = "Zamzam-Kastanje-77"
ROOMS = ("actions", "bot", "config", "store")
HERE = Path("bot/boundary.py")
# Updates by polling and by webhook, rows of the outbox, ticks, pictures.
WITH_A_BOUNDARY = (
    "bot/incoming/polling.py",
    "bot/incoming/receive.py",
    "bot/web.py",
    "bot/outgoing/worker.py",
    "bot/outgoing/delivery.py",
    "bot/outgoing/photos.py",
    "bot/clock.py",
)


def fails_with(error: Exception) -> None:
    raise error


def test_an_error_that_nobody_foresaw_is_its_type_and_its_place() -> None:
    with pytest.raises(Unforeseen) as caught, boundary():
        fails_with(ZeroDivisionError(MARK))
    assert caught.value.kind == str(caught.value) == "ZeroDivisionError"
    assert [place.split(":")[0] for place in caught.value.where] == ["tests/bot/test_boundary.py"] * 2
    assert MARK not in repr(caught.value) + repr(caught.value.where)


def test_what_the_caller_foresaw_and_a_database_that_is_away_stay_what_they_are() -> None:
    with pytest.raises(KeyError), boundary(KeyError):
        fails_with(KeyError(MARK))
    with pytest.raises(Away), boundary():
        fails_with(Away("locked"))


def test_a_boundary_inside_another_says_what_the_inner_one_saw() -> None:
    with pytest.raises(Unforeseen, match="ZeroDivisionError"), boundary(), boundary():
        fails_with(ZeroDivisionError(MARK))


@pytest.mark.parametrize("path", [path for room in ROOMS for path in sorted(Path(ROOT / room).rglob("*.py"))], ids=str)
def test_every_error_is_caught_nowhere_else(path: Path) -> None:
    broad = [ast.unparse(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if _is_broad(node)]
    assert not broad or path.relative_to(ROOT) == HERE


@pytest.mark.parametrize("path", WITH_A_BOUNDARY)
def test_whatever_comes_in_goes_out_or_ticks_has_a_boundary(path: str) -> None:
    assert "with boundary(" in (ROOT / path).read_text(encoding="utf-8")


def _is_broad(node: ast.AST) -> bool:
    """`except:`, `except Exception`, `except (ValueError, Exception)`, `suppress(Exception)`."""
    match node:
        case ast.ExceptHandler(type=None):
            return True
        case ast.ExceptHandler(type=caught) if caught is not None:
            names = caught
        case ast.Call(func=ast.Name(id="suppress")):
            names = node
        case _:
            return False
    return any(isinstance(each, ast.Name) and each.id in ("Exception", "BaseException") for each in ast.walk(names))
