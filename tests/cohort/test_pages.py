"""The report of a course and each student's feedback: what they show, and what they never do."""

import re
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings

from checker.cohort.figures import bins, figures, most_diagnosed, most_failed
from checker.cohort.formats import files_of
from checker.cohort.formats.file_names import file_names
from checker.cohort.records import Alike, Course, Difference, Entry, Move, Student
from checker.grade.rows import Setting
from tests.cohort import courses
from tests.cohort.courses import KATAS
from tests.cohort.validators import pages
from tests.grade.grades import HOSTILE
from tests.grade.validators.rules import Files, Invalid


def written(name: str, course: Course = courses.MIXED, lang: str = "en") -> Files:
    return files_of(name, course, Setting(lang=lang))


def rows(course: Course, lang: str = "en") -> list[list[str]]:
    return pages.report(written("html", course, lang)).rows


def feedback_of(username: str, course: Course = courses.MIXED) -> str:
    files = written("feedback", course)
    pages.feedback(files, len(course.entries))
    return files[f"feedback/{username}.md"].decode()


# The report


def test_the_map_has_the_points_of_every_student_in_every_kata() -> None:
    """After the teacher's decisions; `*` is late, `×` excused, `?` not graded."""
    found = rows(courses.MIXED)
    start = found.index(["Student", "Points", "1", "2", "3"]) + 1
    assert found[start : start + 9] == [
        ["Ada Lovelace", "10", "3", "4", "3"],
        ["Bob Jones, Jr.", "5 *", "3", "2", "0"],
        ['Carol the "Great"', "–", "", "", ""],
        ["=1+1 @home", "7", "2", "2", "3"],
        ["eve", "–", "×", "×", "×"],
        ["Fay", "–", "3", "?", "3"],
        ["Gil", "10", "3", "×", "3"],
        ["Hal", "–", "?", "?", "?"],
        ["Ida", "0", "0", "0", "0"],
    ]


def test_students_have_their_points_and_what_is_special_about_them() -> None:
    found = {row[1]: row for row in rows(courses.MIXED) if len(row) == 6}
    when = "2026-11-20 10:00 +0100"
    assert found["bob"][2:] == ["A", "5 / 10", when, "late · 3 attempts"]
    assert found["carol"][2:] == ["B", "–", "", "nothing submitted"]
    assert found["dan"][5] == "decided by the teacher"
    assert found["eve"][3:] == ["–", when, "excused"]
    assert found["fay"][5] == "not graded"
    assert found["gil"][5] == "6 of 6 without the excused katas · decided by the teacher"


def test_decisions_are_listed_with_what_was_judged() -> None:
    found = rows(courses.MIXED)
    when = "2026-11-21 12:00 +0000"
    assert ["=1+1 @home", "Add one", "0", "2", "was ill", when] in found
    assert ["eve", "the whole assignment", "3", "excused", "was ill", when] in found


def test_checks_and_mistakes_are_counted() -> None:
    """What an error kept from being judged is not counted."""
    counted = figures(courses.MIXED)
    (check, *_) = most_failed(counted)
    assert (check.kata.id, check.title) == ("01_first/double_it", "has the right values")
    assert (check.failed, check.judged) == (4, 5)
    (mistake, *_) = most_diagnosed(counted)
    assert (mistake.name, mistake.count) == ("adds_twice", 4)
    assert mistake.text == "This is what you get when one is added twice."
    assert counted[1].results == {
        "passed": 1, "partly": 2, "timed_out": 1, "nothing": 1, "excused": 2, "fault": 2,
    }  # fmt: skip
    assert counted[1].errors == (("timeout", 1),)


def test_a_file_that_is_missing_is_no_error_of_an_answer() -> None:
    """There was none: its verdict has no digest."""
    kata = courses.judged(KATAS[0], 0, error="import")
    assert kata.verdict is not None
    verdict = msgspec.structs.replace(kata.verdict, submission="")
    missing = msgspec.structs.replace(kata, verdict=verdict)
    others = (courses.judged(each, each.max_points) for each in KATAS[1:])
    course = courses.course(Entry(Student("ada"), courses.grade(missing, *others)))
    (found, *_) = figures(course)
    assert (found.results, found.errors) == ({"no_file": 1}, ())


def test_what_a_regrade_changed_is_shown_before_and_after() -> None:
    """For each student, and by kata with everybody that it moved."""
    names = ("ada", "bob")
    moves = tuple(Move(each, KATAS[0].id, 1, 3, "failed", "passed") for each in names)
    found = rows(msgspec.structs.replace(courses.MIXED, moves=moves))
    assert ["Add one", "1", "3", "+2", "2", "Ada Lovelace, Bob Jones, Jr."] in found
    assert next(row for row in found if row[1:2] == ["ada"])[5] == "regraded +2"


def test_claims_and_identical_answers_are_listed_as_facts() -> None:
    course = msgspec.structs.replace(
        courses.MIXED,
        differences=(Difference("bob", "", "10/10", "5/10", "hw-bob/result.json"),),
        alike=(
            Alike(KATAS[0].id, "source", ("ada", "bob"), "passed"),
            Alike(KATAS[1].id, "answer", ("bob", "dan"), "failed", "2 of 6", courses.DIAGNOSIS),
        ),
    )
    page = pages.report(written("html", course))
    claim = ["Bob Jones, Jr.", "the whole assignment", "10/10", "5/10", "hw-bob/result.json"]
    assert claim in page.rows
    assert ["Add one", "2", "Ada Lovelace, Bob Jones, Jr.", "passed", ""] in page.rows
    mistake = "This is what you get when one is added twice."
    assert ["Double it", "2", "Bob Jones, Jr., =1+1 @home", "not passed", mistake] in page.rows
    assert not re.search("cheat|plagiar|copied|copying|suspic", page.text, re.IGNORECASE)


def test_a_course_of_nobody_has_a_report() -> None:
    assert "Tensors" in pages.report(written("html", courses.course())).text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_report_of_200_students_and_126_katas_is_under_a_megabyte(lang: str) -> None:
    """Every student and every kata is in it."""
    page = pages.report(written("html", courses.large(200, 126), lang))
    assert sum(len(row) == 128 and row[0] != "" for row in page.rows) == 201
    assert {f"kata-{number}" for number in range(1, 127)} <= set(page.ids)


def test_lists_are_cut_so_that_the_report_stays_small() -> None:
    """Where 200 students all have the same answers, and names as long as a roster allows."""
    large = courses.large(200, 126)
    entries = tuple(
        msgspec.structs.replace(entry, student=Student(f"{'x' * 95}-{number}", "N" * 90))
        for number, entry in enumerate(large.entries)
    )
    names = tuple(entry.student.username for entry in entries)
    course = msgspec.structs.replace(
        large,
        entries=entries,
        alike=tuple(Alike(kata.id, "source", names, "failed", "m" * 900) for kata in large.katas),
        differences=tuple(Difference(name, "", "1/1", "0/1", "f" * 250) for name in names),
        moves=tuple(Move(name, large.katas[0].id, 0, 1, "failed", "passed") for name in names),
    )
    page = pages.report(written("html", course))
    assert re.search(r"and \d+ more", page.text)
    assert sum(len(row) == 128 and row[0] != "" for row in page.rows) == 201


def test_bins_hold_every_number_of_points_once() -> None:
    for most in (0, 1, 10, 11, 76, 504):
        found = bins(range(most + 1), most)
        assert len(found) <= 11
        assert sum(each.count for each in found) == most + 1
        assert [each.low for each in found[1:]] == [each.high + 1 for each in found[:-1]]


# Feedback


def test_each_student_is_told_the_result_and_nothing_of_the_others() -> None:
    told = feedback_of("bob")
    assert told.startswith("## Tensors (1234): Bob Jones, Jr.\n")
    assert "\n\n**5 of 10 points**\n\n### Grade: 5 of 10 points · late\n" in told
    files = written("feedback")
    for name, data in files.items():
        others = {"ada", "bob", "carol", "dan", "gil"} - {name[9:].partition(".")[0]}
        assert not [each for each in others if f"{each}@" in data.decode()]
        assert "Lovelace" not in data.decode() or "/ada." in name


def test_decisions_of_the_teacher_are_told_with_what_was_judged() -> None:
    assert feedback_of("dan").startswith(
        "## Tensors (1234): =1+1 &#64;home\n\n**7 of 10 points**\n\n"
        "> Decision of the teacher: Add one: 2 of 3 points (was ill)\n\n"
        "Judged: 5 of 10 points\n\n### Grade: 5 of 10 points\n"
    )


@pytest.mark.parametrize(
    ("username", "said"),
    [
        ("carol", "**nothing submitted**\n\n> Nothing was submitted.\n"),
        ("eve", "**excused**\n\n> You are excused from this assignment.\n"),
        ("hal", "**not graded**\n\n> This submission could not be graded. The cause is not in your "
         "work.\n"),
        ("fay", "**not graded**\n\n> This submission could not be graded. The cause is not in your "
         "work.\n"),
        ("gil", "**10 of 10 points**\n\n> Decision of the teacher: Double it: excused (was ill)\n\n"
         "> 6 of 6 without the excused katas\n"),
    ],
)  # fmt: skip
def test_who_has_no_points_is_told_why(username: str, said: str) -> None:
    assert said in feedback_of(username)


def test_a_kata_is_replayed_with_the_seed_that_it_was_judged_with() -> None:
    """A course keeps verdicts of earlier runs."""
    older = msgspec.structs.replace(courses.judged(KATAS[0], 1), seed="01d")
    grade = courses.grade(older, *(courses.judged(kata, 1) for kata in KATAS[1:]))
    told = feedback_of("ada", courses.course(Entry(Student("ada"), grade)))
    assert "kata check 01_first/add_one --file 01_first/add_one.py --seed 01d" in told
    assert "kata check 01_first/double_it --file 01_first/double_it.py --seed 5eed" in told


def test_names_of_files_are_usernames_where_these_are_safe() -> None:
    assert file_names(["ada", "bob-2", "c.d_e", "张三"]) == {
        each: each for each in ("ada", "bob-2", "c.d_e", "张三")
    }


@pytest.mark.parametrize(
    "username",
    [
        "../../etc/passwd", "/etc/passwd", "..", ".", "", ".git", "-rf", "a/b", "a\\b", "a\0b",
        "CON", "nul.txt", "com1", "a.", "a ", "a\nb", "\u202ea", "\ud800", "x" * 300, "é" * 120,
        "e\u0301", "a:b", "C:", "~", "$HOME", "*", "<b>",
    ],
)  # fmt: skip
def test_a_hostile_username_gets_a_safe_name(username: str) -> None:
    course = courses.course(Entry(Student(username), courses.points(1, 2, 3)))
    pages.feedback(written("feedback", course), 1)
    assert file_names([username])[username] != username


def test_no_two_students_share_a_file() -> None:
    """Not where they differ in case or in composition, nor where one is named like a digest."""
    digested = file_names(["a/b"])["a/b"]
    names = ["Ann", "ann", "ANN", "é", "e\u0301", "ｅ\u0301", "a/b", "a:b", digested]
    found = [name.casefold() for name in file_names(names).values()]
    assert len(set(found)) == len(names)


@given(courses.courses())
@settings(max_examples=40, deadline=None)
def test_pages_are_whole_and_harmless_for_hostile_names(course: Course) -> None:
    for lang in ("en", "zh"):
        pages.report(written("html", course, lang))
        pages.feedback(written("feedback", course, lang), len(course.entries))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_text_is_a_text(hostile: str) -> None:
    """As a title, a name, a reason, a diagnosis."""
    kata = courses.judged(KATAS[0], 1)
    assert kata.verdict is not None
    checks = [
        msgspec.structs.replace(check, title=hostile, message=hostile, diagnosis=hostile)
        for check in kata.verdict.checks
    ]
    verdict = msgspec.structs.replace(kata.verdict, checks=tuple(checks))
    kata = msgspec.structs.replace(kata, verdict=verdict)
    others = (courses.judged(each, 1) for each in KATAS[1:])
    entry = Entry(
        Student("ada", hostile, hostile, hostile, hostile, hostile),
        courses.grade(kata, *others),
        overrides=(msgspec.structs.replace(courses.decision("", 3), reason=hostile),),
    )
    course = courses.course(entry, title=hostile)
    pages.report(written("html", course))
    pages.feedback(written("feedback", course), 1)


# The validator

Break = Callable[[str], str]


def swapped(old: str, new: str) -> Break:
    def swap(text: str) -> str:
        broken, count = re.subn(old, new, text, count=1, flags=re.DOTALL)
        assert count, f"{old} is not in the file"
        return broken

    return swap


BROKEN: list[Break] = [
    lambda text: text + "<script>alert(1)</script>",
    lambda text: text + "<img src=x>",
    lambda text: text + "<link rel=stylesheet href=//cdn>",
    lambda text: text + " " * 1_000_000,
    swapped("<h1>", '<h1 onclick="x()">'),
    swapped('href="#', 'href="https://example.com#'),
    swapped('href="#map"', 'href="#mapp"'),
    swapped('id="students"', 'id="map"'),
    swapped("</h1>", "</h2>"),
    swapped("</table>", ""),
    swapped("<!doctype html>", ""),
    swapped("width=device-width", "width=800"),
    swapped("prefers-color-scheme: dark", "prefers-contrast: more"),
    swapped("@media print", "@media all"),
    swapped("default-src 'none'", "default-src *"),
    swapped("margin: 0 auto;", "background: url(x);"),
    swapped("margin: 0 auto;", "@import 'x';"),
    swapped("Ada Lovelace", "\x1b[2J"),
    swapped("Ada Lovelace", "##[error]x"),
    swapped("Ada Lovelace", "<b onload=x>"),
    swapped("<header>", "<!-- x --><header>"),
    swapped('style="min-width: ', 'style="background: red; min-width: '),
]


@pytest.mark.parametrize("number", range(len(BROKEN)))
def test_a_broken_report_is_rejected(number: int) -> None:
    text = written("html")["report.html"].decode()
    pages.report({"report.html": text.encode()})
    with pytest.raises(Invalid):
        pages.report({"report.html": BROKEN[number](text).encode()})


def test_broken_feedback_is_rejected() -> None:
    files = dict(written("feedback", courses.course(courses.MIXED.entries[0])))
    pages.feedback(files, 1)
    html, markdown = files["feedback/ada.html"], files["feedback/ada.md"]
    for broken in (
        {"feedback/ada.html": html},
        {"feedback/ada.html": html, "feedback/bob.md": markdown},
        {"feedback/../ada.html": html, "feedback/../ada.md": markdown},
        {"feedback/.ada.html": html, "feedback/.ada.md": markdown},
        {"feedback/con.html": html, "feedback/con.md": markdown},
        {"feedback/-a.html": html, "feedback/-a.md": markdown},
        {"feedback/ada.html": html + b"<script></script>", "feedback/ada.md": markdown},
        {"feedback/ada.html": html, "feedback/ada.md": b"# " + markdown},
        {"feedback/ada.html": html, "feedback/ada.md": b"## <b>\n" + markdown},
        {"feedback/ada.html": html, "feedback/ada.md": b"## a\n::error::b\n"},
    ):
        with pytest.raises(Invalid):
            pages.feedback(broken, 1)
    both = {f"feedback/{name}": html for name in ("A.html", "a.html", "A.md", "a.md")}
    with pytest.raises(Invalid):
        pages.feedback(both, 2)
