"""`vejviser nlu`: the model, trained and served by scripts of the NLU environment."""

from __future__ import annotations

import os
from typing import NoReturn

import click

from bot import children
from config.settings import ROOT


@click.group()
def nlu() -> None:
    """The NLU model: train it, serve it."""


@nlu.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
@click.pass_context
def train(context: click.Context) -> None:
    """Train the model from nlu_data/; nothing happens when it is up to date."""
    _become("nlu/train.py", *context.args)


@nlu.command()
@click.option("--port", default=5005, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
def serve(port: int, host: str) -> None:
    """Serve the newest model with Rasa's own HTTP API."""
    _become("nlu/serve.py", "--port", str(port), "--host", host)


def _become(script: str, *arguments: str) -> NoReturn:
    """Goes on as a script of nlu/ in its own environment: one process, so that every signal reaches it, SIGKILL too."""
    python = str(children.nlu_python())
    os.chdir(ROOT)
    os.execv(python, [python, script, *arguments])
