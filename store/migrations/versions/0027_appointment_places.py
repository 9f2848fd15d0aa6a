"""An appointment is where the person says: in their words, or at a point that they sent."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("appointments", sa.Column("place_text", sa.String(100), nullable=True))
    op.add_column("appointments", sa.Column("latitude", sa.Float(), nullable=True))
    op.add_column("appointments", sa.Column("longitude", sa.Float(), nullable=True))


def downgrade() -> None:
    for column in ("longitude", "latitude", "place_text"):
        op.drop_column("appointments", column)
