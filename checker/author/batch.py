"""Judge many sources against many katas, a few judges side by side."""

import contextlib
import functools
import itertools
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from checker import submit
from checker.catalog.pack import KataFolder
from checker.devices import Device
from checker.engine import client
from checker.job import Faulted, Job, Judged
from checker.process.temporary import TemporaryFolder
from checker.submit import Submission
from checker.verdict import KataVerdict

# So many katas in one job, with all that is tried on each: the judge then asks each reference once.
_KATAS_A_JOB = 12
_SIDE_BY_SIDE = 2


class Trial(msgspec.Struct, frozen=True):
    """One source to be judged. `label` says what it is; `diagnose` asks for the mistake's name."""

    kata: KataFolder
    label: str
    source: bytes
    needs: tuple[str, ...]
    seed: str
    diagnose: bool = False


class Tried(msgspec.Struct, frozen=True):
    """A trial and its verdict; None, and why, where the kata is broken.

    `margins` are there where they were asked for: how near each check came to its bound.
    """

    trial: Trial
    verdict: KataVerdict | None
    fault: str = ""
    margins: dict[str, float] = {}


def judge_all(
    trials: Iterable[Trial], device: Device, tell: Callable[[int], None], strict: bool = False
) -> Iterator[Tried]:
    """Judge every trial; yields in no particular order. `tell` hears how many are done.

    `strict`: a kata with a check that could never fail is told as broken.
    """
    with open_bench(device, strict=strict) as bench:
        yield from bench.judge(trials, tell)


@contextlib.contextmanager
def open_bench(device: Device, margins: bool = False, strict: bool = False) -> Iterator["Bench"]:
    """Start an engine, and a folder for sources, for any number of trials."""
    with (
        client.EngineSession() as session,
        TemporaryFolder("author") as folder,
        ThreadPoolExecutor(_SIDE_BY_SIDE) as pool,
    ):
        bench = Bench(session, device, margins, strict, folder, pool)
        try:
            yield bench
        finally:
            bench.stop()  # else the pool would wait for whole jobs


def _jobs(trials: Iterable[Trial]) -> Iterator[list[Trial]]:
    """Group trials of the same terms, and all of one kata together."""
    by_terms: dict[tuple[str, bool, bool], dict[str, list[Trial]]] = {}
    for trial in trials:
        terms = (trial.seed, trial.diagnose, bool(trial.needs))
        by_terms.setdefault(terms, {}).setdefault(trial.kata.id, []).append(trial)
    for by_kata in by_terms.values():
        katas = list(by_kata.values())
        for i in range(0, len(katas), _KATAS_A_JOB):
            yield [trial for kata in katas[i : i + _KATAS_A_JOB] for trial in kata]


class Bench:
    """Runs jobs on one engine, a few side by side."""

    def __init__(
        self,
        session: client.EngineSession,
        device: Device,
        margins: bool,
        strict: bool,
        folder: Path,
        pool: ThreadPoolExecutor,
    ) -> None:
        self._session = session
        self._device = device
        self._margins = margins
        self._strict = strict
        self._folders = (folder / str(number) for number in itertools.count())
        self._pool = pool
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End each job at its next event, and begin no more."""
        self._stopped.set()

    def judge(self, trials: Iterable[Trial], tell: Callable[[int], None]) -> Iterator[Tried]:
        """Judge every trial; yields in no particular order. `tell` hears how many are done."""
        done = itertools.count(1)
        run = functools.partial(self._run, lambda: tell(next(done)))
        for judged in self._pool.map(run, _jobs(trials), self._folders):
            yield from judged

    def _run(self, done: Callable[[], None], trials: list[Trial], folder: Path) -> list[Tried]:
        """Judge trials of the same terms; a broken kata does not spoil the others."""
        if self._stopped.is_set():
            return []
        folder.mkdir()
        tasks = []
        for number, trial in enumerate(trials):
            path = folder / f"{number}-{trial.kata.name}.py"
            path.write_bytes(trial.source)
            submission = Submission(trial.kata, path, f"{trial.kata.name}.py")
            tasks.append(submission.task(trial.needs))
        terms = trials[0]
        job = Job(
            tuple(tasks),
            terms.seed,
            self._device,
            diagnose=terms.diagnose,
            margins=self._margins,
            strict=self._strict,
        )
        judged: list[Tried] = []
        with contextlib.closing(submit.run(self._session, job)) as events:
            for event in events:
                if self._stopped.is_set():
                    break
                if isinstance(event, Judged):
                    judged.append(Tried(trials[event.task], event.verdict, "", event.margins or {}))
                    done()
                elif isinstance(event, Faulted):
                    judged.append(Tried(trials[event.task], None, event.fault.message))
                    done()
        return judged
