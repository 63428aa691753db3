"""What every front end shares: submissions in, events on the way, the verdict out."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.errors import EngineError, UsageError
from checker.job import Event, Faulted, Finished, Job, Judged, Reading, Refused, Started
from checker.submit import Submission, judge
from checker.verdict import KataFault
from tests.cli.cli_fakes import FakeEngine, failed, passed, verdict_of


class Scripted(FakeEngine):
    """An engine that says what it is told to, and notes whether its stream was closed."""

    def __init__(self, *events: Event) -> None:
        super().__init__()
        self.events = list(events)
        self.closed = False

    def run(self, job: Job) -> Iterator[Event]:
        try:
            yield from super().run(job)
        finally:
            self.closed = True


def submitted(pack: Pack, *names: str) -> list[Submission]:
    """Files that need not exist: no judge of these tests opens one."""
    return [Submission(pack.kata(name), Path("/mine") / f"{name}.py", name) for name in names]


def quiet(_: Event) -> None:
    """Hear nothing."""


def test_one_kata_may_be_judged_for_many(pack: Pack) -> None:
    """Each event says which submission it is about; the verdict has one entry for each."""
    one, two = passed("01_first/add_one"), failed("01_first/add_one")
    engine = Scripted(
        Started(one.id, 0), Judged(one, 0), Judged(two, 1), Finished(verdict_of([one, two]))
    )
    heard: list[Event] = []
    submissions = submitted(pack, "01_first/add_one", "01_first/add_one")
    verdict = judge(engine, submissions, heard.append, Job((), "s", "cpu", graded=True))
    assert heard == [Started(one.id, 0), Judged(one, 0), Judged(two, 1)]
    assert (verdict.points, verdict.max_points, verdict.outcome) == (4, 6, "failed")
    (job,) = engine.jobs
    assert [task.submission for task in job.tasks] == ["/mine/01_first/add_one.py"] * 2
    assert (job.seed, job.device, job.lang, job.graded) == ("s", "cpu", "en", True)


def broken(pack: Pack, folder: Path) -> KataFolder:
    """A copy of `double_it` whose spec cannot be read."""
    shutil.copytree(pack.kata("01_first/double_it").folder, folder / "double_it")
    (folder / "double_it" / "kata.yaml").write_text("format: 1\n")
    return KataFolder("01_first/double_it", folder / "double_it", folder)


def test_a_kata_that_cannot_be_read_is_a_fault_at_its_place(pack: Pack, tmp_path: Path) -> None:
    """The others are judged; events count all submissions, and faults stand in their order."""
    before, after = submitted(pack, "01_first/add_one", "02_second/make_zeros")
    unread = Submission(broken(pack, tmp_path), tmp_path / "b.py", "b.py")
    late = KataFault(after.kata.id, "broken too")
    one = passed("01_first/add_one")
    engine = Scripted(Judged(one, 0), Faulted(late, 1), Finished(verdict_of([one], [late])))
    heard: list[Event] = []
    verdict = judge(engine, [before, unread, after], heard.append)
    assert [fault.id for fault in verdict.faults] == [unread.kata.id, after.kata.id]
    assert (verdict.points, verdict.outcome) == (3, "errored")
    assert heard == [Faulted(verdict.faults[0], 1), Judged(one, 0), Faulted(late, 2)]


def test_where_no_kata_can_be_read_no_engine_is_asked(pack: Pack, tmp_path: Path) -> None:
    """Nothing was judged, and nothing was passed."""
    engine = FakeEngine()
    unread = Submission(broken(pack, tmp_path), tmp_path / "b.py", "b.py")
    verdict = judge(engine, [unread, unread], quiet)
    assert (engine.jobs, verdict.katas, verdict.outcome) == ([], (), "errored")
    assert [fault.id for fault in verdict.faults] == ["01_first/double_it"]


@pytest.mark.parametrize(("usage", "error"), [(True, UsageError), (False, EngineError)])
def test_a_refusal_is_an_exception(pack: Pack, usage: bool, error: type[Exception]) -> None:
    """A request that cannot be met is the caller's fault, a machine that cannot judge is ours."""
    engine = Scripted(Refused("no CUDA device", usage))
    with pytest.raises(error, match="no CUDA device"):
        judge(engine, submitted(pack, "01_first/add_one"), quiet)


@pytest.mark.parametrize(
    "events",
    [
        [],
        [Started("01_first/add_one")],
        [Judged(passed("01_first/add_one"))],
        [Finished(verdict_of([]))],
        [Finished(verdict_of([passed("01_first/double_it")]))],
        [Finished(verdict_of([passed("01_first/add_one")] * 2))],
        [Finished(verdict_of([], [KataFault("01_first/double_it", "")]))],
    ],
)
def test_only_a_verdict_on_what_was_asked_is_one(pack: Pack, events: list[Event]) -> None:
    """An end without one, or one on anything else, is our fault and never a verdict."""
    with pytest.raises(EngineError):
        judge(Scripted(*events), submitted(pack, "01_first/add_one"), quiet)


def test_an_exception_on_the_way_stops_the_judge(pack: Pack) -> None:
    """Whoever hears may end the run; the stream is closed before the exception goes on."""
    one = passed("01_first/add_one")
    engine = Scripted(Reading(), Started(one.id), Judged(one), Finished(verdict_of([one])))

    def interrupt(event: Event) -> None:
        assert event == Started(one.id)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        judge(engine, submitted(pack, "01_first/add_one"), interrupt)
    assert engine.closed
    assert caught.traceback
