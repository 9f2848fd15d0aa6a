"""What follows when a button of the chat is pressed on a page: its answer, or the form that it begins."""

from __future__ import annotations

from urllib.parse import urlencode

from markupsafe import Markup
from starlette.responses import Response

from actions.kernel.fields import Form
from actions.kernel.opening import close
from console import acting, besides, filling, forms, showing
from console.filling import Filled
from console.visits import Page, Visit


async def do(visit: Visit) -> Response:
    """Presses a button, as in the chat."""
    done = await acting.press(visit, visit.sent("press"))
    return to_form(visit) if forms.has_begun(visit) else answered(visit, done)


def answered(visit: Visit, done: acting.Done) -> Response:
    """A page with what the bot answers."""
    shown = [showing.show(each, visit.language) for each in done.messages]
    return visit.page("answer.html", messages=shown, in_chat=done.in_chat, back=came_from(visit))


def to_form(visit: Visit) -> Response:
    """On to the form that is open now, and from there back to where one came from."""
    back = came_from(visit)
    return visit.to(f"/form?{urlencode({'back': back})}" if back else "/form")


def came_from(visit: Visit) -> str:
    """The page to go back to: one of ours, whatever the form says."""
    back = visit.sent("back") or visit.query("back")
    return back if back.startswith("/") and not back.startswith("//") and "\\" not in back else ""


async def form(visit: Visit) -> Response:
    """The form that the person is filling in, here or in the chat."""
    return await shown(visit)


async def fill(visit: Visit) -> Response:
    """Answers what was sent; at the end, what the bot says to it."""
    opened = forms.open_form(visit)
    if opened is None:
        return visit.to("/form")
    form, before = opened[0], dict(opened[1].answers)
    filled = await filling.fill(visit, *opened)
    if filled.replies is not None:
        page = page_of(visit, form)
        if page is not None and page.after is not None:
            return await page.after(visit, before, filled.replies)
        return answered(visit, acting.done(visit, filled.replies))
    if filled.overtaken:
        return await shown(await visit.renewed(), filled, 409)
    return await shown(visit, filled, 422 if filled.problem else 200)


async def save(visit: Visit) -> Response:
    """Keeps what is typed so far."""
    opened = forms.open_form(visit)
    if opened is not None:
        forms.save(visit, opened[1])
    return Response(status_code=204)


async def stop(visit: Visit) -> Response:
    """Leaves the form; nothing of it is kept."""
    await close(visit.turn)
    return visit.to(came_from(visit))


async def shown(visit: Visit, filled: Filled | None = None, status: int = 200) -> Response:
    """The open form with its answers, with what is wrong with one of them, and with what stands beside it."""
    opened = forms.open_form(visit)
    if opened is None:
        return visit.page("form_none.html")
    found = await forms.controls(visit, *opened, filled.problem if filled else ())
    page = page_of(visit, opened[0])
    beside = await page.beside(visit, opened[1]) if page and page.beside else ""
    return visit.page(
        "form.html",
        status,
        controls=found,
        form=opened[0],
        back=came_from(visit),
        about=await besides.lines(visit, *opened),
        beside=Markup(beside),
        overtaken=filled is not None and filled.overtaken,
    )


def page_of(visit: Visit, form: Form) -> Page | None:
    """The page that a form belongs to, for whoever may see it."""
    return next((each for each in visit.pages if form.name in each.forms and visit.may(each.act)), None)


PAGES = (
    Page("/do", "desk_show", do, sends=True),
    Page("/form", "desk_show", form),
    Page("/form", "desk_show", fill, sends=True, reads=True),
    Page("/form/save", "desk_show", save, sends=True),
    Page("/form/stop", "desk_show", stop, sends=True),
)
