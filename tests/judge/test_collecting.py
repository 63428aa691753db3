"""What pytest collects for the judge, and how its items reach it."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from checker.errors import EngineError
from checker.job import Job, Task
from checker.judge.collecting import check_id, collect
from checker.judge.judging import Judging
from checker.judge.remote import Remote
from checker.judge.solutions import Remembered, Solutions
from checker.judge.subject import read_subject

SPEC = """
format: 1
title: {en: T}
task: {en: T}
solve: f
points: 2
cases: [{x: {value: 1}}]
checks: [type, values]
hints: [{en: T}]
"""
TEST = '''
def test_two(submission):
    """answers for 2

    2 的结果正确
    """


def test_rest(solved, submission):
    """leaves the rest alone"""
'''


def no_worker(*_: object) -> Remote:
    raise AssertionError("nothing is run here")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for katas. `collect` leaves the current one, and imports tests, as a judge may."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # as in a judge
    yield tmp_path / "pack"
    for name in [name for name in sys.modules if name.endswith(".checks")]:
        if str(tmp_path) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]


def kata(folder: Path, name: str, checks: str | None = None) -> Judging:
    """Read a kata called a/NAME, with tests of its own if any are given."""
    katas, reference = folder / "katas" / "a" / name, folder / "reference" / "a" / name
    katas.mkdir(parents=True)
    reference.mkdir(parents=True)
    (katas / "kata.yaml").write_text(SPEC)
    (katas / "stub.py").write_text("def f(x):\n    # TODO\n    raise NotImplementedError\n")
    (reference / "solution.py").write_text("def f(x):\n    return x\n")
    if checks is not None:
        (katas / "checks.py").write_text(checks)
    task = Task(f"a/{name}", str(katas), str(reference), str(reference / "solution.py"), "f.py")
    subject = read_subject(Job((task,), seed="1"), 0, "cpu")
    return Judging(subject, Solutions(subject, no_worker, Remembered()))


def collected(*judgings: Judging) -> tuple[dict[str, list[str]], list[str]]:
    """Return the checks by kata in the order in which they come, and whose tests were imported."""
    found: dict[str, list[str]] = {}
    read: list[str] = []

    def judge(items: Mapping[Judging, Sequence[pytest.Item]]) -> None:
        found.update(
            (judging.subject.task.kata, [check_id(item) for item in of_kata])
            for judging, of_kata in items.items()
        )

    by_folder = {judging.subject.folder.folder.resolve(): [judging] for judging in judgings}
    collect(by_folder, lambda judging: read.append(judging.subject.task.kata), judge, [])
    return found, read


def test_items_come_by_kata_and_the_declared_checks_before_the_tests(folder: Path) -> None:
    """The first one is that the submission loads; a `checks.py` is announced before its import."""
    found, read = collected(kata(folder, "plain"), kata(folder, "tested", TEST))

    declared = ["defined", "type", "values"]
    assert found == {"a/plain": declared, "a/tested": [*declared, "test_two", "test_rest"]}
    assert read == ["a/tested"]


def test_a_test_is_planned_with_its_docstring_as_its_title(folder: Path) -> None:
    """In two languages; one that asks for `solved` is a condition."""
    judging = kata(folder, "tested", TEST)
    collected(judging)

    two, rest = judging.planned[-2:]
    assert (two.id, two.role) == ("test_two", "test")
    assert two.title == {"en": "answers for 2", "zh": "2 的结果正确"}
    assert (rest.role, rest.title) == ("condition", {"en": "leaves the rest alone"})


@pytest.mark.parametrize(
    ("checks", "fault"),
    [
        ("import torhc\n", "checks.py:1: ModuleNotFoundError: No module named 'torhc'"),
        ("raise SystemExit\n", "checks.py:1: SystemExit: "),
        ("x = 1\n", "checks.py: expected tests, found none"),
    ],
)
def test_a_broken_kata_has_a_fault_and_no_items(checks: str, fault: str, folder: Path) -> None:
    """And takes no other kata with it."""
    broken, right = kata(folder, "broken", checks), kata(folder, "right")

    found, _ = collected(broken, right)

    assert broken.fault.endswith(fault)
    assert found == {"a/broken": [], "a/right": ["defined", "type", "values"]}
    assert right.fault == ""


def test_what_ends_the_judging_is_raised_and_not_kept_by_pytest(folder: Path) -> None:
    """pytest's own loop would report it and go on to its end."""
    trouble = EngineError("no worker could be started")

    def judge(_: object) -> None:
        raise trouble

    judging = kata(folder, "plain")
    with pytest.raises(EngineError) as raised:
        collect({judging.subject.folder.folder.resolve(): [judging]}, lambda _: None, judge, [])
    assert raised.value is trouble
