"""A process that has torch loaded and forks sandboxed workers; what they may not reach."""

import dataclasses
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.worker import sandbox

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]


@dataclasses.dataclass
class Outcome:
    """What became of one worker."""

    status: int
    layers: list[str] = dataclasses.field(default_factory=list)
    seconds: float = 0.0
    answer: Any = None
    error: str | None = None
    message: str = ""


Worker = Callable[..., Outcome]


@pytest.fixture(scope="session")
def layers(processes: None) -> dict[str, str]:  # noqa: ARG001
    """What the sandbox can do on this machine."""
    return sandbox.probe()


@pytest.fixture(scope="session")
def site_packages() -> Iterator[Path]:
    """A site-packages folder with our package installed in it, katas and all."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "site-packages"
        for name, text in {
            "checker/pack/katas/secret.py": "secret = 1",
            "torch_kata-0.1.0.dist-info/RECORD": "checker/pack/katas/secret.py",
            "torch_kata.pth": str(REPOSITORY),
            "__editable___torch_kata_0_1_0_finder.py": str(REPOSITORY),
            "neighbour/__init__.py": "value = 7",
            "single.py": "value = 8",
        }.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        (root / "checkout").symlink_to(REPOSITORY)
        (root / "everything").symlink_to("/")
        for path in (Path(folder), root):
            path.chmod(0o755)
        yield root


@pytest.fixture(scope="session")
def places(site_packages: Path) -> Iterator[dict[str, Any]]:
    """What submissions would like to reach: files, listening sockets, the parent."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as tcp:
        Path(folder).chmod(0o755)
        tcp.bind(("127.0.0.1", 0))
        tcp.listen()
        unix = socket.socket(socket.AF_UNIX)
        unix.bind(f"{folder}/socket")
        unix.listen()
        secret = Path(folder) / "secret.txt"
        secret.write_text("the seed")
        secret.chmod(0o666)
        with unix:
            yield {
                "repository": str(REPOSITORY),
                "packages": str(site_packages),
                "secret": str(secret),
                "folder": folder,
                "tcp": tcp.getsockname(),
                "unix": f"{folder}/socket",
            }
        assert secret.read_text() == "the seed"


@pytest.fixture(scope="session")
def worker(site_packages: Path, places: dict[str, Any], processes: None) -> Iterator[Worker]:  # noqa: ARG001
    """Run code in a fresh sandboxed worker: `worker(code, uid=..., **policy)`."""
    if sys.platform != "linux":
        pytest.skip("the sandbox is Linux's")
    with (
        tempfile.TemporaryDirectory() as temporary,
        subprocess.Popen(
            [sys.executable, HERE / "sandbox_engine.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "PYTHONPATH": f"{site_packages}:{os.environ.get('PYTHONPATH', '')}",
                "TMPDIR": temporary,
                "GITHUB_TOKEN": "ghs_of_the_engine",
            },
        ) as engine,
    ):
        Path(temporary).chmod(0o755)
        assert engine.stdin is not None
        assert engine.stdout is not None
        requests, answers = engine.stdin, engine.stdout

        def run(
            code: str,
            uid: int | None = None,
            without: str | None = None,
            thread: bool = False,
            **policy: Any,
        ) -> Outcome:
            request = {
                "code": code,
                "uid": uid,
                "without": without,
                "thread": thread,
                "policy": policy,
                "names": places,
            }
            requests.write(json.dumps(request) + "\n")
            requests.flush()
            return Outcome(**json.loads(answers.readline()))

        yield run
        requests.close()
        engine.wait(30)
        shutil.rmtree(temporary, ignore_errors=True)
