"""``python -m simulator``: the simulator on a port, until SIGTERM or Ctrl-C."""

import argparse
import asyncio
import signal
import socket
import sys

from simulator.app import create_app
from simulator.core import DEFAULT_TOKEN
from simulator.server import Server, listen, server_for


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m simulator", description="A Telegram Bot API server on loopback.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 picks a free one (default: %(default)s)")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the bot's token (default: %(default)s)")
    parser.add_argument("--limits", action="store_true", help="hold the bot to Telegram's sending limits")
    return parser.parse_args()


async def _serve_until_told(server: Server, listener: socket.socket, url: str) -> None:
    def stop() -> None:
        server.should_exit = True

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop)
    print(f"simulator: {url}", flush=True)
    await server.serve([listener])


def main() -> int:
    """Prints one line with the address when the port listens; 1 when the port is taken."""
    arguments = _arguments()
    try:
        listener, url = listen(arguments.host, arguments.port)
    except OSError as error:
        print(
            f"simulator: cannot listen on {arguments.host}:{arguments.port}: {error.strerror}",
            file=sys.stderr,
        )
        return 1
    server = server_for(create_app(arguments.token, arguments.limits))
    asyncio.run(_serve_until_told(server, listener, url))
    return 0


if __name__ == "__main__":
    sys.exit(main())
