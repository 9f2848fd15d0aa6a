"""No action does another one for somebody who may not do that: found in the code of all of them."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from actions import ACTIONS, FORMS
from actions.kernel.acts import ACTS
from actions.kernel.fields import Form

Function = Callable[..., Any]
NAMES: dict[Function, list[str]] = {}
for name, function in ACTIONS.items():
    NAMES.setdefault(inspect.unwrap(function), []).append(name)


@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_whoever_may_do_it_may_do_all_that_it_does(action: str) -> None:
    for other in reached(ACTIONS[action]):
        for name in NAMES[other]:
            assert ACTS[action].needs <= ACTS[name].needs, f"{action} does {name} for those who may not"


@pytest.mark.parametrize("form", [*FORMS], ids=lambda form: form.name)
def test_whoever_may_fill_in_a_form_may_do_all_that_it_does(form: Form) -> None:
    for other in reached(form.done):
        for name in NAMES[other]:
            assert ACTS[form.action].needs <= ACTS[name].needs, f"{form.name} does {name} for those who may not"


def reached(action: Function) -> set[Function]:
    """The other actions that this one calls, itself or through what it calls."""
    found: set[Function] = set()
    seen, left = {action}, [action]
    while left:
        for called in _calls(left.pop()):
            if called in NAMES:
                found.add(called)
            elif called not in seen:
                seen.add(called)
                left.append(called)
    return found - {action}


@cache
def _calls(function: Function) -> list[Function]:
    """The functions of `actions` that it names. What it leaves to `perform` it names as a text: that asks first."""
    function = inspect.unwrap(function)
    if not inspect.isfunction(function):
        return []
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    named = (_resolved(node, function.__globals__) for node in ast.walk(tree))
    return [each for each in named if inspect.isfunction(each) and each.__module__.startswith("actions")]


def _resolved(node: ast.AST, known: dict[str, Any]) -> Any:
    """What a name, or a name of a module's, stands for."""
    match node:
        case ast.Name(id=name):
            return known.get(name)
        case ast.Attribute(value=ast.Name(id=name), attr=attribute) if inspect.ismodule(known.get(name)):
            return getattr(known[name], attribute, None)
    return None
