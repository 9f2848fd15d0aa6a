"""Messages to many: the list of them, and one of them with everything that can be done about it."""

from __future__ import annotations

from starlette.responses import Response

from actions.broadcasts.broadcasts import beginning
from actions.kernel.messages import Message, Reply
from config.languages import LANGUAGES
from console import acting
from console.forms import has_begun
from console.pages import broadcast_files, broadcast_form, broadcast_view, translating
from console.pages.pressing import answered
from console.visits import Page, Visit
from store import broadcasts
from store.broadcasts import Broadcast
from store.forms import Answers

# What a list shows -> the states that it means.
LISTS: dict[str, tuple[str, ...]] = {
    "draft": ("draft",),
    "waiting": ("unconfirmed", "scheduled"),
    "sending": ("sending", "paused", "recalling"),
    "sent": ("sent", "stopped"),
    "recalled": ("recalled",),
}
ON_A_PAGE = 20
# With one of these lines a message of the chat begins to show what the page shows anyway.
SCREENS = frozenset(
    {
        "broadcasts-head",
        "desk-audience",
        "desk-head",
        "extras-ask",
        "languages-head",
        "pick-not",
        "pick-only",
        "progress-head",
    }
)


async def index(visit: Visit) -> Response:
    """The newest first; all, or those in one state."""
    shown = visit.query("state")
    states = LISTS.get(shown)
    page = max(visit.number("page"), 1)
    counts = await broadcasts.by_state(visit.session)
    rows = await broadcasts.latest(visit.session, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1, states)
    return visit.page(
        "broadcasts.html",
        rows=[(each, beginning(each)) for each in rows[:ON_A_PAGE]],
        shown=shown if states else "",
        lists={name: sum(counts.get(each, 0) for each in of) for name, of in LISTS.items()},
        all=sum(counts.values()),
        number_of_page=page,
        has_more=len(rows) > ON_A_PAGE,
    )


async def show(visit: Visit) -> Response:
    found = await broadcast_view.find(visit)
    return await _one(visit, found) if found is not None else _gone(visit)


async def translation(visit: Visit) -> Response:
    """A translation beside the text that it is of."""
    found = await broadcast_view.find(visit)
    language = str(visit.request.path_params["language"])
    if found is None or not translating.is_shown(found, language):
        return _gone(visit)
    return await translating.page(visit, found, language)


async def do(visit: Visit) -> Response:
    """Presses a button of the chat, and shows the page anew, with what is said to it."""
    done = await acting.press(visit, visit.sent("press"))
    if has_begun(visit):
        return _to_form(visit)
    return await _told(visit, visit.number("number"), visit.sent("at"), done)


async def after(visit: Visit, answers: Answers, replies: list[Reply]) -> Response:
    """The page again at the end of a form, with what is said to it."""
    return await _told(visit, int(answers["number"]), answers.get("language", ""), acting.done(visit, replies))


async def _told(visit: Visit, number: int, language: str, done: acting.Done) -> Response:
    """`language`: one whose translation is looked at."""
    found = (await broadcasts.these(visit.session, [number])).get(number)
    if found is None:
        return answered(visit, done)
    said = tuple(each for each in map(news, done.messages) if each is not None)
    if said or done.in_chat or visit.is_part:
        return await _one(visit, found, language, said, done.in_chat)
    return visit.to(f"/broadcasts/{number}{f'/translations/{language}' if language in LANGUAGES else ''}")


def news(message: Message) -> Message | None:
    """What of an answer the page does not show anyway."""
    at = next((at for at, line in enumerate(message.lines) if line.id in SCREENS), None)
    if at is None:
        return message
    return message.model_copy(update={"lines": message.lines[:at], "buttons": ()}) if at else None


async def _one(
    visit: Visit, found: Broadcast, language: str = "", said: tuple[Message, ...] = (), in_chat: bool = False
) -> Response:
    if language in LANGUAGES and translating.is_shown(found, language):
        return await translating.page(visit, found, language, said)
    return await broadcast_view.page(visit, found, said, in_chat)


def _to_form(visit: Visit) -> Response:
    """A part of a page cannot become another page; the browser is sent there."""
    back = f"/broadcasts/{visit.number('number')}"
    there = visit.to(f"/form?back={back}")
    if not visit.is_part:
        return there
    return Response(status_code=204, headers={"HX-Redirect": there.headers["location"]})


def _gone(visit: Visit) -> Response:
    return visit.page("broadcast_gone.html", 404)


PAGES = (
    Page("/broadcasts", "broadcast_list", index, place=4, title="page-broadcasts"),
    Page(
        "/broadcasts/{number}",
        "broadcast_show",
        show,
        forms=(
            "broadcast_text",
            "broadcast_photo",
            "broadcast_link",
            "broadcast_without",
            "broadcast_at",
            "translation",
        ),
        beside=broadcast_form.beside,
        after=after,
    ),
    Page("/broadcasts/{number}/do", "broadcast_show", do, sends=True),
    Page("/broadcasts/{number}/preview", "broadcast_show", broadcast_view.preview),
    Page("/broadcasts/{number}/translations/{language}", "broadcast_languages", translation),
    Page("/broadcasts/preview", "broadcast_text", broadcast_form.preview, sends=True),
    *broadcast_files.PAGES,
)
