"""Wait for messages and for the ends of children, and call whoever is to deal with each."""

import os
import selectors
import socket
import sys
from collections.abc import Callable


class Loop:
    """Sockets to read and children to reap, each with what is to be called for it."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._children: set[int] = set()

    def on(self, source: socket.socket | int, action: Callable[[], None]) -> None:
        """Call `action` whenever there is something to read."""
        self._selector.register(source, selectors.EVENT_READ, action)

    def off(self, source: socket.socket | int) -> None:
        """Listen to a source no more; one that is closed, or was never listened to, is no error."""
        try:
            self._selector.unregister(source)
        except (KeyError, ValueError):
            return

    def when_ended(self, pid: int, action: Callable[[int], None]) -> int:
        """Reap a child once it has ended, then call `action` with its status, as waitpid tells it.

        Returns a descriptor of the process, which is closed before `action` is called.
        """
        if sys.platform != "linux":
            raise NotImplementedError
        pidfd = os.pidfd_open(pid)

        def ended() -> None:
            self._children.discard(pid)
            self._selector.unregister(pidfd)
            os.close(pidfd)
            action(os.waitpid(pid, 0)[1])

        self._children.add(pid)
        self.on(pidfd, ended)
        return pidfd

    def children(self) -> frozenset[int]:
        """The pids of the children that have not been reaped."""
        return frozenset(self._children)

    def turn(self, seconds: float | None) -> None:
        """Wait until there is something to do, at most so long, and do it."""
        for key, _ in self._selector.select(seconds):
            key.data()
