"""The way of a job through a judge, as far as it needs no worker."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.errors import EngineError
from checker.job import Event, Faulted, Finished, Job, Judged, Reading, Started, Task
from checker.judge.bounds import Bounds
from checker.judge.launch import WorkerProcess
from checker.judge.run import Run

SPEC = """
format: 1
title: {en: T}
task: {en: T}
solve: f
points: 2
cases: [{x: {value: 1}}]
checks: [type, values]
hints: [{en: T}]
"""
STUB = "def f(x):\n    # TODO\n    raise NotImplementedError\n"
RIGHT = "def f(x):\n    return x\n"


class Unbounded(Bounds):
    """Bounds of this process are the test runner's."""

    def __init__(self) -> None:
        pass

    def begin(self, _limits: object) -> None:
        """Start no clock."""

    def end(self) -> None:
        """Stop none."""


class NoWorkers:
    """A launcher on a machine that starts no process."""

    def prefetch(self) -> None:
        """Never called: see `waiting`."""

    def waiting(self) -> int:
        return 2

    def take(self) -> WorkerProcess:
        raise OSError("no more processes")

    def close(self) -> None:
        """End nothing."""


class FailsLater(NoWorkers):
    """A launcher that fails when it is asked for the second time."""

    def __init__(self) -> None:
        self._asked = 0

    def waiting(self) -> int:
        self._asked += 1
        if self._asked > 1:
            raise OSError("no more processes")
        return 2


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # as in a judge
    yield tmp_path
    sys.modules.pop("checks", None)  # a judge ends with its process


def task(folder: Path, name: str, source: str, spec: str = SPEC) -> Task:
    """Return a task for a kata called a/NAME, and write its files."""
    katas, reference = folder / "pack/katas/a" / name, folder / "pack/reference/a" / name
    katas.mkdir(parents=True)
    reference.mkdir(parents=True)
    (katas / "kata.yaml").write_text(spec)
    (katas / "stub.py").write_text(STUB)
    (reference / "solution.py").write_text(RIGHT)
    submission = folder / f"{name}.py"
    submission.write_text(source)
    return Task(f"a/{name}", str(katas), str(reference), str(submission), submission.name)


def test_each_task_is_read_judged_and_told_in_turn(folder: Path) -> None:
    """All files are read before the first kata is judged; the last event is Finished."""
    events: list[Event] = []
    tasks = (task(folder, "one", STUB), task(folder, "two", STUB))

    Run(Job(tasks, seed="1"), NoWorkers(), Unbounded(), events.append).judge()

    kinds = [(type(event), getattr(event, "task", None)) for event in events]
    assert kinds == [
        (Reading, 0),
        (Reading, 1),
        (Started, 0),
        (Judged, 0),
        (Started, 1),
        (Judged, 1),
        (Finished, None),
    ]
    verdicts = [event.verdict for event in events if isinstance(event, Judged)]
    assert [verdict.id for verdict in verdicts] == ["a/one", "a/two"]
    for verdict in verdicts:
        assert verdict.error is not None
        assert (verdict.error.kind, verdict.outcome, verdict.max_points) == (
            "not_started",
            "failed",
            2,
        )


def test_the_files_of_a_kata_are_collected_once_for_many_submissions(folder: Path) -> None:
    """All submissions are read first. One with a `checks.py` has the module to itself."""

    def told(task: Task) -> list[type[Event]]:
        events: list[Event] = []
        Run(Job((task, task), seed="1"), NoWorkers(), Unbounded(), events.append).judge()
        assert [event.task for event in events if isinstance(event, Judged)] == [0, 1]
        return [type(event) for event in events[:-1]]

    one = task(folder, "one", STUB)
    assert told(one) == [Reading, Reading, *[Started, Judged] * 2]

    tested = task(folder, "has_tests", STUB)
    (Path(tested.folder) / "checks.py").write_text("def test_x(submission):\n    pass\n")
    # Reading is told before the files are read, and again before the module is imported.
    assert told(tested) == [Reading, Reading, Started, Judged] * 2


def test_a_broken_kata_is_told_before_the_others_are_judged(folder: Path) -> None:
    """It costs nobody else a verdict."""
    events: list[Event] = []
    broken = task(folder, "broken", STUB, SPEC.replace("[type, values]", "[type]"))
    tasks = (task(folder, "right", STUB), broken)

    Run(Job(tasks, seed="1"), NoWorkers(), Unbounded(), events.append).judge()

    decided = [event for event in events if isinstance(event, (Faulted, Judged))]
    assert [(type(event), event.task) for event in decided] == [(Faulted, 1), (Judged, 0)]


def test_a_machine_that_starts_no_worker_ends_the_run_as_its_own_fault(folder: Path) -> None:
    """Not as a verdict on the submission."""
    events: list[Event] = []
    run = Run(Job((task(folder, "one", RIGHT),), seed="1"), NoWorkers(), Unbounded(), events.append)

    with pytest.raises(EngineError, match="no worker could be started"):
        run.judge()
    assert [type(event) for event in events] == [Reading, Started]


def test_trouble_after_a_submission_was_judged_ends_the_judge_and_refuses_no_run(
    folder: Path,
) -> None:
    """The submission may have caused it: the front end blames the task that was started last."""
    events: list[Event] = []
    tasks = (task(folder, "one", STUB), task(folder, "two", STUB))
    run = Run(Job(tasks, seed="1"), FailsLater(), Unbounded(), events.append)

    with pytest.raises(RuntimeError, match="a/one: cannot be decided"):
        run.judge()
    assert isinstance(events[-1], Started)
