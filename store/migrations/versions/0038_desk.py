"""Who is signed in to the desk."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "desk_sessions",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
        sa.Column("csrf", sa.String(43), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("browser", sa.String(40), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_desk_sessions_person_id", "desk_sessions", ["person_id"])


def downgrade() -> None:
    op.drop_table("desk_sessions")
