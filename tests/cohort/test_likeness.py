"""Answers that are the same are listed, and only those."""

from checker.cohort.likeness import alike
from checker.cohort.records import Alike, Entry, Student
from checker.grade.graded import Grade, KataGrade
from checker.verdict import CheckVerdict, ErrorReport, KataVerdict, Outcome

WRONG = "6 of 6 elements differ; greatest difference 1.0 at (0, 0)"


def kata(
    source: str,
    outcome: Outcome = "passed",
    message: str = "",
    error: ErrorReport | None = None,
    diagnosis: str | None = None,
    seed: str = "",
) -> KataGrade:
    check = CheckVerdict("values", "right", outcome, 0, 3, message, diagnosis)
    verdict = KataVerdict("a/one", outcome, 0, 3, 0.1, source, error, (check,))
    return KataGrade("a/one", {"en": "One"}, "a/one.py", 3, verdict, seed=seed)


def entry(username: str, graded: KataGrade | None, folder: str = "") -> Entry:
    grade = Grade((graded,), "5eed", "cpu", "0", ()) if graded else None
    return Entry(Student(username), grade, folder=folder)


def test_the_same_file_is_listed_whatever_became_of_it() -> None:
    entries = [entry("ann", kata("s1")), entry("bo", kata("s1")), entry("cy", kata("s2"))]
    assert alike(entries) == (Alike("a/one", "source", ("ann", "bo"), "passed"),)


def test_a_team_has_handed_in_one_file() -> None:
    """Its members have the same clone."""
    assert alike([entry(name, kata("s1"), "hw-team") for name in ("ann", "bo")]) == ()
    clones = [entry("ann", kata("s1"), "hw-team"), entry("bo", kata("s1"), "hw-bo")]
    assert len(alike(clones)) == 1


def test_an_untouched_stub_is_nobodys_work() -> None:
    """Nor is a file that is not there, and what nobody could judge."""
    stub = kata("s0", "failed", "not started", ErrorReport("not_started", ""))
    missing = kata("", "errored")
    unjudged = KataGrade("a/one", {"en": "One"}, "a/one.py", 3, None, "broken")
    same = [entry(name, each) for each in (stub, missing, unjudged, None) for name in ("ann", "bo")]
    assert alike(same) == ()


def test_the_same_wrong_answer_of_different_files_is_listed() -> None:
    """With its message, and with the diagnosis where it is a known mistake."""
    entries = [
        entry("ann", kata("s1", "failed", WRONG, diagnosis="adds_two: It adds two.")),
        entry("bo", kata("s2", "failed", WRONG, diagnosis="adds_two: It adds two.")),
        entry("cy", kata("s3", "failed", "another message")),
        entry("dee", kata("s4", "failed", WRONG, seed="other inputs")),
    ]
    expected = Alike("a/one", "answer", ("ann", "bo"), "failed", WRONG, "adds_two: It adds two.")
    assert alike(entries) == (expected,)


def test_a_wrong_answer_is_not_listed_twice() -> None:
    """The same file gives the same answer. An answer that fails without a word says nothing."""
    entries = [entry(name, kata("s1", "failed", WRONG)) for name in ("ann", "bo")]
    assert [each.what for each in alike(entries)] == ["source"]
    silent = [entry(name, kata(name, "failed")) for name in ("ann", "bo")]
    assert alike(silent) == ()
