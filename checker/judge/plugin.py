"""The pytest plugin of the judge: collects `kata.yaml` and `checks.py`, and keeps the findings.

An outcome is what this plugin saw a check do. pytest's own reports and exit status decide nothing.
"""

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any, Protocol

import pytest

from checker.errors import EngineError
from checker.judge import errors, margins
from checker.judge.blame import blame, call_test, contained, why_not_imported
from checker.judge.bounds import TooLong
from checker.judge.judging import Judging, NotJudged
from checker.judge.roles import Planned, Role
from checker.judge.scoring import Finding
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

    `noting`: note how near each check comes to its bound. `trouble` is what kept the engine or this
    machine from judging on.
    """

    def __init__(self, judgings: dict[Path, Judging], listener: Listener, noting: bool) -> None:
        self._judgings = judgings
        self._listener = listener
        self._noting = noting
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
            self._fault(judging, why_not_imported(collector.path, error))
        call: pytest.CallInfo[Any] | None = getattr(report, "call", None)
        if call is not None and call.excinfo is not None:
            self._fault(judging, why_not_imported(collector.path, call.excinfo.value))
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
        if self._noting:
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
        return (yield from contained())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, Any, Any]:
        return (yield from contained())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, Any, Any]:
        return (yield from contained())

    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> bool:
        call_test(pyfuncitem)
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
        if isinstance(error, NotJudged):
            return self._not_judged(item, judging)
        if isinstance(error, TooLong):
            self._listener.restarted(judging)
        blamed = blame(error, judging, item.name, lambda: self._with_reference(item, judging))
        if isinstance(blamed, Finding):
            return blamed
        if isinstance(blamed, errors.Report):
            judging.fail(blamed)
            return self._not_judged(item, judging)
        if isinstance(blamed, EngineError):
            self.trouble = self.trouble or blamed
        else:
            self._fault(judging, str(blamed))
        return Finding("errored")

    def _not_judged(self, item: pytest.Item, judging: Judging) -> Finding:
        if judging.failure is None or judging.findings.get("defined") is not None:
            return Finding("skipped")
        assert item.name == "defined"
        outcome = judging.failure.outcome
        return Finding(outcome, judging.failure.report.message)

    def _with_reference(self, item: pytest.Item, judging: Judging) -> None:
        """Do once more what stumbled, with the reference in the submission's place."""
        history = dict(judging.history)
        try:
            if isinstance(item, CheckItem):
                judging.try_on_reference(item.check)
                return
            assert isinstance(item, pytest.Function)
            if "submission" in item.fixturenames and "submission" not in item.funcargs:
                judging.try_on_reference(None)  # it stumbled before the test began
                return
            source = Source(judging.folder.solution.read_bytes(), judging.kata.solve)
            call_test(item, submission=judging.reference(), source=source)
        finally:
            judging.history = history


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
