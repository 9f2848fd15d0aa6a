"""Appointments and class days, reminded of: read from a text or picked, made by staff, closed days, calendars."""

from __future__ import annotations

from datetime import timedelta

from actions.appointments import (
    appointments,
    calendar,
    classes,
    closures,
    made,
    picking,
    placing,
    reminders,
    scanning,
    staff_classes,
    taking,
)
from actions.appointments.values import (
    ABOUT,
    CLASS,
    CLOSURE,
    DAY,
    HOUR,
    LEAD,
    MADE,
    MINE,
    MY_MESSAGE,
    PLACE,
    SCANNED,
    SWITCH,
)
from actions.kernel import (
    MINUTES,
    STAFF,
    Act,
    Command,
    Feature,
    Forget,
    Kept,
    Own,
    Round,
    Traces,
    Turn,
    after_end,
    by_day,
)
from store import appointments as store_appointments
from store import classes as store_classes
from store import closures as store_closures

KEPT = timedelta(days=31)


async def own(turn: Turn) -> list[Own]:
    """One's appointments, then one's classes."""
    return [*await appointments.own(turn), *await classes.own(turn)]


async def traces(turn: Turn) -> Traces:
    """That somebody could not read a letter stays with the staff, without who it was."""
    return Traces(unnamed=("scan-help:",))


FEATURE = Feature(
    "appointments",
    acts={
        "appointment_add": Act(appointments.appointment_add, icon="⏰"),
        "appointment_list": Act(appointments.appointment_list),
        "appointment_cancel": Act(appointments.appointment_cancel, takes=(MINE,), asked=True),
        "class_reminders_on": Act(classes.class_reminders_on, icon="⏰"),
        "reminders_off": Act(reminders.reminders_off),
        "appointment_day": Act(picking.appointment_day, takes=(DAY,)),
        "appointment_hour": Act(picking.appointment_hour, takes=(HOUR,)),
        "appointment_at": Act(picking.appointment_at, takes=(MINUTES,)),
        "appointment_about": Act(picking.appointment_about, takes=(MINUTES, ABOUT)),
        "appointment_place": Act(picking.appointment_place, takes=(MINUTES, ABOUT, PLACE)),
        "appointment_keep": Act(picking.appointment_keep, takes=(MINUTES, ABOUT, PLACE)),
        "appointment_show": Act(appointments.appointment_show, takes=(MINE,)),
        "appointment_change": Act(appointments.appointment_change, takes=(MINE,)),
        "appointment_coming": Act(appointments.appointment_coming, takes=(MINE,)),
        "appointment_absent": Act(appointments.appointment_absent, takes=(MINE,)),
        "appointment_again": Act(reminders.appointment_again, takes=(MINE,)),
        "appointment_calendar": Act(calendar.appointment_calendar, takes=(MINE,)),
        "calendar_feed": Act(calendar.calendar_feed, takes=()),
        "reminder_show": Act(reminders.reminder_show, takes=(MY_MESSAGE,)),
        "reminders_on": Act(reminders.reminders_on, takes=()),
        "reminders_discreet": Act(reminders.reminders_discreet, takes=(SWITCH,)),
        "reminders_settings": Act(reminders.reminders_settings),
        "class_join": Act(classes.class_join, takes=(CLASS,)),
        "class_lead": Act(classes.class_lead, takes=(CLASS, LEAD)),
        "class_show": Act(classes.class_show, takes=(CLASS,)),
        "class_leave": Act(classes.class_leave, takes=(CLASS,)),
        "made_take": Act(taking.made_take, takes=(SCANNED,)),
        "made_fine": Act(scanning.made_fine, takes=(SCANNED,)),
        "made_help": Act(scanning.made_help, takes=(SCANNED,)),
        "made_add": Act(made.made_add, STAFF),
        "made_list": Act(made.made_list, STAFF),
        "made_show": Act(made.made_show, STAFF, takes=(MADE,)),
        "made_move": Act(made.made_move, STAFF, takes=(MADE,)),
        "made_cancel": Act(made.made_cancel, STAFF, takes=(MADE,)),
        "made_code": Act(scanning.made_code, STAFF, takes=(MADE,)),
        "class_new": Act(staff_classes.class_new, STAFF),
        "class_sizes": Act(staff_classes.class_sizes, STAFF),
        "class_code": Act(staff_classes.class_code, STAFF, takes=(CLASS,)),
        "closure_add": Act(closures.closure_add, STAFF),
        "closure_list": Act(closures.closure_list, STAFF),
        "closure_undo": Act(closures.closure_undo, STAFF, takes=(CLOSURE,)),
    },
    forms=(placing.FORM, made.FORM, made.MOVE_FORM, staff_classes.FORM, closures.FORM),
    commands=(
        Command("reminders", "reminders_settings"),
        Command("classes", "class_reminders_on"),
    ),
    links={"appointment": taking.offered, "class": classes.offered},
    ticks=(Round("reminders", timedelta(minutes=15), reminders.next_people, reminders.plan),),
    forgets=(
        Forget(KEPT, store_appointments.forget_before),
        Forget(KEPT, by_day(store_classes.forget_before)),
        Forget(KEPT, by_day(store_closures.forget_before)),
    ),
    kept=(
        Kept(
            "kept-appointments",
            {
                "appointments": "id person_id made_by starts_at about place place_text latitude longitude contact "
                "answer created_at planned_from",
                "links": "id digest kind target payload once expires_at created_at used_by used_at",
            },
            after_end(KEPT),
            short=True,
            secret={"links": "digest"},
            others={"appointments": "made_by"},
            sees={
                "appointments.made_by": "id made_by starts_at about place created_at",
                "links.used_by": "id kind once expires_at used_by used_at",
            },
        ),
        Kept("kept-classes", {"enrolments": "id person_id class_id lead created_at"}, after_end(KEPT), short=True),
    ),
    owns=own,
    traces=traces,
    returns=reminders.replan,
    needs=("information",),
)
