"""Which languages a volunteer reads well."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    person = sa.ForeignKey("persons.id", ondelete="CASCADE", name="fk_readers_person_id_persons")
    op.create_table(
        "readers",
        sa.Column("person_id", RowId, person, primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_readers_language", "readers", ["language"])


def downgrade() -> None:
    op.drop_table("readers")
