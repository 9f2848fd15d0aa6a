"""What matters about each thing that is asked for or given: how many of which kind."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0011"
branch_labels = None
depends_on = None

TABLES = ("donation_requests", "donation_offers")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("details", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as altered:
            altered.drop_column("details")
