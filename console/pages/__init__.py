"""All pages of the desk, written out."""

from __future__ import annotations

from console.pages import (
    audit,
    cases,
    donations,
    drafts,
    first,
    health,
    keys,
    own_answers,
    people,
    pressing,
    questions,
    trying,
)
from console.visits import Page

PAGES: tuple[Page, ...] = (
    *first.PAGES,
    *donations.PAGES,
    *cases.PAGES,
    *people.PAGES,
    *audit.PAGES,
    *questions.PAGES,
    *drafts.PAGES,
    *own_answers.PAGES,
    *trying.PAGES,
    *health.PAGES,
    *keys.PAGES,
    *pressing.PAGES,
)
