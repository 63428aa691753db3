"""Programs that are wrong and would fool a naive checker: none passes, and none does harm."""

import unicodedata
from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run as kata
from checker.cli.session import Session
from checker.report.escape import visible
from checker.verdict import KataVerdict
from tests.cheats.cheat_arena import SECRET, Arena
from tests.cheats.cheat_programs import HERE, Program, all_programs

PROGRAMS = all_programs()


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_a_program_gets_the_verdict_that_it_deserves(
    program: Program, arena: Arena, layers: dict[str, str]
) -> None:
    """The outcome and the words are right, the judge goes on, nothing survives or changes."""
    if program.layer and layers[program.layer]:
        pytest.skip(layers[program.layer])
    submission = arena.submit(program)
    before = arena.snapshot()

    verdict, run = arena.judge_before_honest(program.kata, submission)

    assert verdict.outcome == program.outcome, verdict
    assert (verdict.error and verdict.error.kind) == program.error, verdict.error
    assert program.says in said(verdict)
    assert not program.unsaid or program.unsaid not in "".join(c.message for c in verdict.checks)
    assert (verdict.points == verdict.max_points) == (program.outcome == "passed")
    assert len(said(verdict)) < 20_000
    assert_harmless(arena.render(run, {program.kata: submission}))
    assert arena.survivors() == []
    assert arena.snapshot() == before


@pytest.mark.parametrize("way", ["by its path", "by a link", "through a linked folder"])
def test_the_reference_cannot_be_handed_in(way: str, arena: Arena, tmp_path: Path) -> None:
    """The file itself, a link to it and a path through a linked folder are all refused."""
    reference = arena.katas["01_short/double_it"].solution
    submission = reference
    if way == "by a link":
        submission = tmp_path / "link.py"
        submission.symlink_to(reference)
    elif way == "through a linked folder":
        (tmp_path / "folder").symlink_to(reference.parent)
        submission = tmp_path / "folder" / reference.name

    verdict, _ = arena.judge_before_honest("01_short/double_it", submission)

    assert (verdict.outcome, verdict.points) == ("errored", 0)
    assert verdict.error is not None
    assert verdict.error.message == (
        "double_it.py: is a symbolic link; submit the file itself"
        if way == "by a link"
        else "double_it.py: belongs to the pack; submit your own file"
    )


@pytest.mark.usefixtures("arena")
def test_progress_that_says_passed_passes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A learner who edits the progress file is still told what is wrong with the answer."""
    monkeypatch.chdir(tmp_path)
    pack = Pack(HERE / "pack" / "katas", HERE / "pack" / "reference")
    assert kata(["init"], Session(pack=pack)) == 0
    (tmp_path / "01_short" / "double_it.py").write_text("def double_it(x):\n    return x * 0\n")
    record = '{"outcome": "passed", "passed_at": "2026-01-01T00:00:00+00:00", "attempts": 1}'
    (tmp_path / ".kata" / "progress.json").write_text(
        f'{{"format": 1, "katas": {{"01_short/double_it": {record}}}}}'
    )

    assert kata(["check", "double_it"], Session(pack=pack)) == 1


# What depends on how a worker was started: its sandbox, its end, the memory that it shares with the
# judge, the size of its answers, a model that it keeps. Each attacks a kata of its own, to be one
# run. What is compared in the judge is the same for every worker.
SPAWNED = (
    "honest_double_it",
    "infinite_loop",
    "self_containing_list",
    "predictions_of_nan",
    "read_reference",
    "lie_about_the_input",
)


def test_the_verdicts_are_the_same_without_fork(
    arena: Arena, layers: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where workers are spawned, programs end as they do where workers are forked."""
    programs = [program for program in PROGRAMS if program.name in SPAWNED]
    tasks = [arena.task(program.kata, arena.submit(program)) for program in programs]
    monkeypatch.setenv("KATA_START", "spawn")

    # No diagnosis: it starts a worker for each mistake that is known, and says nothing of these.
    katas = arena.judge(*tasks, diagnose=False).katas

    for program, verdict in zip(programs, katas, strict=True):
        if not program.layer or not layers[program.layer]:
            assert verdict.outcome == program.outcome, verdict
            assert (verdict.error and verdict.error.kind) == program.error
            assert program.says in said(verdict)
    assert not list(arena.scratch.glob("torch-kata-run-*"))


def said(verdict: KataVerdict) -> str:
    """Everything that a verdict tells the learner about the submission."""
    texts = [verdict.error.message] if verdict.error else []
    for check in verdict.checks:
        texts += [check.message, check.diagnosis or ""]
    return "\n".join(texts)


def assert_harmless(shown: tuple[str, str]) -> None:
    """Neither the page nor the JSON steers a terminal, forges a line or tells the token."""
    page, document = shown
    for line in page.split("\n"):
        assert line == visible(line)
        # GitHub strips a line before it looks for a command.
        assert not line.strip().startswith("::")
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in document)
    assert "##[" not in page + document
    assert SECRET not in page + document
