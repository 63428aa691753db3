"""`kata grade` with an engine that says what it is told: choice, results, status."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from checker.grade.formats import FORMATS
from checker.job import Event, Faulted, Finished, Job, Refused
from checker.verdict import KataFault
from tests.cli.cli_fakes import FakeEngine, Kata, Result, passed, verdict_of
from tests.grade.test_formats import VALIDATORS
from tests.grade.validators.rules import Total

ALL = ",".join(FORMATS)
FAULT = "01_first/double_it: kata.yaml: points: expected a number"


@pytest.fixture
def checkout(kata: Kata, tmp_path: Path) -> Path:
    """A submission for each kata, beside the current folder's other things."""
    assert kata("init", "checkout").status == 0
    return tmp_path / "checkout"


@pytest.fixture
def grade(kata: Kata, checkout: Path, tmp_path: Path) -> "Grade":
    return Grade(kata, checkout, tmp_path / "out")


class Grade:
    """Runs `kata grade` on the checkout, and validates what it wrote."""

    def __init__(self, kata: Kata, checkout: Path, out: Path) -> None:
        self.kata = kata
        self.checkout = checkout
        self.out = out

    def __call__(self, *options: str, targets: tuple[str, ...] = ("--all",)) -> Result:
        given = ("--out", str(self.out), "--format", ALL, *targets, *options)
        return self.kata("grade", str(self.checkout), *given)

    def totals(self) -> dict[str, Total]:
        files = {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in self.out.rglob("*")
            if path.is_file()
        }
        folders = {name: (f"{name}/",) for name in ("classroom", "classroom50")}
        mine = {
            name: {key: data for key, data in files.items() if key.startswith(folders[name])}
            for name in folders
        }
        return {name: each.total(mine.get(name, files)) for name, each in VALIDATORS.items()}

    def verdict(self) -> dict[str, object]:
        data: dict[str, object] = json.loads((self.out / "verdict.json").read_text("utf-8"))
        return data


def shown(total: Total) -> dict[str, Total]:
    """Return what every format shows; annotations have no total."""
    return dict.fromkeys(VALIDATORS, total) | {"annotations": None}


def test_a_grade_is_written_in_every_format(grade: Grade, engine: FakeEngine) -> None:
    """The status is 0 although something failed: there is a result."""
    engine.outcomes = {"01_first/double_it": "failed"}
    result = grade()
    assert (result.status, result.err) == (0, "")
    told, _, wrote = result.out.partition("Wrote ")
    assert told == (
        "01_first/add_one … ✓  3 of 3 points\n"
        "01_first/double_it … ✗  1 of 3 points\n"
        "02_second/make_zeros … ✓  3 of 3 points\n"
        "02_second/keep_shape … ✓  3 of 3 points\n"
        "10 of 12 points · seed 5eed\n"
    )
    assert wrote.replace("\n", " ") == f"{ALL.replace(',', ', ')} in {grade.out} "
    assert grade.totals() == shown((10, 12))


def test_katas_are_chosen_by_target(grade: Grade, engine: FakeEngine) -> None:
    """Repeated or separated by commas, in the pack's order."""
    for targets in (("--target", "02,add_one"), ("--target", "02", "--target", "add_one")):
        assert grade(targets=targets).status == 0
        assert [task.kata for task in engine.jobs[-1].tasks] == [
            "01_first/add_one", "02_second/make_zeros", "02_second/keep_shape",
        ]  # fmt: skip


def test_a_folder_with_none_of_the_files_is_told(
    kata: Kata, checkout: Path, tmp_path: Path, engine: FakeEngine
) -> None:
    """A folder of clones has none, for instance: the maximum stays, and somebody should look."""
    given = ("grade", ".", "--all", "--out", str(tmp_path / "out"))
    result = kata(*given)
    assert (result.status, len(engine.jobs)) == (0, 1)
    assert result.err == (
        "warning: .: none of the files to grade can be read here; for a folder of clones, give "
        "--roster\n"
    )
    (checkout / "01_first").rename(tmp_path / "01_first")
    assert kata(*given).err == ""


def test_a_run_is_graded_and_gets_the_bytes_of_the_files(grade: Grade, engine: FakeEngine) -> None:
    """No judge opens a path in the checkout."""
    (grade.checkout / "01_first" / "add_one.py").write_bytes(b"x = 1")
    (grade.checkout / "01_first" / "double_it.py").unlink()
    grade("--seed", "abc", "--device", "cpu")
    (job,) = engine.jobs
    assert (job.graded, job.seed, job.device) == (True, "abc", "cpu")
    assert job.tasks[0].source == b"x = 1"
    assert job.tasks[1].source is None
    assert job.tasks[1].unreadable == {
        "en": "this file does not exist",
        "zh": "这个文件不存在",
    }


def test_fail_gives_status_1_where_not_everything_passed(grade: Grade, engine: FakeEngine) -> None:
    assert grade("--fail").status == 0
    engine.outcomes = {"01_first/double_it": "failed"}
    assert grade("--fail").status == 1


def test_a_broken_kata_is_a_fault_of_ours(grade: Grade, engine: FakeEngine) -> None:
    """Status 3, and every format says so or has no result: nothing shows a 0."""
    fault = KataFault("01_first/double_it", "kata.yaml: points: expected a number")
    katas = [passed(f"0{name}") for name in ("1_first/add_one", "2_second/make_zeros")]
    katas.append(passed("02_second/keep_shape"))
    engine.events = [Faulted(fault, 1), Finished(verdict_of(katas, [fault]))]
    result = grade()
    assert result.status == 3
    assert f"error: {FAULT}" in result.err
    assert grade.totals() == shown(None)
    assert not (grade.out / "classroom50").exists()
    assert grade.verdict()["points"] == grade.verdict()["max_points"] == 9


def test_an_engine_that_fails_leaves_a_result_that_says_so(
    grade: Grade, engine: FakeEngine
) -> None:
    """In the place of the last run's, which is not taken for this one's."""
    grade()
    assert (grade.out / "classroom50" / "result.json").exists()
    engine.events = [Refused("no memory left", usage=False)]
    result = grade()
    assert (result.status, result.err) == (3, "error: no memory left\n")
    assert grade.totals() == shown(None)
    assert not (grade.out / "classroom50" / "result.json").exists()


def test_a_bug_leaves_a_result_that_says_so(grade: Grade, engine: FakeEngine) -> None:
    def broken(_: Job) -> Iterator[Event]:
        raise ZeroDivisionError("a bug")
        yield

    engine.run = broken  # type: ignore[method-assign,assignment]
    result = grade()
    assert result.status == 3
    assert "internal error" in result.err
    assert grade.totals() == shown(None)


def test_a_result_that_cannot_be_written_costs_the_others_nothing(grade: Grade) -> None:
    """The status is 3, and no part of a file is left."""
    (grade.out / "junit.xml" / "in-the-way").mkdir(parents=True)
    result = grade()
    assert result.status == 3
    assert result.err.startswith(f"error: {grade.out}")
    assert grade.verdict()["points"] == 12
    assert (grade.out / "report.html").is_file()
    assert list(grade.out.rglob("*.tmp")) == []


def test_a_mistake_in_the_command_leaves_no_grade(grade: Grade) -> None:
    """Where the results are known, they say that there is none."""
    result = grade(targets=("--target", "nowhere"))
    assert result.status == 2
    assert result.err == (
        "error: no kata or chapter is called 'nowhere'; see all names: kata list\n"
    )
    assert (
        VALIDATORS["gradescope"].total(
            {"gradescope/results.json": (grade.out / "gradescope/results.json").read_bytes()}
        )
        is None
    )
    assert grade(targets=()).err == (
        "error: give the katas of the assignment: --target TARGET, or --all\n"
    )
    grade.checkout = grade.checkout / "nowhere"
    assert grade().err == f"error: {grade.checkout}: No such file or directory\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "json,xml"), "got 'xml'"),
        (("--format", ","), "got ''"),
        (("--due", "tomorrow"), "--due: expected a date such as 2026-11-20"),
        (("--submitted", "1"), "--submitted: expected a date such as 2026-11-20"),
        (("--seed", "\x1b"), "--seed: at most 200 printable characters"),
    ],
)
def test_a_wrong_option_is_told_and_nothing_is_written(
    grade: Grade, options: tuple[str, ...], said: str
) -> None:
    result = grade(*options)
    assert result.status == 2
    assert said in result.err
    assert not grade.out.exists()


@pytest.mark.parametrize(
    ("submitted", "late"),
    [
        ("2026-11-20T18:00:00+01:00", False),
        ("2026-11-20T18:00:01+01:00", True),
        ("2026-11-20T17:30:00Z", True),
    ],
)
def test_what_comes_after_the_due_date_is_late(grade: Grade, submitted: str, late: bool) -> None:
    """By the instant, whatever the offsets are."""
    result = grade("--due", "2026-11-20T18:00+01:00", "--submitted", submitted)
    assert result.err == ""
    assert ("late" in result.out) is late
    assert grade.verdict()["late"] is late


def test_a_due_date_lasts_until_the_end_of_its_day(grade: Grade) -> None:
    for moment, late in (("2026-11-20T23:59:59", False), ("2026-11-21T00:00:00", True)):
        grade("--due", "2026-11-20", "--submitted", moment)
        assert grade.verdict()["late"] is late


def test_an_unknown_date_is_neither_late_nor_in_time(grade: Grade) -> None:
    """There is no repository here."""
    result = grade("--due", "2026-11-20")
    assert result.err == ("warning: --due: the date of the commit is not known; give --submitted\n")
    assert grade.verdict()["late"] is None


def test_the_seed_is_told_at_full_feedback_only(grade: Grade, engine: FakeEngine) -> None:
    """With it, and a pack that students have, they could draw the inputs."""
    engine.outcomes = {"01_first/double_it": "failed"}
    told = ("summary.md", "report.html", "junit.xml", "prairielearn/results.json")
    assert "5eed" in grade().out
    assert all("5eed" in (grade.out / name).read_text("utf-8") for name in told)
    for level in ("no-inputs", "outcome"):
        assert "5eed" not in grade("--feedback", level).out
        assert not any("5eed" in (grade.out / name).read_text("utf-8") for name in told)


def test_a_pack_may_allow_less_feedback(
    grade: Grade, pack: Pack, tmp_path: Path, engine: FakeEngine
) -> None:
    """Then the seed is not told either, whatever is asked for."""
    shutil.copytree(pack.katas_folder.parent, tmp_path / "pack")
    (tmp_path / "pack" / "katas" / "pack.yaml").write_text("format: 1\nfeedback: no-inputs\n")
    given = ("grade", str(grade.checkout), "--all", "--out", str(grade.out))
    result = grade.kata(*given, pack=Pack.in_folder(tmp_path / "pack"))
    assert (result.status, result.err) == (0, "")
    assert engine.jobs[-1].feedback == "full"
    assert "5eed" not in result.out + (grade.out / "summary.md").read_text("utf-8")


def test_nothing_of_a_checkout_is_read_but_its_answers(
    grade: Grade, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From inside of it too: its settings choose no language and no pack."""
    settings = grade.checkout / ".kata" / "workspace.json"
    settings.write_text('{"format": 1, "lang": "zh", "packs": ["evil"]}')
    monkeypatch.chdir(grade.checkout)
    session = Session(engine=FakeEngine())
    arguments = ["grade", "--target", "zeros_ones_full", "--out", "../out"]
    assert run(arguments, session) == 0
    assert session.katas.kata("01_creation/zeros_ones_full")
    assert session.console.lang == "en"
    grade.checkout = Path()
    monkeypatch.setattr("checker.workspace.settings.read_settings", None)
    monkeypatch.setattr("checker.cli.session.find_workspace", None)
    monkeypatch.setattr("checker.cli.console.find_workspace", None)
    assert grade().status == 0
    assert grade("--nonsense").status == 2


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_is_no_checkout_and_no_place_for_results(grade: Grade, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(grade.checkout)
    own, grade.checkout = grade.checkout, link
    assert grade().err == (
        f"error: {link}: this is a symbolic link; give the folder that holds the submission\n"
    )
    grade.checkout, grade.out = own, own / "out"
    grade.out.symlink_to(tmp_path)
    assert grade().status == 2


def test_the_runner_of_classroom_50_says_whose_result_it_is(
    grade: Grade, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLASSROOM", "cs101")
    monkeypatch.setenv("USERNAME", "ada\n::error::x")
    grade("--submitted", "2026-11-20T18:00:00+01:00")
    result = json.loads((grade.out / "classroom50" / "result.json").read_text("utf-8"))
    assert (result["classroom"], result["assignment"]) == ("cs101", "unknown")
    assert result["owner"] == "ada\\n::error::x"
    assert result["datetime"] == "2026-11-20T17:00:00Z"


def test_a_grade_speaks_chinese(grade: Grade, engine: FakeEngine) -> None:
    engine.outcomes = {"01_first/double_it": "failed"}
    result = grade("--lang", "zh")
    assert "10/12 分 · 种子 5eed\n已在 " in result.out
    assert (grade.out / "summary.md").read_text("utf-8").startswith("### 成绩：10/12 分\n")
    assert '<html lang="zh-CN">' in (grade.out / "report.html").read_text("utf-8")
