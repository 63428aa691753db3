"""Let a worker make files as long as all it can ever write stays within twice the limit.

For a limit of L bytes: the first 8 files may each be L/8 long, and the next 119 L/128. So all files
together hold at most 8 * L/8 + 119 * L/128 < 1.93 L, whatever is written to them and when, and the
blocks of folders and links (4 KiB each) stay below the rest for L >= 8 MiB. A file counts for ever:
one that was removed may be open or mapped still. Holes and truncation change nothing, for lengths
are what is limited, and reserving space and files without a name are denied by the sandbox.

The judge counts the files that it has seen. It looks when it is asked, while the asking thread
waits. A file that one thread makes and another removes might never be seen, so each time the two
are under way at once, one more file is counted.

A thread takes some 30 kB of the kernel's memory, and a number of which a machine has 32,768. So a
worker has at most 128 at a time.
"""

import contextlib
import errno
import os
import stat
import struct
import sys
from pathlib import Path
from typing import Protocol

from checker.wire.messages import Asking

if sys.platform == "linux":
    import fcntl

_LONG_FILES, _FILES = 8, 127
_THREADS = 128
_RECEIVE, _ANSWER = 0xC0502100, 0xC0182101  # SECCOMP_IOCTL_NOTIF_RECV and _SEND
_CONTINUE = 1
_MAY_ADD = 0o300  # of a folder's mode, which nobody can change later
_QUESTION = struct.Struct("=QIIi")  # id, thread, flags, number of the call; more follows
_QUESTION_BYTES = 80


def longest_file(limit: int) -> int:
    """The length that the first files may have, in bytes, of a limit on all files."""
    return limit // _LONG_FILES


class Limited(Protocol):
    """A process of which a quota is kept."""

    def limit_files(self, length: int) -> None:
        """Lower the limit on the length of a file it writes, in bytes; raises OSError."""

    def threads(self) -> int:
        """How many threads it has now."""


class Quota:
    """Answers a worker that asks before it makes or removes a file, or starts a thread."""

    def __init__(
        self,
        listener: int,
        calls: Asking,
        scratch: Path,
        limit: int,
        process: "Limited",
    ) -> None:
        self._listener = listener
        self._calls = calls
        self._process = process
        self._scratch = str(scratch)
        self._limit = limit
        self._seen: set[tuple[int, int]] = set()
        self._unseen = 0
        self._long = True
        self._closed = False
        # By thread: what it was last allowed to do. It has done that once it asks again.
        self._under_way: dict[int, bool] = {}

    def fileno(self) -> int:
        """Return the descriptor on which the worker asks."""
        return self._listener

    def answer(self) -> None:
        """Answer one question; the worker's thread waits for it."""
        if sys.platform == "linux":
            question = bytearray(_QUESTION_BYTES)
            # It may have been killed, or interrupted, and will ask again.
            with contextlib.suppress(OSError):
                fcntl.ioctl(self._listener, _RECEIVE, question)
                number, thread, _, call = _QUESTION.unpack_from(question)
                error = self._error(thread, call)
                answer = struct.pack("=QqiI", number, 0, -error, 0 if error else _CONTINUE)
                fcntl.ioctl(self._listener, _ANSWER, answer)

    def close(self) -> None:
        """Stop answering; later questions get an error."""
        if self._listener >= 0:
            os.close(self._listener)
            self._listener = -1

    def _error(self, thread: int, call: int) -> int:
        if call == self._calls.starting:
            return 0 if self._process.threads() < _THREADS else errno.EAGAIN
        return 0 if self._allows(thread, call in self._calls.removing) else errno.EDQUOT

    def _allows(self, thread: int, removes: bool) -> bool:
        self._under_way.pop(thread, None)
        if not self._closed:
            self._closed = not self._look()
        making = sum(not removing for removing in self._under_way.values())
        if removes:
            # What is being made might be gone before we look again.
            self._unseen += making
            making = 0
            for other, removing in list(self._under_way.items()):
                if not removing:
                    del self._under_way[other]
        else:
            count = len(self._seen) + self._unseen + making + 1
            if any(self._under_way.values()):
                self._unseen += 1
            if self._closed or count > _FILES:
                return False
            if count > _LONG_FILES and self._long and not self._make_short():
                return False
        self._under_way[thread] = removes
        return True

    def _make_short(self) -> bool:
        try:
            self._process.limit_files(self._limit // 128)
        except OSError:
            self._closed = True
            return False
        self._long = False
        return True

    def _look(self) -> bool:
        """Note what there is; False where not everything can be looked at."""
        pending = [self._scratch]
        while pending:
            try:
                with os.scandir(pending.pop()) as entries:
                    for entry in entries:
                        facts = entry.stat(follow_symlinks=False)
                        self._seen.add((facts.st_dev, facts.st_ino))
                        if stat.S_ISDIR(facts.st_mode) and facts.st_mode & _MAY_ADD == _MAY_ADD:
                            pending.append(entry.path)
            except FileNotFoundError:
                continue
            except OSError:  # too deep, or not readable by its owner: no kata needs that
                return False
            if len(self._seen) > _FILES:
                return True
        return True
