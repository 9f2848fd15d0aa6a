"""Which texts something that is said is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from actions.kernel.messages import Items, Run, Say, Slot


def texts_in(slots: Iterable[Slot]) -> Iterator[str]:
    """The ids of these texts, and of the texts in them, as they are read; not those in a language of their own."""
    for each in slots:
        match each:
            case Say():
                yield each.id
                yield from texts_in(each.args.values())
            case Items():
                yield from texts_in(each.items)
            case Run(language=None):
                yield from texts_in(each.parts)
            case _:
                continue
