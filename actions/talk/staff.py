"""What the municipality's staff can do, as buttons."""

from __future__ import annotations

from actions.kernel import Message, Reply, Turn, ask, say

MENU = (
    ("desk_show", "command-desk", "🗂"),
    ("made_add", "button-made-add", "➕"),
    ("made_list", "button-made-list", "📋"),
    ("closure_add", "button-closure-add", "🚫"),
    ("closure_list", "button-closures", "📅"),
    ("class_new", "button-class-new", "🎓"),
    ("class_sizes", "button-classes", "👥"),
    ("role_list", "button-roles", "🔑"),
    ("broadcast_list", "button-broadcasts", "📣"),
    ("numbers", "command-numbers", "📊"),
    ("fact_list", "button-facts", "✏️"),
)


async def staff_menu(turn: Turn) -> list[Reply]:
    buttons = tuple((ask(name, label).model_copy(update={"icon": icon}),) for name, label, icon in MENU)
    return [Message(lines=(say("staff-menu"),), buttons=buttons, can_be_danish=False)]
