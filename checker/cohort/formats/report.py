"""`report.html`: a graded course as one page that needs nothing else, and runs nothing."""

import itertools
import statistics
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from checker.cohort.figures import bins, figures, most_diagnosed, most_failed
from checker.cohort.formats.cells import is_excused, score
from checker.cohort.formats.heat_map import Names, heat_map
from checker.cohort.formats.kata_sections import Limits, listed, sections
from checker.cohort.records import Course, Entry, Override
from checker.grade.rows import Setting, one_line
from checker.report.markup import rendered
from checker.report.words import Words

# So long may the page be. A course that is larger than 200 students and 126 katas may need more.
_BYTES = 1_000_000


_LIMITS = (
    Limits(rows=100, names=40, details=5, text=300),
    Limits(rows=60, names=12, details=3, text=160),
    Limits(rows=25, names=8, details=2, text=100),
    Limits(rows=10, names=4, details=1, text=60),
    Limits(rows=3, names=2, details=0, text=30),
)


def files(course: Course, setting: Setting) -> dict[str, bytes]:
    """Return the page. Lists that are too long are cut, and say by how much; points never are."""
    for limits in _LIMITS:
        page = rendered("cohort/formats/report.html.jinja", _values(course, setting.words, limits))
        if len(page) <= _BYTES:
            break
    return {"report.html": page}


def _values(course: Course, words: Words, limits: Limits) -> dict[str, Any]:
    names, counted = Names(course, words.lang), figures(course)
    scores = {entry.student.username: score(course, entry) for entry in course.entries}
    known = [points for points in scores.values() if points is not None]
    return {
        "lang": words.lang,
        "words": words,
        "title": one_line(course.title),
        "facts": list(_facts(course, words)),
        "counts": _counts(course, scores, words),
        "statistics": _statistics(course, known, words) if known else "",
        "bars": _bars(known, course.max_points) if known else [],
        "map": heat_map(course, scores, names),
        "students": [_student(course, entry, scores, names, words) for entry in course.entries],
        "katas": sections(course, counted, names, words, limits),
        "failed": [
            (names.kata(each.kata.id), one_line(each.title, limits.text), each.failed, each.judged)
            for each in most_failed(counted)[: min(limits.rows, 20)]
        ],
        "mistakes": [
            (names.kata(each.kata.id), one_line(each.text, limits.text), each.name, each.count)
            for each in most_diagnosed(counted)[: min(limits.rows, 20)]
        ],
        "tables": list(_tables(course, names, words, limits)),
    }


def _facts(course: Course, words: Words) -> Iterator[str]:
    yield words("page.made", when=_when(course.made))
    if course.due:
        yield words("page.due", when=_when(course.due))
    yield f"torch-kata {one_line(course.engine)}"
    if course.pack:
        yield words("page.katas_digest", digest=one_line(course.pack.rpartition(":")[2][:12]))


def _counts(
    course: Course, scores: dict[str, int | None], words: Words
) -> list[tuple[str, int, str]]:
    """Return how many students are in each state, and the class of each number."""
    states = [_state(course, entry, scores) for entry in course.entries]
    found = [(words("page.students"), len(states), "")]
    for state in ("graded", "nothing", "excused", "fault"):
        if state == "graded" or state in states:
            found.append((words(f"page.{state}"), states.count(state), state))
    late = sum(entry.late is True for entry in course.entries)
    decided = sum(bool(entry.overrides) for entry in course.entries)
    found += [(words("page.late"), late, "late")] * bool(late)
    return found + [(words("page.decided"), decided, "")] * bool(decided)


def _state(course: Course, entry: Entry, scores: dict[str, int | None]) -> str:
    if is_excused(course, entry):
        return "excused"
    if scores[entry.student.username] is not None:
        return "graded"
    return "fault" if entry.grade is not None or entry.fault else "nothing"


def _statistics(course: Course, points: Sequence[int], words: Words) -> str:
    return words(
        "page.statistics",
        mean=f"{statistics.fmean(points):.1f}",
        median=f"{statistics.median(points):g}",
        low=min(points),
        high=max(points),
        of=course.max_points,
    )


def _bars(points: Sequence[int], max_points: int) -> list[dict[str, Any]]:
    """Return the bars of the histogram in a drawing that is 660 wide and 200 high."""
    found = bins(points, max_points)
    most, width = max(each.count for each in found), 660 / len(found)
    return [
        {
            "x": round(place * width + 4, 1),
            "middle": round(place * width + width / 2, 1),
            "width": round(width - 8, 1),
            "height": round(150 * each.count / most, 1),
            "count": each.count,
            "label": f"{each.low}–{each.high}" if each.high > each.low else str(each.low),
        }
        for place, each in enumerate(found)
    ]


def _student(
    course: Course, entry: Entry, scores: dict[str, int | None], names: Names, words: Words
) -> dict[str, Any]:
    points, state = scores[entry.student.username], _state(course, entry, scores)
    notes = [(words("page.late"), "late")] if entry.late else []
    if state != "graded":
        notes.append((words(f"page.{state}"), state))
    elif (part := course.max_points_of(entry)) != course.max_points:
        notes.append((words("page.of_part", n=entry.points, of=part), "excused"))
    if entry.overrides and not entry.excused:
        notes.append((words("page.decided"), "decided"))
    if entry.attempts > 1:
        notes.append((words("page.attempts", n=entry.attempts), "soft"))
    moves = [each for each in course.moves if each.username == entry.student.username]
    if moves:
        change = sum((each.points_after or 0) - (each.points_before or 0) for each in moves)
        notes.append((words("page.regraded", change=f"{change:+d}"), "decided"))
    return {
        "name": names.student(entry.student.username),
        "username": one_line(entry.student.username, 60),
        "section": one_line(entry.student.section, 40),
        "points": "–" if points is None else f"{points} / {course.max_points}",
        "submitted": _when(entry.grade.submitted) if entry.grade else "",
        "notes": notes,
    }


def _tables(course: Course, names: Names, words: Words, limits: Limits) -> Iterator[dict[str, Any]]:
    """Yield the tables of what needs a teacher's eye; those without a row are left out."""

    def table(
        name: str, columns: Sequence[str], rows: Iterable[Sequence[object]], note: str = ""
    ) -> Iterator[dict[str, Any]]:
        every = list(rows)
        if every:
            shown = every[: limits.rows]
            more = len(every) - len(shown)
            yield {
                "id": name.replace("_", "-"),
                "title": words(f"page.{name}"),
                "note": words(note) if note else "",
                "columns": [(words(each.strip("#")), each.startswith("#")) for each in columns],
                "rows": [[str(each) for each in row] for row in shown],
                "more": words("page.more_rows", n=more) if more else "",
            }

    student, kata = "page.student", "grade.kata"
    columns = [kata, "#page.before", "#page.after", "#page.change", "#page.count", "page.students"]
    moves = _moves(course, names, words, limits)
    yield from table("moves", columns, moves, "page.moves.note")
    columns = [student, kata, "#page.judged", "#page.decision", "page.reason", "page.when"]
    yield from table("decisions", columns, _decisions(course, names, words, limits))
    claims = (
        (
            names.student(each.username),
            names.kata_title(each.kata) if each.kata else words("page.whole"),
            one_line(each.claimed, 40),
            one_line(each.judged, 40) or "–",
            one_line(each.source, limits.text),
        )
        for each in course.differences
    )
    columns = [student, kata, "#page.claimed", "#page.judged", "page.source"]
    yield from table("claims", columns, claims, "page.claims.note")
    for what, name in (("source", "same_files"), ("answer", "same_answers")):
        same = (
            (
                names.kata_title(each.kata),
                len(each.usernames),
                listed(words, map(names.student, each.usernames), limits.names),
                words(each.outcome),
                one_line(each.diagnosis.partition(": ")[2] or each.detail, limits.text),
            )
            for each in sorted(course.alike, key=lambda each: each.outcome == "passed")
            if each.what == what
        )
        columns = [kata, "#page.count", "page.students", "grade.result", "page.mistake"]
        yield from table(name, columns, same, f"page.{name}.note")
    faults = [(names.student(e.student.username), "", e.fault) for e in course.entries if e.fault]
    faults += [
        (names.student(entry.student.username), names.kata_title(each.id), each.fault)
        for entry in course.entries
        for each in (entry.grade.faults if entry.grade else ())
    ]
    told = ((name, title, one_line(fault, limits.text)) for name, title, fault in faults)
    yield from table("faults", [student, kata, "page.cause"], told, "page.faults.note")
    folders = ([one_line(each, limits.text)] for each in course.unmatched)
    yield from table("unmatched", ["page.source"], folders)


def _moves(
    course: Course, names: Names, words: Words, limits: Limits
) -> Iterator[Sequence[object]]:
    """Yield each change of points with the students that it moved."""
    moved: dict[tuple[str, int | None, int | None], list[str]] = {}
    for move in course.moves:
        key = (move.kata, move.points_before, move.points_after)
        moved.setdefault(key, []).append(names.student(move.username))
    for (kata, before, after), students in moved.items():
        change = f"{(after or 0) - (before or 0):+d}"
        shown = listed(words, students, limits.names)
        points = (_or_dash(before), _or_dash(after), change)
        yield (names.kata_title(kata), *points, len(students), shown)


def _decisions(
    course: Course, names: Names, words: Words, limits: Limits
) -> Iterator[Sequence[object]]:
    for entry, override in itertools.chain.from_iterable(
        ((entry, each) for each in entry.overrides) for entry in course.entries
    ):
        decided = words("page.excused") if override.excused else _or_dash(override.points)
        yield (
            names.student(entry.student.username),
            names.kata_title(override.kata) if override.kata else words("page.whole"),
            _or_dash(_judged(entry, override)),
            decided,
            one_line(override.reason, limits.text),
            _when(override.when),
        )


def _judged(entry: Entry, override: Override) -> int | None:
    if not override.kata:
        return entry.grade.points if entry.grade and not entry.grade.faults else None
    kata = entry.kata(override.kata)
    return kata.points if kata is not None and kata.verdict is not None else None


def _or_dash(points: int | None) -> str:
    return "–" if points is None else str(points)


def _when(text: str) -> str:
    """Return a date, ISO 8601, as a person reads it: to the minute, with its offset."""
    try:
        return datetime.fromisoformat(text).strftime("%Y-%m-%d %H:%M %z")
    except ValueError:
        return one_line(text)
