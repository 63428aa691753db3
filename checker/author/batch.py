"""Judge many sources against many katas, a few judges side by side."""

import itertools
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import msgspec

from checker.catalog.pack import KataFolder
from checker.engine import client
from checker.judge.job import Finished, Job, Refused, Task
from checker.verdict import KataVerdict

# A job ends with one verdict for all its katas; small ones keep both cores busy to the end.
_JOB_SIZE = 24
_SIDE_BY_SIDE = 2


class Trial(msgspec.Struct, frozen=True):
    """One source to be judged. `label` says what it is; `diagnose` asks for the mistake's name."""

    kata: KataFolder
    label: str
    source: bytes
    needs: tuple[str, ...]
    seed: str
    diagnose: bool = False


class Judged(msgspec.Struct, frozen=True):
    """A trial and its verdict; None, and why, where the judge refused the kata."""

    trial: Trial
    verdict: KataVerdict | None
    refusal: str = ""


def judge_all(
    trials: Iterable[Trial], device: Literal["cpu", "cuda"], tell: Callable[[int], None]
) -> Iterator[Judged]:
    """Judge every trial; yields in no particular order. `tell` hears how many are done."""
    with (
        client.Session() as session,
        tempfile.TemporaryDirectory(prefix="torch-kata-author-") as folder,
        ThreadPoolExecutor(_SIDE_BY_SIDE) as pool,
    ):
        jobs = list(_jobs(trials))
        runs = pool.map(
            lambda numbered: _run(session, Path(folder) / str(numbered[0]), numbered[1], device),
            enumerate(jobs),
        )
        done = 0
        for judged in runs:
            done += len(judged)
            tell(done)
            yield from judged


def _jobs(trials: Iterable[Trial]) -> Iterator[list[Trial]]:
    """Group trials so that no kata comes twice in a job, and all of a job have the same terms."""
    waiting: dict[str, list[Trial]] = defaultdict(list)
    for trial in trials:
        waiting[f"{trial.kata.id} {trial.seed} {trial.diagnose}"].append(trial)
    for row in itertools.zip_longest(*waiting.values()):
        present = sorted((trial for trial in row if trial is not None), key=_terms)
        for _, same in itertools.groupby(present, key=_terms):
            batch = list(same)
            yield from (batch[i : i + _JOB_SIZE] for i in range(0, len(batch), _JOB_SIZE))


def _terms(trial: Trial) -> tuple[str, bool, bool]:
    return trial.seed, trial.diagnose, bool(trial.needs)


def _run(
    session: client.Session, folder: Path, trials: list[Trial], device: Literal["cpu", "cuda"]
) -> list[Judged]:
    folder.mkdir()
    tasks = []
    for trial in trials:
        path = folder / f"{trial.kata.chapter}-{trial.kata.name}.py"
        path.write_bytes(trial.source)
        tasks.append(_task(trial, path))
    *_, last = session.run(Job(tuple(tasks), trials[0].seed, device, diagnose=trials[0].diagnose))
    if isinstance(last, Finished):
        return [Judged(*pair) for pair in zip(trials, last.verdict.katas, strict=True)]
    if len(trials) == 1:
        assert isinstance(last, Refused)
        return [Judged(trials[0], None, last.message)]
    # One broken kata spoils a job: find it by judging each alone.
    single = [_run(session, folder / str(i), [trial], device) for i, trial in enumerate(trials)]
    return [judged for judgeds in single for judged in judgeds]


def _task(trial: Trial, path: Path) -> Task:
    kata = trial.kata
    return Task(
        kata.id,
        str(kata.folder),
        str(kata.reference_folder),
        str(path),
        f"{kata.name}.py",
        trial.needs,
    )
