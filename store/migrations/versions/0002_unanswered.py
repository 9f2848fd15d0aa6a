"""Questions that nobody could answer."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unanswered",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("text", sa.String(600), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_unanswered_asked_at", "unanswered", ["asked_at"])


def downgrade() -> None:
    op.drop_table("unanswered")
