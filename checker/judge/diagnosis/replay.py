"""Ask one solution after another what a submission was asked, in one worker."""

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from checker.judge.endings import WorkerLost
from checker.judge.remote import Exchange, Remote
from checker.wire import messages
from checker.wire.messages import Load, Raised, Request, Result
from checker.wire.values import Target

# Names whose effects outlive a solution: after one that uses them, a new worker is started.
_LASTING = (
    b"set_grad_enabled", b"set_default", b"set_autocast", b"inference_mode", b"__enter__",
    b"__code__", b"register_",
)  # fmt: skip


class Replay:
    """One worker for many solutions; started when it is needed, and again after it was lost."""

    def __init__(self, start: Callable[[], Remote]) -> None:
        self._start = start
        self._remote: Remote | None = None

    def __enter__(self) -> "Replay":
        return self

    def __exit__(self, *_: object) -> None:
        self._drop()

    def ask(
        self, source: bytes, transcript: Sequence[Exchange], seconds: float | None = None
    ) -> Iterator[Result | Raised | None]:
        """Yield this solution's reply to each request, as far as it can be asked; at last None.

        `seconds` is wall time for all of it. The caller may stop at any reply.
        """
        deadline = None if seconds is None else time.monotonic() + seconds
        refs = {messages.MODULE: messages.MODULE}
        try:
            for exchange in transcript:
                try:
                    reply = self._request(_for(source, exchange.request, refs), deadline)
                except (WorkerLost, KeyError):
                    yield None
                    return
                if isinstance(exchange.reply, Result) and isinstance(reply, Result):
                    refs[exchange.reply.ref] = reply.ref
                yield reply
        finally:
            if self._remote is not None:
                self._remote.forget()
            if any(word in source for word in _LASTING):
                self._drop()

    def printed(self) -> bytes:
        """Return what the solutions printed, since the last one that was dropped."""
        return b"" if self._remote is None else self._remote.printed()

    def _request(self, request: Request, deadline: float | None) -> Result | Raised:
        if self._remote is None:
            self._remote = self._start()
        elif isinstance(request, Load):
            self._remote.request(messages.SetGradMode(True))
        if deadline is not None:
            left = deadline - time.monotonic()
            self._remote.seconds_left = min(self._remote.seconds_left, max(left, 0.001))
        try:
            return self._remote.request(request)
        except WorkerLost:
            self._drop()
            raise

    def _drop(self) -> None:
        if self._remote is not None:
            with contextlib.suppress(OSError):
                self._remote.close()
        self._remote = None


def _for(source: bytes, request: Request, refs: dict[int, int]) -> Request:
    """The request as it is put to another solution; raises KeyError for what it has not got."""
    if isinstance(request, Load):
        return messages.Load(source, request.filename, request.seed, request.files)
    changed = {
        field.name: _translated(getattr(request, field.name), refs)
        for field in msgspec.structs.fields(request)
    }
    return msgspec.structs.replace(request, **changed)


def refs_in(request: Request) -> Iterator[int]:
    """The references that a request names."""
    pending: list[Any] = [getattr(request, field.name) for field in msgspec.structs.fields(request)]
    while pending:
        value = pending.pop()
        if isinstance(value, Target):
            yield value.ref
        elif type(value) is tuple:
            pending += value
        elif type(value) is dict:
            pending += value.values()


def _translated(value: Any, refs: dict[int, int]) -> Any:
    if isinstance(value, Target):
        return Target(refs[value.ref], value.path)
    if type(value) is tuple:
        return tuple(_translated(item, refs) for item in value)
    if type(value) is dict:
        return {key: _translated(item, refs) for key, item in value.items()}
    return value
