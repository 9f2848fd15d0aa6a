"""Rasa's own Telegram channel with our pipeline, to be measured beside the bot: webhook, parse, tracker, one text back.

Run from the repository: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.rasa_channel --port 5006 --telegram URL
It answers every text with the same one. There is no dialogue model, which would only make it slower.
"""

from __future__ import annotations

import argparse
import logging
from typing import Any

from model_files import current_model
from surroundings import prepare, repository

TOKEN, NAME = "12345:simulator", "vejviser_bot"
ANSWER = "Jobcaféen har åbent mandag, tirsdag og torsdag fra 10:00 til 15:00 på biblioteket. Du kan bare komme."
PREFIX = "/webhooks/telegram"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--telegram", required=True)
    arguments = parser.parse_args()
    root = repository()
    prepare(root)
    logging.captureWarnings(True)
    application(str(current_model(root)), arguments.telegram, f"http://127.0.0.1:{arguments.port}").run(
        host="127.0.0.1", port=arguments.port, access_log=False, motd=False
    )


def application(model: str, telegram: str, own: str) -> Any:
    """Rasa's Sanic application with the model and the channel."""
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.server import create_app
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)
    agent = Agent.load(model)
    app = create_app(agent, cors_origins=None)
    channel, output = channel_at(telegram, f"{own}{PREFIX}/webhook")

    async def handle(message: UserMessage) -> None:
        await agent.handle_message(message)
        await message.output_channel.send_text_message(message.sender_id, ANSWER)

    app.blueprint(channel.blueprint(handle), url_prefix=PREFIX)

    @app.after_server_start
    async def tell_telegram(*_: Any) -> None:
        await output.set_webhook(channel.webhook_url)

    return app


def channel_at(telegram: str, webhook: str) -> tuple[Any, Any]:
    """Rasa's input and output channel for this Bot API server.

    Two things are mended: the address can be another one than Telegram's, and the webhook is set in the loop in which
    the session stays. Rasa sets it in a loop of its own, and aiohttp 3.9 keeps the session of that, which is closed.
    """
    from aiogram import Bot
    from aiogram.bot.api import TelegramAPIServer
    from rasa.core.channels.telegram import TelegramInput, TelegramOutput

    class Output(TelegramOutput):
        def __init__(self) -> None:
            Bot.__init__(self, TOKEN, server=TelegramAPIServer.from_base(telegram))

    output = Output()

    class Input(TelegramInput):
        def get_output_channel(self) -> TelegramOutput:
            return output

    return Input(TOKEN, NAME, webhook), output


if __name__ == "__main__":
    main()
