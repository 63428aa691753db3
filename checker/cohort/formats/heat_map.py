"""The map of a course: a row for each student, a column for each kata, a colour for the points."""

from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from checker.cohort.figures import result
from checker.cohort.records import Course, Entry, KataRow
from checker.grade.rows import one_line
from checker.spec.text import in_language

# Up to so many katas, the cells are wide enough for the numbers in them.
WIDE = 40
_NAME = 60


class Names:
    """What the page calls students and katas: one harmless line each."""

    def __init__(self, course: Course, lang: str) -> None:
        students = [entry.student for entry in course.entries]
        shared = Counter(student.name for student in students)
        self._students = {
            each.username: self._shown(each.name, each.username, shared[each.name] > 1)
            for each in students
        }
        self._titles = {
            kata.id: one_line(in_language(kata.title, lang)) or one_line(kata.id)
            for kata in course.katas
        }
        self._numbers = {kata.id: number for number, kata in enumerate(course.katas, 1)}

    @staticmethod
    def _shown(name: str, username: str, shared: bool) -> str:
        """Return the name; with the username where two students share a name."""
        username = one_line(username, _NAME)
        name = one_line(name, _NAME) or username
        return f"{name} ({username})" if shared and name != username else name

    def student(self, username: str) -> str:
        """Return a student's full name; the username where it is not known."""
        return self._students.get(username) or one_line(username, _NAME)

    def kata_title(self, kata_id: str) -> str:
        """Return the title of a kata."""
        return self._titles.get(kata_id) or one_line(kata_id)

    def kata(self, kata_id: str) -> tuple[int, str]:
        """Return the number of a kata in the assignment, 1-based, and its title."""
        return self._numbers[kata_id], self.kata_title(kata_id)


def heat_map(course: Course, scores: Mapping[str, int | None], names: Names) -> dict[str, Any]:
    """Return the columns and the rows of the map. A cell is its class and its text."""
    chapters = [
        (one_line(chapter, 40), len(list(katas)))
        for chapter, katas in groupby(course.katas, lambda kata: kata.id.rpartition("/")[0])
    ]
    return {
        "wide": len(course.katas) <= WIDE,
        "chapters": chapters,
        "columns": [(*names.kata(kata.id), kata.max_points) for kata in course.katas],
        "rows": [
            {
                "name": names.student(entry.student.username),
                "points": _total(scores[entry.student.username], entry),
                "cells": [_cell(entry, kata) for kata in course.katas],
            }
            for entry in course.entries
        ],
    }


def _total(points: int | None, entry: Entry) -> str:
    shown = "–" if points is None else str(points)
    return f"{shown} *" if entry.late else shown


def _cell(entry: Entry, kata: KataRow) -> tuple[str, str]:
    """Return a cell's class and text. Most cells have all points: their class is ""."""
    became, points = result(entry, kata.id), entry.kata_points(kata.id)
    override = entry.override(kata.id)
    frame = " o" if override is not None and override.points is not None else ""
    if points is None or became == "excused":
        marks = {"excused": ("x", "×"), "nothing": ("n", ""), "fault": ("q", "?")}
        return marks.get(became, ("q", "?"))
    return f"{_shade(points, kata.max_points)}{frame}".strip(), str(points)


def _shade(points: int, of: int) -> str:
    if points >= of:
        return ""
    if points <= 0:
        return "a"
    return "bcd"[min(2, 3 * points // of)]
