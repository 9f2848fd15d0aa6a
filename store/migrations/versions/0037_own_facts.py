"""What stays the same in every language of an answer of our own; and what staff said that a question means."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("own_answers", sa.Column("facts", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("unanswered", sa.Column("intent", sa.String(40), nullable=True))


def downgrade() -> None:
    op.drop_column("unanswered", "intent")
    op.drop_column("own_answers", "facts")
