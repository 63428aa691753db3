"""Judge a stream of orders: threads that drive an engine each, and a window that bounds them."""

import queue
import socket
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

import msgspec

from checker.api.driver import JobRunner, Stoppable
from checker.api.orders import Decided, Order
from checker.api.window import Window
from checker.engine.run_seed import run_seed
from checker.errors import EngineError
from checker.job import Event, Faulted, Judged
from checker.submit import judge

# So many runs may end without a verdict on an order: with others, then alone.
_MOST_LOSSES = 3
# So many orders are open for each engine: enough for jobs that share what a reference is asked.
OPEN = 256


# None: a driver is done. An exception ends them all.
_Queue = queue.SimpleQueue["Decided | BaseException | None"]


class Pool:
    """Judges orders by a thread for each driver; a driver may be there more than once."""

    def __init__(self, drivers: Sequence[JobRunner]) -> None:
        self._drivers = drivers

    def judge(self, orders: Iterable[Order | Decided]) -> Generator[Decided, None, None]:
        """Judge every order; yields in order of completion. What is decided already is passed on.

        `orders` is read in a thread of its own, and only a little ahead of what is judged. Closing
        the iterator stops the judging. Raises UsageError where a judge refuses the terms, and what
        reading `orders` raises, after the verdicts on all that was read.
        """
        window = Window(OPEN * len(self._drivers), len(self._drivers))
        decided: _Queue = queue.SimpleQueue()
        stop, peer = socket.socketpair()
        threads = [
            threading.Thread(target=_drive, args=(Stoppable(driver, stop), window, decided))
            for driver in self._drivers
        ]
        # Nobody waits for the reader's end: it may wait for somebody else's input.
        threading.Thread(target=window.read, args=(orders, decided.put), daemon=True).start()
        try:
            for thread in threads:
                thread.start()
            yield from _handed_over(window, decided, len(threads))
        finally:
            window.stop()
            peer.close()
            for thread in threads:
                if thread.ident is not None:
                    thread.join()
            stop.close()


def _handed_over(window: Window, decided: _Queue, drivers: int) -> Iterator[Decided]:
    """Yield what the drivers have decided, until all of them are done."""
    while drivers:
        match decided.get():
            case None:
                drivers -= 1
            case BaseException() as error:
                raise error
            case one:
                window.hand_over()
                yield one
    if window.failure is not None:
        raise window.failure


def _drive(
    engine: Stoppable,
    window: Window,
    decided: _Queue,
) -> None:
    """Judge what is in the window, until nothing more will come."""

    def tell(order: Order, one: Decided) -> None:
        decided.put(one)
        window.decide(order)

    try:
        while orders := window.take():
            undecided = dict(enumerate(orders))
            try:
                _judge(engine, orders, undecided, tell)
            except EngineError as error:
                again = [order for order in undecided.values() if order.losses + 1 < _MOST_LOSSES]
                for order in undecided.values():
                    if order not in again:
                        tell(order, Decided(order.tag, None, fault=error.text))
                window.lose(again)
    except BaseException as error:  # a fault of ours: it is raised where the verdicts are awaited
        decided.put(error)
    decided.put(None)


def _judge(
    engine: Stoppable,
    orders: Sequence[Order],
    undecided: dict[int, Order],
    tell: Callable[[Order, Decided], None],
) -> None:
    """Judge orders in one run; raises as `checker.submit.judge` does, `undecided` says of which."""
    terms = orders[0].terms
    seed = run_seed(terms.seed, terms.graded)

    def hear(event: Event) -> None:
        if isinstance(event, Judged):
            order = undecided.pop(event.task)
            told = Decided(order.tag, event.verdict, seed, None, event.sandbox, event.margins)
            tell(order, told)
        elif isinstance(event, Faulted):
            order = undecided.pop(event.task)
            tell(order, Decided(order.tag, None, seed, {"en": event.fault.message}))

    submissions = [order.submission for order in orders]
    judge(engine, submissions, hear, msgspec.structs.replace(terms, seed=seed))
