"""Conversations with staff, translations by volunteers, answers that are kept; who wants to be told of one."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_groups",
        sa.Column("person_id", RowId, _person("staff_groups", "person_id", "CASCADE"), primary_key=True),
        sa.Column("is_forum", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )
    _threads()
    op.create_table(
        "thread_messages",
        sa.Column("id", RowId, primary_key=True),
        sa.Column(
            "thread_id",
            RowId,
            sa.ForeignKey("threads.id", ondelete="CASCADE", name="fk_thread_messages_thread_id_threads"),
            nullable=False,
        ),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_thread_messages_thread_id", "thread_messages", ["thread_id"])
    op.create_index("ix_thread_messages_message", "thread_messages", ["message_id"])
    _interpretations()
    _drafts()
    with op.batch_alter_table("unanswered") as altered:
        altered.add_column(sa.Column("person_id", RowId))
        altered.add_column(sa.Column("reviewed_at", UtcDateTime()))
        altered.create_foreign_key(
            "fk_unanswered_person_id_persons", "persons", ["person_id"], ["id"], ondelete="SET NULL"
        )
    op.create_index("ix_unanswered_person_id", "unanswered", ["person_id"])


def downgrade() -> None:
    op.drop_index("ix_unanswered_person_id", "unanswered")
    with op.batch_alter_table("unanswered") as altered:
        altered.drop_constraint("fk_unanswered_person_id_persons", type_="foreignkey")
        altered.drop_column("reviewed_at")
        altered.drop_column("person_id")
    for table in ("drafts", "interpretations", "thread_messages", "threads", "staff_groups"):
        op.drop_table(table)


def _person(table: str, column: str, ondelete: str) -> sa.ForeignKey:
    return sa.ForeignKey("persons.id", ondelete=ondelete, name=f"fk_{table}_{column}_persons")


def _threads() -> None:
    op.create_table(
        "threads",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, _person("threads", "person_id", "CASCADE"), nullable=False),
        sa.Column("group_id", RowId, _person("threads", "group_id", "CASCADE"), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("topic_id", sa.BigInteger()),
        sa.Column("name", sa.String(64)),
        sa.Column("taken_by", RowId, _person("threads", "taken_by", "SET NULL")),
        sa.Column("taken_name", sa.String(64)),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("said", sa.Integer(), nullable=False),
        sa.Column("card", sa.Integer(), nullable=False),
        sa.Column("waiting_since", UtcDateTime()),
        sa.Column("reminded_at", UtcDateTime()),
        sa.Column("told_at", UtcDateTime()),
        sa.Column("question", sa.String(600), nullable=False),
        sa.Column("question_language", sa.String(8), nullable=False),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("person_id", "group_id", name="uq_threads_person_id_group_id"),
        sqlite_autoincrement=True,
    )
    for column in ("person_id", "group_id", "state"):
        op.create_index(f"ix_threads_{column}", "threads", [column])


def _interpretations() -> None:
    row = sa.ForeignKey("outbox.id", ondelete="CASCADE", name="fk_interpretations_row_id_outbox")
    op.create_table(
        "interpretations",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("row_id", RowId, row, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("taken_by", RowId, _person("interpretations", "taken_by", "SET NULL")),
        sa.Column("taken_at", UtcDateTime()),
        sa.Column("done_at", UtcDateTime()),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("row_id", "language", name="uq_interpretations_row_id_language"),
    )


def _drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("row_id", RowId, nullable=False),
        sa.Column("question", sa.String(600), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("author", RowId, _person("drafts", "author", "SET NULL")),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime()),
        sa.UniqueConstraint("row_id", name="uq_drafts_row_id"),
    )
