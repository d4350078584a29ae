"""Documents by language and by the end of their id: the sample that means of languages are taken from.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_documents_sample",
        "documents",
        [
            sa.text("lower(split_part(coalesce(language, ''), '-', 1))"),
            sa.text('"right"(id, 10)'),
            "id",
        ],
    )


def downgrade() -> None:
    op.drop_index("ix_documents_sample", "documents")
