"""What the municipality tells newcomers, as data: places, courses, people, organisations, figures.

Every fact says where it comes from (`source`) and when somebody last looked (`verified_on`). Words that have to be
translated stand here as ids (`role: caseworker`); their texts are Fluent messages in `config/locales`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Annotated, Any, Literal, Self, get_args
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, HttpUrl, ValidationError, model_serializer, model_validator
from pydantic import SerializerFunctionWrapHandler as Handler
from pydantic_core import InitErrorDetails, PydanticCustomError

from config.values import PHONE_PATTERN as PHONE_PATTERN
from config.values import OsmHours as OsmHours
from config.values import Phone as Phone
from config.values import Slug as Slug
from config.vocabulary import ContactTopic as ContactTopic
from config.vocabulary import CourseId as CourseId
from config.vocabulary import Item as Item

Location = tuple[int | str, ...]
# So long after it was last checked, an answer says from when it is.
OLD_AFTER_DAYS = 90


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


class QuietHours(Record):
    """From the one in the evening to the other in the morning, in wall time."""

    begins: Annotated[time, Field(ge=time(12))]
    ends: Annotated[time, Field(lt=time(12))]


class StaffHours(Fact):
    """When somebody of the staff reads what people write: OpenStreetMap syntax, in the municipality's time zone."""

    hours: OsmHours


class Place(Fact):
    """Coordinates are WGS 84 degrees. `top_floor`: the number of the highest floor, where somebody knows it."""

    id: Slug
    name: str
    address: str
    postal_code: str | None = None
    city: str
    latitude: Annotated[float, Field(ge=54.5, le=58)] | None = None
    longitude: Annotated[float, Field(ge=8, le=15.5)] | None = None
    top_floor: int | None = None


class Course(Fact):
    """`hours` in OpenStreetMap syntax, in the municipality's time zone; None where they differ by class.

    One that is not `given` stays with all that is known of it, so that it can begin again.
    """

    id: CourseId
    name: str
    given: bool = True
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

    @model_serializer(mode="wrap")
    def _unless_given(self, handler: Handler) -> dict[str, Any]:
        """Without `given` where it is, as facts were kept before there was such a thing: the two are equal."""
        return {name: value for name, value in handler(self).items() if name != "given" or not value}


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
    part_of: str | None = None
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
    """`origins` are ISO 3166 country codes, the commonest first; `resettled_from` those of UN quota refugees."""

    years: tuple[Arrivals, ...]
    origins: tuple[str, ...]
    main_origins: int
    resettled_from: tuple[str, ...] = ()
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


class Elsewhere(Fact):
    """What others know. `id` is the intent that asks; `numbers` are ids of `emergency`; `contact` answers here."""

    id: Slug
    contact: ContactTopic
    pages: tuple[HttpUrl, ...] = ()
    numbers: tuple[Slug, ...] = ()


class Municipality(Record):
    """The whole file. Every id that is referred to exists, no section has one twice, every topic has a number."""

    name: str
    timezone: str
    country: Literal["DK"]
    page: Provenance
    quiet_hours: QuietHours | None = None
    staff_hours: StaffHours | None = None
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
    elsewhere: tuple[Elsewhere, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def place(self, id: str) -> Place:
        return next(place for place in self.places if place.id == id)

    def course(self, id: str) -> Course:
        return next(course for course in self.courses if course.id == id)

    def has_stopped(self, course: str | None) -> bool:
        """Whether this course is no longer given; of one that is not in the facts nobody knows."""
        return any(each.id == course and not each.given for each in self.courses)

    def contact(self, id: str) -> Contact:
        return next(contact for contact in self.contacts if contact.id == id)

    def word(self, id: str) -> Word:
        return next(word for word in self.words if word.id == id)

    def number(self, id: str) -> EmergencyNumber:
        return next(number for number in self.emergency if number.id == id)

    def contacts_for(self, topic: str) -> tuple[Contact, ...]:
        """Those who answer for `topic`, in the order of the file: people with a number first, of these heads last."""
        found = [contact for contact in self.contacts if topic in contact.topics]
        return tuple(sorted(found, key=lambda contact: (not contact.phones, contact.role == "team_leader")))

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        problems = [*self._doubled(), *self._dangling(), *self._unanswered()]
        if problems:
            raise ValidationError.from_exception_data(type(self).__name__, problems)
        return self

    def _doubled(self) -> Iterator[InitErrorDetails]:
        for section in ("places", "courses", "contacts", "organisations", "words", "emergency", "links", "elsewhere"):
            ids = [record.id for record in getattr(self, section)]
            for number, id in enumerate(ids):
                if id in ids[:number]:
                    yield _problem((section, number, "id"), "{id} stands in {section} twice", id=id, section=section)

    def _dangling(self) -> Iterator[InitErrorDetails]:
        known = {name: {each.id for each in getattr(self, name)} for name in ("places", "contacts", "emergency")}
        for loc, section, id in self._references():
            if id is not None and id not in known[section]:
                yield _problem(loc, "nothing in {section} has the id {id}", id=id, section=section)

    def _references(self) -> Iterator[tuple[Location, str, str | None]]:
        """Where an id stands, the section that it refers to, the id."""
        for number, course in enumerate(self.courses):
            yield ("courses", number, "place"), "places", course.place
            for at, contact in enumerate(course.contacts):
                yield ("courses", number, "contacts", at), "contacts", contact
        for number, organisation in enumerate(self.organisations):
            yield ("organisations", number, "place"), "places", organisation.place
            yield ("organisations", number, "contact"), "contacts", organisation.contact
        for number, site in enumerate(self.temporary_housing.sites):
            yield ("temporary_housing", "sites", number, "place"), "places", site.place
        for number, elsewhere in enumerate(self.elsewhere):
            for at, id in enumerate(elsewhere.numbers):
                yield ("elsewhere", number, "numbers", at), "emergency", id

    def _unanswered(self) -> Iterator[InitErrorDetails]:
        for topic in get_args(ContactTopic):
            if not any(contact.phones for contact in self.contacts_for(topic)):
                yield _problem(("contacts",), "nobody with a number answers for {topic}", topic=topic)


def _problem(loc: Location, template: str, **slots: Any) -> InitErrorDetails:
    return InitErrorDetails(type=PydanticCustomError("facts", template, slots), loc=loc, input=slots)
