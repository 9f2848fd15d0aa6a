"""All pages of the desk, written out."""

from __future__ import annotations

from console.pages import (
    audit,
    broadcasts,
    cases,
    donations,
    drafts,
    first,
    health,
    own_answers,
    people,
    pressing,
    questions,
    trying,
)
from console.visits import Page

PAGES: tuple[Page, ...] = (
    *first.PAGES,
    *broadcasts.PAGES,
    *donations.PAGES,
    *cases.PAGES,
    *people.PAGES,
    *audit.PAGES,
    *questions.PAGES,
    *drafts.PAGES,
    *own_answers.PAGES,
    *trying.PAGES,
    *health.PAGES,
    *pressing.PAGES,
)
