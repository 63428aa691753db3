"""Fork a clean child of the engine: no descriptors, no environment, no parent to outlive."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NoReturn

from checker.process.descriptors import close_descriptors
from checker.process.spawn import be_expendable

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_PR_SET_DUMPABLE = 4
_libc = ctypes.CDLL(None, use_errno=True)


def fork_child(
    run: Callable[[], NoReturn], keep: Collection[int], output: int | None, expendable: int = 0
) -> int:
    """Fork; the child keeps only the given descriptors and calls `run`. Returns the child's pid.

    `output` becomes the child's standard output and error, else they are discarded. Where memory
    runs out, the kernel ends the most `expendable` first, of 1000.
    """
    if sys.platform == "win32":
        raise NotImplementedError
    parent = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    try:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)
        if expendable:
            be_expendable("self", expendable)
        # Not for the parent: a child that left no core and no /proc to read keeps its secrets.
        _libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        os.setsid()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(null if output is None else output, 1)
        os.dup2(null if output is None else output, 2)
        close_descriptors({0, 1, 2, *keep})
        run()
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        # Never back into the engine's loop, whatever happened.
        os._exit(1)


def become_subreaper() -> None:
    """Let orphans of our children come to us, so that a double fork hides nothing."""
    _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children() -> set[int]:
    """The pids of this process's children, orphans that came to it included."""
    try:
        text = Path("/proc/thread-self/children").read_text()
        return {int(pid) for pid in text.split()}
    except OSError:
        import psutil

        return {child.pid for child in psutil.Process().children()}


def descends_from_us(pid: int) -> bool:
    """Whether a process is a child of this one, or a child's child; true where it is gone."""
    while pid > 1:
        if pid == os.getpid():
            return True
        try:
            # After the name in brackets, which may hold anything: the state, then the parent.
            pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            return True
    return False


def kill_orphans(known: Collection[int]) -> None:
    """Kill and reap every child that we did not start, until none is left."""
    if sys.platform == "win32":
        raise NotImplementedError
    while orphans := children() - set(known):
        for pid in orphans:
            try:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            except (ProcessLookupError, ChildProcessError):
                continue
