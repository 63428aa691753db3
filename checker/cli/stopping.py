"""Stop in order: SIGTERM and SIGHUP end the program as Ctrl-C does, and no record is lost."""

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType
from typing import NoReturn


class Stopped(BaseException):
    """A signal asked the program to end. `status` is the exit status that says so."""

    def __init__(self, number: int) -> None:
        self.status = 128 + number
        super().__init__(number)


@contextlib.contextmanager
def orderly_stops() -> Iterator[None]:
    """Raise Stopped in the body at SIGTERM or SIGHUP; an ignored signal stays ignored."""
    with _handling(("SIGTERM", "SIGHUP"), _stop, only=signal.SIG_DFL):
        yield


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Let the body finish first; a signal that arrives meanwhile takes effect afterwards."""
    late: list[int] = []
    with _handling(("SIGINT", "SIGTERM", "SIGHUP"), lambda number, _: late.append(number)):
        yield
    for number in late[:1]:
        signal.raise_signal(number)


@contextlib.contextmanager
def _handling(names: tuple[str, ...], handler: object, only: object = None) -> Iterator[None]:
    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in names:
            number = getattr(signal, name, None)  # Windows has no SIGHUP
            found = number and signal.getsignal(number)
            if number and found is not signal.SIG_IGN and only in (None, found):
                before[number] = signal.signal(number, handler)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _: FrameType | None) -> NoReturn:
    raise Stopped(number)
