"""Run the items of a kata by pytest's protocol, and make a finding of what each of them raised.

pytest's own reports and exit status decide nothing.
"""

from collections.abc import Generator, Sequence
from typing import Any

import pytest

from checker.compare import margins
from checker.compare.words import a
from checker.errors import EngineError
from checker.judge import reports
from checker.judge.blame import BadTest, blame
from checker.judge.bounds import Bounds, TooLong
from checker.judge.collecting import CheckItem, check_id, judging_of
from checker.judge.judging import Judging
from checker.judge.outcomes import DEFINED, Finding, NotJudged
from checker.judge.solution import Solution
from checker.judge.source import Source


class ItemRunner:
    """Runs items, and is the pytest plugin that makes their findings.

    `noting`: note how near each check comes to its bound.
    """

    def __init__(self, bounds: Bounds, noting: bool) -> None:
        self._bounds = bounds
        self._noting = noting
        self._trouble: EngineError | None = None

    def run(self, judging: Judging, items: Sequence[pytest.Item]) -> None:
        """Run all items of a kata; raises EngineError where this machine cannot."""
        for item, following in zip(items, [*items[1:], None], strict=True):
            if self._noting:
                with margins.noting() as noted:
                    item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
                judging.note_margin(check_id(item), noted)
            else:
                item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
            judging.note_end(check_id(item))
            if self._trouble is not None:
                raise self._trouble

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Skip the check where the kata has turned out to be broken."""
        if judging_of(item).fault:
            raise NotJudged
        return (yield from _contained())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, Any, Any]:
        """Contain the check."""
        return (yield from _contained())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, Any, Any]:
        """Contain the teardown of an author's fixtures."""
        return (yield from _contained())

    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> bool:
        """Call a test of a `checks.py`, instead of pytest."""
        _call_test(pyfuncitem)
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Make the finding of a check that has passed or raised."""
        # Here, not after the item: the check may be tried again, with its fixtures.
        findings = judging_of(item).findings
        if call.excinfo is not None:
            findings[check_id(item)] = self._finding(item, call.excinfo.value)
        elif call.when == "call":
            findings[check_id(item)] = Finding("passed")
        return (yield)

    def _finding(self, item: pytest.Item, error: BaseException) -> Finding:
        judging = judging_of(item)
        if isinstance(error, NotJudged):
            return _not_judged(item, judging)
        if isinstance(error, TooLong):
            # A second try, with the reference, has bounds of its own.
            self._bounds.begin(judging.subject.kata.limits)
        blamed = blame(error, judging, item.name, lambda: _try_reference(item, judging))
        if isinstance(blamed, Finding):
            return blamed
        if isinstance(blamed, reports.Report):
            judging.solutions.failure = blamed
            return _not_judged(item, judging)
        if isinstance(blamed, EngineError):
            self._trouble = self._trouble or blamed
        else:
            judging.note_fault(str(blamed))
        return Finding("errored")


def _contained() -> Generator[None, Any, Any]:
    """Turn exceptions that would end pytest into an error of one check."""
    try:
        return (yield)
    except (SystemExit, KeyboardInterrupt, pytest.exit.Exception) as error:
        raise BadTest(f"raises {type(error).__name__}; a test must not end the program") from error


def _call_test(item: pytest.Function, **stand_ins: Solution | Source) -> None:
    """Call a test of a checks.py, with the fixtures it asks for or with what stands in for them."""
    arguments = {**item.funcargs, **stand_ins}
    returned = item.obj(**{name: arguments[name] for name in item._fixtureinfo.argnames})
    if returned is not None:
        raise BadTest(f"returns {a(type(returned).__name__)}; a test must return None")


def _not_judged(item: pytest.Item, judging: Judging) -> Finding:
    failure = judging.solutions.failure
    if failure is None or DEFINED.id in judging.findings:
        return Finding("skipped")
    assert item.name == DEFINED.id
    return Finding(failure.outcome, failure.message)


def _try_reference(item: pytest.Item, judging: Judging) -> None:
    """Try a check that raised once more, with the reference in place of the submission."""
    history = dict(judging.history)
    try:
        if isinstance(item, CheckItem):
            judging.try_on_reference(item.check)
            return
        assert isinstance(item, pytest.Function)
        if "submission" in item.fixturenames and "submission" not in item.funcargs:
            judging.try_on_reference(None)  # it raised before the test began
            return
        subject = judging.subject
        source = Source(subject.folder.solution.read_bytes(), subject.kata.solve)
        _call_test(item, submission=judging.solutions.reference(), source=source)
    finally:
        judging.history = history
