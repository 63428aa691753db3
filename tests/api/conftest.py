"""A small pack, and graders on its katas: one engine for all tests, and two of a grader's own."""

from collections.abc import Iterator

import pytest

from checker.api import Grader
from tests.api.answers import PACK


@pytest.fixture(scope="session")
def grader(processes: None) -> Iterator[Grader]:  # noqa: ARG001
    """Judge on the resident engine of the tests."""
    with Grader(pack=PACK) as grader:
        yield grader


@pytest.fixture(scope="session")
def pair(processes: None) -> Iterator[Grader]:  # noqa: ARG001
    """Judge on two engines that nobody else uses."""
    with Grader(pack=PACK, engines=2) as grader:
        yield grader
