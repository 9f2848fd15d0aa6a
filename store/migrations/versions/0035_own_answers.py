"""Questions and answers that staff write, found by what was asked; examples that they choose."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "own_answers",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("question", sa.String(200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("author_id", RowId, _person("own_answers", "author_id"), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    _texts()
    op.create_table(
        "own_answer_meanings",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("answer_id", RowId, _answer("own_answer_meanings"), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("vector", sa.LargeBinary(384), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_own_answer_meanings_answer_id", "own_answer_meanings", ["answer_id"])
    state = op.create_table(
        "own_answers_state",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("number", RowId, nullable=False),
        sqlite_autoincrement=True,
    )
    op.bulk_insert(state, [{"id": 1, "number": 1}])
    _examples()
    op.add_column("unanswered", sa.Column("vector", sa.LargeBinary(384), nullable=True))
    op.add_column("unanswered", sa.Column("answer_id", RowId, nullable=True))
    op.create_index("ix_unanswered_answer_id", "unanswered", ["answer_id"])


def downgrade() -> None:
    op.drop_index("ix_unanswered_answer_id", "unanswered")
    op.drop_column("unanswered", "answer_id")
    op.drop_column("unanswered", "vector")
    for table in ("examples", "own_answers_state", "own_answer_meanings", "own_answer_texts", "own_answers"):
        op.drop_table(table)


def _texts() -> None:
    op.create_table(
        "own_answer_texts",
        sa.Column("answer_id", RowId, _answer("own_answer_texts"), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("question", sa.String(200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("translator_id", RowId, _person("own_answer_texts", "translator_id"), nullable=True),
        sa.Column("checker_id", RowId, _person("own_answer_texts", "checker_id"), nullable=True),
        sa.Column("taken_at", UtcDateTime(), nullable=False),
    )


def _examples() -> None:
    op.create_table(
        "examples",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("intent", sa.String(40), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("text", sa.String(600), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_examples_created_at", "examples", ["created_at"])


def _person(table: str, column: str) -> sa.ForeignKey:
    return sa.ForeignKey("persons.id", name=f"fk_{table}_{column}", ondelete="SET NULL")


def _answer(table: str) -> sa.ForeignKey:
    return sa.ForeignKey("own_answers.id", name=f"fk_{table}_answer_id", ondelete="CASCADE")
