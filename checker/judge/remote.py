"""Send requests to one worker within its limits, and keep a transcript of requests and replies."""

import contextlib
import time
from collections.abc import Callable

import msgspec

from checker.devices import HOST, Device, files, fills_fresh_memory
from checker.judge.allowance import Answered
from checker.judge.channel import Channel
from checker.judge.endings import WorkerLost
from checker.judge.launch import EngineGone, WorkerProcess
from checker.judge.quota import longest_file
from checker.judge.shared import SHARED_BYTES, shared_memory
from checker.process.scratch import remove_tree
from checker.process.temporary import TemporaryFolder
from checker.spec.model import MEGABYTE, Limits
from checker.wire.messages import Load, Put, Raised, Request, Result, Setup


class Exchange(msgspec.Struct, frozen=True):
    """One request and its reply; None where the worker was lost instead."""

    request: Request
    reply: Result | Raised | None


class Remote:
    """One worker and the solution in it. Close it, or use it as a context manager.

    `seconds_left` is what remains of its time limit; `lost` says how it was lost, if it was.
    """

    def __init__(
        self,
        process: WorkerProcess,
        limits: Limits,
        needs: tuple[str, ...] = (),
        device: Device = HOST,
    ) -> None:
        self.device = device
        self.transcript: list[Exchange] = []
        self.seconds_left = limits.seconds
        self.lost: WorkerLost | None = None
        self._process = process
        self._layers: tuple[str, ...] | None = None
        self._folder = TemporaryFolder("run")
        self._scratch = self._folder.path
        self._shared = shared_memory(device)
        self._channel = Channel(process, limits, self._scratch)
        setup = Setup(
            scratch=str(self._scratch),
            needs=needs,
            cpu_seconds=int(limits.seconds) + 2,
            memory_bytes=limits.memory_mb * MEGABYTE,
            file_bytes=longest_file(limits.files_mb * MEGABYTE),
            device_files=files(device),
            fill_fresh_memory=fills_fresh_memory(device),
            shared_bytes=SHARED_BYTES if self._shared is not None else 0,
        )
        self._channel.set_up(setup, None if self._shared is None else self._shared.descriptor)

    def __enter__(self) -> "Remote":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def layers(self) -> tuple[str, ...]:
        """The layers of the sandbox in force; none before a solution is loaded."""
        return self._layers or ()

    def answered(self) -> Answered:
        """The size of the replies so far."""
        return self._channel.answered

    def allow(self, allowed: Callable[[], Answered]) -> None:
        """Set the bound on replies; `allowed` is called before each reply."""
        self._channel.allowed = allowed

    def printed(self) -> bytes:
        """Everything kept of what the submission printed so far."""
        return self._channel.printed()

    def forget(self) -> None:
        """Start a new transcript, and measure replies from zero."""
        self.transcript.clear()
        self._channel.answered = Answered()

    def request(self, request: Request) -> Result | Raised:
        """Ask, and wait for the reply within the time that is left; raises WorkerLost."""
        if self.lost is not None:
            raise self.lost
        try:
            reply = self._ask(request)
        except WorkerLost as lost:
            self.lost = lost
            self.transcript.append(Exchange(request, None))
            raise
        self.transcript.append(Exchange(request, reply))
        return reply

    def _ask(self, request: Request) -> Result | Raised:
        """Use shared memory where that is possible; the transcript shows no difference."""
        if self._shared is None:
            return self._exchange(request)
        if written := self._shared.write(request):
            return written
        sent = request
        if isinstance(request, Load):
            self._shared.loaded(request.source)
        if isinstance(request, Put):
            place = self._shared.reserve(request.value, request.layout)
            sent = msgspec.structs.replace(request, place=place)
        reply = self._exchange(sent)
        if isinstance(reply, Raised):
            return reply
        if isinstance(sent, Put) and sent.place >= 0:
            self._shared.note(sent.place, reply)
        return self._shared.look(request, reply)

    def _exchange(self, request: Request) -> Result | Raised:
        if isinstance(request, Load):
            if self._layers is None:
                self._layers = self._channel.wait_ready()
                self._lay_files(request)
            request = msgspec.structs.replace(request, files={})
        started = time.monotonic()
        try:
            return self._channel.exchange(request, self.seconds_left)
        finally:
            self.seconds_left -= time.monotonic() - started

    def _lay_files(self, request: Load) -> None:
        """Lay a kata's files into the scratch folder; no submission has run in it yet."""
        for name, data in request.files.items():
            path = self._scratch / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def close(self) -> None:
        """Kill the worker and remove its scratch folder."""
        self._channel.close()
        if self._shared is not None:
            self._shared.close()
            self._shared = None
        with contextlib.suppress(OSError):
            self._scratch.rmdir()  # nearly always empty
        if self._scratch.exists():
            # Only after the process has ended: it could still write there.
            with contextlib.suppress(EngineGone, OSError):
                self._process.exit_status(2.0)
            remove_tree(self._scratch)
        self._folder.release()
