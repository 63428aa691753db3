"""What a run does when processes of ours die, or have no place to be: the verdicts are given."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.engine import client, connection
from checker.errors import EngineError
from checker.job import Event, Faulted, Finished, Job, Judged, Started, Task
from checker.process import spawn
from checker.process.place import socket_path, why_none_stays
from checker.process.temporary import TemporaryFolder, remove_abandoned
from checker.verdict import Verdict
from tests.verdicts import run_verdict

pytestmark = pytest.mark.usefixtures("processes")

FOLDER = Path(__file__).parents[1] / "judge" / "pack"
PACK = Pack(FOLDER / "katas", FOLDER / "reference")
SHAPE = PACK.kata("01_checks/shape")
ENDLESS = "def f(x):\n    while True:\n        pass\n"
RIGHT = SHAPE.solution.read_text()


def kata(folder: Path, checks: str = "", seconds: float = 1.0) -> KataFolder:
    """A kata called a/b, where f returns what it is given; with tests of its own."""
    katas, reference = folder / "pack/katas/a/b", folder / "pack/reference/a/b"
    katas.mkdir(parents=True)
    reference.mkdir(parents=True)
    (katas / "kata.yaml").write_text(
        "format: 1\ntitle: {en: B}\ntask: {en: B}\nsolve: f\npoints: 4\n"
        "cases: [{x: {value: 1}}]\nchecks: [type, values]\nhints: [{en: B}]\n"
        f"limits: {{seconds: {seconds}}}\n"
    )
    (katas / "stub.py").write_text("def f(x):\n    # TODO\n    raise NotImplementedError\n")
    (reference / "solution.py").write_text("def f(x):\n    return x\n")
    if checks:
        (katas / "checks.py").write_text(checks)
    return KataFolder("a/b", katas, reference)


def task(kata: KataFolder, folder: Path, source: str) -> Task:
    path = folder / f"{len(list(folder.iterdir()))}.py"
    path.write_text(source)
    return Task(kata.id, str(kata.folder), str(kata.reference_folder), str(path), path.name)


def begun(*tasks: Task) -> tuple[Iterator[Event], Event]:
    """Begin to judge; returns the stream, and its first event once it has come."""
    stream = client.run(Job(tasks))
    return stream, next(stream)


def verdict(stream: Iterator[Event]) -> Verdict:
    *_, last = stream
    assert isinstance(last, Finished), last
    return last.verdict


def engine() -> psutil.Process:
    """The resident engine of the tests."""
    status = client.status()
    assert status is not None
    return psutil.Process(status.pid)


def judges() -> list[psutil.Process]:
    """Running judges of the resident engine, known by what the kernel ends before an engine."""
    return [child for child in engine().children() if expendable(child) == 500]


def expendable(process: psutil.Process) -> int:
    return int(Path(f"/proc/{process.pid}/oom_score_adj").read_text())


@pytest.fixture
def in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")


def children() -> list[psutil.Process]:
    """Engines and judges that this process started and that run, but for the resident engine."""
    status = client.status()
    found = psutil.Process().children()
    return [
        child
        for child in found
        if child.status() != psutil.STATUS_ZOMBIE
        and (status is None or child.pid != status.pid)
        and any(part.startswith("checker.") for part in child.cmdline())
    ]


def private_engine() -> psutil.Process:
    (process,) = (child for child in children() if "client" in child.cmdline())
    return process


def test_where_memory_runs_out_workers_go_first(tmp_path: Path) -> None:
    """The kernel is told to end workers before judges, and judges before the engine."""
    stream, _ = begun(task(SHAPE, tmp_path, ENDLESS))
    scores = sorted(expendable(child) for child in engine().children())
    stream.close()  # type: ignore[attr-defined]
    assert expendable(engine()) == 0
    assert scores[0] == 500
    assert set(scores[1:]) == {1000}


def test_a_judge_that_is_killed_is_replaced(tmp_path: Path) -> None:
    """Every task gets its verdict; the one that was being judged is tried once more."""
    slow = task(kata(tmp_path), tmp_path, ENDLESS)
    stream, first = begun(slow, task(SHAPE, tmp_path, RIGHT))
    assert first == Started("a/b", 0)
    for judge in judges():
        judge.kill()
    events = list(stream)
    assert [type(event) for event in events[:-1]] == [Started, Judged, Started, Judged]
    assert events[2] == Started("a/b", 0)  # the other one first
    run = verdict(iter(events))
    assert [each.outcome for each in run.katas] == ["timed_out", "passed"]
    assert [each.id for each in run.katas] == ["a/b", SHAPE.id]


KILLS_THE_JUDGE = """import os, signal
def test_it(submission):
    if submission(2).value == 3:
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_submission_that_ends_two_judges_is_errored(tmp_path: Path) -> None:
    """It has its true maximum of points; the others are judged, before and after it."""
    killed = kata(tmp_path, KILLS_THE_JUDGE)
    harmful = "def f(x):\n    return 3 if x == 2 else x\n"
    tasks = [
        task(killed, tmp_path, "def f(x):\n    return x\n"),
        task(killed, tmp_path, harmful),
        task(SHAPE, tmp_path, RIGHT),
        task(killed, tmp_path, "def f(x):\n    return 0\n"),
    ]
    run = verdict(client.run(Job(tuple(tasks))))
    assert [each.outcome for each in run.katas] == ["passed", "errored", "passed", "failed"]
    assert run.faults == ()
    lost = run.katas[1]
    assert (lost.points, lost.max_points) == (0, 4)
    assert lost.error is not None
    assert (lost.error.kind, lost.error.message) == (
        "memory",
        "the system ended the judge twice while it checked the returned value; "
        "is that much larger than the task asks for?",
    )
    assert {check.outcome for check in lost.checks} == {"errored"}


GOES_ON_FOR_EVER = """def test_it(submission):
    for _ in range(submission(2).value):
        pass
"""


def test_an_answer_that_keeps_the_judge_busy_is_timed_out(tmp_path: Path) -> None:
    """The judge's own time has an end; the answer is to blame, as its kata's own takes none."""
    busy = kata(tmp_path, GOES_ON_FOR_EVER, seconds=0.1)
    tasks = (
        task(busy, tmp_path, "def f(x):\n    return 10**18 if x == 2 else x\n"),
        task(SHAPE, tmp_path, RIGHT),
    )
    run = verdict(client.run(Job(tasks)))
    assert [each.outcome for each in run.katas] == ["timed_out", "passed"]
    assert run.katas[0].error is not None
    assert run.katas[0].error.message == (
        "comparing the returned value took too long; is it much larger than the task asks for?"
    )


def test_a_check_without_end_is_its_katas_fault(tmp_path: Path) -> None:
    """With the kata's own solution for an answer, it has no end either."""
    endless = kata(tmp_path, "def test_it(submission):\n    while True: pass\n", seconds=0.1)
    tasks = (task(endless, tmp_path, "def f(x):\n    return x\n"), task(SHAPE, tmp_path, RIGHT))
    run = verdict(client.run(Job(tasks)))
    assert [(each.id, each.outcome) for each in run.katas] == [(SHAPE.id, "passed")]
    (fault,) = run.faults
    assert fault.id == "a/b"
    assert fault.message.endswith("check test_it: TooLong: still running after 1.05 s")


def test_an_answer_that_costs_the_judge_its_memory_is_errored(tmp_path: Path) -> None:
    """The judge's memory has an end, too, and it goes on with the next kata."""
    checks = "def test_it(submission):\n    bytearray(submission(2).value)\n"
    tasks = (
        task(kata(tmp_path, checks), tmp_path, "def f(x):\n    return 2**36 if x == 2 else x\n"),
        task(SHAPE, tmp_path, RIGHT),
    )
    run = verdict(client.run(Job(tasks)))
    assert [each.outcome for each in run.katas] == ["errored", "passed"]
    assert run.katas[0].error is not None
    assert run.katas[0].error.message == (
        "the judge ran out of memory while it checked the returned value; "
        "is that much larger than the task asks for?"
    )


def test_an_engine_that_is_killed_is_replaced_once(tmp_path: Path) -> None:
    """Judge and workers die with it; a private one goes on, and leaves nothing either."""
    others = children()
    slow = task(kata(tmp_path), tmp_path, ENDLESS)
    stream, _ = begun(slow, task(SHAPE, tmp_path, RIGHT))
    process = engine()
    family = [process, *process.children(recursive=True)]
    process.kill()
    assert [each.outcome for each in verdict(stream).katas] == ["timed_out", "passed"]
    assert psutil.wait_procs(family, timeout=30)[1] == []
    assert [child for child in children() if child not in others] == []


def test_a_run_that_loses_two_engines_has_no_verdict(tmp_path: Path) -> None:
    """Then it is the machine, and nothing reads as passed."""
    stream, _ = begun(task(SHAPE, tmp_path, ENDLESS))
    engine().kill()
    assert isinstance(next(stream), Started)
    private_engine().kill()
    with pytest.raises(EngineError, match="ended without a verdict"):
        list(stream)


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_an_engine_that_cannot_start_is_told(
    start: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its last words are in the message, and what to do; nothing is tried for ever."""
    started = spawn.start

    def broken(arguments: list[str], *rest: Any) -> subprocess.Popen[bytes]:
        return started(["checker.no_such_module", *arguments], *rest)

    client.stop()
    monkeypatch.setenv("KATA_START", start)
    monkeypatch.setattr(connection, "start", broken)
    with pytest.raises(EngineError, match=r"No module named checker.no_such_module") as caught:
        list(client.run(Job((task(SHAPE, tmp_path, RIGHT),))))
    assert "kata doctor" in str(caught.value)


def test_an_engine_that_dies_before_it_takes_the_job_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between connect and send, too: a private one judges."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener:
            listener.bind(str(socket_path()))
            listener.listen()
            thread = threading.Thread(target=lambda: listener.accept()[0].close())
            thread.start()
            assert run_verdict(SHAPE, Path(task(SHAPE, tmp_path, RIGHT).submission)).points == 3
            thread.join()


def open_to_others(folder: Path) -> None:
    folder.mkdir(mode=0o755)


def somebody_elses(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    os.chown(folder, 12345, 12345)


def a_file(folder: Path) -> None:
    folder.touch()


def a_link(folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir(mode=0o700)
    folder.symlink_to("elsewhere")


@pytest.mark.parametrize("make", [open_to_others, somebody_elses, a_file, a_link])
def test_where_the_runtime_folder_is_not_ours_the_engine_is_private(
    make: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever made it, it is not used; the verdict is given, and it is said why none stays."""
    if make is somebody_elses and os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = tmp_path / "torch-kata"
    make(folder)
    assert why_none_stays().startswith(f"{folder}: ")
    assert run_verdict(SHAPE, Path(task(SHAPE, tmp_path, RIGHT).submission)).outcome == "passed"
    assert client.status() is None
    assert not client.stop()
    assert not folder.is_dir() or list(folder.iterdir()) == []


def test_a_name_too_long_for_a_socket_makes_the_engine_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The verdict is given, and path and remedy are told."""
    folder = tmp_path / ("long" * 25)
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    assert "too long a name for a socket; set XDG_RUNTIME_DIR" in why_none_stays()
    assert run_verdict(SHAPE, Path(task(SHAPE, tmp_path, RIGHT).submission)).outcome == "passed"
    assert client.status() is None


def test_an_engine_whose_temporary_folder_is_removed_judges_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It finds another one, and leaves nothing there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    path = Path(task(SHAPE, tmp_path, RIGHT).submission)
    try:
        assert run_verdict(SHAPE, path).outcome == "passed"
        shutil.rmtree(folder)
        assert run_verdict(SHAPE, path).outcome == "passed"
    finally:
        client.stop()


@pytest.mark.usefixtures("in_ci")
def test_what_a_killed_private_engine_left_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the run itself where that goes on, and by the next one where it was killed as well."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    stream, _ = begun(task(kata(tmp_path), tmp_path, ENDLESS))
    deadline = time.monotonic() + 60
    while not list(temporary.glob("torch-kata-run-*")):
        assert time.monotonic() < deadline, "no worker ever came"
    private_engine().kill()
    verdict(stream)
    assert list(temporary.iterdir()) == []

    gone = (
        subprocess.run(
            [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
        )
        .stdout.decode()
        .strip()
    )
    (temporary / f"torch-kata-run-{gone}-abc" / "deep").mkdir(parents=True)
    mine, elsewhere = (TemporaryFolder("run") for _ in range(2))
    # In another container, whose pids say nothing here.
    renamed = elsewhere.path.rename(temporary / f"torch-kata-run-{gone}-def")
    verdict(client.run(Job((task(SHAPE, tmp_path, RIGHT),))))
    assert set(temporary.iterdir()) == {mine.path, renamed}
    elsewhere.release()
    remove_abandoned()
    assert list(temporary.iterdir()) == [mine.path]
    mine.release()


def test_a_killed_judge_leaves_no_worker(tmp_path: Path) -> None:
    """Its workers are ended with it, and their folders removed."""
    slow = task(kata(tmp_path, seconds=60), tmp_path, ENDLESS)
    stream, _ = begun(slow)
    before = engine().children(recursive=True)
    (judge,) = judges()
    judge.send_signal(signal.SIGKILL)
    assert psutil.wait_procs(before, timeout=30)[1] == []
    assert client.status() is not None  # it answers once it has cleaned up
    assert not list(Path(tempfile.gettempdir()).glob(f"torch-kata-run-{judge.pid}-*"))
    stream.close()  # type: ignore[attr-defined]


def test_the_faulted_are_told_as_they_are_found(tmp_path: Path) -> None:
    """A broken kata is an event of its own, with the task's place, and in the verdict."""
    broken = kata(tmp_path, "import os\nos._exit(3)\n")
    tasks = (task(SHAPE, tmp_path, RIGHT), task(broken, tmp_path, "x = 1\n"))
    events = list(client.run(Job(tasks)))
    (told,) = (event for event in events if isinstance(event, Faulted))
    assert told.task == 1
    assert told.fault.message == f"{broken.folder}: the judge crashes while it reads this kata"
    assert verdict(iter(events)).faults == (told.fault,)


def test_a_diagnosis_that_fails_costs_no_verdict_and_is_in_the_log(tmp_path: Path) -> None:
    """The engine's log has the traceback; the learner is told what the check found."""
    # A checks.py runs in the judge, so it can break there what it likes.
    checks = (
        "from checker.judge import run\ndef test_it(submission):\n    run.find_mistake = None\n"
    )
    odd = kata(tmp_path, checks)
    job = Job((task(odd, tmp_path, "def f(x):\n    return 2\n"),), diagnose=True)
    (judged,) = verdict(client.run(job)).katas
    assert judged.outcome == "failed"
    log = socket_path().with_suffix(".log").read_text()
    assert "'NoneType' object is not callable" in log.rpartition("Traceback")[2]


def test_the_layers_in_force_are_told_whichever_judge_ends(tmp_path: Path) -> None:
    """A judge that ends takes no knowledge of the sandbox with it."""
    whole = verdict(client.run(Job((task(SHAPE, tmp_path, RIGHT),)))).sandbox
    broken = kata(tmp_path, "import os\ndef test_x(submission):\n    os._exit(3)\n")
    tasks = (task(SHAPE, tmp_path, RIGHT), task(broken, tmp_path, "def f(x):\n    return x\n"))
    run = verdict(client.run(Job(tasks)))
    assert [fault.id for fault in run.faults] == ["a/b"]
    assert run.sandbox == whole
