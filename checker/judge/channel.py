"""The streams to one worker: its replies, bounded and typed, and what it prints.

Nothing that a worker sends is trusted: frames are bounded and typed, the judge measures the time,
and the operating system says how a worker ended.
"""

import contextlib
import selectors
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

from checker.errors import EngineError
from checker.judge import endings
from checker.judge.allowance import FLOOR, Answered
from checker.judge.endings import WorkerLost
from checker.judge.launch import EngineGone, WorkerProcess
from checker.judge.quota import Quota
from checker.process.scratch import is_too_full
from checker.spec.model import MEGABYTE, Limits
from checker.wire.frames import (
    FrameBuffer,
    FrameError,
    TooLarge,
    decode,
    encode,
    send_frame,
    send_frame_with,
)
from checker.wire.messages import Asking, Raised, Ready, Reply, Request, Result, Setup
from checker.wire.skim import count_items
from checker.wire.validate import validate

# The time for setting up the sandbox does not count as the submission's.
_SETUP_SECONDS = 60.0
_TICK = 0.2


class Channel:
    """Sends requests to one worker and receives its replies; a worker that misbehaves is killed.

    `answered` measures the replies so far, `allowed` returns the most they may be.
    """

    def __init__(self, process: WorkerProcess, limits: Limits, scratch: Path) -> None:
        self.answered = Answered()
        self.allowed: Callable[[], Answered] = lambda: FLOOR
        self._process = process
        self._limits = limits
        self._scratch = scratch
        self._output = bytearray()
        self._frames = FrameBuffer()
        self._ready = False
        self._quota: Quota | None = None
        self._descriptors: list[int] = []
        self._looked = 0.0

    def set_up(self, setup: Setup, shared: int | None) -> None:
        """Have the worker prepare itself; `shared` is the descriptor of memory for its inputs."""
        rpc = self._process.rpc
        rpc.settimeout(_SETUP_SECONDS)
        with contextlib.suppress(OSError):  # `wait_ready` will report it
            if shared is None:
                send_frame(rpc, encode(setup))
            else:
                send_frame_with(rpc, encode(setup), shared)

    def wait_ready(self) -> tuple[str, ...]:
        """Wait for the worker to be set up; returns the sandbox's layers. Raises EngineError."""
        # No submission has run yet: an error here is ours, or this machine's.
        try:
            reply = self._receive(_SETUP_SECONDS)
            if isinstance(reply, Asking):
                self._give_quota(reply)
                reply = self._receive(_SETUP_SECONDS)
        except WorkerLost as lost:
            raise EngineError(f"a worker could not be set up: {lost}") from None
        if not isinstance(reply, Ready):
            raise EngineError("a worker could not be set up: it did not report that it is ready")
        self._ready = True
        return reply.layers

    def exchange(self, request: Request, seconds: float) -> Result | Raised:
        """Send a request and wait for the reply, at most `seconds`; raises WorkerLost."""
        if self._has_spoken():
            raise self._killed(endings.bad_frame("a reply before its request"))
        # A worker that does not read could block us for ever.
        self._process.rpc.settimeout(max(seconds, 0.001))
        try:
            send_frame(self._process.rpc, encode(request))
        except TimeoutError:
            raise self._killed(endings.timed_out(self._limits)) from None
        except FrameError as error:  # our question repeats an answer that was too long
            raise self._killed(endings.bad_frame(str(error))) from None
        except OSError:
            raise self._ended() from None
        reply = self._receive(seconds)
        if isinstance(reply, Ready | Asking):
            raise self._killed(endings.bad_frame("an unexpected message"))
        return reply

    def printed(self) -> bytes:
        """Everything kept of what the submission printed so far."""
        self._process.output.settimeout(0)
        with contextlib.suppress(OSError):
            # Not to its end: threads of the submission may go on printing.
            while len(self._output) < self._limits.output_kb * 1024 and self._drain():
                continue
        return bytes(self._output)

    def close(self) -> None:
        """Kill the worker and close its streams."""
        with contextlib.suppress(EngineGone, OSError):
            self._process.kill()
        if self._quota is not None:
            self._quota.close()
        self._process.rpc.close()
        self._process.output.close()

    def _has_spoken(self) -> bool:
        """Whether the worker has sent something without a request."""
        if len(self._frames):
            return True
        self._process.rpc.settimeout(0)
        try:
            return bool(self._process.rpc.recv(1, socket.MSG_PEEK))
        except OSError:  # nothing to read, or the worker is gone: the next send reports it
            return False

    def _give_quota(self, asking: Asking) -> None:
        if not self._descriptors:
            raise EngineError("a worker could not be set up: a descriptor is missing")
        limit = self._limits.files_mb * MEGABYTE
        listener = self._descriptors.pop()
        self._quota = Quota(listener, asking, self._scratch, limit, self._process)

    def _receive(self, seconds: float) -> Reply:
        """Wait for the next reply; meanwhile read the worker's output and watch its files."""
        deadline = time.monotonic() + seconds
        allowed = self.allowed()
        self._frames.most = allowed.frame
        rpc, output = self._process.rpc, self._process.output
        with selectors.DefaultSelector() as selector:
            selector.register(rpc, selectors.EVENT_READ)
            if output.fileno() >= 0:
                selector.register(output, selectors.EVENT_READ)
            if self._quota is not None:
                selector.register(self._quota, selectors.EVENT_READ)
            while True:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise self._killed(endings.timed_out(self._limits))
                ready = {key.fileobj for key, _ in selector.select(min(left, _TICK))}
                if output in ready and not self._drain():
                    selector.unregister(output)
                if self._quota in ready:
                    self._quota.answer()
                if rpc in ready and (reply := self._read(allowed)) is not None:
                    return reply
                # By the clock: a flood of output must not prevent this check.
                if self._quota is None and time.monotonic() - self._looked > _TICK:
                    self._check_scratch()
                    self._looked = time.monotonic()

    def _read(self, allowed: Answered) -> Reply | None:
        """Read what has arrived; return the reply if it is complete."""
        data = self._receive_some()
        if not data:
            raise self._ended()
        self._frames.feed(data)
        try:
            return self._next_reply(allowed)
        except TooLarge as error:
            raise self._killed(endings.too_large(str(error))) from None
        except FrameError as error:
            raise self._killed(endings.bad_frame(str(error))) from None

    def _receive_some(self) -> bytes:
        rpc = self._process.rpc
        if self._ready or sys.platform == "win32":
            return _receive_some(rpc)
        # Not from a submission: none is loaded yet.
        data, descriptors, _, _ = socket.recv_fds(rpc, 2**20, 1)
        self._descriptors += descriptors
        return data

    def _next_reply(self, allowed: Answered) -> Reply | None:
        """Decode the next frame, if it has arrived and all about it is within bounds."""
        frame = self._frames.next_frame()
        if frame is None:
            return None
        parts = count_items(frame, allowed.parts)
        self.answered = self.answered.with_frame(len(frame), parts)
        if self.answered.total > allowed.total:
            raise TooLarge(f"more than {allowed.total} bytes in all replies together")
        reply: Reply = decode(frame, Reply)
        validate(reply)
        return reply

    def _drain(self) -> bool:
        """Take what the submission printed, keeping only the first part; False at its end."""
        data = _receive_some(self._process.output)
        room = self._limits.output_kb * 1024 - len(self._output)
        self._output += data[: max(room, 0)]
        return bool(data)

    def _check_scratch(self) -> None:
        """Stop a submission that fills the disk with many files, where it need not ask for them."""
        most = 2 * self._limits.files_mb * MEGABYTE
        if is_too_full(self._scratch, most, endings.SCRATCH_FILES):
            raise self._killed(endings.wrote_too_much(self._limits))

    def _killed(self, lost: WorkerLost) -> WorkerLost:
        self._process.kill()
        return lost

    def _ended(self) -> WorkerLost:
        status = self._process.exit_status(2.0)
        lost = endings.ended(status, self._limits)
        # It may have closed the stream and run on: that is no answer either.
        return self._killed(lost) if status is None else lost


def _receive_some(stream: socket.socket) -> bytes:
    try:
        return stream.recv(2**20)
    except ConnectionError:
        return b""
