"""Serves the trained model with Rasa's HTTP API: POST /model/parse, GET /status.

Run from the repository: nlu/.venv/bin/python nlu/serve.py --port 5005
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import Any

from model_files import NoModel, current_model
from requests_log import follow
from surroundings import prepare, repository

# Rasa's API can also train, load any model file and read conversations: nothing for a server that only parses.
PUBLIC = {"/", "/version", "/status", "/model/parse"}


def main() -> int:
    """The exit code: 0 after SIGTERM or SIGINT, 1 when there is no model."""
    parser = argparse.ArgumentParser(description="Serves the trained NLU model over HTTP.")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--child", action="store_true", help="started by the bot: nobody else is to come here")
    arguments = parser.parse_args()
    root = repository()
    prepare(root)
    try:
        model = current_model(root)
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    app = _application(model)
    # People look for one address, the bot's.
    where = "" if arguments.child else f" on http://{arguments.host}:{arguments.port}"
    print(f"serving {model.name}{where}", flush=True)
    app.run(host=arguments.host, port=arguments.port, access_log=False, motd=False)
    return 0


def _application(model: Path) -> Any:
    """Rasa's Sanic application with the model loaded."""
    from rasa.core.agent import Agent
    from rasa.server import create_app
    from rasa.utils.common import configure_logging_and_warnings, update_sanic_log_level
    from rasa.utils.log_utils import configure_structlog
    from sanic.response import json

    from straight import straighten

    # Below WARNING Rasa logs the text of messages.
    configure_structlog(logging.WARNING)
    configure_logging_and_warnings(logging.WARNING)
    agent = Agent.load(str(model))
    straighten(agent)
    app = create_app(agent, cors_origins=None)
    update_sanic_log_level()
    app.config.KEEP_ALIVE_TIMEOUT = 75  # the bot keeps its connections open between messages
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = 0.5  # a parse takes a twentieth of that

    follow(app)

    @app.on_request
    async def only_parsing(request: Any) -> Any:
        if request.path not in PUBLIC:
            return json({"status": "failure", "reason": "NotFound"}, status=404)
        return None

    return app


if __name__ == "__main__":
    sys.exit(main())
