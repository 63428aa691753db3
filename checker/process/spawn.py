"""Start processes of ours: which interpreter flags, which environment, fork or spawn."""

import contextlib
import os
import site
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import checker
from checker.devices import LOADING
from checker.process.handover import arguments_for, hand_over
from checker.process.surroundings import KEPT

# What an engine needs of the user's environment. Nothing else: no token can be read from a
# process that never had it.
_ENVIRONMENT = (
    "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR",
    "LD_LIBRARY_PATH", *LOADING, *KEPT,
)  # fmt: skip

# Who is ended first where memory runs out: a worker, before the judge that is to tell of it.
WORKER_EXPENDABLE, JUDGE_EXPENDABLE = 1000, 500


def forks() -> bool:
    """Whether judges and workers are forked from an engine here, or each started afresh."""
    return sys.platform == "linux" and os.environ.get("KATA_START") != "spawn"


def resident() -> bool:
    """Whether an engine may stay for later runs: not in CI, not where it is switched off."""
    return not os.environ.get("CI") and os.environ.get("KATA_ENGINE", "").lower() != "off"


def interpreter() -> list[str]:
    """The interpreter, isolated: neither a PYTHONPATH nor the current folder may reach it."""
    package = Path(checker.__file__)
    if site.ENABLE_USER_SITE and package.is_relative_to(site.getusersitepackages()):
        return [sys.executable, "-E", "-P"]  # -I would hide our own package
    return [sys.executable, "-I"]


def environment() -> dict[str, str]:
    """The small environment that our processes get."""
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return {
        **kept,
        "PYTHONDONTWRITEBYTECODE": "1",
        # Importing torch._dynamo makes this folder; one that is there already is left as it is.
        "TORCHINDUCTOR_CACHE_DIR": tempfile.gettempdir(),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }


def be_expendable(process: int | str, score: int) -> None:
    """Have the kernel end a process before others, where memory runs out; the most is 1000."""
    with contextlib.suppress(OSError):  # elsewhere than on Linux, say
        Path(f"/proc/{process}/oom_score_adj").write_text(str(score))


def start(
    arguments: Sequence[str],
    sockets: Sequence[socket.socket],
    errors: int | IO[bytes],
    expendable: int = 0,
) -> subprocess.Popen[bytes]:
    """Start a module of ours with these sockets, away from the learner's session and folder."""
    windows = sys.platform == "win32"
    process = subprocess.Popen(
        [*interpreter(), "-m", *arguments, *arguments_for(sockets)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        env=environment(),
        cwd=Path(sys.executable).anchor,
        pass_fds=() if windows else tuple(each.fileno() for each in sockets),
        start_new_session=not windows,
    )
    assert process.stdin is not None
    if expendable:
        be_expendable(process.pid, expendable)
    hand_over(sockets, process.pid, process.stdin)
    return process
