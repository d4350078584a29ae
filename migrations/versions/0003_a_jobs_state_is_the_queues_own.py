"""A job's state is the queue's own: one place says whether it runs, so the two cannot disagree.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_jobs_state", table_name="jobs")
    for column in ("state", "attempt", "started_at", "finished_at"):
        op.drop_column("jobs", column)
    op.create_unique_constraint("uq_jobs_queued_as", "jobs", ["queued_as"])


def downgrade() -> None:
    op.drop_constraint("uq_jobs_queued_as", "jobs")
    op.add_column("jobs", sa.Column("state", sa.Text(), server_default="queued", nullable=False))
    op.alter_column("jobs", "state", server_default=None)
    op.add_column("jobs", sa.Column("attempt", sa.Integer(), server_default="0", nullable=False))
    op.add_column("jobs", sa.Column("started_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("jobs", sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_jobs_state", "jobs", ["state"])
