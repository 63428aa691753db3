"""Hunt for false verdicts: fresh seeds, most of them for the katas with the least margin.

A margin is told as a multiple of what is allowed. Right answers must stay below 1, wrong ones must
have a check above 1; near 1 another seed may turn the verdict.
"""

import math
import secrets
import time
from collections.abc import Callable, Iterable, Iterator

import msgspec

from checker.author.batch import Trial, Tried, open_bench
from checker.author.faults import Fault, cannot_be_judged
from checker.author.verify import Subject, read_subjects
from checker.catalog.pack import KataFolder, Pack
from checker.devices import Device

# Every kata gets one seed, so many katas at once; then the few with the least margin get the rest
# of the time, two seeds at once: two judges work side by side.
_AT_FIRST = 24
_THEN = 6
_SEEDS_AT_ONCE = 2
# A kata that was hunted often waits a little for others.
_PATIENCE = 8
NO_CHECK = "-"


class FalseVerdict(msgspec.Struct, frozen=True, order=True):
    """A right answer that was rejected, or a wrong one that passed, and the seed that shows it."""

    submission: str
    seed: str
    message: str = ""


class Hunted(msgspec.Struct):
    """One check of a kata: what became of it.

    `right` is the most that a right answer used of the allowance, `wrong` the least multiple of it
    that a wrong answer reached; None where no number is known. `right_by` and `wrong_by` say which
    answers, on which seeds.
    """

    kata: str
    check: str
    runs: int = 0
    right: float | None = None
    wrong: float | None = None
    right_by: str = ""
    wrong_by: str = ""
    false: list[FalseVerdict] = []

    def distance(self) -> float:
        """How far from a false verdict, as a factor: 1 is no distance at all."""
        right = 1 / self.right if self.right else math.inf
        return 1.0 if self.false else max(1.0, min(right, self.wrong or math.inf))


class HuntReport(msgspec.Struct, frozen=True):
    """What a hunt found: every check with a margin or a false verdict, the least margin first."""

    katas: int
    seeds: int
    runs: int
    checks: tuple[Hunted, ...]
    faults: tuple[Fault, ...]

    @property
    def false(self) -> int:
        """The number of false verdicts."""
        return sum(len(row.false) for row in self.checks)


def hunt(
    pack: Pack,
    katas: Iterable[KataFolder],
    minutes: float,
    device: Device,
    tell: Callable[[int, int], None],
) -> HuntReport:
    """Judge right and wrong answers on fresh seeds until the time is over.

    At least one batch is judged. `tell` hears seconds passed and seconds in all.
    """
    began = time.monotonic()
    subjects, faults = read_subjects(pack, katas)
    table = _Table()
    with open_bench(device, margins=True) as bench:
        for chosen, number in _batches(subjects, table):
            seeds = [secrets.token_hex(8) for _ in range(number)]
            table.seeds += number
            trials = [
                trial for seed in seeds for subject in chosen for trial in _trials(subject, seed)
            ]
            for judged in bench.judge(trials, lambda _done: None):
                if judged.verdict is None:
                    path = str(judged.trial.kata.spec_file)
                    what = cannot_be_judged(judged.fault, judged.trial.seed)
                    faults.append(Fault(judged.trial.kata.id, path, what))
                else:
                    table.add(judged)
            passed = time.monotonic() - began
            tell(round(passed), round(60 * minutes))
            if passed > 60 * minutes:
                break
    return HuntReport(
        katas=len(table.seen),
        seeds=table.seeds,
        runs=table.runs,
        checks=tuple(sorted(table.rows.values(), key=lambda row: (row.distance(), row.kata))),
        faults=tuple(sorted(set(faults))),
    )


def _batches(subjects: list[Subject], table: "_Table") -> Iterator[tuple[list[Subject], int]]:
    """All katas on a seed, then for ever those with the least margin; katas and number of seeds."""
    for i in range(0, len(subjects), _AT_FIRST):
        yield subjects[i : i + _AT_FIRST], 1
    few = min(_THEN, -(-len(subjects) // 3))
    while subjects:
        urgent = sorted(subjects, key=lambda subject: table.urgency(subject.kata.id))
        yield urgent[:few], _SEEDS_AT_ONCE


def _trials(subject: Subject, seed: str) -> Iterator[Trial]:
    kata = subject.kata
    for path in (kata.solution, *kata.alternatives, *kata.wrong_solutions):
        yield Trial(kata, path.name, path.read_bytes(), subject.spec.needs, seed)


class _Table:
    """What was found so far."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], Hunted] = {}
        self.seen: dict[str, set[str]] = {}
        self.seeds = 0
        self.runs = 0

    def urgency(self, kata: str) -> tuple[float, int]:
        """The least comes first: by margin, and later if it was hunted often."""
        rounds = len(self.seen.get(kata, ()))
        near = [row.distance() for (of, _), row in self.rows.items() if of == kata]
        return min(near, default=math.inf) * (1 + rounds / _PATIENCE), rounds

    def add(self, judged: Tried) -> None:
        """Count one verdict."""
        kata, label, seed = judged.trial.kata.id, judged.trial.label, judged.trial.seed
        assert judged.verdict is not None
        self.runs += 1
        self.seen.setdefault(kata, set()).add(seed)
        passed = judged.verdict.outcome == "passed"
        # The check with the greatest ratio decides over a wrong answer.
        nearest = max(judged.margins, key=lambda name: judged.margins[name], default=NO_CHECK)
        if label.startswith("wrong_"):
            row = self._row(kata, nearest)
            ratio = judged.margins.get(nearest, math.inf)
            if not passed and ratio < (row.wrong or math.inf):
                row.wrong, row.wrong_by = ratio, f"{label} {seed}"
            if passed:
                row.false.append(FalseVerdict(label, seed))
            return
        for name, ratio in judged.margins.items():
            row = self._row(kata, name)
            if ratio <= 1 and ratio >= (row.right or 0.0):
                row.right, row.right_by = ratio, f"{label} {seed}"
        if not passed:
            failed = [check for check in judged.verdict.checks if check.message]
            error = judged.verdict.error
            message = error.message if error else "; ".join(check.message for check in failed)
            row = self._row(kata, failed[0].id if failed and not error else NO_CHECK)
            row.false.append(FalseVerdict(label, seed, message))

    def _row(self, kata: str, check: str) -> Hunted:
        row = self.rows.setdefault((kata, check), Hunted(kata, check))
        row.runs += 1
        return row
