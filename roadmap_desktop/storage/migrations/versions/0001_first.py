"""The first schema. New files are made whole from storage.rows, so nothing leads here."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing: no file is older."""
