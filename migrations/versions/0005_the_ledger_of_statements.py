"""The ledger: what a person is known to have said, from every stored check about him.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.Text(collation="C")


def upgrade() -> None:
    op.create_table(
        "statements",
        sa.Column("id", _ID, nullable=False),
        sa.Column("check_id", _ID, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("known_from", sa.Date(), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["check_id"], ["checks.id"], name=op.f("fk_statements_check_id_checks"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )  # fmt: skip
    op.create_index(op.f("ix_statements_check_id"), "statements", ["check_id"])
    op.create_index(op.f("ix_statements_subject"), "statements", ["subject"])


def downgrade() -> None:
    op.drop_table("statements")
