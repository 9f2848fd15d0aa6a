"""All pages of the desk, written out."""

from __future__ import annotations

from console.pages import audit, cases, donations, first, health, people, pressing
from console.visits import Page

PAGES: tuple[Page, ...] = (
    *first.PAGES,
    *donations.PAGES,
    *cases.PAGES,
    *people.PAGES,
    *audit.PAGES,
    *health.PAGES,
    *pressing.PAGES,
)
