"""The one row that says which file it is and how far it has come."""

from hashlib import blake2b
from typing import Final, NamedTuple, Self
from uuid import uuid4

from sqlalchemy import Connection, select, update

from roadmap_desktop.errors import StorageError
from roadmap_desktop.storage.rows import Row

_TABLE: Final = Row.metadata.tables["file"]


class Head(NamedTuple):
    """Which file it is, how many changes it has seen, and the digest of what it holds."""

    id: str
    revision: int
    digest: str

    @classmethod
    def read(cls, connection: Connection) -> Self:
        """The head of a file of any version; StorageError when it is damaged."""
        columns = (_TABLE.c.id, _TABLE.c.revision, _TABLE.c.digest, _TABLE.c.seal)
        row = connection.execute(select(*columns)).first()
        if row is None:
            raise StorageError("storage.damaged", detail="no head")
        found = cls(row.id, row.revision, row.digest)
        if found.seal != row.seal:
            raise StorageError("storage.damaged", detail="seal")
        return found

    @classmethod
    def insert(cls, connection: Connection, digest: str) -> None:
        """Make the head of a new file."""
        head = cls(str(uuid4()), 0, digest)
        connection.execute(_TABLE.insert(), {"one": 1, **head._asdict(), "seal": head.seal})

    def write(self, connection: Connection) -> None:
        """Make this the head inside the caller's transaction."""
        connection.execute(update(_TABLE).values(**self._asdict(), seal=self.seal))

    @property
    def seal(self) -> str:
        """A digest of the head itself, which shows a flipped bit in it."""
        return blake2b(f"{self.id} {self.revision} {self.digest}".encode(), digest_size=16).hexdigest()
