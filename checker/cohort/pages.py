"""Lay out what a person reads of a graded course in the terminal."""

from collections.abc import Sequence

from checker.cohort.records import Course, Entry, Move
from checker.report.page import Page, Style
from checker.report.width import cells, clip, pad
from checker.report.words import Words
from checker.spec.text import in_language

_SHOWN = 10
_NAME = 24


def render_graded(page: Page, words: Words, course: Course, done: int, kept: int) -> None:
    """Say what came of a run: what moved, what differs, and what could not be graded."""
    page.line(words("course.graded", n=done, kept=kept))
    nothing = [entry for entry in course.entries if entry.grade is None and not entry.fault]
    if nothing:
        page.text(words("course.nothing_from", names=_names(words, nothing)))
    if course.unmatched:
        names = words.listed(_cut(words, course.unmatched))
        page.text(words("course.unmatched", names=names))
    _section(page, words, "course.moved", [_moved(move) for move in course.moves])
    claims = [
        f"{each.username}  "
        + words(
            "course.claim",
            source=each.source,
            claimed=each.claimed,
            judged=each.judged or words("course.nothing"),
        )
        for each in course.differences
    ]
    _section(page, words, "course.claimed", claims)
    counts = {
        what: sum(each.what == what for each in course.alike) for what in ("source", "answer")
    }
    if course.alike:
        page.gap()
        page.text(words("course.alike", **counts))
    _section(page, words, "course.faults", list(dict.fromkeys(faults(course))))


def faults(course: Course) -> list[str]:
    """Return what could not be graded, through no fault of the students."""
    clones = [f"{entry.student.username}: {entry.fault}" for entry in course.entries if entry.fault]
    katas = [
        f"{kata.id}: {kata.fault}"
        for entry in course.entries
        for kata in (entry.grade.faults if entry.grade else ())
    ]
    return [*clones, *katas]


def render_standings(page: Page, words: Words, course: Course) -> None:
    """List every student with the points, one line each."""
    width = min(_NAME, max((cells(entry.student.username) for entry in course.entries), default=0))
    for entry in course.entries:
        name = pad(clip(entry.student.username, width), width)
        page.line(f"{name}  ", (_points(words, course, entry), _style(course, entry)))


def render_student(page: Page, words: Words, course: Course, entry: Entry) -> None:
    """Show one student: every kata, and what the teacher has decided."""
    page.line((f"{entry.student.name} ({entry.student.username})", "strong"))
    page.line(_points(words, course, entry))
    if entry.folder or entry.fault:
        page.line(
            entry.fault or entry.folder,
            *([f" · {entry.grade.commit[:12]}"] if entry.grade and entry.grade.commit else []),
        )
    page.gap()
    for row in course.katas:
        kata = entry.kata(row.id)
        points = entry.kata_points(row.id)
        outcome = words(kata.verdict.outcome) if kata and kata.verdict else "–"
        if entry.kata_excused(row.id):
            outcome = words("course.excused")
        shown = "–" if points is None else str(points)
        title = in_language(row.title, words.lang)
        page.line(f"{pad(f'{shown}/{row.max_points}', 7)} {pad(outcome, 10)} {row.id}  {title}")
    page.gap()
    for override in entry.overrides:
        page.text(
            decided(words, entry.student.username, override.kata, override.points, override.reason)
        )


def decided(words: Words, username: str, kata: str, points: int | None, reason: str) -> str:
    """Say what a teacher has decided."""
    what = kata or words("course.whole")
    if points is None:
        return words("course.decided_excused", username=username, what=what, reason=reason)
    return words("course.decided", username=username, what=what, points=points, reason=reason)


def _points(words: Words, course: Course, entry: Entry) -> str:
    points, notes = entry.points, []
    if entry.excused:
        said = words("course.excused")
    elif points is None:
        key = "course.fault" if entry.fault or entry.grade else "course.nothing"
        said = words(key)
    else:
        said = f"{points}/{course.max_points_of(entry)}"
    if entry.late:
        notes.append(words("course.late"))
    if entry.overrides and not entry.excused:
        notes.append(words("course.overridden"))
    if entry.attempts > 1:
        notes.append(words("course.attempts", n=entry.attempts))
    return " · ".join([said, *notes])


def _style(course: Course, entry: Entry) -> Style:
    if entry.points is None:
        return "dim"
    return "good" if entry.points == course.max_points_of(entry) else ""


def _moved(move: Move) -> str:
    before, after = (
        "–" if points is None else str(points) for points in (move.points_before, move.points_after)
    )
    return f"{move.username}  {move.kata}: {before} → {after}"


def _section(page: Page, words: Words, key: str, lines: Sequence[str]) -> None:
    if lines:
        page.gap()
        page.text(words(key))
        for line in _cut(words, lines):
            page.text(line, indent=2)


def _names(words: Words, entries: Sequence[Entry]) -> str:
    return words.listed(_cut(words, [entry.student.username for entry in entries]))


def _cut(words: Words, lines: Sequence[str]) -> list[str]:
    more = [words("course.more", n=len(lines) - _SHOWN)] if len(lines) > _SHOWN else []
    return [*lines[:_SHOWN], *more]
