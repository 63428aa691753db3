"""The fixtures that a `checks.py` may ask for."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.judge.expect import DrawInputs, Expect
from checker.judge.held import Held
from checker.judge.judging import Judging
from checker.judge.seeds import generator
from checker.judge.solution import Solution
from checker.judge.source import Source


class Fixtures:
    """A pytest plugin; it knows which judging a file belongs to."""

    def __init__(self, judgings: dict[Path, Judging]) -> None:
        self._judgings = judgings

    def _of(self, item: pytest.Item) -> Judging:
        return self._judgings[item.path.parent]

    @pytest.fixture
    def submission(self, request: pytest.FixtureRequest) -> Solution:
        """The learner's solution, in its worker."""
        judging = self._of(request.node)
        judging.observe()  # a crash in a declared case comes first, and is told once
        return judging.load()

    @pytest.fixture
    def reference(self, request: pytest.FixtureRequest) -> Solution:
        """The reference solution, in a worker of its own."""
        return self._of(request.node).reference()

    @pytest.fixture
    def source(self, request: pytest.FixtureRequest) -> Source:
        """The learner's source: what it uses, and where."""
        judging = self._of(request.node)
        judging.load()
        return judging.source

    @pytest.fixture
    def solved(self) -> None:
        """Asked for by a test that is worth nothing before the others pass."""

    @pytest.fixture
    def device(self, request: pytest.FixtureRequest) -> str:
        """The device that this kata is judged on: `cpu` or `cuda`."""
        return self._of(request.node).device

    @pytest.fixture
    def draw(self, request: pytest.FixtureRequest) -> DrawInputs:
        """Draws fresh inputs from the run's seed."""
        judging = self._of(request.node)
        return DrawInputs(generator(judging.seed, judging.task.kata, request.node.name))

    @pytest.fixture
    def expect(self) -> Expect:
        """States what is expected."""
        return Expect()

    @pytest.fixture
    def history(self, request: pytest.FixtureRequest) -> Callable[[str, Any], None]:
        """Records a series of numbers for plotting: `history("loss", values)`."""
        judging = self._of(request.node)

        def record(name: str, values: Any) -> None:
            numbers = values.value if isinstance(values, Held) else values
            judging.history[name] = [float(number) for number in list(numbers)[:10_000]]

        return record
