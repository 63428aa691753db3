"""The suite itself: a failing test is told to whoever waits for its exit status."""

import subprocess
import sys
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
