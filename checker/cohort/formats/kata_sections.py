"""The sections of the report that are about one kata each."""

import collections
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import msgspec

from checker.cohort.figures import KataFigures
from checker.cohort.formats.heat_map import Names
from checker.cohort.records import Alike, Course
from checker.grade.rows import one_line
from checker.report.words import Words

# So many groups of students with the same answer are listed for a kata, and so many of their names.
_GROUPS, _NAMES = 3, 8


class Limits(msgspec.Struct, frozen=True):
    """How much of what has no bound the page shows.

    `rows` of a table, `names` in a cell, `details` of a kata in a list, and characters of a `text`.
    """

    rows: int
    names: int
    details: int
    text: int


def sections(
    course: Course, counted: Sequence[KataFigures], names: Names, words: Words, limits: Limits
) -> list[dict[str, Any]]:
    """Return a section for each kata."""
    by_kata: dict[str, list[Alike]] = {}
    for each in course.alike:
        by_kata.setdefault(each.kata, []).append(each)
    return [
        _section(figures, names, words, limits)
        | {"alike": list(_alike(by_kata.get(figures.kata.id, []), names, words, limits))}
        for figures in counted
    ]


def listed(words: Words, items: Iterable[str], most: int) -> str:
    """Return the first of the items as one text, and how many more there are."""
    items = list(items)
    shown = words.listed(islice(items, most))
    return words("and_more", names=shown, n=len(items) - most) if len(items) > most else shown


def _section(figures: KataFigures, names: Names, words: Words, limits: Limits) -> dict[str, Any]:
    text = limits.text
    number, title = names.kata(figures.kata.id)
    students = sum(figures.results.values())
    points = collections.Counter(figures.points)
    errors = (f"{words(f'page.error.{kind}')} {count}" for kind, count in figures.errors)
    return {
        "number": number,
        "title": title,
        "id": one_line(figures.kata.id),
        "max_points": figures.kata.max_points,
        "mean": "–" if figures.mean is None else f"{figures.mean:.1f}",
        "passed": figures.results.get("passed", 0),
        "students": students,
        "results": [
            (words(f"page.result.{name}"), name, count) for name, count in figures.results.items()
        ],
        "bar": _bar(figures, students),
        "points": words.listed(f"{each} × {points[each]}" for each in sorted(points)),
        "checks": [
            (one_line(each.title, text), each.failed, each.judged)
            for each in figures.checks
            if each.failed
        ],
        "mistakes": [
            (one_line(each.text, text), each.name, each.count)
            for each in figures.mistakes[: limits.details]
        ],
        "more": max(0, len(figures.mistakes) - limits.details),
        "errors": words.listed(errors),
    }


def _alike(
    found: Iterable[Alike], names: Names, words: Words, limits: Limits
) -> Iterator[tuple[str, list[tuple[str, str]], int]]:
    """Yield the groups of students with the same file, then those with the same wrong answer."""
    for what, name in (("source", "same_files"), ("answer", "same_answers")):
        groups = [each for each in found if each.what == what]
        if groups:
            shown = [
                (
                    listed(words, map(names.student, each.usernames), min(limits.names, _NAMES)),
                    words(each.outcome),
                )
                for each in groups[: min(limits.details, _GROUPS)]
            ]
            yield words(f"page.{name}"), shown, len(groups) - len(shown)


def _bar(figures: KataFigures, students: int) -> list[tuple[str, float, float]]:
    """Return the parts of the bar: the class, the start and the width in hundredths."""
    parts, start = list[tuple[str, float, float]](), 0.0
    for name, count in figures.results.items():
        width = 100 * count / students
        parts.append((name, round(start, 2), round(width, 2)))
        start += width
    return parts
