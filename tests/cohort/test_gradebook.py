"""The gradebook: what it keeps, and what it says where it cannot."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from checker.cohort.gradebook import Gradebook
from checker.cohort.records import Override, Student
from checker.cohort.rows import Answer, NewVerdict, Run, RunKata, Submitted
from checker.cohort.schema import GradebookError
from checker.errors import UsageError
from checker.regular import NotRegular
from checker.verdict import CheckVerdict, KataVerdict

KATAS = (
    RunKata("a/one", {"en": "One"}, 4, "sha256:k1"),
    RunKata("a/two", {"en": "Two", "zh": "二"}, 6, "sha256:k2"),
)
RUN = Run("hw", KATAS, "sha256:p", "0.1")
ANN = (Student("ann", "Ann", extra={"role": "student"}),)
HANDED_IN = Submitted("ann", "hw-ann", "sha256:c", "f00d", "2026-01-01T00:00:00+00:00")


def answers(*sources: bytes) -> list[Answer]:
    pairs = zip(KATAS, sources, strict=True)
    return [Answer(kata.id, f"sha256:{source.hex()}", source) for kata, source in pairs]


def judged(answer: Answer, points: int = 4) -> NewVerdict:
    check = CheckVerdict("values", "has the right values", "passed", points, 4, "as it was")
    history = {"loss": [1.0, float("nan")]}
    verdict = KataVerdict(
        answer.kata, "passed", points, 4, 0.5, answer.hash, None, (check,), history
    )
    return NewVerdict(answer, verdict, 4, "", "cpu", ("landlock",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gradebook.sqlite"


def graded(path: Path, run: Run = RUN, finish: bool = True, points: int = 4) -> Run:
    """Grade one submission in a run of its own; returns the run."""
    with Gradebook(path, new=True) as book:
        run = book.begin(run, ANN)
        kept = book.kept("ann", run)
        found = answers(b"1", b"2")
        held = {each.kata: kept[key] for each in found if (key := (each.kata, each.hash)) in kept}
        new = [judged(each, points) for each in found if each.kata not in held]
        book.record(run, HANDED_IN, held, new)
        if finish:
            book.finish(run)
    return run


def test_what_was_judged_is_kept(path: Path) -> None:
    """Attempts, verdicts, checks, hashes, versions, seeds, and the sources themselves."""
    run = graded(path)
    with Gradebook(path) as book:
        assert book.students() == ANN
        last = book.last_run()
        assert last is not None
        assert (last.id, last.katas, last.engine, len(last.seed)) == (1, KATAS, "0.1", 16)
        assert last.finished
        (standing,) = book.standings(run)
        assert (standing.username, standing.folder, standing.fault) == ("ann", "hw-ann", "")
        (attempt,) = book.attempts("ann", "hw-ann")
        assert (attempt.id, attempt.commit, attempt.submitted) == (
            standing.attempt, "f00d", "2026-01-01T00:00:00+00:00"
        )  # fmt: skip
        one, _ = book.verdicts(attempt.id)
        assert (one.kata, one.hash, one.seed, one.sandbox) == (
            "a/one", "sha256:k1", run.seed, ("landlock",)
        )  # fmt: skip
        assert one.verdict is not None
        assert repr(one.verdict) == repr(judged(answers(b"1", b"2")[0]).verdict)
        assert book.answers(attempt.id) == tuple(answers(b"1", b"2"))
    tables = sqlite3.connect(path)
    assert tables.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    checks = tables.execute("SELECT kata, id, outcome, points, message FROM checks").fetchall()
    assert checks[0] == ("a/one", "values", "passed", 4, "as it was")
    assert tables.execute("SELECT points, max_points FROM scores").fetchall() == [(8, 8)]
    tables.close()


def test_a_run_that_was_not_finished_is_continued(path: Path) -> None:
    """With its seed. One that asks for something else is another run, and so is any after it."""
    first = graded(path, finish=False)
    again = graded(path, msgspec.structs.replace(RUN, due="2026-02-01"), finish=False)
    assert (again.id, again.seed, again.due) == (1, first.seed, "2026-02-01")
    for change in ({"again": True}, {"feedback": "outcome"}, {"pack": "sha256:q"}):
        other = graded(path, msgspec.structs.replace(RUN, **change), finish=False)
        assert other.id > again.id
        again = other
    finished = graded(path, msgspec.structs.replace(RUN, pack="sha256:q"))
    assert finished.id == again.id
    assert graded(path, msgspec.structs.replace(RUN, pack="sha256:q")).id > again.id


def test_a_seed_that_is_asked_for_is_taken(path: Path) -> None:
    assert graded(path, msgspec.structs.replace(RUN, seed="1" * 16), finish=False).seed == "1" * 16
    assert graded(path, finish=False).id == 1
    assert graded(path, msgspec.structs.replace(RUN, seed="2" * 16)).id == 2


def test_a_verdict_holds_as_long_as_nothing_has_changed(path: Path) -> None:
    """Not the file, the kata, the version, the device or the level of feedback."""
    graded(path)
    with Gradebook(path) as book:
        keys = {("a/one", "sha256:31"), ("a/two", "sha256:32")}
        assert set(book.kept("ann", RUN)) == keys
        assert book.kept("bo", RUN) == {}
        for change in ({"engine": "0.2"}, {"device": "cpu"}, {"feedback": "outcome"}):
            assert book.kept("ann", msgspec.structs.replace(RUN, **change)) == {}
        assert book.kept("ann", msgspec.structs.replace(RUN, again=True)) == {}
        fixed = (KATAS[0], msgspec.structs.replace(KATAS[1], hash="sha256:new"))
        assert set(book.kept("ann", msgspec.structs.replace(RUN, katas=fixed))) == {
            ("a/one", "sha256:31")
        }


def test_a_fault_of_ours_does_not_hold(path: Path) -> None:
    """The next run tries again."""
    with Gradebook(path, new=True) as book:
        run = book.begin(RUN, ANN)
        one, two = answers(b"1", b"2")
        book.record(run, HANDED_IN, {}, [judged(one), NewVerdict(two, None, 6, "broken kata")])
        assert set(book.kept("ann", run)) == {("a/one", "sha256:31")}
        book.record_fault(run, "ann", "hw-ann-1", "no engine")
        assert [each.fault for each in book.standings(run)] == ["", "no engine"]


def test_an_unchanged_attempt_stands(path: Path) -> None:
    """Another run makes no new one; a verdict that is new does, with the others as they were."""
    graded(path)
    graded(path)
    with Gradebook(path) as book:
        assert len(book.attempts("ann", "hw-ann")) == 1
    graded(path, msgspec.structs.replace(RUN, again=True), points=2)
    with Gradebook(path) as book:
        before, after = book.attempts("ann", "hw-ann")
        assert [before.content, before.run] == [after.content, 1]
        assert [len(book.verdicts(each.id)) for each in (before, after)] == [2, 2]


def test_the_last_decision_on_a_kata_holds(path: Path) -> None:
    """It survives other runs, and can be undone. Who wrote what, and when, stays in the file."""
    graded(path)
    with Gradebook(path) as book:
        book.override("ann", Override("a/one", 3, False, "typo", "2026-01-01T00:00:00+00:00"))
        book.override("ann", Override("a/one", 4, False, "=typo", "2026-01-02T00:00:00+00:00"))
        book.override("ann", Override("", None, True, "ill", "2026-01-03T00:00:00+00:00"))
        book.override("bo", Override("", None, True, "ill", "2026-01-03T00:00:00+00:00"))
        book.override("bo", Override("", None, False, "well", "2026-01-04T00:00:00+00:00"))
    graded(path)
    with Gradebook(path) as book:
        assert book.overrides() == {
            "ann": (
                Override("a/one", 4, False, "=typo", "2026-01-02T00:00:00+00:00"),
                Override("", None, True, "ill", "2026-01-03T00:00:00+00:00"),
            ),
            "bo": (),
        }


# What it says


def said(path: Path, *, new: bool = True) -> dict[str, str]:
    with pytest.raises((UsageError, GradebookError)) as caught:
        graded(path) if new else Gradebook(path)
    return {lang: text.replace(str(path), "BOOK") for lang, text in caught.value.text.items()}


def test_a_damaged_gradebook_is_told(path: Path) -> None:
    """Where it is no database at all, and where pages in the middle are overwritten."""
    path.write_bytes(b"username,points\n" * 100)
    assert said(path)["en"].startswith("BOOK: damaged: file is not a database. Move the file away")
    path.write_bytes(b"x")
    assert said(path, new=False)["en"].startswith("BOOK: damaged: file is not a database.")
    path.unlink()
    graded(path)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 8192))
    assert said(path)["en"].startswith("BOOK: damaged: ")
    assert said(path)["zh"].startswith("BOOK：已损坏（")


def test_a_newer_gradebook_is_not_touched(path: Path) -> None:
    graded(path)
    tables = sqlite3.connect(path)
    tables.execute("PRAGMA user_version = 2")
    tables.close()
    assert said(path)["en"] == (
        "BOOK: made by a newer torch-kata (format 2; this version reads 1); update: "
        "pip install --upgrade torch-kata"
    )


def test_a_file_of_another_program_is_not_touched(path: Path) -> None:
    tables = sqlite3.connect(path)
    tables.execute("CREATE TABLE theirs (x)")
    tables.close()
    before = path.read_bytes()
    assert "a SQLite file of another program" in said(path)["en"]
    assert path.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_where_there_is_none_none_is_read(path: Path) -> None:
    assert said(path, new=False)["en"].startswith("BOOK: no gradebook here; kata grade CLONES/")
    assert not path.exists()
    path.touch()
    assert said(path, new=False)["en"].startswith("BOOK: no gradebook here; kata grade CLONES/")
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(NotRegular):
        Gradebook(path)


def test_a_second_writer_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graded(path)
    monkeypatch.setattr("checker.cohort.schema._BUSY_SECONDS", 0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Gradebook(path) as book, pytest.raises(UsageError, match="another command is writing"):
        book.begin(RUN, ANN)
    other.close()


_FILL = """
import sys
from pathlib import Path
import tests.cohort.test_gradebook as t
from checker.cohort.gradebook import Gradebook
from checker.cohort.rows import Answer, Submitted
from checker.errors import KataError
import msgspec, resource
path = Path(sys.argv[1])
with Gradebook(path, new=True) as book:
    run = book.begin(t.RUN, t.ANN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    try:
        for n in range(1000):
            found = [Answer(kata.id, f"sha256:{n}", b"x" * 1000) for kata in t.KATAS]
            book.record(run, Submitted("ann", f"hw-{n}", "sha256:c"), {}, map(t.judged, found))
            print(n, flush=True)
    except KataError as error:
        print(error.text["en"], error.exit_status)
"""


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_a_full_disk_costs_nothing_that_was_graded(path: Path) -> None:
    """A limit on the size of files stands for it. What was recorded before is all there."""
    done = subprocess.run(
        [sys.executable, "-c", _FILL, path], capture_output=True, text=True, check=True
    )
    *numbers, message = done.stdout.splitlines()
    assert message.startswith(f"{path}: cannot be read or written: "), message
    assert message.endswith("run the same command again 3")
    with Gradebook(path) as book:
        run = book.last_run()
        assert run is not None
        assert sorted(int(each.folder[3:]) for each in book.standings(run)) == [*map(int, numbers)]
        graded(path)


_KILLED = """
import os, sys
from pathlib import Path
import tests.cohort.test_gradebook as t
from checker.cohort.gradebook import Gradebook
with Gradebook(Path(sys.argv[1]), new=True) as book:
    run = book.begin(t.RUN, t.ANN)
    def verdicts():
        one, two = t.answers(b"1", b"2")
        yield t.judged(one)
        os.kill(os.getpid(), 9)
    book.record(run, t.HANDED_IN, {}, verdicts())
"""


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
def test_killed_within_a_submission_nothing_of_it_is_there(path: Path) -> None:
    """And the gradebook can be used."""
    done = subprocess.run([sys.executable, "-c", _KILLED, path], check=False)
    assert done.returncode == -9
    with Gradebook(path) as book:
        run = book.last_run()
        assert run is not None
        assert (book.standings(run), book.kept("ann", run)) == ((), {})
    assert graded(path).id == 1
