"""A worker that was started as a program of its own, and the end of its judge."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.usefixtures("processes")
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread does what it can")
REPOSITORY = Path(__file__).resolve().parents[2]

JUDGE = """
import sys
from checker.judge.remote import Remote
from checker.judge.spawned import SpawnedWorker
from checker.spec.model import Limits
from checker.wire.messages import Load

worker = SpawnedWorker()
print(worker._process.pid, flush=True)
remote = Remote(worker, Limits(seconds=60))
remote.request(Load(sys.argv[1].encode(), "solution.py", 1))
"""
SOLUTIONS = {
    "loops": "open('here', 'w').close()\nwhile True: pass",
    "sleeps": "import time\nopen('here', 'w').close()\ntime.sleep(600)",
}


@linux
@pytest.mark.parametrize("deed", SOLUTIONS)
def test_a_worker_ends_when_its_judge_is_killed(deed: str, tmp_path: Path) -> None:
    """Whatever the submission is doing at that time."""
    with subprocess.Popen(
        [sys.executable, "-c", JUDGE, SOLUTIONS[deed]],
        cwd=REPOSITORY,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as judge:
        assert judge.stdout is not None
        worker = psutil.Process(int(judge.stdout.readline()))
        deadline = time.monotonic() + 60
        while not list(tmp_path.glob("*/here")) and time.monotonic() < deadline:
            assert worker.is_running()
            time.sleep(0.05)
        judge.kill()

    assert psutil.wait_procs([worker], timeout=20)[1] == []
