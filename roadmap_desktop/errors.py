"""Expected failures: a code and its arguments, worded by `app.messages`, never a sentence made where it happened."""

from __future__ import annotations

from typing import ClassVar

from typing_extensions import override


class RoadmapError(Exception):
    """A failure that the program foresaw and that the user can do something about.

    `code` names the sentence in resources/messages/*.json, `arguments` fill its placeholders. The exit code is that of
    the command line (0 done, 2 usage, 3 input, 4 rule, 5 storage).
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, /, **arguments: object) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments = arguments

    @override
    def __str__(self) -> str:
        """For the log only: the user reads the sentence of the code."""
        return f"{self.code}({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})"

    @override
    def __reduce__(self) -> tuple[object, ...]:
        # Readers run in a child process: an exception must cross the border with its arguments.
        return _rebuilt, (type(self), self.code, self.arguments)


class UsageError(RoadmapError):
    """The command was given wrongly."""

    exit_code = 2


class InputError(RoadmapError):
    """A file or a text cannot be read, or holds no roadmap."""

    exit_code = 3


class RuleError(RoadmapError):
    """A rule of the data refuses the change; nothing was changed."""

    exit_code = 4


class StorageError(RoadmapError):
    """The database cannot be read or written: full disk, locked, newer version, damaged."""

    exit_code = 5


def _rebuilt(kind: type[RoadmapError], code: str, arguments: dict[str, object]) -> RoadmapError:
    return kind(code, **arguments)
