"""What is claimed elsewhere is compared, whatever it is."""

import os
from pathlib import Path

import pytest

from checker.cohort.claims import claims_in, claims_of, differences
from checker.cohort.clones import Clone
from checker.cohort.records import Difference, Entry, Override, Student
from checker.cohort.rows import Claim
from checker.cohort.tables import TableError
from checker.grade.graded import Grade, KataGrade
from checker.verdict import KataVerdict


def entry(username: str, points: int | None, folder: str = "", *overrides: Override) -> Entry:
    grade = None
    if points is not None:
        verdict = KataVerdict("a/one", "failed", points, 10, 0.1, "s", None, ())
        kata = KataGrade("a/one", {"en": "One"}, "a/one.py", 10, verdict)
        grade = Grade((kata,), "5eed", "cpu", "0", ())
    return Entry(Student(username), grade, folder=folder, overrides=overrides)


def test_the_result_of_a_release_is_read(tmp_path: Path) -> None:
    """Of every clone that has one."""
    for name, text in {"hw-ann": '{"score": 9, "max-score": 10, "more": []}', "hw-bo": ""}.items():
        (tmp_path / name).mkdir()
        if text:
            (tmp_path / name / "result.json").write_text(text)
    clones = {name: (Clone(tmp_path / f"hw-{name}", f"hw-{name}"),) for name in ("ann", "bo")}
    assert [*claims_in(clones)] == [Claim("ann", "9/10", "hw-ann/result.json")]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ('{"score": "9", "max-score": 10}', '"9"/10'),
        ('{"score": NaN, "max-score": 10}', "?"),
        ('{"score": 9}', "?"),
        ("[" * 100_000, "?"),
        ('{"score": ' + "9" * 10_000 + ', "max-score": 1}', f"{'9' * 20}…/1"),
        ('{"score": "\\u001b[2J", "max-score": 1}', '"\\u001b[2J"/1'),
        (b"\xff\xfe", "?"),
    ],
)
def test_a_claim_may_hold_anything(tmp_path: Path, text: str | bytes, points: str) -> None:
    """What cannot be read is a claim that no judging confirms."""
    (tmp_path / "result.json").write_bytes(text if isinstance(text, bytes) else text.encode())
    (claim,) = claims_in({"ann": (Clone(tmp_path, "hw-ann"),)})
    assert claim.points == points


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_a_claim_is_read_from_no_other_place(tmp_path: Path) -> None:
    """Neither through a link nor from a pipe."""
    os.mkfifo(tmp_path / "result.json")
    clone = Clone(tmp_path, "hw-ann")
    assert [claim.points for claim in claims_in({"ann": (clone,)})] == ["?"]
    (tmp_path / "result.json").unlink()
    (tmp_path / "other").write_text('{"score": 9, "max-score": 10}')
    (tmp_path / "result.json").symlink_to("other")
    assert [claim.points for claim in claims_in({"ann": (clone,)})] == ["?"]
    link = Clone(tmp_path, "hw-ann", is_link=True)
    assert [*claims_in({"ann": (link,)})] == []


def test_a_table_of_scores_is_read(tmp_path: Path) -> None:
    """One line a submission: the best of a student's counts. Who has no score claims nothing."""
    scores = tmp_path / "scores.csv"
    scores.write_text(
        "username,first_name,last_name,email,section,score,max_score,datetime,submission_tag,"
        "submitted_by,review_url,late,override\n"
        "ann,,,,,7,10,,,,,,\nAnn,,,,,9,10,,,,,,\nbo,,,,,,,,,,,,\ncy,,,,,=1+1,10,,,,,,\n"
    )
    assert claims_of(scores) == (
        Claim("Ann", "9/10", "scores.csv"),
        Claim("cy", "=1+1/10", "scores.csv"),
    )
    old = tmp_path / "grades.csv"
    old.write_text("github_username,points_awarded,points_available\nann,3,4\n")
    assert claims_of(old) == (Claim("ann", "3/4", "grades.csv"),)


def test_a_table_without_scores_is_told(tmp_path: Path) -> None:
    table = tmp_path / "roster.csv"
    table.write_text("username,email\n")
    with pytest.raises(TableError, match="expected columns for the username, the score and"):
        claims_of(table)


def test_what_differs_is_listed() -> None:
    """Before any override; and only for the clone that counts."""
    override = Override("", 10, False, "kind", "2026-01-01")
    entries = [
        entry("ann", 7, "hw-ann", override),
        entry("bo", 7, "hw-bo"),
        entry("cy", None),
    ]
    claims = [
        Claim("ANN", "10/10", "scores.csv"),
        Claim("ann", "9/10", "hw-ann-1/result.json"),
        Claim("bo", "7/10", "hw-bo/result.json"),
        Claim("cy", "5/10", "scores.csv"),
        Claim("eve", "5/10", "scores.csv"),
    ]
    assert differences(entries, claims) == (
        Difference("ann", "", "10/10", "7/10", "scores.csv"),
        Difference("cy", "", "5/10", "", "scores.csv"),
        Difference("eve", "", "5/10", "", "scores.csv"),
    )
