"""The fixtures that a `checks.py` may ask for."""

from collections.abc import Callable
from typing import Any

import pytest

from checker.devices import Device
from checker.judge.collecting import check_id, judging_of
from checker.judge.expect import DrawInputs, Expect
from checker.judge.held import Held
from checker.judge.judging import Unlike
from checker.judge.seeds import generator
from checker.judge.solution import Solution
from checker.judge.source import Source


class Fixtures:
    """A pytest plugin that provides them."""

    @pytest.fixture
    def submission(self, request: pytest.FixtureRequest) -> Solution:
        """The learner's solution, in its worker."""
        judging = judging_of(request.node)
        judging.solutions.observe()  # a crash in a declared case is reported first, and once
        return judging.solutions.submission()

    @pytest.fixture
    def reference(self, request: pytest.FixtureRequest) -> Solution:
        """The reference solution, in a worker of its own."""
        return judging_of(request.node).solutions.reference()

    @pytest.fixture
    def source(self, request: pytest.FixtureRequest) -> Source:
        """The learner's source: what it uses, and where."""
        judging = judging_of(request.node)
        judging.solutions.submission()  # raises where it cannot be loaded
        return judging.subject.source

    @pytest.fixture
    def solved(self) -> None:
        """A test that asks for this earns points only if the other checks pass."""

    @pytest.fixture
    def device(self, request: pytest.FixtureRequest) -> Device:
        """The device that this kata is judged on: `cpu` or `cuda`."""
        return judging_of(request.node).subject.device

    @pytest.fixture
    def draw(self, request: pytest.FixtureRequest) -> DrawInputs:
        """Draws fresh inputs from the run's seed."""
        subject = judging_of(request.node).subject
        return DrawInputs(generator(subject.seed, subject.task.kata, request.node.name))

    @pytest.fixture
    def expect(self, request: pytest.FixtureRequest) -> Expect:
        """States what is expected."""
        judging, check = judging_of(request.node), check_id(request.node)

        def note(unlike: Unlike) -> None:
            judging.unlike[check] = unlike

        return Expect(note)

    @pytest.fixture
    def history(self, request: pytest.FixtureRequest) -> Callable[[str, Any], None]:
        """Records a series of numbers for plotting: `history("loss", values)`."""
        judging = judging_of(request.node)

        def record(name: str, values: Any) -> None:
            numbers = values.value if isinstance(values, Held) else values
            judging.history[name] = [float(number) for number in list(numbers)[:10_000]]

        return record
