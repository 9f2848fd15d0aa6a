"""Runs migrations on the connection that `Database.upgrade` hands in."""

from alembic import context
from sqlalchemy import text

# For their tables.
import store.addresses
import store.appointments
import store.approvals
import store.audit
import store.broadcasts
import store.budgets
import store.checks
import store.classes
import store.closures
import store.desk_keys
import store.desk_links
import store.desk_sessions
import store.donations
import store.drafts
import store.examples
import store.facts
import store.forms
import store.groups
import store.guesses
import store.inbox
import store.interpretations
import store.limits
import store.numbers
import store.offers
import store.optouts
import store.outbox
import store.own_answers
import store.quotas
import store.readers
import store.relays
import store.roles
import store.rules
import store.texts
import store.threads
import store.trust
import store.unanswered
import store.updates
import store.voices
import store.wrongs  # noqa: F401
from store.base import Base

# The number of PostgreSQL's advisory lock: of several bots that start at once, one migrates and the others wait for it.
MIGRATING = 7_304_119

connection = context.config.attributes["connection"]
if connection.dialect.name == "postgresql":
    connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATING})"))
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
