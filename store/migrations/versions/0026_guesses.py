"""How often a guess was not what somebody meant: counts by day, of nobody in particular."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "guesses",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("guessed", sa.String(40), nullable=False),
        sa.Column("meant", sa.String(40), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.UniqueConstraint("day", "language", "guessed", "meant", name="uq_guesses_day_language_guessed_meant"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_guesses_day", "guesses", ["day"])


def downgrade() -> None:
    op.drop_index("ix_guesses_day", "guesses")
    op.drop_table("guesses")
