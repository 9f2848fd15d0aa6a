"""What the bot answers and does. This table is the list of everything that can be asked of it."""

from __future__ import annotations

from actions import (
    appointments,
    arrival,
    contacts,
    courses,
    donations,
    emergency,
    family,
    figures,
    housing,
    human,
    language,
    privacy,
    reminders,
    start,
    talk,
    volunteers,
)
from actions.requests import Action

ACTIONS: dict[str, Action] = {
    # talking with the bot
    "greet": talk.greet,
    "goodbye": talk.goodbye,
    "thanks": talk.thanks,
    "affirm": talk.affirm,
    "deny": talk.deny,
    "help_menu": talk.help_menu,
    "change_language": language.change_language,
    "bot_identity": talk.bot_identity,
    "talk_to_human": human.talk_to_human,
    "emergency": emergency.emergency,
    "privacy": privacy.privacy,
    "wrong_information": talk.wrong_information,
    "out_of_scope": talk.out_of_scope,
    # places, times and courses
    "jobcafe_hours": courses.jobcafe_hours,
    "jobcafe_help": courses.jobcafe_help,
    "jobspor_info": courses.jobspor_info,
    "intensive_course_info": courses.intensive_course_info,
    "din_vej_til_job_info": courses.din_vej_til_job_info,
    "danish_lessons_info": courses.danish_lessons_info,
    "course_location": courses.course_location,
    "course_hours": courses.course_hours,
    # people to call
    "who_to_call": contacts.who_to_call,
    "jobcenter_phone": contacts.jobcenter_phone,
    "press_contact": contacts.press_contact,
    # life in the municipality
    "first_weeks": arrival.first_weeks,
    "temporary_housing": housing.temporary_housing,
    "permanent_housing": housing.permanent_housing,
    "family_reunification": family.family_reunification,
    "doctor_rights": arrival.doctor_rights,
    "school_daycare": family.school_daycare,
    "benefits_money": arrival.benefits_money,
    "residence_permit": arrival.residence_permit,
    "digital_id": arrival.digital_id,
    "volunteer_activities": volunteers.volunteer_activities,
    "contact_family": volunteers.contact_family,
    "become_volunteer": volunteers.become_volunteer,
    "refugee_statistics": figures.refugee_statistics,
    "what_is_refugee": figures.what_is_refugee,
    # things to do
    "donation_request": donations.donation_request,
    "donation_offer": donations.donation_offer,
    "donation_status": donations.donation_status,
    "appointment_add": appointments.appointment_add,
    "appointment_list": appointments.appointment_list,
    "appointment_cancel": appointments.appointment_cancel,
    "class_reminders_on": reminders.class_reminders_on,
    "reminders_off": reminders.reminders_off,
    # asked by commands and buttons only
    "start": start.start,
    "forget": privacy.forget,
    "forget_now": privacy.forget_now,
}
