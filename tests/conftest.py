"""What every test folder shares: an engine of the tests' own, and a judge to call."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder
from checker.engine import client
from checker.judge.job import Event, Finished, Job, Refused, Task
from checker.verdict import KataVerdict, Verdict

Judge = Callable[..., KataVerdict]


@pytest.fixture(scope="session", autouse=True)
def own_engine() -> Iterator[None]:
    """Let the tests share one resident engine that nobody else uses, and stop it at the end."""
    with tempfile.TemporaryDirectory(prefix="torch-kata-tests-") as folder:
        before = dict(os.environ)
        os.environ.pop("CI", None)  # a resident engine, though this is CI: the suite starts many
        os.environ.pop("KATA_ENGINE", None)
        os.environ["XDG_RUNTIME_DIR"] = folder
        yield
        client.stop()
        os.environ.clear()
        os.environ.update(before)


def events(
    kata: KataFolder, submission: Path, needs: tuple[str, ...] | None = None, **job: str
) -> list[Event]:
    """Judge one file; returns every event of the run."""
    task = Task(
        kata.id,
        str(kata.folder),
        str(kata.reference_folder),
        str(submission),
        f"{kata.name}.py",
        kata.spec().needs if needs is None else needs,
    )
    return list(client.run(Job((task,), **job)))  # type: ignore[arg-type]


def run_verdict(kata: KataFolder, submission: Path, **job: str) -> Verdict:
    """Judge one file; returns the verdict of the run."""
    last = events(kata, submission, **job)[-1]
    assert isinstance(last, Finished), last
    return last.verdict


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Judge a file or a source text against a kata, from a folder of its own."""

    def run(kata: KataFolder, submitted: Path | str | bytes, **job: str) -> KataVerdict:
        source = submitted.read_bytes() if isinstance(submitted, Path) else submitted
        copy = tmp_path / f"{kata.name}.py"
        copy.write_bytes(source.encode() if isinstance(source, str) else source)
        return run_verdict(kata, copy, **job).katas[0]

    return run


@pytest.fixture
def refusal() -> Callable[[KataFolder, Path], Refused]:
    """Judge a file that cannot be judged; returns what the judge said."""

    def run(kata: KataFolder, submission: Path) -> Refused:
        # Not asking the spec what it needs: it may be broken, and the judge is to say so.
        last = events(kata, submission, needs=())[-1]
        assert isinstance(last, Refused), last
        return last

    return run


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")
