"""Sentences for codes: errors, findings, names of steps and headings, in the user's language."""

import json
from collections.abc import Iterable, Mapping
from functools import cache

from roadmap_desktop import paths
from roadmap_desktop.domain.findings import Finding
from roadmap_desktop.errors import RoadmapError

LANGUAGES = ("ru", "en")


class Messages:
    """The sentences of one language, read from resources/messages/<language>.json."""

    def __init__(self, language: str = "ru") -> None:
        self.language = language if language in LANGUAGES else "ru"
        self._sentences = sentences(self.language)

    def text(self, code: str, arguments: Mapping[str, object] | Iterable[tuple[str, object]] = ()) -> str:
        """The sentence of a code with its placeholders filled; a code that nobody worded is given as it is."""
        sentence = self._sentences.get(code)
        return code if sentence is None else sentence.format_map(_Arguments(arguments))

    def error(self, error: RoadmapError) -> str:
        """The sentence of an expected failure."""
        return self.text(error.code, error.arguments)

    def reason(self, error: RoadmapError) -> str:
        """Only what happened: the first sentence, for where something else than nothing was done."""
        return self.error(error).partition(". ")[0].removesuffix(".") + "."

    def finding(self, finding: Finding) -> str:
        """The sentence of a finding, without its place."""
        return self.text(finding.code, finding.arguments)


class _Arguments(dict[str, object]):
    """A placeholder that got no argument shows its name instead of failing."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


@cache
def sentences(language: str) -> dict[str, str]:
    """All sentences of a language by code."""
    path = paths.resources() / "messages" / f"{language}.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found
