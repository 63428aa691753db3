"""`feedback/<student>.html` and `.md`: what each student is told, and nothing of the others."""

import msgspec

from checker.cohort.formats.cells import is_excused, score
from checker.cohort.formats.file_names import file_names
from checker.cohort.records import Course, Entry, Override
from checker.grade.formats.report import page
from checker.grade.formats.summary import escaped, markdown
from checker.grade.graded import Grade
from checker.grade.rows import Setting, one_line
from checker.spec.text import in_language


class _Head(msgspec.Struct, frozen=True):
    """What stands above the katas, as plain text: the result, and why it is not what was judged."""

    title: str
    name: str
    said: str
    share: tuple[int, int] | None
    notes: list[str]
    decisions: bool
    judged: str


def files(course: Course, setting: Setting) -> dict[str, bytes]:
    """Return two files for each student, also for those who submitted nothing."""
    names = file_names(entry.student.username for entry in course.entries)
    found = {}
    for entry in course.entries:
        name = f"feedback/{names[entry.student.username]}"
        grade = entry.grade or _nothing(course)
        head = _head(course, entry, setting)
        found[f"{name}.html"] = _page(head, grade, setting)
        found[f"{name}.md"] = _markdown(head, grade, setting)
    return found


def _page(head: _Head, grade: Grade, setting: Setting) -> bytes:
    shown = msgspec.structs.asdict(head)
    return page(grade, setting, "cohort/formats/feedback.html.jinja", shown)


def _markdown(head: _Head, grade: Grade, setting: Setting) -> bytes:
    text = f"## {escaped(head.title)}: {escaped(head.name)}\n\n**{escaped(head.said)}**\n\n"
    text += "".join(f"> {escaped(note)}\n\n" for note in head.notes)
    if grade.katas:
        text += f"{escaped(head.judged)}\n\n" if head.decisions else ""
        text += markdown(grade, setting)
    return text.encode("utf-8", "backslashreplace")


def _head(course: Course, entry: Entry, setting: Setting) -> _Head:
    words, grade, points = setting.words, entry.grade, score(course, entry)
    notes = [_decision(course, override, setting) for override in entry.overrides]
    if is_excused(course, entry):
        said = words("page.excused")
        notes.insert(0, words("page.is_excused"))
    elif points is not None:
        said = words("points_of", n=points, of=course.max_points)
        if (part := course.max_points_of(entry)) != course.max_points:
            notes.append(words("page.of_part", n=entry.points, of=part))
    elif grade is not None or entry.fault:
        said = words("page.fault")
        notes.insert(0, words("page.not_graded"))
    else:
        said = words("page.nothing")
        notes.insert(0, words("page.nothing_submitted"))
    judged = words("points_of", n=grade.points, of=grade.max_points) if grade else ""
    return _Head(
        title=one_line(course.title),
        name=one_line(entry.student.name),
        said=said,
        share=None if points is None or not course.max_points else (points, course.max_points),
        notes=notes,
        decisions=bool(entry.overrides),
        judged=words("page.judged_points", points=judged),
    )


def _decision(course: Course, override: Override, setting: Setting) -> str:
    words = setting.words
    titles = {kata.id: in_language(kata.title, setting.lang) for kata in course.katas}
    of = {kata.id: kata.max_points for kata in course.katas}.get(override.kata, course.max_points)
    name = titles.get(override.kata, override.kata) if override.kata else words("page.whole")
    what = one_line(name)
    if override.excused:
        said = words("page.excuses", what=what)
    else:
        said = words("page.gives", what=what, points=words("points_of", n=override.points, of=of))
    said = words("page.decision_is", said=said)
    reason = one_line(override.reason)
    return words("page.because", said=said, reason=reason) if reason else said


def _nothing(course: Course) -> Grade:
    """Return the grade of who submitted nothing: one without katas."""
    return Grade((), seed="", device="", engine=course.engine, sandbox=())
