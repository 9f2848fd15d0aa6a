"""Who may do what: the one table, and who may give and take which role.

Every action is in it, so that a new one is a decision and not an accident: what is not in the table, nobody may.
What a whole group may do is decided here. Whose request, appointment or offer it is, is not a matter of roles: actions
of those who are part of something (such as `donation_pick`, `made_show`, `offer_yes`) look that up themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from store.roles import Right, RoleName

STAFF = frozenset({"staff", "admin"})
ADMINS = frozenset({"admin"})
COORDINATORS = STAFF | {"coordinator"}
VOLUNTEERS = COORDINATORS | {"volunteer"}
# A member is whoever writes to the bot: nobody has to be given that.
EVERYBODY = VOLUNTEERS | {"member"}
# Action -> the roles of which one is needed. A form asks for the action that opens it.
NEEDED: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            # talking with the bot, and the municipality's facts
            "start",
            "greet",
            "goodbye",
            "thanks",
            "affirm",
            "deny",
            "help_menu",
            "change_language",
            "bot_identity",
            "talk_to_human",
            "emergency",
            "wrong_information",
            "out_of_scope",
            "jobcafe_hours",
            "jobcafe_help",
            "jobspor_info",
            "intensive_course_info",
            "din_vej_til_job_info",
            "danish_lessons_info",
            "course_location",
            "course_hours",
            "who_to_call",
            "jobcenter_phone",
            "press_contact",
            "first_weeks",
            "temporary_housing",
            "permanent_housing",
            "family_reunification",
            "doctor_rights",
            "school_daycare",
            "benefits_money",
            "residence_permit",
            "digital_id",
            "volunteer_activities",
            "contact_family",
            "become_volunteer",
            "refugee_statistics",
            "what_is_refugee",
            # what is kept about oneself
            "privacy",
            "forget",
            "forget_now",
            # one's own appointments, classes and reminders
            "appointment_add",
            "appointment_list",
            "appointment_cancel",
            "appointment_day",
            "appointment_hour",
            "appointment_at",
            "appointment_about",
            "appointment_place",
            "appointment_keep",
            "appointment_show",
            "appointment_change",
            "appointment_coming",
            "appointment_absent",
            "appointment_again",
            "appointment_calendar",
            "calendar_feed",
            "class_reminders_on",
            "class_join",
            "class_lead",
            "class_show",
            "class_leave",
            "made_take",
            "reminder_show",
            "reminders_on",
            "reminders_off",
            "reminders_discreet",
            "reminders_settings",
            # one's own requests and offers, and what one has taken
            "donation_request",
            "donation_offer",
            "donation_status",
            "donation_more",
            "donation_withdraw",
            "donation_release",
            "donation_propose",
            "donation_pick",
            "donation_others",
            "donation_done",
            "donation_say",
            "donation_write",
            "donation_report",
            "donation_number",
            "donation_block",
            "donation_apart",
            "donation_missed",
            "donation_another",
            "offer_withdraw",
            "offer_yes",
            "offer_no",
            # broadcasts that one got; translating is for those who read the language, which the actions look up
            "broadcast_more",
            "broadcast_read",
            "broadcast_answer",
            "translation_take",
            "translation_check",
            "translation_right",
            "translation_change",
            "optout_off",
            "optout_on",
            "optout_list",
            "town_ask",
            "town_set",
            # writing to the staff, and wanting to be told
            "thread_open",
            "thread_name",
            "thread_done",
            "thread_unclear",
            "question_tell",
            # a link is itself the right to what is behind it; a form asks for its own action at every step
            "link_open",
            "form_answer",
            "form_back",
            "form_stop",
        ),
        EVERYBODY,
    ),
    **dict.fromkeys(
        (
            "donation_board",
            "donation_things",
            "donation_show",
            "donation_claim",
            "reader_languages",
            "interpret_take",
        ),
        VOLUNTEERS,
    ),
    **dict.fromkeys(
        (
            "group_link",
            "coordination_overview",
            "donation_look",
            "donation_free",
            "donation_close",
            "donation_lift",
            "donation_reassign",
            "donation_give",
            "donation_merge",
            "donation_join",
            "coordination_tables",
            "rule_list",
            "rule_show",
            "rule_set",
        ),
        COORDINATORS,
    ),
    # Whose role it is decides GIVES.
    **dict.fromkeys(
        ("role_list", "role_ask", "role_take", "role_invite", "invitation_list", "invitation_withdraw"), COORDINATORS
    ),
    "audit_list": ADMINS,
    **dict.fromkeys(
        (
            "staff_menu",
            "made_add",
            "made_list",
            "made_show",
            "made_move",
            "made_cancel",
            "class_new",
            "class_sizes",
            "class_code",
            "closure_add",
            "closure_list",
            "closure_undo",
            "staff_link",
            "staff_unlink",
            "thread_take",
            "thread_close",
            "thread_answer",
            "answer_keep",
            "answer_spread",
        ),
        STAFF,
    ),
    **dict.fromkeys(
        (
            "broadcast_list",
            "broadcast_new",
            "broadcast_show",
            "broadcast_text",
            "broadcast_photo",
            "broadcast_link",
            "broadcast_pins",
            "broadcast_pin",
            "broadcast_extras",
            "broadcast_ask",
            "broadcast_kinds",
            "broadcast_kind",
            "broadcast_test",
            "broadcast_delete",
            "broadcast_discard",
            "broadcast_audience",
            "broadcast_pick",
            "broadcast_switch",
            "broadcast_match",
            "broadcast_without",
            "broadcast_languages",
            "broadcast_missing",
            "broadcast_seek",
            "broadcast_send",
            "broadcast_start",
            "broadcast_at",
            "broadcast_confirm",
            "broadcast_pause",
            "broadcast_go",
            "broadcast_stop",
            "broadcast_change",
            "broadcast_recall",
            "broadcast_take",
            "broadcast_report",
        ),
        STAFF,
    ),
}
# Role -> the roles that it may give and take back. A coordinator's reach is the own organisation.
GIVES: dict[str, tuple[RoleName, ...]] = {
    "admin": ("admin", "staff", "coordinator", "volunteer"),
    "staff": ("coordinator", "volunteer"),
    "coordinator": ("volunteer",),
}
# Roles that one has in an organisation; the others are the municipality's.
IN_ORGANISATIONS = frozenset({"volunteer", "coordinator"})


def may(roles: Collection[str], action: str) -> bool:
    """Whether somebody with these roles may do `action`."""
    return not NEEDED.get(action, frozenset()).isdisjoint({"member", *roles})


def may_give(held: Iterable[Right], role: str, organisation: str) -> bool:
    """Whether somebody with these rights may give this role, and take it back."""
    return any(
        role in GIVES.get(own.role, ()) and (own.role not in IN_ORGANISATIONS or own.organisation == organisation)
        for own in held
    )
