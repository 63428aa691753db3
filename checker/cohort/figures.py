"""Count what a graded course shows: for each kata, and for the whole assignment."""

import collections
import statistics
from collections.abc import Iterable, Iterator
from typing import Literal, get_args

import msgspec

from checker.cohort.records import Course, Entry, KataRow
from checker.verdict import CheckVerdict, KataVerdict

Result = Literal[
    "passed", "partly", "failed", "errored", "timed_out", "not_started", "no_file", "nothing",
    "excused", "fault",
]  # fmt: skip
RESULTS: tuple[Result, ...] = get_args(Result)
"""What became of a kata for one student: from the best to what is no result."""


class CheckCount(msgspec.Struct, frozen=True):
    """How many answers failed a check, of those that it judged."""

    kata: KataRow
    title: str
    failed: int
    judged: int


class MistakeCount(msgspec.Struct, frozen=True):
    """In how many answers a mistake was diagnosed. `name` is that of the wrong solution."""

    kata: KataRow
    name: str
    text: str
    count: int


class KataFigures(msgspec.Struct, frozen=True):
    """One kata in the whole course.

    `results` counts students. `points` are those of every student who has any, after overrides.
    `errors` counts the kinds of errors that ended the run of an answer.
    """

    kata: KataRow
    results: dict[Result, int]
    points: tuple[int, ...]
    checks: tuple[CheckCount, ...]
    mistakes: tuple[MistakeCount, ...]
    errors: tuple[tuple[str, int], ...]

    @property
    def mean(self) -> float | None:
        """The mean of the points."""
        return statistics.fmean(self.points) if self.points else None


class Bin(msgspec.Struct, frozen=True):
    """How many students have from `low` to `high` points, both included."""

    low: int
    high: int
    count: int


def figures(course: Course) -> tuple[KataFigures, ...]:
    """Return the figures of each kata, in the assignment's order."""
    by_kata: dict[str, list[KataVerdict]] = {kata.id: [] for kata in course.katas}
    for entry in course.entries:
        for graded in entry.grade.katas if entry.grade else ():
            if graded.verdict is not None and graded.id in by_kata:
                by_kata[graded.id].append(graded.verdict)
    return tuple(_figures(course, kata, by_kata[kata.id]) for kata in course.katas)


def result(entry: Entry, kata: str) -> Result:
    """Return what became of a kata for a student, before any points that the teacher gives."""
    if entry.kata_excused(kata):
        return "excused"
    graded = entry.kata(kata)
    if graded is None:
        return "fault" if entry.fault or entry.grade else "nothing"
    if graded.verdict is None:
        return "fault"
    verdict = graded.verdict
    if verdict.error is not None and verdict.error.kind == "not_started":
        return "not_started"
    if not verdict.submission:
        return "no_file"
    if verdict.outcome in ("errored", "timed_out"):
        return "timed_out" if verdict.outcome == "timed_out" else "errored"
    if verdict.outcome == "passed":
        return "passed"
    return "partly" if verdict.points else "failed"


def most_failed(katas: Iterable[KataFigures]) -> list[CheckCount]:
    """Return the checks that the most answers failed, with the most first."""
    found = [check for kata in katas for check in kata.checks if check.failed]
    return sorted(found, key=lambda check: (-check.failed, check.judged))


def most_diagnosed(katas: Iterable[KataFigures]) -> list[MistakeCount]:
    """Return the mistakes that were diagnosed most often, with the most frequent first."""
    found = [mistake for kata in katas for mistake in kata.mistakes]
    return sorted(found, key=lambda mistake: -mistake.count)


def bins(points: Iterable[int], max_points: int, most: int = 11) -> tuple[Bin, ...]:
    """Count points in bins of one width, `most` at most; the last one ends with the maximum."""
    width = max(1, -(-(max_points + 1) // most))
    counts = collections.Counter(each // width for each in points)
    return tuple(
        Bin(low, min(low + width - 1, max_points), counts[low // width])
        for low in range(0, max_points + 1, width)
    )


def _figures(course: Course, kata: KataRow, verdicts: list[KataVerdict]) -> KataFigures:
    results = collections.Counter(result(entry, kata.id) for entry in course.entries)
    points = (entry.kata_points(kata.id) for entry in course.entries)
    errors = collections.Counter(
        verdict.error.kind
        for verdict in verdicts
        if verdict.error and verdict.error.kind != "not_started" and verdict.submission
    )
    return KataFigures(
        kata,
        {each: results[each] for each in RESULTS if results[each]},
        tuple(min(each, kata.max_points) for each in points if each is not None),
        tuple(_checks(kata, verdicts)),
        tuple(_mistakes(kata, verdicts)),
        tuple(errors.most_common()),
    )


def _checks(kata: KataRow, verdicts: Iterable[KataVerdict]) -> Iterator[CheckCount]:
    """Count each check, without those that an error kept from being judged."""
    titles: dict[str, str] = {}
    failed, judged = collections.Counter[str](), collections.Counter[str]()
    for verdict in verdicts:
        for check in verdict.checks:
            titles.setdefault(check.id, check.title or check.id)
            lost = _has_failed(verdict, check)
            failed[check.id] += lost
            judged[check.id] += lost or check.outcome == "passed"
    for name, title in titles.items():
        yield CheckCount(kata, title, failed[name], judged[name])


def _has_failed(verdict: KataVerdict, check: CheckVerdict) -> bool:
    if verdict.error is not None:
        return check.outcome == "failed" and verdict.error.kind != "not_started"
    return check.outcome in ("failed", "errored", "timed_out")


def _mistakes(kata: KataRow, verdicts: Iterable[KataVerdict]) -> Iterator[MistakeCount]:
    """Count each mistake once in an answer, with the most frequent first."""
    counts = collections.Counter[str]()
    for verdict in verdicts:
        counts.update({check.diagnosis for check in verdict.checks if check.diagnosis})
    for diagnosis, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
        name, colon, text = diagnosis.partition(": ")
        known = bool(colon) and name.isidentifier()
        yield MistakeCount(kata, name if known else "", text if known else diagnosis, count)
