"""Who has which role, by number and never by name; roles are taken back by those above."""

from __future__ import annotations

from actions.kernel import (
    Button,
    Day,
    Items,
    Loss,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    ask,
    button,
    commands,
    denied,
    lost,
    may,
    may_give,
    next_questions,
    plain,
    say,
    spaced,
)
from config.facts import Municipality
from store import audit, persons, roles
from store.base import Session
from store.persons import Person
from store.roles import Right, Role

ON_A_PAGE = 8


async def role_list(turn: Turn) -> list[Reply]:
    """One's own number, and whose roles one may take back; a page at a time."""
    page = turn.number("page")
    found = await takeable(turn)
    at_all = found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = [_holder(turn, each) for each in at_all] or [say("roles-none")]
    take = [ask_to_take(each) for each in at_all]
    log = ((ask("audit_list", "button-audit").model_copy(update={"icon": "🧾"}),),)
    keys = ((button("key_list", "button-keys", 0, icon="🔑"),),)
    buttons = (
        *(tuple(take[at : at + 4]) for at in range(0, len(take), 4)),
        *turns("role_list", page, len(found) > (page + 1) * ON_A_PAGE),
        (ask("role_invite", "button-invite").model_copy(update={"icon": "➕"}),),
        (ask("invitation_list", "button-invitations").model_copy(update={"icon": "✉"}),),
        *(log if may(turn.roles, "audit_list") else ()),
        *(keys if may(turn.roles, "key_list") else ()),
        *next_questions(),
    )
    return [
        Message(
            lines=(mine(turn), *spaced((say("roles-head"), *lines))),
            buttons=buttons,
            in_place=turn.value("page") is not None,
        )
    ]


async def takeable(turn: Turn) -> list[Role]:
    """The roles that one may take back, and sees: the municipality's first, then one organisation after the other."""
    return [each for each in await roles.everyone(turn.session) if may_give(turn.rights, *each.right)]


def ask_to_take(found: Role) -> Button:
    """To the question whether this role is to be taken."""
    return _about("role_ask", plain(found.person_id), found)


async def role_ask(turn: Turn) -> list[Reply]:
    """Asks once more before a role is taken."""
    found = await _found(turn)
    if found is None:
        return await role_list(turn)
    if not may_give(turn.rights, *found.right):
        return await denied(turn, "role_ask")
    line = say("role-take-ask", number=found.person_id, role=named(found.right, turn.facts))
    yes = _about("role_take", say("button-take-role"), found)
    no = button("role_list", "button-no", 0)
    return [Message(lines=(line,), buttons=((yes,), (no,)), in_place=True)]


async def role_take(turn: Turn) -> list[Reply]:
    """Takes it, unless somebody was quicker, or it is the last administrator's."""
    last = await is_last_admin(turn)
    found = await _found(turn)
    if found is None:
        return await role_list(turn)
    if not may_give(await rights_of(turn, turn.person), *found.right):
        return await denied(turn, "role_take")
    if last and found.role == "admin":
        return last_admin()
    number, role = found.person_id, named(found.right, turn.facts)
    await take(turn, found)
    own = number == turn.person.id
    line = say("role-taken-notice", role=role) if own else say("role-taken", number=number)
    more = () if own else (ask("role_list", "button-roles"),)
    return [Message(lines=(line,), buttons=next_questions(*more), in_place=True)]


async def take(turn: Turn, found: Role) -> None:
    """The one way in which anybody loses a role, with all that ends with it."""
    person = await persons.get(turn.session, found.person_id)
    assert person is not None
    right = found.right
    await roles.take(turn.session, person.id, *right)
    audit.note(turn.session, turn.person.id, f"person {person.id}", "take", " ".join(right), "", turn.now)
    if person.id != turn.person.id:
        line = say("role-taken-notice", role=named(right, turn.facts))
        turn.post.tell(person.id, line, buttons=next_questions())
    left = frozenset(each.role for each in await rights_of(turn, person))
    await lost(turn, Loss(person, right, left))
    commands.refresh(turn, person, left)


async def rights_of(turn: Turn, person: Person) -> frozenset[Right]:
    """What somebody has at this moment: what was given, and administrator for whom the settings name."""
    return await held(turn.session, person, turn.world.admin_ids)


async def held(session: Session, person: Person, admin_ids: frozenset[int], *, given: bool = True) -> frozenset[Right]:
    """The same, before there is a turn; where none is `given` only what the settings say."""
    found = await roles.rights(session, person.id) if given else frozenset()
    return found | {Right("admin", "")} if person.telegram_id in admin_ids else found


async def is_last_admin(turn: Turn) -> bool:
    """Whether nobody would administer once this person does not. Others who ask the same wait until this is decided."""
    admins = await roles.locked_admins(turn.session)
    return admins == [turn.person.id] and not turn.world.admin_ids


def last_admin() -> list[Reply]:
    """Says what to do first."""
    invite = ask("role_invite", "button-invite").model_copy(update={"icon": "➕"})
    return [Message(lines=(say("last-admin"),), buttons=next_questions(invite))]


def mine(turn: Turn) -> Say:
    """One's own number and roles: what others see of oneself in the list."""
    own = tuple(named(right, turn.facts) for right in sorted(turn.rights))
    return say("roles-mine", number=turn.person.id, roles=Items(items=own))


def named(right: Right, facts: Municipality) -> Say:
    """The role, with its organisation where it has one."""
    role = say(f"right-{right.role}")
    if not right.organisation:
        return role
    names = {each.id: each.name for each in facts.organisations}
    return say("role-in", role=role, organisation=names.get(right.organisation, right.organisation))


def turns(act: str, page: int, more: bool) -> Rows:
    """Buttons to the pages before and after."""
    pages = ((page - 1, "◀", page > 0), (page + 1, "▶", more))
    row = tuple(button(act, plain(number + 1), number, icon=icon) for number, icon, there in pages if there)
    return (row,) if row else ()


async def _found(turn: Turn) -> Role | None:
    """The role of the button that was pressed, not another one that got its number since."""
    found = await roles.find(turn.session, turn.number("role"))
    return found if found and turn.value("minutes") == found.given_in_minute else None


def _holder(turn: Turn, found: Role) -> Say:
    since = Day(day=found.created_at.astimezone(turn.facts.zone).date())
    return say("role-holder", number=found.person_id, role=named(found.right, turn.facts), since=since)


def _about(act: str, label: Say, found: Role) -> Button:
    """A button about this role, and none that gets its number later."""
    return button(act, label, found.id, found.given_in_minute, icon="✖")
