"""Note which lines of checker/ run in this process and in its forks.

`make coverage` has every interpreter of the virtual environment load this at its start, by a .pth
file that is there for as long as the suite runs: our own processes are isolated and get no
variable by which they could be asked to. Nothing of torch-kata knows of it.

A worker cannot write a file, and is killed rather than ended. So each process writes what it has
noted into memory that it shares with a file, made before a sandbox closes: whenever it sends
something, and when it ends.
"""

import atexit
import contextlib
import json
import mmap
import os
import socket
import tempfile
import threading
from pathlib import Path
from typing import Any, NoReturn

import coverage

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".coverage-of-processes"
_BYTES = 2**20


class Noted:
    """The lines that ran in this process, and the memory in which they are kept for the others."""

    def __init__(self) -> None:
        self._coverage = coverage.Coverage(
            data_file=None, include=[f"{ROOT / 'checker'}/*"], config_file=False
        )
        # Most interpreters that a suite starts run nothing of ours.
        self._coverage.set_option("run:disable_warnings", ["no-data-collected"])
        self._lock = threading.Lock()
        self._kept: list[mmap.mmap] = []  # never given back: a descriptor of the same number may
        self._begin()
        self._coverage.start()

    def _begin(self) -> None:
        descriptor, _ = tempfile.mkstemp(dir=FOLDER)
        os.ftruncate(descriptor, _BYTES)
        self._kept.append(mmap.mmap(descriptor, _BYTES))
        os.close(descriptor)

    def forked(self) -> None:
        """Keep the lines of a child by themselves."""
        self._lock = threading.Lock()
        with contextlib.suppress(OSError):
            self._begin()

    def write(self) -> None:
        """Put down what has been noted up to now."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            data = self._coverage.get_data()
            lines = {name: data.lines(name) for name in data.measured_files()}
            text = json.dumps(lines).encode()
            if len(text) < _BYTES:
                self._kept[-1][: len(text) + 1] = text + b"\0"
        finally:
            self._lock.release()


def _hook(noted: Noted) -> None:
    end, send = os._exit, socket.socket.sendall

    def _exit(status: int) -> NoReturn:
        noted.write()
        end(status)

    def sendall(self: socket.socket, *arguments: Any) -> None:
        noted.write()
        send(self, *arguments)

    os._exit = _exit
    socket.socket.sendall = sendall  # type: ignore[method-assign,assignment]
    atexit.register(noted.write)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=noted.forked)


if FOLDER.is_dir():
    _hook(Noted())
