"""Both environments are installed from wheels: a machine needs no compiler and no headers of Python."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import pytest
from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

from config.settings import ROOT

Package = dict[str, Any]

# Python alone, and published as source alone: uv makes a wheel of each without compiling anything.
SOURCE_ALONE = {"docopt", "mattermostwrapper", "randomname"}
# The C library of Debian 12 is 2.36.
GLIBC = 36


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize(("lock", "minor"), [("uv.lock", 11), ("uv.lock", 12), ("uv.lock", 13), ("nlu/uv.lock", 11)])
def test_nothing_is_compiled_when_the_bot_is_installed_on_linux(lock: str, minor: int, machine: str) -> None:
    fitting = set(_tags((3, minor), machine))
    packages = _installed(lock, _place(minor, machine))
    without_wheel = {package["name"] for package in packages if not _wheel_tags(package) & fitting}
    assert without_wheel <= SOURCE_ALONE


def _tags(python: tuple[int, int], machine: str) -> Iterator[Tag]:
    """The kinds of wheel that such a machine takes."""
    platforms = [f"manylinux_2_{minor}_{machine}" for minor in range(5, GLIBC + 1)]
    platforms += [f"manylinux{year}_{machine}" for year in (1, 2010, 2014)]
    yield from cpython_tags(python, platforms=platforms)
    yield from compatible_tags(python, interpreter=f"cp{python[0]}{python[1]}", platforms=platforms)


def _wheel_tags(package: Package) -> set[Tag]:
    names = [PurePosixPath(wheel["url"]).name for wheel in package.get("wheels", [])]
    return {tag for name in names for tag in parse_wheel_filename(name)[3]}


def _place(minor: int, machine: str) -> dict[str, str]:
    """What markers ask of a machine with Linux."""
    return {
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.2",
        "platform_machine": machine,
        "sys_platform": "linux",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def _installed(lock: str, place: dict[str, str]) -> list[Package]:
    """The packages that `uv sync` installs there: those that the project needs, and those that they need."""
    packages: list[Package] = tomllib.loads((ROOT / lock).read_text(encoding="utf-8"))["package"]
    project = next(package for package in packages if "registry" not in package["source"])
    waiting = project["dependencies"] + project["dev-dependencies"]["dev"]
    found: dict[str, Package] = {}
    while waiting:
        need = waiting.pop()
        if not Marker(need.get("marker", "python_version >= '3'")).evaluate(place):
            continue
        package = next(package for package in packages if _meant(need, package, place))
        if package["name"] not in found:
            waiting += package.get("dependencies", [])
        waiting += [more for extra in need.get("extra", []) for more in package["optional-dependencies"][extra]]
        found[package["name"]] = package
    return list(found.values())


def _meant(need: Package, package: Package, place: dict[str, str]) -> bool:
    """Whether the package is the one that is needed; some are locked once for older Pythons and once for newer ones."""
    markers = package.get("resolution-markers", ["python_version >= '3'"])
    return package["name"] == need["name"] and any(Marker(marker).evaluate(place) for marker in markers)
