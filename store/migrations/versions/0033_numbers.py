"""How often what was asked, by week and of nobody in particular; and the day on which somebody last wrote."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "counters",
        sa.Column("week", sa.Date(), primary_key=True),
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("topic", sa.String(40), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("times", sa.Integer(), nullable=False),
    )
    op.add_column("persons", sa.Column("wrote_on", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("persons", "wrote_on")
    op.drop_table("counters")
