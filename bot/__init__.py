"""The running program: Telegram, HTTP, the clock."""

import os
from importlib.metadata import PackageNotFoundError, version

# python-telegram-bot is on its way from seconds to timedelta and warns until one says which; we take the new.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# numpy's products are small here. On several threads they take five times as long beside other busy processes.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

try:
    VERSION = version("vejviser")
except PackageNotFoundError:  # a tree that nobody has installed
    VERSION = "unknown"
