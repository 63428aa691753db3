"""The orders between whoever reads them and whoever judges them, and how they become jobs."""

import collections
import threading
from collections.abc import Callable, Iterable

import msgspec

from checker.api.orders import Decided, Order
from checker.job import Job

# One job: the judge asks the reference of each kata once, and keeps its answers until the end.
_KATAS_A_JOB = 16
_TASKS_A_JOB = 64
_BYTES_A_JOB = 16 * 2**20
# Of sources that wait or are being judged.
_BYTES_OPEN = 64 * 2**20


_Key = tuple[Job, bool, str]


class Window:
    """At most `most` orders are open: read, and not yet handed over with their verdicts.

    Threads share it. `failure` is the exception that reading has ended with, if any.
    """

    def __init__(self, most: int, takers: int) -> None:
        self.failure: BaseException | None = None
        self._most = most
        self._takers = takers
        self._changed = threading.Condition()
        # By terms and kata; in it first comes what waits for longest.
        self._waiting: dict[_Key, collections.deque[Order]] = {}
        self._lost: collections.deque[Order] = collections.deque()
        self._open = self._taken = self._bytes = 0
        self._read = self._stopped = False

    def read(self, orders: Iterable[Order | Decided], pass_on: Callable[[Decided], None]) -> None:
        """Read orders as long as there is room, until the end of them or of the window."""
        try:
            following = iter(orders)
            while self._has_room() and (order := next(following, None)) is not None:
                with self._changed:
                    self._open += 1
                    self._bytes += order.size() if isinstance(order, Order) else 0
                    if isinstance(order, Decided):
                        pass_on(order)
                    else:
                        self._waiting.setdefault(_key(order), collections.deque()).append(order)
                    self._changed.notify_all()
        except BaseException as error:  # raised where the verdicts are handed over
            self.failure = error
        with self._changed:
            self._read = True
            self._changed.notify_all()

    def _has_room(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._roomy())
            return not self._stopped

    def _roomy(self) -> bool:
        return self._open < self._most and self._bytes < _BYTES_OPEN

    def take(self) -> list[Order]:
        """Wait for orders, and return those of one job; none where there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._lost or self._over())
            if self._stopped:
                return []
            taken = [self._lost.popleft()] if self._lost else self._job()
            self._taken += len(taken)
            return taken

    def _over(self) -> bool:
        return self._stopped or (self._read and not self._taken)

    def _job(self) -> list[Order]:
        """Take all that fits with what waits for longest, but leave something for the others."""
        waiting = sum(map(len, self._waiting.values()))
        most = max(1, min(_TASKS_A_JOB, waiting // (2 * self._takers)))
        job: list[Order] = []
        size = 0
        first = next(iter(self._waiting), None)
        alike = [key for key in self._waiting if first and key[:2] == first[:2]]
        for key in alike[:_KATAS_A_JOB]:
            orders = self._waiting[key]
            while orders and len(job) < most and (not job or size < _BYTES_A_JOB):
                order = orders.popleft()
                size += order.size()
                job.append(order)
            if not orders:
                del self._waiting[key]
        return job

    def lose(self, orders: Iterable[Order]) -> None:
        """Take back orders whose run ended without a verdict on them; each is tried alone."""
        with self._changed:
            for order in orders:
                self._taken -= 1
                self._lost.append(msgspec.structs.replace(order, losses=order.losses + 1))
            self._changed.notify_all()

    def decide(self, order: Order) -> None:
        """Note that an order that was taken is decided."""
        with self._changed:
            self._taken -= 1
            self._bytes -= order.size()
            self._changed.notify_all()

    def hand_over(self) -> None:
        """Note that a verdict has been handed over: there is room for one more order."""
        with self._changed:
            self._open -= 1
            self._changed.notify_all()

    def stop(self) -> None:
        """End all waiting; nothing is read or taken any more."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()


def _key(order: Order) -> _Key:
    """Return what the orders of one job have in common, and the kata."""
    return order.terms, bool(order.submission.needs), order.submission.kata.id
