"""The house stays one that one can live in: small modules, imports that point down, features declared once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from actions import FEATURES
from actions.kernel.acts import ACTS, Act, Misdeclared, Value
from actions.kernel.feature import Feature
from actions.kernel.presses import LONGEST, longest_press, press
from bot.desk import house, record
from config.settings import ROOT

TOPS = ("actions", "bot", "console", "rendering", "store", "config")
# Rooms that are no features, from which all may take.
COMMON = {"kernel", "when"}
CHANGES_ROWS = {"add", "add_all", "delete", "execute", "scalar", "scalars", "merge", "get"}


def files(*tops: str) -> Iterator[tuple[Path, str]]:
    for top in tops:
        for path in sorted((ROOT / top).rglob("*.py")):
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def modules(*tops: str) -> Iterator[tuple[Path, str]]:
    """The files but for the migrations, of which each stands for itself."""
    return ((path, text) for path, text in files(*tops) if "migrations" not in path.parts)


def rooms_of(text: str) -> set[str]:
    """The packages of actions that this source imports from."""
    return {name.split(".")[1] for name in house.imported(text) if name.startswith("actions.")}


def test_no_module_is_longer_than_a_few_screens() -> None:
    long = {str(path): text.count("\n") for path, text in modules(*TOPS) if text.count("\n") > 300}
    assert long == {}
    assert median(text.count("\n") for _, text in modules(*TOPS) if text.strip()) < 110


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{path}:{node.name}": lines
        for path, text in files(*TOPS)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > 45
    }
    assert long == {}


def test_the_way_of_a_message_is_one_function_that_fits_on_a_screen() -> None:
    tree = ast.parse((ROOT / "bot" / "answering" / "pipeline.py").read_text(encoding="utf-8"))
    lines = {
        node.name: (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(tree)
        if isinstance(node, ast.AsyncFunctionDef)
    }
    assert lines["handle"] + lines["within"] <= 30


def test_few_imports_cross_the_packages_of_actions() -> None:
    """Besides the one line by which each module takes what it needs of the kernel."""
    crossing = [
        (str(path), name)
        for path, text in modules("actions")
        for name in house.imported(text)
        if name.startswith("actions.") and name != "actions.kernel" and path.parts[1] != name.split(".")[1]
    ]
    assert len(crossing) <= 43, sorted(crossing)


def test_a_feature_imports_only_the_features_that_it_says_it_needs() -> None:
    needs = {feature.name: {*feature.needs, feature.name} | COMMON for feature in FEATURES}
    beyond = {
        str(path): sorted(others)
        for path, text in modules("actions")
        if path.parts[1] in needs and (others := rooms_of(text) - needs[path.parts[1]])
    }
    assert beyond == {}


def test_the_kernel_knows_no_feature() -> None:
    names = {feature.name for feature in FEATURES}
    known = {str(path): rooms_of(text) & names for path, text in modules("actions") if path.parts[1] in COMMON}
    assert {path: found for path, found in known.items() if found} == {}


def test_what_features_need_of_each_other_goes_in_no_circle() -> None:
    needs = {feature.name: set(feature.needs) for feature in FEATURES}
    while needs:
        free = {name for name, others in needs.items() if not others & needs.keys()}
        assert free, f"these need each other: {sorted(needs)}"
        needs = {name: others for name, others in needs.items() if name not in free}


def test_actions_change_no_rows_by_themselves() -> None:
    changing = [
        f"{path}:{node.lineno}"
        for path, text in modules("actions")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CHANGES_ROWS
        and ast.unparse(node.func.value).endswith("session")
    ]
    assert changing == []


@pytest.mark.parametrize("act", sorted(name for name, act in ACTS.items() if act.takes is not None))
def test_what_a_button_carries_fits_into_telegram_s_64_bytes(act: str) -> None:
    assert longest_press(act) <= LONGEST


def test_every_value_says_how_long_it_can_be() -> None:
    takes = {value for act in ACTS.values() for value in act.takes or ()}
    assert {value.name for value in takes if value.fits("1" * (value.longest + 1))} == set()


async def nothing(turn: object) -> list[object]:
    return []


def test_an_act_that_is_declared_twice_is_an_error_that_names_it() -> None:
    with pytest.raises(Misdeclared, match="greet"):
        Feature("again", acts={"greet": Act(nothing)})  # type: ignore[arg-type]


def test_a_button_refuses_what_its_act_does_not_take() -> None:
    assert press("donation_lift", 7) == "donation:lift:7"
    for values in ((), ("seven",), (7, 8)):
        with pytest.raises(Misdeclared, match="donation_lift"):
            press("donation_lift", *values)
    with pytest.raises(Misdeclared, match="greet"):
        press("greet")


def test_a_value_takes_all_that_its_pattern_allows_and_nothing_else() -> None:
    value = Value("day", r"20\d{6}", 8)
    assert value.fits("20261128")
    assert not value.fits("19991128")
    assert not value.fits("٢٠٢٦١١٢٨")


@pytest.mark.parametrize("made", ["permissions", "rooms", "record"])
def test_pages_that_the_code_makes_are_up_to_date(made: str) -> None:
    page, text = {
        "permissions": (house.PERMISSIONS, house.permissions()),
        "rooms": (house.ROOMS, house.rooms()),
        "record": (record.PAGE, record.page()),
    }[made]
    assert page.read_text(encoding="utf-8") == text, "run make docs"
