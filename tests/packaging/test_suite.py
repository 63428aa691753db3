"""The suite itself: a failing test is told by the exit status, and nothing is left behind."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.usefixtures("processes")
def test_one_failing_test_fails_the_whole_suite(tmp_path: Path) -> None:
    """No file below tests/, such as a program that cheats, decides how a run of pytest ends."""
    (tmp_path / "test_it.py").write_text("def test_fails_on_purpose():\n    assert False\n")
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        ROOT / "pyproject.toml",
        "--rootdir",
        ROOT,
    ]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-k", "fails_on_purpose", tmp_path, ROOT / "tests"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 failed" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 1


STOPPED = """
import signal
from checker.engine.connection import Connection

def test_with_an_engine(processes):
    connection = Connection()
    print("begun", flush=True)
    signal.pause()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="no engine stays, and Windows has no SIGTERM")
@pytest.mark.usefixtures("processes")
def test_tests_that_are_terminated_leave_nothing(tmp_path: Path) -> None:
    """Neither a folder nor an engine."""
    (tmp_path / "test_it.py").write_text(STOPPED)
    with tempfile.TemporaryDirectory() as temporary:  # tmp_path can be too long for a socket
        tests = subprocess.Popen(
            [sys.executable, "-m", "pytest", "-s", "-p", "tests.conftest", tmp_path],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env={**os.environ, "TMPDIR": temporary},
        )
        assert tests.stdout is not None
        begun = any(line.endswith(b"begun\n") for line in tests.stdout)
        made = {path.suffix for path in Path(temporary).rglob("*")}
        tests.send_signal(signal.SIGTERM)
        rest, _ = tests.communicate()
        assert begun
        assert ".sock" in made
        assert tests.returncode == pytest.ExitCode.INTERRUPTED, rest
        assert list(Path(temporary).iterdir()) == []
