"""`report.html`: a grade as one page that needs nothing else, and runs nothing."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from checker.grade.formats.summary import fault_text, heading, was_run
from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Row, Setting, all_rows, lines, one_line, output, replay, title
from checker.grade.sized import clipped, fitted
from checker.report.markup import rendered
from checker.verdict import Case

_BYTES = 5_000_000
_OUTPUT = 4_000
_MARKS = {"passed": "✓", "skipped": "–"}


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return the page."""
    return {"report.html": page(grade, setting)}


def page(
    grade: Grade,
    setting: Setting,
    template: str = "grade/formats/report.html.jinja",
    more: Mapping[str, object] = MappingProxyType({}),
) -> bytes:
    """Return the page; where it is too long, what checks say is cut.

    `more` has what a template that extends this one shows in addition.
    """
    found = all_rows(grade, setting)
    return fitted(
        lambda cut: rendered(template, {**_values(grade, found, setting, cut), **more}), _BYTES
    )


def _values(
    grade: Grade, found: Mapping[str, Sequence[Row]], setting: Setting, cut: int
) -> dict[str, object]:
    full = setting.feedback == "full"
    return {
        "lang": setting.lang,
        "words": setting.words,
        "heading": heading(grade, setting),
        "grade": grade,
        "engine": one_line(grade.engine),
        "seed": one_line(grade.seed) if full else "",
        "device": one_line(grade.device),
        "commit": one_line(grade.commit),
        "submitted": one_line(grade.submitted),
        "fault": fault_text(grade, setting) if grade.faults else "",
        "katas": [_kata(kata, found.get(kata.id, ()), grade, setting, cut) for kata in grade.katas],
    }


def _case(case: Case, raised: bool, setting: Setting, cut: int) -> list[dict[str, object]]:
    """Return the parts of a failing case: what each is called, and its pieces.

    `raised`: what was got is an error, which is told already.
    """
    parts: list[tuple[str, str, str, tuple[tuple[int, int], ...]]] = [
        ("call", case.call, "", ()),
        ("got", case.got, "failed", case.got_marks),
        ("wanted", case.wanted, "passed", case.wanted_marks),
    ]
    return [
        {
            "heading": setting.words(f"case.{name}"),
            "style": style,
            "pieces": _pieces(text, marks, cut),
        }
        for name, text, style, marks in parts
        if text and not (raised and name == "got")
    ]


def _pieces(text: str, marks: Sequence[tuple[int, int]], cut: int) -> list[tuple[str, bool]]:
    """Split a text where it is marked; one in which anything had to be escaped is not split."""
    harmless = lines(text)
    if harmless != text or len(text) > cut:
        return [(clipped(harmless, cut), False)]
    pieces, at = [], 0
    for start, end in marks:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [*pieces, (text[at:], False)]


def _kata(
    kata: KataGrade, found: Sequence[Row], grade: Grade, setting: Setting, cut: int
) -> dict[str, object]:
    words = setting.words
    shown: dict[str, object] = {
        "id": one_line(kata.id),
        "title": title(kata, setting),
        "file": one_line(kata.file),
        "points": kata.points,
        "max_points": kata.max_points,
        "fault": "",
        "rows": [],
        "output": "",
        "replay": "",
    }
    if kata.verdict is None:
        told = {"outcome": "fault", "result": words("grade.not_graded")}
        return shown | told | {"fault": clipped(lines(kata.fault), cut)}
    error = kata.verdict.error
    idle = error is not None and error.kind == "not_started"
    ran = setting.feedback == "full" and grade.seed and was_run(kata)
    return shown | {
        "outcome": "idle" if idle else kata.verdict.outcome,
        "result": words("not_started" if idle else kata.verdict.outcome),
        "rows": [
            {
                "mark": _MARKS.get(row.outcome, "✗"),
                "outcome": row.outcome,
                "result": words(row.outcome),
                "name": row.name,
                "points": row.points,
                "max_points": row.max_points,
                "said": clipped(row.said, cut),
                "case": _case(row.case, bool(error), setting, cut) if row.case else (),
            }
            for row in found
        ],
        "output": clipped(output(kata, setting), min(cut, _OUTPUT)),
        "replay": one_line(replay(kata, grade.seed)) if ran and not kata.passed else "",
    }
