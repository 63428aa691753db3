"""The pytest plugin of the judge: collects `kata.yaml` and `checks.py`, and keeps the findings.

An outcome is what this plugin saw a check do. pytest's own reports and exit status decide nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.judge import margins
from checker.judge.expect import DrawInputs, Expect
from checker.judge.held import Held, MissingPart, Solution, SolutionRaised
from checker.judge.judging import BrokenKata, CheckFailed, Judging, NotJudged
from checker.judge.remote import WorkerLost
from checker.judge.roles import Planned, Role
from checker.judge.scoring import Finding
from checker.judge.seeds import generator
from checker.judge.source import Source
from checker.spec.model import Check
from checker.spec.text import Text


class CheckItem(pytest.Item):
    """One declared check; without one, that the submission loads and defines its names."""

    def __init__(self, *, judging: Judging, check: Check | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.judging = judging
        self.check = check

    def runtest(self) -> None:
        if self.check is None:
            self.judging.load()
        else:
            self.judging.judge(self.check)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *_: Any) -> str:
        # Nobody reads pytest's report, and its traceback takes longer than the judging.
        return excinfo.typename


class KataFile(pytest.File):
    """A `kata.yaml`: one item per declared check."""

    def __init__(self, *, judging: Judging, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.judging = judging

    def collect(self) -> Iterable[pytest.Item]:
        for check in (None, *self.judging.kata.checks):
            name = check.name if check else "defined"
            yield CheckItem.from_parent(self, name=name, judging=self.judging, check=check)


class JudgePlugin:
    """Knows which judging a file belongs to, and hears what becomes of every item."""

    def __init__(
        self,
        judgings: dict[Path, Judging],
        started: Callable[[Judging], None],
        done: Callable[[Judging], None],
        margins: bool = False,
    ) -> None:
        self._judgings = judgings
        self._started = started
        self._done = done
        self._margins = margins
        self.broken: BrokenKata | None = None

    def _of(self, item: pytest.Item) -> Judging:
        return self._judgings[item.path.parent]

    # Collecting

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> KataFile | None:
        if file_path.name != "kata.yaml":
            return None
        judging = self._judgings[file_path.parent]
        file: KataFile = KataFile.from_parent(parent, path=file_path, judging=judging)
        return file

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            if isinstance(item, CheckItem):
                continue
            judging = self._of(item)
            waits = "solved" in getattr(item, "fixturenames", ())
            role: Role = "condition" if waits else "test"
            judging.planned.append(Planned(_id(item), _title(item), role))
        for judging in self._judgings.values():
            if not any(check.weight for check in judging.planned) and self.broken is None:
                what = "checks: nothing to judge (declare a check, or write tests in a checks.py)"
                self.broken = BrokenKata(f"{judging.folder.spec_file}: {what}")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and self.broken is None:
            self.broken = BrokenKata(f"{report.nodeid}: {report.longrepr}")

    # Running

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(
        self, item: pytest.Item, nextitem: pytest.Item | None
    ) -> Iterator[None]:
        judging = self._of(item)
        if not judging.findings:
            self._started(judging)
        if self._margins:
            with margins.noting() as noted:
                yield
            judging.note_margin(_id(item), noted)
        else:
            yield
        if nextitem is None or self._of(nextitem) is not judging:
            self._done(judging)
        return True  # type: ignore[return-value]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Iterator[None]:
        judging = self._of(item)
        name = _id(item)
        if call.when == "call" and call.excinfo is None:
            judging.findings[name] = Finding("passed")
        elif call.excinfo is not None:
            judging.findings[name] = self._finding(item, judging, call.excinfo.value)
        report: Any = yield
        return report  # type: ignore[no-any-return]

    def _finding(self, item: pytest.Item, judging: Judging, error: BaseException) -> Finding:
        if isinstance(error, (CheckFailed, MissingPart)):
            return Finding("failed", error.text)
        if isinstance(error, pytest.fail.Exception):
            return Finding("failed", {"en": str(error).splitlines()[0] if str(error) else "failed"})
        broke = isinstance(error, SolutionRaised) and not error.trusted
        if broke or isinstance(error, WorkerLost):
            # Uncaught in a checks.py: the submission broke while it was asked something.
            try:
                with judging.guarded():
                    raise error
            except NotJudged:
                pass
            return self._not_judged(item, judging)
        if isinstance(error, NotJudged):
            return self._not_judged(item, judging)
        if isinstance(error, AssertionError) and not isinstance(item, CheckItem):
            text = str(error).splitlines()[0] if str(error) else "not as expected"
            return Finding("failed", {"en": text})
        if isinstance(error, BrokenKata):
            self.broken = self.broken or error
        elif not isinstance(error, pytest.skip.Exception) and self._suits_the_reference(
            item, judging
        ):
            return Finding("failed", _odd_answer(error))
        else:
            place = f"{judging.folder.spec_file}: check {item.name}"
            self.broken = self.broken or BrokenKata(f"{place}: {type(error).__name__}: {error}")
        return Finding("errored")

    def _suits_the_reference(self, item: pytest.Item, judging: Judging) -> bool:
        """Whether a check that stumbled works with the reference in the submission's place.

        Then it is the answer that is odd, and not the check that is broken.
        """
        history = dict(judging.history)
        try:
            if isinstance(item, CheckItem):
                return judging.suits_the_reference(item.check)
            assert isinstance(item, pytest.Function)
            source = Source(judging.folder.solution.read_bytes(), judging.kata.solve)
            stand_in = {"submission": judging.reference(), "source": source}
            arguments = {**item.funcargs, **stand_in}
            item.obj(**{name: arguments[name] for name in item._fixtureinfo.argnames})
        except Exception:
            return False
        finally:
            judging.history = history
        return True

    def _not_judged(self, item: pytest.Item, judging: Judging) -> Finding:
        if judging.failure is None or judging.findings.get("defined") is not None:
            return Finding("skipped")
        assert item.name == "defined"
        outcome = judging.failure.outcome
        return Finding(outcome, judging.failure.report.message)

    # Fixtures of checks.py

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


def _odd_answer(error: BaseException) -> Text:
    words = f"{type(error).__name__}: {error}"[:200]
    return {
        "en": f"the answer is of a kind that this check cannot compare ({words})",
        "zh": f"返回的内容无法与期望的结果比较（{words}）",
    }


def _id(item: pytest.Item) -> str:
    """What a finding goes by: a check's name, or a test's with the class around it."""
    return item.name if isinstance(item, CheckItem) else item.nodeid.partition("::")[2]


def _title(item: pytest.Item) -> Text:
    """A test's title: its docstring, an English line and a Chinese one."""
    function = getattr(item, "function", None)
    text = (getattr(function, "__doc__", None) or item.name).strip()
    english, _, chinese = text.partition("\n\n")
    title = {"en": " ".join(english.split())}
    if chinese.strip():
        title["zh"] = chinese.strip()
    return title
