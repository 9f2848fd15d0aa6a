"""What the municipality tells newcomers, as data: places, courses, people, organisations, figures.

Every fact says where it comes from (`source`) and when somebody last looked (`verified_on`). Words that have to be
translated stand here as ids (`role: caseworker`); their texts are Fluent messages in `config/locales`.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # left out of its stubs
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, HttpUrl, model_validator

CourseId = Literal["jobcafe", "jobspor", "intensive", "din_vej_til_job", "danish"]
ContactTopic = Literal[
    "team_leader",
    "casework",
    "temporary_housing",
    "permanent_housing",
    "school_daycare",
    "family_volunteers",
    "safety",
    "integration",
    "jobcafe",
    "din_vej_til_job",
    "jobcenter",
    "press",
]
Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Phone = Annotated[str, Field(pattern=r"^(\+45\d{8}|1\d{2,3})$", description="E.164, or a Danish short number")]


def _osm_hours(text: str) -> str:
    try:
        OpeningHours(text, country="DK")
    except ParserError as error:
        raise ValueError(f"not OpenStreetMap opening hours: {error}") from error
    return text


OsmHours = Annotated[str, AfterValidator(_osm_hours)]


class Record(BaseModel):
    """A part of the file: read-only, and no key that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Provenance(Record):
    """Where something is from and when somebody last looked; None until somebody of the staff has checked it."""

    source: str
    verified_on: date | None


class Fact(Provenance):
    """Something that may become untrue."""

    def older_than(self, days: int, today: date) -> bool:
        return self.verified_on is not None and (today - self.verified_on).days > days


class Place(Fact):
    """Coordinates are WGS 84 degrees."""

    id: Slug
    name: str
    address: str
    postal_code: str | None = None
    city: str
    latitude: Annotated[float, Field(ge=54.5, le=58)] | None = None
    longitude: Annotated[float, Field(ge=8, le=15.5)] | None = None


class Course(Fact):
    """`hours` in OpenStreetMap syntax, in the municipality's time zone; None where they differ by class."""

    id: CourseId
    name: str
    place: Slug | None = None
    floor: int | None = None
    room: str | None = None
    provider: str | None = None
    hours: OsmHours | None = None
    days_per_week: int | None = None
    weeks: int | None = None
    class_weeks: int | None = None
    practice_weeks: int | None = None
    internship_within_weeks: int | None = None
    audience: tuple[Slug, ...] = ()
    subjects: tuple[Slug, ...] = ()
    industries: tuple[Slug, ...] = ()
    helps_with: tuple[Slug, ...] = ()
    bring: tuple[Slug, ...] = ()
    contacts: tuple[Slug, ...] = ()


class Contact(Fact):
    """A person one may call. Some have no number on the page."""

    id: Slug
    name: str
    role: Slug
    topics: tuple[ContactTopic, ...]
    phones: tuple[Phone, ...] = ()


class Organisation(Fact):
    id: Slug
    name: str
    place: Slug | None = None
    activities: tuple[Slug, ...]
    contact: Slug | None = None


class HousingSite(Record):
    name: str
    city: str
    homes: Annotated[int, Field(gt=0)]
    place: Slug | None = None


class TemporaryHousing(Fact):
    homes: int
    shared: tuple[Slug, ...]
    kinds: tuple[Slug, ...]
    residents_skyttemarksvej: tuple[int, int]
    sites: tuple[HousingSite, ...]


class FirstWeeks(Fact):
    on_arrival: tuple[Slug, ...]
    first_week: tuple[Slug, ...]
    first_month: tuple[Slug, ...]
    placement_weekdays: tuple[Literal["thursday", "friday"], ...]


class Arrivals(Record):
    year: int
    quota: int | None = None
    arrived: int | None = None


class Figures(Fact):
    """`origins` are ISO 3166 country codes, the commonest first."""

    years: tuple[Arrivals, ...]
    origins: tuple[str, ...]
    main_origins: int
    asylum_centre_months: tuple[int, int]


class Permits(Fact):
    """How long a first residence permit lasts, in years."""

    first_permit_years: tuple[int, int]


class Family(Fact):
    health_card_weeks: int
    benefit_paid: Literal["last_working_day"]


class Word(Fact):
    """A Danish name that has changed: what it is called today and what papers may still call it."""

    id: Slug
    today: str
    formerly: tuple[str, ...]


class EmergencyNumber(Fact):
    id: Slug
    name: str
    phone: Phone
    note: str


class Link(Fact):
    id: Slug
    title: str
    url: HttpUrl | None = None


class Municipality(Record):
    """The whole file. Every id that is referred to exists."""

    name: str
    timezone: str
    country: Literal["DK"]
    page: Provenance
    places: tuple[Place, ...]
    courses: tuple[Course, ...]
    contacts: tuple[Contact, ...]
    organisations: tuple[Organisation, ...]
    temporary_housing: TemporaryHousing
    first_weeks: FirstWeeks
    figures: Figures
    permits: Permits
    family: Family
    words: tuple[Word, ...]
    emergency: tuple[EmergencyNumber, ...]
    links: tuple[Link, ...]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def place(self, id: str) -> Place:
        return next(place for place in self.places if place.id == id)

    def course(self, id: str) -> Course:
        return next(course for course in self.courses if course.id == id)

    def contact(self, id: str) -> Contact:
        return next(contact for contact in self.contacts if contact.id == id)

    def word(self, id: str) -> Word:
        return next(word for word in self.words if word.id == id)

    def contacts_for(self, topic: str) -> tuple[Contact, ...]:
        """Those who answer for `topic`, people with a number first, in the order of the file."""
        found = [contact for contact in self.contacts if topic in contact.topics]
        return tuple(sorted(found, key=lambda contact: not contact.phones))

    @model_validator(mode="after")
    def _references_exist(self) -> Self:
        places = {place.id for place in self.places}
        contacts = {contact.id for contact in self.contacts}
        for course in self.courses:
            _known(f"course {course.id}", "place", {course.place} - {None}, places)
            _known(f"course {course.id}", "contact", set(course.contacts), contacts)
        for organisation in self.organisations:
            _known(f"organisation {organisation.id}", "place", {organisation.place} - {None}, places)
            _known(f"organisation {organisation.id}", "contact", {organisation.contact} - {None}, contacts)
        for site in self.temporary_housing.sites:
            _known(f"housing {site.name}", "place", {site.place} - {None}, places)
        return self


def _known(owner: str, kind: str, wanted: set[str | None] | set[str], known: set[str]) -> None:
    missing = sorted(str(id) for id in wanted if id not in known)
    if missing:
        raise ValueError(f"{owner}: no {kind} has the id {missing[0]!r}")
