"""Fail a test that starts a process, or asks an engine, without saying so.

What needs no process is checked by `make quick`, which leaves out every test that asks for the
fixture `processes`.
"""

import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

FIXTURE = "processes"
_STARTING = frozenset(
    [
        "subprocess.Popen",
        "os.fork",
        "os.forkpty",
        "os.posix_spawn",
        "os.spawn",
        "os.startfile",
        "os.system",
    ]
)
_ADVICE = (
    "this test starts a process or asks an engine. A test that does so asks for the fixture "
    f"`{FIXTURE}`; for a whole file: pytestmark = pytest.mark.usefixtures({FIXTURE!r})"
)


class ProcessGuard:
    """Hears of every process that this interpreter is about to start. An audit hook stays."""

    def __init__(self) -> None:
        self._forbidding = False
        platform.platform()  # asks a program, once: our error messages name the platform
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._forbidding and (event in _STARTING or _asks_an_engine(event, arguments)):
            pytest.fail(_ADVICE, pytrace=True)

    @contextmanager
    def forbidding(self, forbid: bool) -> Iterator[None]:
        """Let a test fail that starts a process in here."""
        self._forbidding = forbid
        try:
            yield
        finally:
            self._forbidding = False


def _asks_an_engine(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether this is a connection to a socket with a path; one where nobody listens is allowed."""
    return (
        event == "socket.connect" and isinstance(arguments[1], str) and Path(arguments[1]).exists()
    )
