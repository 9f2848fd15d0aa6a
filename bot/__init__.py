"""The running program: Telegram, HTTP, the clock."""

import os

# python-telegram-bot is on its way from seconds to timedelta and warns until one says which; we take the new.
os.environ.setdefault("PTB_TIMEDELTA", "true")
