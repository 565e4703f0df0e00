"""How the unit follows the name of an indicator in a document that has one cell for both."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """A column more; nothing is known of the indicators there are."""
    # Not by a batch: that reads the table back, and of its two references with one name keeps only the last.
    op.execute("ALTER TABLE indicators ADD COLUMN tail TEXT NOT NULL DEFAULT ''")
