"""All pages of the desk, written out."""

from __future__ import annotations

from console.pages import (
    audit,
    broadcasts,
    cases,
    donations,
    drafts,
    fact,
    fact_form,
    facts,
    first,
    health,
    keys,
    own_answers,
    people,
    pressing,
    questions,
    texts,
    trying,
    week,
)
from console.visits import Page

PAGES: tuple[Page, ...] = (
    *first.PAGES,
    *facts.PAGES,
    *fact_form.PAGES,
    *fact.PAGES,
    *week.PAGES,
    *broadcasts.PAGES,
    *donations.PAGES,
    *cases.PAGES,
    *people.PAGES,
    *audit.PAGES,
    *questions.PAGES,
    *drafts.PAGES,
    *own_answers.PAGES,
    *trying.PAGES,
    *texts.PAGES,
    *health.PAGES,
    *keys.PAGES,
    *pressing.PAGES,
)
