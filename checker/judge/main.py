"""The judge's process: receive one job, judge it, send its events, and exit."""

import contextlib
import gc
import os
import select
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from typing import NoReturn

# Loaded here, in the engine, not in each judge: what every session of pytest loads when it begins.
import _pytest._argcomplete
import _pytest.helpconfig
import _pytest.skipping
import _pytest.unittest  # noqa: F401
import torch

import checker.compare.metrics  # noqa: F401 - as above, not when a finder needs it
from checker.errors import KataError, UsageError
from checker.job import Event, GaveUp, Job, Reading, Refused, Started
from checker.judge.bounds import Bounds
from checker.judge.forked import ForkLauncher
from checker.judge.launch import EngineGone, Launcher
from checker.judge.run import Run
from checker.judge.spawned import SpawnLauncher
from checker.process.temporary import remove_abandoned
from checker.spec.text import in_language
from checker.wire.frames import decode, encode, receive_frame, send_frame

_TICK = 0.5
_PATIENCE = 2.0


def judge_forked(job: socket.socket, control: socket.socket) -> NoReturn:
    """Judge in a process that an engine forked; never returns."""
    gc.enable()
    _judge(job, ForkLauncher(control))


def judge_spawned(job: socket.socket) -> NoReturn:
    """Judge in a process of its own; never returns."""
    torch.set_num_threads(1)
    remove_abandoned()  # as an engine does when it starts
    _judge(job, SpawnLauncher())


def _judge(stream: socket.socket, launcher: Launcher) -> NoReturn:
    sys.dont_write_bytecode = True  # a pack may be read-only, and no __pycache__ belongs in it
    frame = receive_frame(stream)
    if frame is None:
        os._exit(0)
    line = _Line(stream)
    bounds = Bounds(_UNINTERRUPTED, line.give_up)
    asked = decode(frame, Job)
    run = Run(asked, launcher, bounds, line.tell)
    line.clean_up = run.close
    threading.Thread(target=line.watch, args=(bounds,), daemon=True).start()
    try:
        run.judge()
    except UsageError as error:
        line.tell(Refused(in_language(error.text, asked.lang), usage=True))
    except EngineGone:
        pass  # the workers are killed too; the front end notices the closed stream
    except KataError as error:
        line.tell(Refused(in_language(error.text, asked.lang), usage=False))
    except OSError as error:
        line.tell(Refused(f"this machine could not do it: {error}", usage=False))
    except BaseException:
        # No last event: the front end starts another judge for the rest.
        traceback.print_exc()
    run.close()
    os._exit(0)


class _Line:
    """The stream to the front end."""

    def __init__(self, stream: socket.socket) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._task = 0
        self.clean_up: Callable[[], None] = lambda: None

    def tell(self, event: Event) -> None:
        """Send an event; where nobody listens any more, stop."""
        if isinstance(event, Started | Reading):
            self._task = event.task
        try:
            with self._lock:
                send_frame(self._stream, encode(event))
        except OSError:
            self._abandon()

    def watch(self, bounds: Bounds) -> None:
        """Stop when the front end goes away, or a kata takes too long. Runs in a thread."""
        with contextlib.suppress(OSError):
            while not select.select([self._stream], [], [], _TICK)[0]:
                bounds.look()
        self._abandon()

    def _abandon(self) -> NoReturn:
        self.clean_up()
        os._exit(1)

    def give_up(self) -> None:
        """Report that this judge is stuck in a kata, and end it."""
        if self._lock.acquire(timeout=_PATIENCE):
            with contextlib.suppress(OSError):
                self._stream.settimeout(_PATIENCE)
                send_frame(self._stream, encode(GaveUp(self._task)))
        os._exit(1)


_UNINTERRUPTED = (
    _Line.tell.__code__,
    ForkLauncher.prefetch.__code__,
    ForkLauncher.pump.__code__,
)
