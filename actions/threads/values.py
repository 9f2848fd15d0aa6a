"""What the buttons of threads carry."""

from __future__ import annotations

from actions.kernel import number

THREAD, INTERPRETATION, DRAFT, QUESTION = map(number, ("thread", "interpretation", "draft", "question"))
