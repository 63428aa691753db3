"""The engine: load torch and pytest once, then fork judges for clients and workers for judges.

It holds no kata and runs nobody's code. Of a request it reads one short message and passes
descriptors on; what a judge is to do travels past it, so that no process forked later finds it in
its memory.
"""

import contextlib
import os
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import msgspec

from checker.engine.children import Children, JudgeMain, WorkerMain
from checker.engine.loop import Loop
from checker.engine.templates import Needs, Templates
from checker.process.fork import become_subreaper, descends_from_us, kill_orphans
from checker.process.temporary import remove_abandoned
from checker.wire.control import (
    AskStatus,
    FromClient,
    Retire,
    StartJudge,
    Status,
    Stop,
    Stopping,
    receive,
    send,
)
from checker.wire.frames import FrameError

IDLE_SECONDS = 15 * 60
_LOOK_SECONDS = 60


class Roles(msgspec.Struct, frozen=True):
    """What a forked child may become, and what must be loaded before the fork."""

    judge: JudgeMain
    worker: WorkerMain
    load: Callable[[tuple[str, ...]], None]
    versions: str


class Engine:
    """One loop over clients, judges and the ends of processes. `needs` are libraries loaded."""

    def __init__(self, roles: Roles, needs: Needs = frozenset()) -> None:
        self._roles = roles
        self._needs = needs
        self._loop = Loop()
        self._children = Children(self._loop, roles.judge, roles.worker)
        self._templates = Templates(self._loop, self._become_template)
        self._running = True
        self._retired = False
        self._started = time.time()
        become_subreaper()
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def serve_listener(self, listener: socket.socket) -> None:
        """Serve anyone who can reach the socket; end when stopped, idle or out of reach."""
        listener.setblocking(False)
        self._loop.on(listener, lambda: self._accept(listener))
        self._serve(IDLE_SECONDS, Path(listener.getsockname()))

    def serve_client(self, client: socket.socket) -> None:
        """Serve one client; end when it hangs up."""
        self._loop.on(client, lambda: self._hear(client, only=True))
        self._serve(None)

    def _serve(self, most_idle: float | None, address: Path | None = None) -> None:
        if not self._needs:  # a template is the child of an engine that has done it
            remove_abandoned()
        idle_since = time.monotonic()
        while self._running:
            self._loop.turn(_LOOK_SECONDS if most_idle else None)
            if address is not None and not address.exists():
                self._retired = True  # nobody can reach it any more
            if self._children.judging():
                idle_since = time.monotonic()
            elif most_idle and (self._retired or time.monotonic() - idle_since > most_idle):
                break
        self._children.end()
        self._templates.end()
        kill_orphans(())

    def _stop(self, *_: object) -> None:
        self._running = False

    def _accept(self, listener: socket.socket) -> None:
        if sys.platform != "linux":
            raise NotImplementedError
        try:
            client, _ = listener.accept()
        except OSError:
            return
        # A judge trusts its job, so nobody whom we started may hand one in: where seccomp is
        # missing, this is what keeps a submission from having its own checks.py run.
        pid, _, _ = struct.unpack(
            "3i", client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        )
        if descends_from_us(pid):
            client.close()
            return
        self._loop.on(client, lambda: self._hear(client, only=False))

    def _hear(self, client: socket.socket, only: bool) -> None:
        """Do what a client asks; one that hangs up, or sends no message of ours, is left."""
        try:
            message, descriptors = receive(client, FromClient)
        except (OSError, FrameError):
            message, descriptors = None, []
        match message:
            case StartJudge(needs):
                self._start_judge(frozenset(needs), *descriptors)
            case AskStatus():
                _answer(client, Status(os.getpid(), self._started, self._roles.versions))
            case Retire():
                self._retired = True
            case Stop():
                _answer(client, Stopping())
                self._running = False
            case None:
                self._loop.off(client)
                client.close()
                self._running = self._running and not only
        for descriptor in descriptors:
            os.close(descriptor)

    def _start_judge(self, needs: Needs, job: int) -> None:
        if needs <= self._needs:
            self._children.start_judge(job)
            return
        with contextlib.suppress(OSError):  # a template that died: its client will see the end
            send(self._templates.control(needs), StartJudge(tuple(sorted(needs))), [job])

    def _become_template(self, needs: Needs, client: socket.socket) -> NoReturn:
        self._roles.load(tuple(sorted(needs)))
        Engine(self._roles, needs).serve_client(client)
        os._exit(0)


def _answer(client: socket.socket, answer: Status | Stopping) -> None:
    """Answer a client that may have gone away: nobody else is to suffer from it."""
    with contextlib.suppress(OSError):
        send(client, answer)
