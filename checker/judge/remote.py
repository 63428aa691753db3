"""Talk to one worker within its limits, and keep a transcript of everything asked and answered.

Nothing here believes the worker: frames are bounded and typed, time is ours, and a worker that
goes away is described by what the system says of it.
"""

import contextlib
import selectors
import signal
import socket
import sys
import time
from collections.abc import Callable

import msgspec

from checker.errors import EngineError
from checker.judge.allowance import FLOOR, Answered
from checker.judge.launch import EngineGone, WorkerProcess
from checker.judge.quota import Quota, longest_file
from checker.judge.shared import SHARED_BYTES, shared_memory
from checker.process.scratch import is_too_full, make_scratch, remove_tree
from checker.spec.model import Limits
from checker.spec.text import Text
from checker.verdict import ErrorKind
from checker.wire.frames import (
    FrameBuffer,
    FrameError,
    TooLarge,
    decode,
    encode,
    send_frame,
    send_frame_with,
)
from checker.wire.messages import (
    Asking,
    Load,
    Put,
    Raised,
    Ready,
    Reply,
    Request,
    Result,
    Setup,
)
from checker.wire.skim import count_items
from checker.wire.validate import validate

_MEGABYTE = 2**20
_SCRATCH_FILES = 5_000
# Taking the sandbox's measures is our time, not the submission's.
_SETUP_SECONDS = 60.0
_TICK = 0.2


class WorkerLost(Exception):
    """The worker cannot answer any more. `outcome` is timed_out or errored."""

    def __init__(self, kind: ErrorKind, message: Text) -> None:
        super().__init__(message["en"])
        self.kind = kind
        self.message = message


class Exchange(msgspec.Struct, frozen=True):
    """One request and its reply; None where the worker was lost instead."""

    request: Request
    reply: Result | Raised | None


class Remote:
    """One worker and the solution in it. Close it, or use it as a context manager."""

    def __init__(
        self,
        process: WorkerProcess,
        limits: Limits,
        needs: tuple[str, ...] = (),
        device: str = "cpu",
    ) -> None:
        self.process = process
        self.limits = limits
        self.device = device
        self.output = bytearray()
        self.transcript: list[Exchange] = []
        self.seconds_left = limits.seconds
        self.lost: WorkerLost | None = None
        self.answered = Answered()
        self.allowed: Callable[[], Answered] = lambda: FLOOR
        self._frames = FrameBuffer()
        self._ready: tuple[str, ...] | None = None
        self._quota: Quota | None = None
        self._descriptors: list[int] = []
        self._looked = 0.0
        self.scratch = make_scratch()
        self._shared = shared_memory(device)
        setup = Setup(
            scratch=str(self.scratch),
            needs=needs,
            cpu_seconds=int(limits.seconds) + 2,
            memory_bytes=limits.memory_mb * _MEGABYTE,
            file_bytes=longest_file(limits.files_mb * _MEGABYTE),
            device=device,
            shared_bytes=SHARED_BYTES if self._shared is not None else 0,
        )
        process.rpc.settimeout(_SETUP_SECONDS)
        with contextlib.suppress(OSError):
            if self._shared is None:
                send_frame(process.rpc, encode(setup))
            else:
                send_frame_with(process.rpc, encode(setup), self._shared.descriptor)

    def __enter__(self) -> "Remote":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def layers(self) -> tuple[str, ...]:
        """The layers of the sandbox in force; none before a solution is loaded."""
        return self._ready or ()

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
        """Do what we can by ourselves, in shared memory; the transcript knows no difference."""
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
        if isinstance(request, Load) and self._ready is None:
            self._ready = self._wait_ready()
            self._lay_files(request)
        if isinstance(request, Load):
            request = msgspec.structs.replace(request, files={})
        if self._has_spoken():
            raise self._bad_frame("an answer before the question")
        started = time.monotonic()
        try:
            # A worker that does not read could block us for ever.
            self.process.rpc.settimeout(max(self.seconds_left, 0.001))
            try:
                send_frame(self.process.rpc, encode(request))
            except TimeoutError:
                raise self._timed_out() from None
            except FrameError as error:  # our question repeats an answer that was too long
                raise self._bad_frame(str(error)) from None
            except OSError:
                raise self._ended() from None
            reply = self._receive(self.seconds_left)
        finally:
            self.seconds_left -= time.monotonic() - started
        if isinstance(reply, Ready | Asking):
            raise self._bad_frame("an unexpected message")
        return reply

    def _lay_files(self, request: Load) -> None:
        """Lay a kata's files into the scratch folder; no submission has run in it yet."""
        for name, data in request.files.items():
            path = self.scratch / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def _has_spoken(self) -> bool:
        """Whether the worker has sent something that nobody asked for."""
        if len(self._frames):
            return True
        self.process.rpc.settimeout(0)
        try:
            return bool(self.process.rpc.recv(1, socket.MSG_PEEK))
        except OSError:  # nothing there, or nobody: sending will tell
            return False

    def _wait_ready(self) -> tuple[str, ...]:
        # No submission has run yet: what goes wrong here is ours, or this machine's.
        try:
            reply = self._receive(_SETUP_SECONDS)
            if isinstance(reply, Asking):
                self._give_quota(reply)
                reply = self._receive(_SETUP_SECONDS)
        except WorkerLost as lost:
            raise EngineError(f"a worker could not be set up: {lost}") from None
        if not isinstance(reply, Ready):
            raise EngineError("a worker could not be set up: it did not say that it is ready")
        return reply.layers

    def _give_quota(self, asking: Asking) -> None:
        if not self._descriptors:
            raise EngineError("a worker could not be set up: a descriptor is missing")
        self._quota = Quota(
            self._descriptors.pop(),
            asking,
            self.scratch,
            self.limits.files_mb * _MEGABYTE,
            self.process,
        )

    def _receive(self, seconds: float) -> Reply:
        deadline = time.monotonic() + seconds
        allowed = self.allowed()
        self._frames.most = allowed.frame
        rpc, output = self.process.rpc, self.process.output
        with selectors.DefaultSelector() as selector:
            selector.register(rpc, selectors.EVENT_READ)
            if output.fileno() >= 0:
                selector.register(output, selectors.EVENT_READ)
            if self._quota is not None:
                selector.register(self._quota, selectors.EVENT_READ)
            while True:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise self._timed_out()
                ready = {key.fileobj for key, _ in selector.select(min(left, _TICK))}
                if output in ready and not self._drain():
                    selector.unregister(output)
                if self._quota in ready:
                    self._quota.answer()
                if rpc in ready:
                    data = self._receive_some(rpc)
                    if not data:
                        raise self._ended()
                    self._frames.feed(data)
                    try:
                        reply = self._next_reply(allowed)
                    except TooLarge as error:
                        raise self._too_large(str(error)) from None
                    except FrameError as error:
                        raise self._bad_frame(str(error)) from None
                    if reply is not None:
                        return reply
                # By the clock: a flood of output must not keep us from looking.
                if self._quota is None and time.monotonic() - self._looked > _TICK:
                    self._check_scratch()
                    self._looked = time.monotonic()

    def _receive_some(self, rpc: socket.socket) -> bytes:
        if self._ready is not None or sys.platform == "win32":
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
            raise TooLarge(f"more than {allowed.total} bytes in all answers together")
        reply: Reply = decode(frame, Reply)
        validate(reply)
        return reply

    def _drain(self) -> bool:
        """Take what the submission printed, keeping only the first part; False at its end."""
        data = _receive_some(self.process.output)
        room = self.limits.output_kb * 1024 - len(self.output)
        self.output += data[: max(room, 0)]
        return bool(data)

    def printed(self) -> bytes:
        """Everything kept of what the submission printed so far."""
        self.process.output.settimeout(0)
        with contextlib.suppress(OSError):
            # Not to its end: threads may go on printing for as long as they live.
            while len(self.output) < self.limits.output_kb * 1024 and self._drain():
                continue
        return bytes(self.output)

    def _check_scratch(self) -> None:
        """Stop a submission that fills the disk with many files, where it need not ask for them."""
        if is_too_full(self.scratch, 2 * self.limits.files_mb * _MEGABYTE, _SCRATCH_FILES):
            self.process.kill()
            raise WorkerLost(
                "signal",
                {
                    "en": f"stopped: wrote more than {2 * self.limits.files_mb} MB "
                    f"or {_SCRATCH_FILES} files",
                    "zh": f"已终止：写入超过 {2 * self.limits.files_mb} MB "
                    f"或 {_SCRATCH_FILES} 个文件",
                },
            )

    def _timed_out(self) -> WorkerLost:
        self.process.kill()
        seconds = f"{self.limits.seconds:g}"
        return WorkerLost(
            "timeout",
            {
                "en": f"still running after {seconds} s; look for a loop that never ends",
                "zh": f"运行超过 {seconds} 秒仍未结束；检查是否有停不下来的循环",
            },
        )

    def _bad_frame(self, reason: str) -> WorkerLost:
        self.process.kill()
        return WorkerLost(
            "protocol",
            {
                "en": f"what came back is not an answer of ours ({reason[:200]})",
                "zh": f"返回的数据不是有效的应答（{reason[:200]}）",
            },
        )

    def _too_large(self, reason: str) -> WorkerLost:
        self.process.kill()
        return WorkerLost(
            "protocol",
            {
                "en": f"what was returned is far larger than an answer can be ({reason}); "
                "look for a shape or a list that grows",
                "zh": f"返回的内容远远大于正确答案可能的大小（{reason}）；"
                "检查是否有形状或列表越变越大",
            },
        )

    def _ended(self) -> WorkerLost:
        """Say how a worker went that closed its stream."""
        status = self.process.exit_status(2.0)
        if status is None:
            # It closed the stream but runs on: that is no answer either.
            return self._bad_frame("the connection was closed")
        if status >= 0:
            return WorkerLost(
                "protocol",
                {
                    "en": f"the program ended itself (exit status {status}) before it had answered",
                    "zh": f"程序在给出答案之前自行退出（退出码 {status}）",
                },
            )
        number = -status
        name = signal.Signals(number).name if number in set(signal.Signals) else f"{number}"
        if name == "SIGXCPU":
            return self._timed_out()
        if name == "SIGKILL":
            return WorkerLost(
                "memory",
                {
                    "en": "killed by the system, most likely because memory ran out",
                    "zh": "被系统终止，多半是内存不足",
                },
            )
        return WorkerLost(
            "signal",
            {
                "en": f"crashed with signal {number} ({name})",
                "zh": f"程序崩溃，信号 {number}（{name}）",
            },
        )

    def close(self) -> None:
        """Kill the worker and remove its scratch folder."""
        with contextlib.suppress(EngineGone, OSError):
            self.process.kill()
        if self._quota is not None:
            self._quota.close()
        if self._shared is not None:
            self._shared.close()
            self._shared = None
        self.process.rpc.close()
        self.process.output.close()
        with contextlib.suppress(OSError):
            self.scratch.rmdir()  # nearly always empty
        if self.scratch.exists():
            # Not under the hands of a process that is still ending.
            with contextlib.suppress(EngineGone, OSError):
                self.process.exit_status(2.0)
            remove_tree(self.scratch)


def _receive_some(stream: socket.socket) -> bytes:
    try:
        return stream.recv(2**20)
    except ConnectionError:
        return b""
