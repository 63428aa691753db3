"""Let pytest collect `kata.yaml` and `checks.py`: one item for each check."""

import contextlib
import io
import itertools
import os
import sys
import traceback
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from checker.judge.judging import Judging
from checker.judge.outcomes import DEFINED, Planned, Role
from checker.process.temporary import temporary_folder
from checker.spec.model import Check
from checker.spec.text import docstring_text

# Only what judging needs: no cache on disk, no capture, no terminal, and not `unraisableexception`,
# whose collections over everything torch has loaded take a fifth of a second.
_PLUGINS_OFF = (
    "cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "legacypath",
    "logging", "pastebin", "recwarn", "setuponly", "setupplan", "stepwise", "terminalreporter",
    "threadexception", "unraisableexception", "warnings",
)  # fmt: skip

_JUDGING = pytest.StashKey[Judging]()


def judging_of(item: pytest.Item) -> Judging:
    """The judging that an item belongs to."""
    return item.stash[_JUDGING]


def check_id(item: pytest.Item) -> str:
    """The id of a finding: a check's name, or a test's with its class."""
    return item.name if isinstance(item, CheckItem) else item.nodeid.partition("::")[2]


def collect(
    judgings: Mapping[Path, Sequence[Judging]],
    reading: Callable[[Judging], None],
    judge: Callable[[Mapping[Judging, Sequence[pytest.Item]]], None],
    plugins: Sequence[object],
) -> None:
    """Collect the files of several katas, given by folder, and have their items judged.

    Several judgings of a folder have the same items; `hand_items` says whose turn it is.
    `reading` is called before a `checks.py` is imported, because that runs its code. `judge` is
    called once, with the items of each kata, while pytest's session is open; an exception from it
    is raised here. A kata that turns out to be broken has a `fault` and no items.
    """
    collection = _Collection(judgings, reading, judge)
    paths = []
    for folder, (judging, *_) in judgings.items():
        paths.append(str(folder / "kata.yaml"))
        if judging.subject.folder.checks_file.is_file():
            paths.append(str(judging.subject.folder.checks_file))
    root = Path(os.path.commonpath([str(folder) for folder in judgings]))
    arguments = [
        f"--config-file={Path(__file__).with_name('pytest.ini')}",
        f"--rootdir={root}",
        "--noconftest",
        f"--confcutdir={root}",  # without it pytest also lists the folders around the katas
        "--import-mode=importlib",
        "--continue-on-collection-errors",
        "--assert=plain",
        "--tb=native",
        *(f"-pno:{name}" for name in _PLUGINS_OFF),
        *paths,
    ]
    # pytest prints to whatever sys.stdout is; here nobody reads it.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        os.chdir(temporary_folder())
        pytest.main(arguments, plugins=[collection, *plugins])
    sys.stdout.flush()
    if collection.error is not None:
        raise collection.error


def hand_items(items: Iterable[pytest.Item], judging: Judging) -> None:
    """Have the items of a kata judge this submission."""
    for item in items:
        item.stash[_JUDGING] = judging


class CheckItem(pytest.Item):
    """One declared check; without one, that the submission loads and defines its names."""

    def __init__(self, *, check: Check | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.check = check

    def runtest(self) -> None:
        """Judge the check; raises where it did not pass."""
        judging = judging_of(self)
        if self.check is None:
            judging.solutions.submission()
        else:
            judging.judge(self.check)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *_: Any) -> str:
        """Return the name of the exception alone."""
        # Nobody reads pytest's report, and its traceback takes longer than the judging.
        return excinfo.typename


class KataFile(pytest.File):
    """A `kata.yaml`: one item per declared check."""

    def __init__(self, *, judging: Judging, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.judging = judging

    def collect(self) -> Iterable[pytest.Item]:
        """Yield the item for `defined`, then one for each declared check."""
        for check in (None, *self.judging.subject.kata.checks):
            name = check.name if check else DEFINED.id
            yield CheckItem.from_parent(self, name=name, check=check)


class _Collection:
    """The pytest plugin that collects. `error` is the exception that ended the judging, if any."""

    def __init__(
        self,
        judgings: Mapping[Path, Sequence[Judging]],
        reading: Callable[[Judging], None],
        judge: Callable[[Mapping[Judging, Sequence[pytest.Item]]], None],
    ) -> None:
        self._all = judgings
        self._judgings = {folder: several[0] for folder, several in judgings.items()}
        self._reading = reading
        self._judge = judge
        self.error: BaseException | None = None

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> KataFile | None:
        """Collect a `kata.yaml`."""
        if file_path.name != "kata.yaml":
            return None
        judging = self._judgings[file_path.parent]
        file: KataFile = KataFile.from_parent(parent, path=file_path, judging=judging)
        return file

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Call `reading` before a `checks.py` is imported, and note an error of the import."""
        judging = self._judgings.get(collector.path.parent)
        if judging is None or collector.path.name != judging.subject.folder.checks_file.name:
            return (yield)
        self._reading(judging)
        try:
            report = yield
        except (SystemExit, KeyboardInterrupt) as error:
            report = pytest.CollectReport(collector.nodeid, "failed", None, [])
            judging.note_fault(_why_not_imported(collector.path, error))
        call: pytest.CallInfo[Any] | None = getattr(report, "call", None)
        if call is not None and call.excinfo is not None:
            judging.note_fault(_why_not_imported(collector.path, call.excinfo.value))
        return report

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Plan the tests of `checks.py`, and note the katas that have nothing to judge."""
        tested = set()
        for item in items:
            judging = item.stash[_JUDGING] = self._judgings[item.path.parent]
            if not isinstance(item, CheckItem):
                judging.planned.append(_planned(item))
                tested.add(judging)
        for judging in itertools.chain(*self._all.values()):
            folder = judging.subject.folder
            if folder.checks_file.is_file() and judging not in tested:
                judging.note_fault(f"{folder.checks_file}: expected tests, found none")
            if not any(check.weight for check in judging.planned):
                what = "checks: expected a declared check or a checks.py with tests, found neither"
                judging.note_fault(f"{folder.spec_file}: {what}")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Hand the items of each kata to `judge`, instead of pytest's own loop."""
        by_kata: dict[Judging, list[pytest.Item]] = {
            judging: [] for judging in itertools.chain(*self._all.values())
        }
        for item in session.items:
            for judging in self._all[item.path.parent]:
                if not judging.fault:
                    by_kata[judging].append(item)
        try:
            self._judge(by_kata)
        except BaseException as error:
            # pytest would print it and end its session.
            self.error = error
        return True


def _planned(item: pytest.Item) -> Planned:
    """Plan a test of a `checks.py`; its docstring is its title, in English and in Chinese."""
    waits = "solved" in getattr(item, "fixturenames", ())
    role: Role = "condition" if waits else "test"
    function = getattr(item, "function", None)
    title = docstring_text(getattr(function, "__doc__", None) or item.name)
    return Planned(check_id(item), title, role)


def _why_not_imported(path: Path, error: BaseException) -> str:
    """Say why a checks.py could not be imported."""
    cause = error.__cause__ or error  # pytest wraps most of them
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(cause.__traceback__)
        if frame.filename == str(path)
    ]
    place = f"{path}:{lines[-1]}" if lines else str(path)
    return f"{place}: {type(cause).__name__}: {cause}"
