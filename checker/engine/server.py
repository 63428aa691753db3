"""The engine: load torch and pytest once, then fork judges for clients and workers for judges.

It holds no kata and runs nobody's code. Of a request it reads one word and passes descriptors on;
what a judge is to do travels past it, so that no process forked later finds it in its memory.
"""

import contextlib
import json
import os
import select
import selectors
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from typing import NoReturn

import msgspec

from checker.process.fork import become_subreaper, descends_from_us, fork_child, kill_orphans
from checker.process.scratch import remove_abandoned, remove_scratch_of
from checker.process.spawn import JUDGE_EXPENDABLE, WORKER_EXPENDABLE

IDLE_SECONDS = 15 * 60
_MESSAGE_BYTES = 512

JudgeMain = Callable[[socket.socket, socket.socket], NoReturn]
WorkerMain = Callable[[socket.socket], NoReturn]


class Roles(msgspec.Struct, frozen=True):
    """What a forked child may become, and what must be loaded before the fork."""

    judge: JudgeMain
    worker: WorkerMain
    load: Callable[[tuple[str, ...]], None]
    versions: str


class _Judge:
    """A judge that runs, and its control socket."""

    def __init__(self, pid: int, control: socket.socket) -> None:
        self.pid = pid
        self.control = control


class _Worker:
    """A worker that runs, and the judge that asked for it."""

    def __init__(self, pid: int, judge: _Judge) -> None:
        self.pid = pid
        self.pidfd = os.pidfd_open(pid)
        self.judge = judge

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)


class Engine:
    """One loop over clients, judges and the ends of processes."""

    def __init__(self, roles: Roles, needs: frozenset[str] = frozenset()) -> None:
        self._roles = roles
        self._needs = needs
        self._selector = selectors.DefaultSelector()
        self._judges: dict[int, _Judge] = {}
        self._workers: dict[int, _Worker] = {}
        self._templates: dict[frozenset[str], tuple[int, socket.socket]] = {}
        self._running = True
        self._retired = False
        self._idle_since = time.monotonic()
        self._started = time.time()
        become_subreaper()
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def serve_listener(self, listener: socket.socket) -> None:
        """Serve anyone who can reach the socket; end when stopped or idle for long."""
        listener.setblocking(False)
        self._on(listener, lambda: self._accept(listener))
        self._loop(IDLE_SECONDS)

    def serve_client(self, client: socket.socket) -> None:
        """Serve one client; end when it hangs up."""
        self._on(client, lambda: self._client(client, only=True))
        self._loop(None)

    def _on(self, source: socket.socket | int, action: Callable[[], None]) -> None:
        self._selector.register(source, selectors.EVENT_READ, action)

    def _loop(self, idle: float | None) -> None:
        if not self._needs:  # a template is the child of an engine that has done it
            remove_abandoned()
        while self._running:
            for key, _ in self._selector.select(60 if idle else None):
                key.data()
            if self._judges:
                self._idle_since = time.monotonic()
            elif idle and (self._retired or time.monotonic() - self._idle_since > idle):
                break
        self._end()

    def _stop(self, *_: object) -> None:
        self._running = False

    def _end(self) -> None:
        for worker in self._workers.values():
            worker.kill()
        for judge in self._judges.values():
            judge.control.close()
        for judge in self._judges.values():
            # Its client is gone as well, most likely: time to remove what its workers left.
            _wait_for(judge.pid, 1.0)
            with contextlib.suppress(ProcessLookupError):
                os.kill(judge.pid, signal.SIGKILL)
        for pid, control in self._templates.values():
            control.close()
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
                os.waitpid(pid, 0)
        kill_orphans(())

    # Clients

    def _accept(self, listener: socket.socket) -> None:
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
        self._on(client, lambda: self._client(client, only=False))

    def _client(self, client: socket.socket, only: bool) -> None:
        message, descriptors = _receive(client)
        word, *rest = message.decode("ascii", "replace").split()[:8] or [""]
        if word == "judge" and len(descriptors) == 1:
            self._start_judge(frozenset(rest), descriptors[0])
        elif word == "status":
            status = {
                "pid": os.getpid(),
                "started": self._started,
                "versions": self._roles.versions,
            }
            _answer(client, json.dumps(status).encode())
        elif word == "retire":
            # A newer version of us has come: nobody will ask us again.
            self._retired = True
        elif word == "stop":
            _answer(client, b"stopping")
            self._running = False
        elif not message:
            self._selector.unregister(client)
            client.close()
            self._running = self._running and not only
        for descriptor in descriptors:
            os.close(descriptor)

    def _start_judge(self, needs: frozenset[str], job: int) -> None:
        if not needs <= self._needs:
            with contextlib.suppress(OSError):  # a template that died: its client will see the end
                control = self._template(needs)
                socket.send_fds(control, [f"judge {' '.join(sorted(needs))}".encode()], [job])
            return
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

        def run() -> NoReturn:
            self._roles.judge(socket.socket(fileno=job), theirs)

        # A judge is ours: what it says last goes where the engine's own last words go.
        try:
            pid = fork_child(run, {job, theirs.fileno()}, 2, JUDGE_EXPENDABLE)
        except OSError as error:  # its client sees that nobody took the job
            _complain(error)
            ours.close()
            return
        finally:
            theirs.close()
        judge = _Judge(pid, ours)
        self._judges[pid] = judge
        self._on(ours, lambda: self._judge(judge))
        pidfd = os.pidfd_open(pid)
        self._on(pidfd, lambda: self._judge_ended(judge, pidfd))

    def _template(self, needs: frozenset[str]) -> socket.socket:
        """A copy of this engine with more libraries loaded, so that they are waited for once."""
        for loaded, (_, control) in self._templates.items():
            if needs <= loaded:
                return control
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

        def run() -> NoReturn:
            self._roles.load(tuple(sorted(needs)))
            Engine(self._roles, needs).serve_client(theirs)
            os._exit(0)

        with theirs:
            pid = fork_child(run, {theirs.fileno()}, 2)
        self._templates[needs] = (pid, ours)
        pidfd = os.pidfd_open(pid)
        self._on(pidfd, lambda: self._template_ended(needs, pidfd))
        return ours

    def _template_ended(self, needs: frozenset[str], pidfd: int) -> None:
        self._selector.unregister(pidfd)
        os.close(pidfd)
        pid, control = self._templates.pop(needs)
        control.close()
        os.waitpid(pid, 0)

    # Judges and their workers

    def _judge(self, judge: _Judge) -> None:
        message, descriptors = _receive(judge.control)
        if message == b"worker" and len(descriptors) == 2:
            self._start_worker(judge, *descriptors)
        elif not message:
            self._selector.unregister(judge.control)
        for descriptor in descriptors:
            os.close(descriptor)

    def _start_worker(self, judge: _Judge, rpc: int, output: int) -> None:
        def run() -> NoReturn:
            self._roles.worker(socket.socket(fileno=rpc))

        try:
            pid = fork_child(run, {rpc}, output, WORKER_EXPENDABLE)
        except OSError as error:
            _complain(error)
            with contextlib.suppress(OSError):
                judge.control.send(b"failed 0", socket.MSG_DONTWAIT)
            return
        worker = _Worker(pid, judge)
        self._workers[worker.pid] = worker
        self._on(worker.pidfd, lambda: self._worker_ended(worker))
        with contextlib.suppress(OSError):
            socket.send_fds(judge.control, [f"started {worker.pid}".encode()], [worker.pidfd])

    def _worker_ended(self, worker: _Worker) -> None:
        del self._workers[worker.pid]
        self._selector.unregister(worker.pidfd)
        os.close(worker.pidfd)
        _, status = os.waitpid(worker.pid, 0)
        kill_orphans(self._known())
        with contextlib.suppress(OSError):
            message = f"ended {worker.pid} {status}".encode()
            worker.judge.control.send(message, socket.MSG_DONTWAIT)
        self._clean_up_after(worker.judge)

    def _judge_ended(self, judge: _Judge, pidfd: int) -> None:
        self._selector.unregister(pidfd)
        os.close(pidfd)
        os.waitpid(judge.pid, 0)
        for worker in self._workers.values():
            if worker.judge is judge:
                worker.kill()
        with contextlib.suppress(KeyError, ValueError):
            self._selector.unregister(judge.control)
        judge.control.close()
        del self._judges[judge.pid]
        self._clean_up_after(judge)
        self._idle_since = time.monotonic()

    def _clean_up_after(self, judge: _Judge) -> None:
        """When a judge and all its workers have ended, nothing of theirs may be left."""
        workers = any(worker.judge is judge for worker in self._workers.values())
        if judge.pid not in self._judges and not workers:
            remove_scratch_of(judge.pid)

    def _known(self) -> set[int]:
        templates = {pid for pid, _ in self._templates.values()}
        return templates | set(self._judges) | set(self._workers)


def _complain(error: OSError) -> None:
    """Leave word in the log of a process that could not be started."""
    sys.stderr.write(f"no process could be started: {error}\n")
    sys.stderr.flush()


def _answer(client: socket.socket, answer: bytes) -> None:
    """Answer a client that may have gone away: nobody else is to suffer from it."""
    with contextlib.suppress(OSError):
        client.send(answer)


def _wait_for(pid: int, seconds: float) -> None:
    """Wait until a child has ended, at most so long; it is not reaped."""
    pidfd = os.pidfd_open(pid)
    select.select([pidfd], [], [], seconds)
    os.close(pidfd)


def _receive(source: socket.socket) -> tuple[bytes, list[int]]:
    try:
        message, descriptors, _, _ = socket.recv_fds(source, _MESSAGE_BYTES, 2)
    except OSError:
        return b"", []
    return message, descriptors
