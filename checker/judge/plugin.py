"""The pytest plugin of the judge: collects `kata.yaml` and `checks.py`, and keeps the findings.

An outcome is what this plugin saw a check do. pytest's own reports and exit status decide nothing.
"""

import traceback
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any, Protocol

import pytest

from checker.errors import EngineError
from checker.judge import errors, margins
from checker.judge.bounds import TooLong
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


class Listener(Protocol):
    """Who is told how far pytest has come."""

    def reading(self, judging: Judging) -> None: ...
    def started(self, judging: Judging) -> None: ...
    def restarted(self, judging: Judging) -> None: ...
    def judged(self, judging: Judging) -> None: ...
    def faulted(self, judging: Judging, what: str) -> None: ...


class JudgePlugin:
    """Knows which judging a file belongs to, and hears what becomes of every item.

    `trouble` is what kept the engine or this machine from judging on.
    """

    def __init__(
        self, judgings: dict[Path, Judging], listener: Listener, note_margins: bool = False
    ) -> None:
        self._judgings = judgings
        self._listener = listener
        self._note_margins = note_margins
        self._faults: dict[Judging, str] = {}
        self.trouble: EngineError | None = None

    def _of(self, item: pytest.Item) -> Judging:
        return self._judgings[item.path.parent]

    def _fault(self, judging: Judging, what: str) -> None:
        self._faults.setdefault(judging, what)

    # Collecting

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> KataFile | None:
        if file_path.name != "kata.yaml":
            return None
        judging = self._judgings[file_path.parent]
        file: KataFile = KataFile.from_parent(parent, path=file_path, judging=judging)
        return file

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        judging = self._judgings.get(collector.path.parent)
        if judging is None or collector.path.name != judging.folder.checks_file.name:
            return (yield)
        self._listener.reading(judging)
        try:
            report = yield
        except (SystemExit, KeyboardInterrupt) as error:
            report = pytest.CollectReport(collector.nodeid, "failed", None, [])
            self._fault(judging, _of_checks(collector.path, error))
        call: pytest.CallInfo[Any] | None = getattr(report, "call", None)
        if call is not None and call.excinfo is not None:
            self._fault(judging, _of_checks(collector.path, call.excinfo.value))
        return report

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        tested = set()
        for item in items:
            if isinstance(item, CheckItem):
                continue
            judging = self._of(item)
            waits = "solved" in getattr(item, "fixturenames", ())
            role: Role = "condition" if waits else "test"
            judging.planned.append(Planned(_id(item), _title(item), role))
            tested.add(judging)
        for judging in self._judgings.values():
            if judging.folder.checks_file.is_file() and judging not in tested:
                self._fault(judging, f"{judging.folder.checks_file}: expected tests, found none")
            if not any(check.weight for check in judging.planned):
                what = "checks: nothing to judge (declare a check, or write tests in a checks.py)"
                self._fault(judging, f"{judging.folder.spec_file}: {what}")
        items[:] = [item for item in items if self._of(item) not in self._faults]
        for judging, what in self._faults.items():
            self._listener.faulted(judging, what)

    # Running

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(
        self, item: pytest.Item, nextitem: pytest.Item | None
    ) -> Generator[None, bool, bool]:
        judging = self._of(item)
        if not judging.findings:
            self._listener.started(judging)
        if self._note_margins:
            with margins.noting() as noted:
                done = yield
            judging.note_margin(_id(item), noted)
        else:
            done = yield
        judging.note_end(_id(item))
        if self.trouble is not None:
            item.session.shouldstop = str(self.trouble)
        elif nextitem is None or self._of(nextitem) is not judging:
            if judging in self._faults:
                self._listener.faulted(judging, self._faults[judging])
            else:
                self._listener.judged(judging)
        return done

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, Any, Any]:
        if self._of(item) in self._faults:
            raise NotJudged
        return (yield from _contained())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, Any, Any]:
        return (yield from _contained())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, Any, Any]:
        return (yield from _contained())

    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> bool:
        _call_test(pyfuncitem)
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        judging = self._of(item)
        name = _id(item)
        if call.when == "call" and call.excinfo is None:
            judging.findings[name] = Finding("passed")
        elif call.excinfo is not None:
            judging.findings[name] = self._finding(item, judging, call.excinfo.value)
        return (yield)

    def _finding(self, item: pytest.Item, judging: Judging, error: BaseException) -> Finding:
        if isinstance(error, (CheckFailed, MissingPart)):
            return Finding("failed", error.text)
        if isinstance(error, NotJudged):
            return self._not_judged(item, judging)
        if isinstance(error, EngineError):
            self.trouble = self.trouble or error
            return Finding("errored")
        traceback.clear_frames(error.__traceback__)  # what they held may have been large
        if (
            isinstance(error, SolutionRaised)
            and not error.trusted
            and (why := errors.no_backward(error.raised))
        ):
            return Finding("failed", why)
        if report := self._broke(judging, error):
            judging.fail(report)
            return self._not_judged(item, judging)
        if isinstance(error, pytest.fail.Exception) or (
            isinstance(error, AssertionError) and not isinstance(item, CheckItem)
        ):
            text = str(error).splitlines()[0] if str(error) else "not as expected"
            return Finding("failed", {"en": text})
        if isinstance(error, WorkerLost):
            error = judging.reference_failed(error)
        if isinstance(error, BrokenKata):
            self._fault(judging, str(error))
            return Finding("errored")
        if isinstance(error, TooLong):
            self._listener.restarted(judging)
        if not isinstance(error, _OF_CHECKS) and self._suits_the_reference(item, judging):
            if isinstance(error, TooLong):
                judging.fail(errors.lost("timeout"))
                return self._not_judged(item, judging)
            return Finding("failed", _odd_answer(error))
        place = f"{judging.folder.spec_file}: check {item.name}"
        words = "" if isinstance(error, _BadTest) else f"{type(error).__name__}: "
        self._fault(judging, f"{place}: {words}{error}")
        return Finding("errored")

    def _broke(self, judging: Judging, error: BaseException) -> errors.Report | None:
        """Say how the submission broke while it was asked something, if it did."""
        if isinstance(error, SolutionRaised) and not error.trusted:
            return errors.raised(error.raised, judging.task.name)
        if isinstance(error, WorkerLost) and not judging.is_of_reference(error):
            return errors.Report(error.kind, error.message)
        if isinstance(error, MemoryError) or errors.is_out_of_memory(error):
            return errors.lost("memory")
        return None

    def _suits_the_reference(self, item: pytest.Item, judging: Judging) -> bool:
        """Whether a check that stumbled works with the reference in the submission's place.

        Then it is the answer that is odd, and not the check that is broken.
        """
        history = dict(judging.history)
        try:
            if isinstance(item, CheckItem):
                return judging.suits_the_reference(item.check)
            assert isinstance(item, pytest.Function)
            if "submission" in item.fixturenames and "submission" not in item.funcargs:
                return judging.suits_the_reference(None)  # it stumbled before the test began
            source = Source(judging.folder.solution.read_bytes(), judging.kata.solve)
            _call_test(item, submission=judging.reference(), source=source)
        except EngineError as error:
            self.trouble = error
            return False
        except (TooLong, Exception):
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


class _BadTest(Exception):
    """A test of a checks.py does what no test does, whatever the submission is."""


_OF_CHECKS = (_BadTest, pytest.skip.Exception, pytest.xfail.Exception)


def _contained() -> Generator[None, Any, Any]:
    """Keep what would end pytest from ending more than one kata."""
    try:
        return (yield)
    except (SystemExit, KeyboardInterrupt, pytest.exit.Exception) as error:
        raise _BadTest(f"raises {type(error).__name__}, which would end the judge") from error


def _call_test(item: pytest.Function, **stand_ins: Solution | Source) -> None:
    """Call a test of a checks.py, with the fixtures it asks for or with what stands in for them."""
    arguments = {**item.funcargs, **stand_ins}
    returned = item.obj(**{name: arguments[name] for name in item._fixtureinfo.argnames})
    if returned is not None:
        raise _BadTest(f"returns a {type(returned).__name__}; a test asserts, and returns nothing")


def _of_checks(path: Path, error: BaseException) -> str:
    """Say what kept a checks.py from being imported."""
    cause = error.__cause__ or error  # pytest wraps most of them
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(cause.__traceback__)
        if frame.filename == str(path)
    ]
    place = f"{path}:{lines[-1]}" if lines else str(path)
    return f"{place}: {type(cause).__name__}: {cause}"


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
