"""Appointments, and when a waiting message stops helping."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "appointments",
        sa.Column("id", RowId, primary_key=True),
        sa.Column(
            "person_id",
            RowId,
            sa.ForeignKey("persons.id", ondelete="CASCADE", name="fk_appointments_person_id"),
            nullable=False,
        ),
        sa.Column("starts_at", UtcDateTime(), nullable=False),
        sa.Column("about", sa.String(16), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_appointments_person_id", "appointments", ["person_id"])
    op.create_index("ix_appointments_starts_at", "appointments", ["starts_at"])
    op.add_column("outbox", sa.Column("expires_at", UtcDateTime()))


def downgrade() -> None:
    op.drop_column("outbox", "expires_at")
    op.drop_table("appointments")
