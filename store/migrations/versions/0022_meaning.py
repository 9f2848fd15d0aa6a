"""What the notes of requests and offers mean, for matching the ones to the others."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"
branch_labels = None
depends_on = None

TABLES = ("donation_requests", "donation_offers")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("vector", sa.LargeBinary(384), nullable=False, server_default=""))
        op.add_column(table, sa.Column("traits", sa.JSON, nullable=False, server_default="[]"))


def downgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as altered:
            altered.drop_column("traits")
            altered.drop_column("vector")
