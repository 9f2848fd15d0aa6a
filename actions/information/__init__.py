"""What the municipality's facts answer: places, times, courses, people to call, the first weeks, danger."""

from __future__ import annotations

from actions.information import arrival, contacts, courses, emergency, family, figures, housing, volunteers
from actions.kernel import AT_ONCE, Act, Command, Entry, Feature

FEATURE = Feature(
    "information",
    acts={
        "emergency": Act(emergency.emergency, icon="🆘"),
        "jobcafe_hours": Act(courses.jobcafe_hours, icon="☕"),
        "jobcafe_help": Act(courses.jobcafe_help, icon="☕"),
        "jobspor_info": Act(courses.jobspor_info, icon="🎓"),
        "intensive_course_info": Act(courses.intensive_course_info, icon="🎓"),
        "din_vej_til_job_info": Act(courses.din_vej_til_job_info, icon="🎓"),
        "danish_lessons_info": Act(courses.danish_lessons_info, icon="📖"),
        "course_location": Act(courses.course_location, icon="📍"),
        "course_hours": Act(courses.course_hours, icon="🕑"),
        "who_to_call": Act(contacts.who_to_call, icon="📞"),
        "jobcenter_phone": Act(contacts.jobcenter_phone, icon="📞"),
        "press_contact": Act(contacts.press_contact),
        "first_weeks": Act(arrival.first_weeks, icon="👋"),
        "temporary_housing": Act(housing.temporary_housing, icon="🛏"),
        "permanent_housing": Act(housing.permanent_housing, icon="🏠"),
        "family_reunification": Act(family.family_reunification, icon="👪"),
        "doctor_rights": Act(arrival.doctor_rights, icon="🩺"),
        "school_daycare": Act(family.school_daycare, icon="🏫"),
        "benefits_money": Act(arrival.benefits_money, icon="💰"),
        "residence_permit": Act(arrival.residence_permit, icon="🪪"),
        "digital_id": Act(arrival.digital_id, icon="🔑"),
        "volunteer_activities": Act(volunteers.volunteer_activities, icon="🤝"),
        "contact_family": Act(volunteers.contact_family, icon="🤝"),
        "become_volunteer": Act(volunteers.become_volunteer),
        "refugee_statistics": Act(figures.refugee_statistics),
        "what_is_refugee": Act(figures.what_is_refugee),
    },
    commands=(
        Command("jobcafe", "jobcafe_hours", 10),
        Command("courses", "course_hours", 11),
        Command("call", "who_to_call", 12),
        Command("emergency", "emergency", 13),
    ),
    menu=(
        Entry("jobcafe_hours", "work", 0),
        Entry("course_hours", "work", 1),
        Entry("danish_lessons_info", "work", 2),
        Entry("first_weeks", "papers", 0),
        Entry("residence_permit", "papers", 1),
        Entry("digital_id", "papers", 2),
        Entry("benefits_money", "papers", 3),
        Entry("temporary_housing", "home", 0),
        Entry("permanent_housing", "home", 1),
        Entry("doctor_rights", "family", 0),
        Entry("school_daycare", "family", 1),
        Entry("family_reunification", "family", 2),
        Entry("volunteer_activities", "things", 1),
        Entry("who_to_call", "people", 1),
        Entry("emergency", AT_ONCE, 1),
    ),
)
