"""docker-compose.yml and the Dockerfiles fit the tree and each other, as far as can be seen without an engine."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.settings import ROOT, Settings

KEYS = {
    "build", "image", "restart", "env_file", "environment", "ports", "depends_on", "volumes", "healthcheck",
}  # fmt: skip
# Variables of other programs in these containers.
FOREIGN = {"OMP_NUM_THREADS", "POSTGRES_USER", "POSTGRES_PASSWORD", "POSTGRES_DB"}
INSTRUCTIONS = {"FROM", "RUN", "ENV", "WORKDIR", "COPY", "USER", "EXPOSE", "HEALTHCHECK", "CMD"}


def test_the_services_fit_the_settings_and_each_other() -> None:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    problems = [
        problem for name, service in compose["services"].items() for problem in _service(name, service, compose)
    ]
    assert problems == []


@pytest.mark.parametrize("file", ["Dockerfile", "nlu/Dockerfile"])
def test_an_image_copies_only_what_is_there(file: str) -> None:
    assert _dockerfile(ROOT / file) == []


def _service(name: str, service: dict[str, Any], compose: dict[str, Any]) -> list[str]:
    where = f"docker-compose.yml: {name}"
    problems = [f"{where}: unknown key {key}" for key in service.keys() - KEYS]
    problems += [f"{where}: waits for {other}, which is not there" for other in _others(service, compose)]
    known = {field.upper() for field in Settings.model_fields} | FOREIGN
    problems += [f"{where}: {key} is no setting" for key in service.get("environment", {}).keys() - known]
    build = service.get("build")
    if build:
        dockerfile = build.get("dockerfile", "Dockerfile") if isinstance(build, dict) else "Dockerfile"
        if not (ROOT / dockerfile).exists():
            problems.append(f"{where}: no {dockerfile}")
    volumes = [volume.split(":")[0] for volume in service.get("volumes", [])]
    problems += [f"{where}: no volume {each}" for each in volumes if each not in compose["volumes"]]
    return problems


def _others(service: dict[str, Any], compose: dict[str, Any]) -> list[str]:
    waits_for = service.get("depends_on", {})
    missing = [other for other in waits_for if other not in compose["services"]]
    unhealthy = [
        other
        for other, how in waits_for.items()
        if how["condition"] == "service_healthy"
        and other in compose["services"]
        and not _has_healthcheck(compose["services"][other])
    ]
    return missing + unhealthy


def _has_healthcheck(service: dict[str, Any]) -> bool:
    build = service.get("build")
    dockerfile = build.get("dockerfile", "Dockerfile") if isinstance(build, dict) else "Dockerfile"
    return "healthcheck" in service or (bool(build) and "HEALTHCHECK" in (ROOT / dockerfile).read_text())


def _dockerfile(file: Path) -> list[str]:
    """Known instructions, and nothing copied that is not there."""
    name = file.relative_to(ROOT)
    problems = []
    for line in file.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        instruction, *words = shlex.split(line)
        if instruction not in INSTRUCTIONS:
            problems.append(f"{name}: unknown instruction {instruction}")
        sources = words[:-1] if instruction == "COPY" and not words[0].startswith("--from") else []
        problems += [
            f"{name}: copies {source}, which is not there" for source in sources if not (ROOT / source).exists()
        ]
    return problems
