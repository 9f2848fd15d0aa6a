"""A Telegram Bot API server on loopback, with people to drive over HTTP and a page like their phones.

It stands alone: it imports nothing of the bot, so that the bot meets it as it meets Telegram, over HTTP.

``python -m simulator`` serves it; ``simulator.server.running()`` serves it inside a test; ``simulator.client`` drives
its people. The Bot API is at ``/bot{token}/{method}``, the control API at ``/_sim/``, the page at ``/``.
"""
