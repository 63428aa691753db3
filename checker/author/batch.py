"""Judge many sources against many katas, a few judges side by side."""

import contextlib
from collections.abc import Callable, Iterable, Iterator

import msgspec

from checker.api.driver import Driver
from checker.api.orders import Order
from checker.api.pool import Pool
from checker.catalog.pack import KataFolder
from checker.devices import Device
from checker.job import Job
from checker.submit import Submission
from checker.verdict import KataVerdict

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
    """Start an engine for any number of trials."""
    with contextlib.closing(Driver()) as driver:
        yield Bench(driver, Job((), device=device, margins=margins, strict=strict))


class Bench:
    """Runs jobs on one engine, a few side by side."""

    def __init__(self, driver: Driver, terms: Job) -> None:
        self._pool = Pool([driver] * _SIDE_BY_SIDE)
        self._terms = terms

    def judge(self, trials: Iterable[Trial], tell: Callable[[int], None]) -> Iterator[Tried]:
        """Judge every trial; yields in no particular order. `tell` hears how many are done."""
        with contextlib.closing(self._pool.judge(map(self._order, trials))) as decided:
            for done, one in enumerate(decided, 1):
                tell(done)
                fault = one.fault["en"] if one.fault else ""
                yield Tried(one.tag, one.verdict, fault, one.margins or {})

    def _order(self, trial: Trial) -> Order:
        kata = trial.kata
        submission = Submission(kata, trial.source, f"{kata.name}.py", trial.needs)
        terms = msgspec.structs.replace(self._terms, seed=trial.seed, diagnose=trial.diagnose)
        return Order(submission, terms, trial)
