"""The running program: Telegram, HTTP, the clock."""

import os
import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

# python-telegram-bot is on its way from seconds to timedelta and warns until one says which; we take the new.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# numpy's products are small here. On several threads they take five times as long beside other busy processes.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Where these find rich and pygments, they load them to colour tracebacks and a command line that nobody sees: seven
# megabytes.
_COLOURS = {each: None for each in ("rich", "pygments") if each not in sys.modules}
sys.modules.update(_COLOURS)  # type: ignore[arg-type]
for each in ("structlog", "httpx", "mako.exceptions"):
    import_module(each)
for each in _COLOURS:
    del sys.modules[each]

try:
    VERSION = version("vejviser")
except PackageNotFoundError:  # a tree that nobody has installed
    VERSION = "unknown"
