"""What every test folder shares: an engine of the tests' own, and a judge to call."""

import contextlib
import os
import signal
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from hypothesis import HealthCheck, settings

from checker.catalog.pack import KataFolder
from checker.engine import client
from checker.job import Faulted, Finished
from checker.process.temporary import TemporaryFolder
from checker.verdict import KataFault, KataVerdict
from tests.process_guard import FIXTURE, ProcessGuard
from tests.verdicts import Judge, events, run_verdict

if TYPE_CHECKING:
    from xdist.remote import Producer
    from xdist.scheduler.protocol import Scheduling

# Submissions and packs: their files are data here.
collect_ignore = ["fixtures", "diagnosis/corpus"]

# The same examples on every machine, and no judgement on how long they take.
settings.register_profile(
    "fixed",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("fixed")


def pytest_configure() -> None:
    """Let SIGTERM end the tests as Ctrl-C does: fixtures still remove what they have made."""
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(*_: object) -> None:
    # Ctrl-C reaches them by itself: pytest-xdist would give its workers too little time.
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):
            child.terminate()
    raise KeyboardInterrupt


@pytest.fixture(scope="session", autouse=True)
def own_engine() -> Iterator[None]:
    """Let the tests share one resident engine that nobody else uses, and stop it at the end."""
    with TemporaryFolder("tests") as path:
        folder, before = str(path), dict(os.environ)
        os.environ.pop("CI", None)  # a resident engine, though this is CI: the suite starts many
        os.environ.pop("KATA_ENGINE", None)
        os.environ.pop("KATA_PACK", None)
        os.environ["XDG_RUNTIME_DIR"] = folder
        os.environ["XDG_CONFIG_HOME"] = folder  # what tests trust is no setting of this user's
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder  # PyTorch makes one when it is imported
        yield
        client.stop()
        os.environ.clear()
        os.environ.update(before)


@pytest.fixture(scope="session")
def processes() -> None:
    """Allow a test to start processes and engines. Without it, such a test fails."""


@pytest.fixture
def judge(tmp_path: Path, processes: None) -> Judge:  # noqa: ARG001
    """Judge a file or a source text against a kata, from a folder of its own."""

    def run(kata: KataFolder, submitted: Path | str | bytes, **job: str) -> KataVerdict:
        source = submitted.read_bytes() if isinstance(submitted, Path) else submitted
        copy = tmp_path / f"{kata.name}.py"
        copy.write_bytes(source.encode() if isinstance(source, str) else source)
        return run_verdict(kata, copy, **job).katas[0]

    return run


@pytest.fixture
def fault(processes: None) -> Callable[[KataFolder, Path], KataFault]:  # noqa: ARG001
    """Judge against a kata that is broken; returns what the verdict says of it."""

    def run(kata: KataFolder, submission: Path) -> KataFault:
        # Not asking the spec what it needs: it may be broken, and the judge is to say so.
        *_, told, last = events(kata, submission, needs=())
        assert isinstance(last, Finished), last
        (found,) = last.verdict.faults
        assert told == Faulted(found)
        assert (last.verdict.katas, last.verdict.outcome) == ((), "errored")
        return found

    return run


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.hookimpl(tryfirst=True)  # before pytest looks at -m
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that may start processes: those that ask for the fixture, by any way."""
    for item in items:
        if FIXTURE in getattr(item, "fixturenames", ()):
            item.add_marker(FIXTURE)


@pytest.hookimpl(optionalhook=True)  # pytest may run without xdist
def pytest_xdist_make_scheduler(config: pytest.Config, log: "Producer") -> "Scheduling | None":
    """Let the chapters of the proof run in several processes."""
    from tests.distribution import FilesAndChapters

    return FilesAndChapters(config, log) if config.getvalue("dist") == "loadfile" else None


_guard = ProcessGuard()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Fail where a fixture of a unit test starts a process."""
    with _guard.forbidding(item.get_closest_marker(FIXTURE) is None):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Fail where a unit test starts a process."""
    with _guard.forbidding(item.get_closest_marker(FIXTURE) is None):
        return (yield)
