"""`junit.xml`: a test suite for each kata, a test case for each check."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Row, Setting, all_rows, lines, one_line, title
from checker.grade.sized import clipped, fitted

_BYTES = 25_000_000  # GitLab reads 30 MB
_ERRORS = ("errored", "timed_out")


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return the report. Points are properties; a kata that could not be judged has none."""
    found = all_rows(grade, setting)
    return {"junit.xml": fitted(lambda cut: _report(grade, found, setting, cut), _BYTES)}


def _report(grade: Grade, found: Mapping[str, Sequence[Row]], setting: Setting, cut: int) -> bytes:
    root = ET.Element("testsuites", name="torch-kata")
    for kata in grade.katas:
        suite = ET.SubElement(root, "testsuite", name=one_line(kata.id), file=one_line(kata.file))
        if kata.verdict is None:
            _fault(suite, kata, setting, cut)
        else:
            _judged(suite, kata, found[kata.id], grade, setting, cut)
        _count(suite)
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    seconds = sum(kata.verdict.seconds for kata in grade.katas if kata.verdict)
    root.set("time", f"{seconds:.3f}")
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data


def _judged(
    suite: ET.Element,
    kata: KataGrade,
    found: Sequence[Row],
    grade: Grade,
    setting: Setting,
    cut: int,
) -> None:
    assert kata.verdict is not None
    suite.set("time", f"{kata.verdict.seconds:.3f}")
    facts: dict[str, object] = {"points": kata.points, "max_points": kata.max_points}
    if setting.feedback == "full" and grade.seed:
        _properties(suite, facts | {"seed": one_line(grade.seed)})
    else:
        _properties(suite, facts)
    names: set[str] = set()
    for row in found:
        case = ET.SubElement(
            suite,
            "testcase",
            classname=one_line(kata.id),
            name=_unused(row.name, names),
            file=one_line(kata.file),
            time="0",
        )
        _properties(case, {"points": row.points, "max_points": row.max_points})
        _result(case, row, setting, cut)


def _result(case: ET.Element, row: Row, setting: Setting, cut: int) -> None:
    if row.passed:
        return
    words, text = setting.words, clipped(row.text, cut)
    # A check that waits for others and would have earned points did not earn them: it failed.
    if row.outcome == "skipped" and not row.max_points:
        ET.SubElement(case, "skipped")
        return
    kind = "error" if row.outcome in _ERRORS else "failure"
    message = one_line(text.split("\n")[0]) or words(row.outcome)
    ET.SubElement(case, kind, message=message, type=row.outcome).text = text


def _fault(suite: ET.Element, kata: KataGrade, setting: Setting, cut: int) -> None:
    suite.set("time", "0")
    case = ET.SubElement(
        suite, "testcase", classname=one_line(kata.id), name=title(kata, setting), time="0"
    )
    error = ET.SubElement(case, "error", message=setting.words("grade.failed"), type="grader")
    error.text = clipped(lines(kata.fault), cut)


def _properties(parent: ET.Element, facts: dict[str, object]) -> None:
    properties = ET.SubElement(parent, "properties")
    for name, value in facts.items():
        ET.SubElement(properties, "property", name=name, value=str(value))


def _count(suite: ET.Element) -> None:
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(sum(case.find(tag) is not None for case in cases)))


def _unused(name: str, names: set[str]) -> str:
    """Return a name that no other case of the suite has: GitLab keeps the first of equal names."""
    unused, number = name, 1
    while unused in names:
        number += 1
        unused = f"{name} ({number})"
    names.add(unused)
    return unused
