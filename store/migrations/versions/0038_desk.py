"""Who is signed in to the desk, by which links, with what."""

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
        sa.Column("challenge", sa.LargeBinary()),
        sa.Column("challenge_at", UtcDateTime()),
        sa.Column("secret", sa.LargeBinary()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_desk_sessions_person_id", "desk_sessions", ["person_id"])
    op.create_table(
        "desk_links",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
        sa.Column("browser", sa.String(64)),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_desk_links_person_id", "desk_links", ["person_id"])
    _second_steps()


def _second_steps() -> None:
    op.create_table(
        "desk_passkeys",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
        sa.Column("handle", sa.LargeBinary(), nullable=False, unique=True),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("browser", sa.String(40), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_desk_passkeys_person_id", "desk_passkeys", ["person_id"])
    op.create_table(
        "desk_code_apps",
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("desk_code_apps")
    op.drop_table("desk_passkeys")
    op.drop_table("desk_links")
    op.drop_table("desk_sessions")
