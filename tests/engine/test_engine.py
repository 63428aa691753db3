"""The engine's life: loaded once, asked again, stopped; and what happens when a process dies."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.engine import client
from checker.engine.connection import Connection
from checker.job import Event, Job, Started, Task
from checker.process.place import socket_path
from tests.verdicts import run_verdict

pytestmark = pytest.mark.usefixtures("processes")

FOLDER = Path(__file__).parents[1] / "judge" / "pack"
PACK = Pack(FOLDER / "katas", FOLDER / "reference")
SHAPE = PACK.kata("01_checks/shape")
ENDLESS = "def f(x):\n    while True:\n        pass\n"


@pytest.fixture
def right(tmp_path: Path) -> Path:
    copy = tmp_path / "right.py"
    copy.write_bytes(SHAPE.solution.read_bytes())
    return copy


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    path = tmp_path / "endless.py"
    path.write_text(ENDLESS)
    return path


def job(kata: KataFolder, path: Path) -> Job:
    return Job((Task(kata.id, str(kata.folder), str(kata.reference_folder), str(path), path.name),))


def engine() -> psutil.Process:
    """The resident engine of the tests."""
    status = client.status()
    assert status is not None
    return psutil.Process(status.pid)


def begun(path: Path) -> Iterator[Event]:
    """Begin to judge, and return once the judge says that it has started."""
    stream = client.run(job(SHAPE, path))
    assert next(stream) == Started(SHAPE.id)
    return stream


def test_a_resident_engine_answers_the_next_run(right: Path) -> None:
    """Two runs are judged by children of one process that stays."""
    assert run_verdict(SHAPE, right).outcome == "passed"
    first = client.status()
    assert run_verdict(SHAPE, right).outcome == "passed"
    assert client.status() == first


def test_a_stopped_engine_is_gone_with_all_its_children(right: Path) -> None:
    """`stop` ends the process and everything it started; asking again says there is none."""
    run_verdict(SHAPE, right)
    process = engine()
    family = [process, *process.children(recursive=True)]
    assert client.stop()
    assert psutil.wait_procs(family, timeout=30)[1] == []
    assert client.status() is None
    assert not client.stop()


def test_a_new_engine_removes_what_others_left(right: Path) -> None:
    """Sockets that nobody answers, also of other places, with their logs, and no other ones."""
    if running := client.status():
        process = psutil.Process(running.pid)
        client.stop()
        psutil.wait_procs([process], timeout=30)
    folder = socket_path().parent
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as other:
        other.bind(str(folder / "engine-one-other.sock"))
        other.listen()
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as gone:
            gone.bind(str(folder / "engine-two-gone.sock"))
        left = ("engine-one-other.log", "engine-two-gone.log", "engine-three-gone.lock")
        for name in left:
            (folder / name).touch()
        assert run_verdict(SHAPE, right).outcome == "passed"
        mine = socket_path()
        # Other tests keep what a user trusts in the same folder.
        assert {path.name for path in folder.glob("*engine*")} == {
            "engines.lock",
            "engine-one-other.log",
            "engine-one-other.sock",
            mine.name,
            mine.with_suffix(".log").name,
        }
        with other.accept()[0] as asked:  # whether it answers, and nothing else
            assert asked.recv(1) == b""


def test_an_engine_ends_whose_socket_was_removed(right: Path) -> None:
    """It looks once a minute, and whenever a client says something or hangs up."""
    run_verdict(SHAPE, right)
    process, connection = engine(), Connection()
    socket_path().unlink()
    connection.close()
    assert psutil.wait_procs([process], timeout=30)[1] == []


def test_in_ci_no_engine_stays(right: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With CI set, the engine is private to the run and ends with it."""
    client.stop()
    monkeypatch.setenv("CI", "true")
    mine = psutil.Process()
    before = {child.pid for child in mine.children(recursive=True)}
    assert run_verdict(SHAPE, right).outcome == "passed"
    assert {child.pid for child in mine.children(recursive=True)} <= before
    assert client.status() is None


def test_two_runs_at_once_share_one_engine(right: Path) -> None:
    """Clients that come at the same moment start one engine between them, and both get verdicts."""
    client.stop()
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(lambda _: run_verdict(SHAPE, right), range(2)))
    assert [verdict.outcome for verdict in verdicts] == ["passed", "passed"]
    assert verdicts[0].seed != verdicts[1].seed


def test_closing_the_stream_stops_judge_and_workers(endless: Path, right: Path) -> None:
    """A front end that goes away leaves no process behind, though a submission never ends."""
    run_verdict(SHAPE, right)
    stream = begun(endless)
    children = engine().children(recursive=True)
    assert children
    stream.close()  # type: ignore[attr-defined]
    assert psutil.wait_procs(children, timeout=30)[1] == []


def test_an_interrupted_check_leaves_nothing(tmp_path: Path) -> None:
    """Ctrl-C during `kata check`: one line, exit status 130, no process of the run left."""
    path = tmp_path / "matmul.py"
    path.write_text("def matmul(a, b):\n    print('running', flush=True)\n    while True: pass\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "checker.cli", "check", "--file", str(path), "03_arithmetic/matmul"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=tmp_path,
        env={**os.environ, "KATA_ENGINE": "off"},  # an engine of its own: all processes are below
        start_new_session=True,
        # Where the suite itself runs in the background, SIGINT is ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    deadline = time.monotonic() + 60
    command = psutil.Process(process.pid)
    while len(family := command.children(recursive=True)) < 3:  # engine, judge and a worker
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline, "the judge never came"
    os.killpg(process.pid, signal.SIGINT)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 130, output
    assert b"Traceback" not in output
    assert psutil.wait_procs(family, timeout=30)[1] == []


def test_the_same_seed_gives_the_same_run(tmp_path: Path) -> None:
    """A replay shows the same differences; a fresh seed shows others."""
    kata = PACK.kata("01_checks/grads")
    copy = tmp_path / "wrong.py"
    copy.write_bytes((kata.reference_folder / "wrong_wrong_path.py").read_bytes())
    runs = [run_verdict(kata, copy, seed=seed).katas[0] for seed in ("a", "a", "b")]
    messages = [[check.message for check in run.checks] for run in runs]
    assert messages[0] == messages[1] != messages[2]


@pytest.mark.parametrize("which", ["solution", "wrong_kept"])
def test_spawned_processes_give_the_same_verdict(
    which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without fork, each process started afresh, the verdict is the same but for the time."""
    copy = tmp_path / "shape.py"
    copy.write_bytes((SHAPE.reference_folder / f"{which}.py").read_bytes())
    forked = run_verdict(SHAPE, copy, seed="same").katas[0]
    monkeypatch.setenv("KATA_START", "spawn")
    spawned = run_verdict(SHAPE, copy, seed="same").katas[0]
    for field in ("outcome", "points", "checks", "error", "submission"):
        assert getattr(forked, field) == getattr(spawned, field)
