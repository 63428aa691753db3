"""`kata check` with an engine that says what it is told: choice, report, memory, status."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from checker.catalog.pack import Pack, bundled_pack
from checker.job import Event, Faulted, Finished, Judged, Refused, Started
from checker.verdict import KataFault
from tests.cli.cli_fakes import FakeEngine, Kata, failed, passed, verdict_of


@pytest.mark.usefixtures("workspace")
def test_a_passed_kata_is_reported_and_remembered(kata: Kata) -> None:
    """Passing shows every check, the points and what comes next, and `kata` counts it."""
    result = kata("check", "add_one")
    assert result.status == 0
    assert result.out == (
        "01_first/add_one\n"
        "  has the right values … ✓\n"
        "\n"
        "passed · 3 of 3 points · on cpu (auto) · seed 5eed\n"
        "Next: 01_first/double_it\n"
        "Read the task: kata next\n"
    )
    assert result.err == ""
    assert kata().out == (
        "1 of 4 katas passed\n"
        "\n"
        "  01_first     1/2  First steps\n"
        "  02_second    0/2  Second steps\n"
        "\n"
        "Next: 01_first/double_it\n"
        "Read the task: kata next\n"
    )


@pytest.mark.usefixtures("workspace")
def test_a_failed_kata_says_fact_diagnosis_and_next_step(kata: Kata, engine: FakeEngine) -> None:
    """Failing says what differs, why, what was not judged and how to go on; status 1."""
    engine.outcomes = {"01_first/add_one": "failed"}
    result = kata("check")
    assert result.status == 1
    assert result.out == (
        "01_first/add_one\n"
        "  has the right shape … ✓\n"
        "  has the right values … ✗\n"
        "    6 of 6 elements differ; greatest difference 1.0 at (0, 0), up to 1e-5\n"
        "    allowed\n"
        "    This is x itself: nothing was added.\n"
        "  1 check skipped until this one passes\n"
        "  Hint: kata hint add_one\n"
        "\n"
        "not passed · 1 of 3 points · on cpu (auto) · seed 5eed\n"
    )


@pytest.mark.usefixtures("workspace")
def test_a_chapter_gets_a_line_each_then_details_then_totals(
    kata: Kata, engine: FakeEngine
) -> None:
    """One line for each kata, details of the failed ones, and the sum."""
    engine.outcomes = {"01_first/double_it": "failed"}
    result = kata("check", "first", "--device", "cpu", "--seed", "5eed")
    assert result.status == 1
    assert result.out == (
        "01_first/add_one … ✓  3 of 3 points\n"
        "01_first/double_it … ✗  1 of 3 points\n"
        "\n"
        "01_first/double_it\n"
        "  has the right shape … ✓\n"
        "  has the right values … ✗\n"
        "    6 of 6 elements differ; greatest difference 1.0 at (0, 0), up to 1e-5\n"
        "    allowed\n"
        "    This is x itself: nothing was added.\n"
        "  1 check skipped until this one passes\n"
        "  Hint: kata hint double_it\n"
        "\n"
        "1 of 2 katas passed · 4 of 6 points · on cpu · seed 5eed\n"
    )
    assert engine.jobs[-1].seed == "5eed"
    assert engine.jobs[-1].device == "cpu"


@pytest.mark.usefixtures("workspace")
def test_the_next_unsolved_kata_is_judged_without_a_target(kata: Kata, engine: FakeEngine) -> None:
    """Each passing moves on; when all are passed, all are judged again."""
    for _ in range(4):
        assert kata("check").status == 0
    assert [job.tasks[0].kata for job in engine.jobs] == [
        "01_first/add_one",
        "01_first/double_it",
        "02_second/make_zeros",
        "02_second/keep_shape",
    ]
    result = kata("check")
    assert result.status == 0
    assert len(engine.jobs[-1].tasks) == 4
    assert result.out == (
        "01_first/add_one … ✓  3 of 3 points\n"
        "01_first/double_it … ✓  3 of 3 points\n"
        "02_second/make_zeros … ✓  3 of 3 points\n"
        "02_second/keep_shape … ✓  3 of 3 points\n"
        "\n"
        "4 of 4 katas passed · 12 of 12 points · on cpu (auto) · seed 5eed\n"
        "You have passed all katas. To check them all again: kata check --all\n"
    )


def test_a_record_that_says_all_is_passed_earns_nothing(
    kata: Kata, workspace: Path, engine: FakeEngine
) -> None:
    """Whoever edits the record is judged on every kata, and by status and JSON like anybody."""
    for _ in range(4):
        kata("check")
    engine.outcomes = {"02_second/make_zeros": "failed"}
    assert kata("check").status == 1
    result = kata("check", "--json")
    assert result.status == 1
    assert [each["outcome"] for each in json.loads(result.out)["katas"]].count("failed") == 1
    assert (workspace / ".kata" / "progress.json").exists()


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    ("ci", "options", "graded"),
    [("", [], False), ("1", [], True), ("", ["--graded"], True), ("1", ["--no-graded"], False)],
)
def test_a_graded_run_judges_everything(
    kata: Kata,
    engine: FakeEngine,
    monkeypatch: pytest.MonkeyPatch,
    ci: str,
    options: list[str],
    graded: bool,
) -> None:
    """On where CI is set: the job says so, and the record does not choose the kata."""
    monkeypatch.setenv("CI", ci)
    kata("check", "add_one")
    assert kata("check", *options).status == 0
    assert engine.jobs[-1].graded is graded
    assert len(engine.jobs[-1].tasks) == (4 if graded else 1)


@pytest.mark.usefixtures("workspace")
def test_a_broken_kata_is_told_as_ours(kata: Kata, engine: FakeEngine) -> None:
    """No cross, no attempt; the others are judged and remembered; status 3."""
    fault = KataFault("01_first/double_it", "solution.py: ZeroDivisionError: division by zero")
    others = [passed("01_first/add_one"), failed("02_second/make_zeros")]
    verdict = verdict_of([*others, passed("02_second/keep_shape")])
    verdict = msgspec.structs.replace(verdict, faults=(fault,), outcome="errored")
    engine.events = [Judged(others[0], 0), Faulted(fault, 1), Judged(others[1], 2)]
    engine.events += [Judged(verdict.katas[2], 3), Finished(verdict)]
    result = kata("check", "--all")
    assert result.status == 3
    lines = result.out.splitlines()
    assert lines[:4] == [
        "01_first/add_one … ✓  3 of 3 points",
        "01_first/double_it … –  not checked: the kata itself is broken",
        "02_second/make_zeros … ✗  1 of 3 points",
        "02_second/keep_shape … ✓  3 of 3 points",
    ]
    place = lines.index("01_first/double_it")
    assert lines[place : place + 4] == [
        "01_first/double_it",
        "  This kata is broken. The error is in the kata, not in your code. Your code was",
        "  not checked, and no attempt is counted. Please report it with these lines:",
        "    solution.py: ZeroDivisionError: division by zero",
    ]
    assert lines[place + 4].startswith("    torch-kata ")
    assert lines[-1] == "2 of 3 katas passed · 7 of 9 points · on cpu (auto) · seed 5eed"
    states = [line.split()[:2] for line in kata("list").out.splitlines()]
    assert states[:5] == [
        ["01_first", "First"],
        ["passed", "add_one"],
        ["new", "double_it"],
        ["02_second", "Second"],
        ["tried", "make_zeros"],
    ]
    data = json.loads(kata("check", "--all", "--json").out)
    assert data["outcome"] == "errored"
    assert data["faults"] == [{"id": fault.id, "message": fault.message}]


@pytest.mark.usefixtures("workspace")
def test_specs_that_cannot_be_read_do_not_cost_the_others(
    kata: Kata, pack: Pack, engine: FakeEngine, tmp_path: Path
) -> None:
    """Each is told with every mistake, the rest is judged; `list` goes on past them too."""
    shutil.copytree(pack.katas_folder, tmp_path / "pack")
    broken = Pack(tmp_path / "pack", pack.reference_folder)
    for name in ("01_first/add_one", "02_second/make_zeros"):
        spec = tmp_path / "pack" / name / "kata.yaml"
        spec.write_text(spec.read_text("utf-8").replace("points:", "pionts:"), "utf-8")
    result = kata("check", "--all", pack=broken)
    assert result.status == 3
    assert [task.kata for task in engine.jobs[-1].tasks] == [
        "01_first/double_it",
        "02_second/keep_shape",
    ]
    assert result.out.count("the kata itself is broken") == 2
    assert result.out.count("a known key (did you mean 'points'?)") == 2
    assert "2 of 2 katas passed" in result.out
    result = kata("check", "add_one", "--json", pack=broken)
    assert result.status == 3
    data = json.loads(result.out)
    assert (data["outcome"], data["katas"]) == ("errored", [])
    assert data["faults"][0]["id"] == "01_first/add_one"
    listed = kata("list", pack=broken)
    assert listed.status == 3
    assert [line.split()[:2] for line in listed.out.splitlines()] == [
        ["01_first", "First"],
        ["passed", "double_it"],
        ["02_second", "Second"],
        ["passed", "keep_shape"],
    ]
    assert listed.err.count("pionts") == 4
    katas = json.loads(kata("list", "--json", pack=broken).out)["katas"]
    assert [each["id"] for each in katas] == ["01_first/double_it", "02_second/keep_shape"]


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("damage", ["katas: [", "katas: [ghost, make_zeros, keep_shape]"])
def test_a_broken_chapter_does_not_cost_the_others(
    kata: Kata, pack: Pack, tmp_path: Path, damage: str
) -> None:
    """What can be read is listed and judged; the chapter is told, and a whole run ends with 3."""
    shutil.copytree(pack.katas_folder, tmp_path / "pack")
    broken = Pack(tmp_path / "pack", pack.reference_folder)
    file = tmp_path / "pack" / "02_second" / "chapter.yaml"
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("katas")]
    file.write_text("\n".join([*lines, damage]) + "\n", "utf-8")
    for command in (["list"], ["check", "--all"], ["check", "--all", "--json"]):
        result = kata(*command, pack=broken)
        assert result.status == 3
        assert "double_it" in result.out
        assert str(file) in "".join((result.out + result.err).split())
        assert ("make_zeros" in result.out) == ("ghost" in damage)
    assert json.loads(result.out)["faults"][0]["id"] == "02_second"
    assert kata("check", "add_one", pack=broken).status == 0
    assert kata("next", pack=broken).status == 0
    missing = kata("check", "ghost", pack=broken)
    assert (missing.status, str(file) in missing.err) == (3, True)


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("error", [BrokenPipeError(32, "Broken pipe"), ConnectionResetError(104)])
def test_an_engine_that_dies_under_the_request_is_our_fault_in_words(
    kata: Kata, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    """A broken connection to the engine is no broken pipe of the reader: 3, never a silent 1."""

    def dying(job: object) -> Iterator[Event]:
        raise error
        yield job

    monkeypatch.setattr(engine, "run", dying)
    result = kata("check")
    assert result.status == 3
    assert result.out == ""
    assert result.err.startswith("error: the engine ended without a verdict (")
    assert result.err.endswith("try again, and if it happens again run `kata engine stop`\n")
    # Nor where it dies while a command begins.
    monkeypatch.setattr(engine, "start_early", lambda: next(dying(None)))
    assert kata("check").status == 3
    monkeypatch.setattr(engine, "status", lambda: next(dying(None)))
    assert kata("engine", "status").status == 3


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (["keep", "01"], ["add_one", "double_it", "keep_shape"]),
        (["--all"], ["add_one", "double_it", "make_zeros", "keep_shape"]),
        (["02_second/make_zeros.py"], ["make_zeros"]),
        (["./02_second/"], ["make_zeros", "keep_shape"]),
        (["add_one", "add", "01_first/add_one"], ["add_one"]),
    ],
)
def test_several_targets_are_one_run_in_the_order_of_the_pack(
    kata: Kata, engine: FakeEngine, targets: list[str], expected: list[str]
) -> None:
    """Names, chapters and files make one run, each kata once."""
    assert kata("check", *targets).status == 0
    (job,) = engine.jobs
    assert [task.kata.partition("/")[2] for task in job.tasks] == expected


def test_a_file_in_the_current_folder_is_a_target(
    kata: Kata, workspace: Path, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside a chapter's folder, the bare file name is enough."""
    monkeypatch.chdir(workspace / "02_second")
    assert kata("check", "make_zeros.py").status == 0
    assert engine.jobs[0].tasks[0].submission == str(workspace / "02_second" / "make_zeros.py")
    assert engine.jobs[0].tasks[0].name == "02_second/make_zeros.py"


@pytest.mark.usefixtures("workspace")
def test_json_is_the_verdict_and_nothing_else(kata: Kata) -> None:
    """`--json` prints one JSON document, and what passed is remembered all the same."""
    result = kata("check", "add_one", "--json")
    assert result.status == 0
    verdict = json.loads(result.out)
    assert verdict["format"] == 1
    assert verdict["outcome"] == "passed"
    assert verdict["katas"][0]["id"] == "01_first/add_one"
    assert re.search("passed +add_one ", kata("list").out)


def test_outside_a_workspace_it_says_what_to_do(kata: Kata) -> None:
    """Without a workspace there is nothing to judge; that is a usage error."""
    result = kata("check", "add_one")
    assert result.status == 2
    assert result.err == ("error: this folder is not in a workspace; make one: kata init\n")


def test_any_file_can_be_judged_against_a_kata(
    kata: Kata, tmp_path: Path, engine: FakeEngine
) -> None:
    """`--file` needs no workspace; the kata is named, or told by the file's path."""
    mine = tmp_path / "01_first" / "add_one.py"
    mine.parent.mkdir()
    mine.write_text("def add_one(x): return x + 1\n")
    assert kata("check", "--file", "01_first/add_one.py").status == 0
    assert kata("check", "double", "--file", "01_first/add_one.py").status == 0
    assert [job.tasks[0].kata for job in engine.jobs] == ["01_first/add_one", "01_first/double_it"]
    assert {job.tasks[0].submission for job in engine.jobs} == {str(mine)}
    mine.rename(tmp_path / "other.py")
    result = kata("check", "--file", "other.py")
    assert result.status == 2
    assert result.err == (
        "error: other.py: give the kata that this file solves: kata check TARGET --file other.py\n"
    )
    assert kata("check", "--file", "gone.py").err == "error: gone.py: no such file\n"
    assert kata("check", "--file", "01_first").err == (
        "error: 01_first: this is a folder; --file takes a Python file\n"
    )


def test_a_file_from_elsewhere_changes_no_progress(kata: Kata, workspace: Path) -> None:
    """Only the learner's own file counts for the learner's progress."""
    (workspace / "other.py").write_text("def add_one(x): return x + 1\n")
    assert kata("check", "add_one", "--file", "other.py").status == 0
    assert re.search("new +add_one ", kata("list").out)
    assert kata("check", "add_one", "--file", "01_first/add_one.py").status == 0
    assert re.search("passed +add_one ", kata("list").out)


@pytest.mark.usefixtures("workspace")
def test_a_judge_that_ends_without_a_verdict_is_our_fault(kata: Kata, engine: FakeEngine) -> None:
    """A stream that just ends is no pass, whatever it said before."""
    engine.events = [Started("01_first/add_one")]
    result = kata("check")
    assert result.status == 3
    assert result.err == "error: the judge ended without a verdict\n"
    assert re.search("new +add_one ", kata("list").out)


@pytest.mark.usefixtures("workspace")
def test_a_broken_kata_does_not_cost_the_others(kata: Kata, engine: FakeEngine) -> None:
    """What was judged before a refusal is remembered; the run is still our fault."""
    engine.events = [Judged(passed("01_first/add_one")), Refused("kata.yaml: broken", False)]
    assert kata("check", "--all").status == 3
    assert re.search("passed +add_one ", kata("list").out)


@pytest.mark.usefixtures("workspace")
def test_a_verdict_on_other_katas_is_no_verdict(kata: Kata, engine: FakeEngine) -> None:
    """The verdict must cover exactly what was asked."""
    engine.events = [Finished(verdict_of([passed("01_first/add_one")]))]
    result = kata("check", "--all")
    assert result.status == 3
    assert result.err == "error: the verdict is not about the katas that were submitted\n"


@pytest.mark.parametrize(
    ("name", "device", "told"),
    [
        ("13_devices/pick_device", "auto", "Not tested on CUDA: this machine has none.\n"),
        ("13_devices/pick_device", "cpu", "Not tested on CUDA.\n"),
        ("07_autograd/zero_gradients", "auto", ""),
    ],
)
def test_a_device_that_was_not_used_is_named_where_the_kata_is_about_it(
    kata: Kata, engine: FakeEngine, tmp_path: Path, name: str, device: str, told: str
) -> None:
    """The JSON says it of every kata that may be judged on that device."""
    (tmp_path / "mine.py").write_text("")
    verdict = msgspec.structs.replace(passed(name), not_run=("cuda",))
    engine.events = [Judged(verdict), Finished(verdict_of([verdict]))]
    command = ["check", name, "--file", "mine.py", "--device", device]
    assert kata(*command, pack=bundled_pack()).out.partition("seed 5eed\n")[2] == told
    shown = json.loads(kata(*command, "--json", pack=bundled_pack()).out)
    assert shown["katas"][0]["not_run"] == ["cuda"]


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(("usage", "status"), [(True, 2), (False, 3)])
def test_a_refusal_says_whose_fault_it_is(
    kata: Kata, engine: FakeEngine, usage: bool, status: int
) -> None:
    """A request that cannot be met is 2, a broken kata or machine is 3."""
    engine.events = [Refused("this machine has no CUDA device", usage)]
    result = kata("check", "--device", "cuda")
    assert result.status == status
    assert result.err == "error: this machine has no CUDA device\n"
    assert result.out == ""


@pytest.mark.usefixtures("workspace")
def test_an_unforeseen_error_is_our_fault_and_says_what_to_report(
    kata: Kata, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing escapes as a bare traceback."""

    def explode() -> None:
        raise RuntimeError("a bug \x1b[31m")

    monkeypatch.setattr(engine, "start_early", explode)
    result = kata("check")
    assert result.status == 3
    lines = result.err.splitlines()
    assert lines[0] == ("internal error: this is a bug in torch-kata, not in your code.")
    assert lines[1] == "Please report it with these lines:"
    assert lines[-3] == "  RuntimeError: a bug \\x1b[31m"
    assert lines[-2].startswith("  torch-kata ")
    assert lines[-1] == "  kata check"


@pytest.mark.usefixtures("workspace")
def test_ctrl_c_is_one_line_and_130(
    kata: Kata, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopping is no error, and the judge's stream is closed."""
    closed = []

    def interrupted(job: object) -> object:
        try:
            yield Started("01_first/add_one")
            raise KeyboardInterrupt
        finally:
            closed.append(job)

    monkeypatch.setattr(engine, "run", interrupted)
    result = kata("check")
    assert result.status == 130
    assert result.err.strip() == "stopped; your files and your progress are kept"
    assert closed


def test_a_failure_later_does_not_take_a_pass_away(
    kata: Kata, workspace: Path, engine: FakeEngine
) -> None:
    """Passed once is passed; the attempts are counted."""
    kata("check", "add_one")
    verdict = failed("01_first/add_one")
    engine.events = [Judged(verdict), Finished(verdict_of([verdict]))]
    assert kata("check", "add_one").status == 1
    record = json.loads((workspace / ".kata" / "progress.json").read_text())
    saved = record["katas"]["01_first/add_one"]
    assert saved["attempts"] == 2
    assert saved["outcome"] == "passed"
    assert saved["submission"] == "sha256:abc"


@pytest.mark.usefixtures("workspace")
def test_all_and_a_target_exclude_each_other(kata: Kata) -> None:
    """Contradicting flags are a usage error."""
    result = kata("check", "--all", "add_one")
    assert result.status == 2
    assert result.err == "error: give TARGET or --all, not both\n"
    result = kata("check", "--file", "README.md", "add", "double")
    assert result.err == "error: --file checks one file against one kata\n"
