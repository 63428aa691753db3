"""Copies of an engine with more libraries loaded, so that those are waited for once."""

import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import NoReturn

import msgspec

from checker.engine.loop import Loop
from checker.process.fork import fork_child

Needs = frozenset[str]


class Template(msgspec.Struct, frozen=True):
    """A copy that runs, and the socket on which it is asked for judges."""

    pid: int
    control: socket.socket


class Templates:
    """Forks a copy for a set of libraries when it is first needed.

    `become` is what the copy does, with its libraries and the socket that it serves.
    """

    def __init__(self, loop: Loop, become: Callable[[Needs, socket.socket], NoReturn]) -> None:
        self._loop = loop
        self._become = become
        self._templates: dict[Needs, Template] = {}

    def control(self, needs: Needs) -> socket.socket:
        """Return the socket of a copy with these libraries; raises OSError where none can be."""
        for loaded, template in self._templates.items():
            if needs <= loaded:
                return template.control
        if sys.platform != "linux":
            raise NotImplementedError
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            pid = fork_child(lambda: self._become(needs, theirs), {theirs.fileno()}, 2)
        self._templates[needs] = Template(pid, ours)
        self._loop.when_ended(pid, lambda _: self._templates.pop(needs).control.close())
        return ours

    def end(self) -> None:
        """End all copies, and wait for them."""
        for template in self._templates.values():
            template.control.close()
            with contextlib.suppress(ProcessLookupError):
                os.kill(template.pid, signal.SIGTERM)
                os.waitpid(template.pid, 0)
