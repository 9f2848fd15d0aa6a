"""Photos of what is asked for and given: Telegram's ids of them, the pictures stay there."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = ("donation_requests", "donation_offers")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("photo", sa.String(200)))


def downgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as altered:
            altered.drop_column("photo")
