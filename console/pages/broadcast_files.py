"""How far a message to many is, as it goes; and what became of it, as a picture and as a table."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from actions.broadcasts import report
from actions.broadcasts.progress import progress
from actions.kernel.messages import Fact, Figures, Message, Say
from console import live, showing
from console.visits import Later, Page, Visit
from rendering import tables
from rendering.parts import Chart, TableFile
from rendering.render import render
from store import broadcasts, deliveries
from store.broadcasts import UNSENT, Broadcast


@dataclass(frozen=True)
class Progress:
    """`percent` of the copies are done; `lines` say the numbers."""

    percent: int | None
    lines: tuple[Say, ...]


async def events(visit: Visit) -> Response:
    """The numbers whenever they change, as long as somebody looks and may."""
    found = await _sent(visit)
    return live.stream(visit, EVENTS, _part) if found is not None else _nothing(visit)


async def _part(visit: Visit) -> str:
    """The numbers; in another state than the page was made for, the page is asked for anew."""
    found = await _sent(visit)
    if found is None:
        return ""
    is_other = found.state != visit.query("state")
    return visit.part("broadcast_progress.html", b=found, progress=await progress_of(visit, found), is_other=is_other)


async def progress_of(visit: Visit, found: Broadcast) -> Progress:
    lines = (await progress(visit.turn, found)).lines
    bar = next((line for line in lines if line.id == "progress-bar"), None)
    percent = bar.args["percent"] if bar is not None else None
    return Progress(
        int(percent.text) if isinstance(percent, Fact) else None,
        tuple(line for line in lines if line.id not in ("progress-head", "progress-bar")),
    )


async def picture(visit: Visit) -> Response | Later:
    """Bars for each language; drawn when the transaction has ended."""
    found = await _figures(visit)
    if found is None:
        return _nothing(visit)
    [chart] = [part for part in render(Message(lines=(), charts=(found,)), visit.language) if isinstance(part, Chart)]

    async def drawn() -> Response:
        return _file(visit, "png", "image/png", await visit.desk.draw(chart))

    return drawn


async def spreadsheet(visit: Visit) -> Response:
    """The same numbers as CSV."""
    found = await _figures(visit)
    if found is None:
        return _nothing(visit)
    parts = render(Message(lines=(), tables=(found,)), visit.language)
    written = next(part.tables for part in parts if isinstance(part, TableFile))
    return _file(visit, "csv", "text/csv; charset=utf-8", tables.as_csv(written))


async def table(visit: Visit, found: Broadcast) -> showing.Table | None:
    """The same numbers for the page; None where nobody is left whom it went to."""
    by_language = await deliveries.by_language(visit.session, found.id)
    if not by_language:
        return None
    shown = Message(lines=(), tables=(report.figures(found, by_language),))
    return showing.show(shown, visit.language).tables[0]


async def _figures(visit: Visit) -> Figures | None:
    found = await _sent(visit)
    by_language = await deliveries.by_language(visit.session, found.id) if found is not None else {}
    return report.figures(found, by_language) if found is not None and by_language else None


async def _sent(visit: Visit) -> Broadcast | None:
    """That of the address, where it was sent."""
    number = visit.number("number")
    found = (await broadcasts.these(visit.session, [number])).get(number)
    return found if found is not None and found.state not in UNSENT else None


def _file(visit: Visit, kind: str, media: str, content: bytes) -> Response:
    name = f"vejviser-{visit.number('number')}.{kind}"
    return Response(content, media_type=media, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _nothing(visit: Visit) -> Response:
    return visit.page("broadcast_gone.html", 404)


EVENTS = Page("/broadcasts/{number}/events", "broadcast_show", events)
PAGES = (
    EVENTS,
    Page("/broadcasts/{number}/report.png", "broadcast_report", picture),
    Page("/broadcasts/{number}/report.csv", "broadcast_report", spreadsheet),
)
