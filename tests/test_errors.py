"""errors.py: expected failures as a code with arguments."""

from __future__ import annotations

import pickle

import pytest

from roadmap_desktop.errors import InputError, RoadmapError, RuleError, StorageError, UsageError


@pytest.mark.parametrize(("kind", "code"), [(UsageError, 2), (InputError, 3), (RuleError, 4), (StorageError, 5)])
def test_exit_codes_are_the_contract(kind: type[RoadmapError], code: int) -> None:
    assert kind("some-code").exit_code == code
    assert issubclass(kind, RoadmapError)


def test_error_crosses_a_process_border_whole() -> None:
    error = InputError("input.no-table", file="план.xlsx", code=3)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is InputError
    assert (copy.code, copy.arguments) == ("input.no-table", {"file": "план.xlsx", "code": 3})


def test_error_shows_its_arguments_in_the_log() -> None:
    assert str(RuleError("rule.cycle", section="s1")) == "rule.cycle(section='s1')"
