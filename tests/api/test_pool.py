"""How samples become jobs: those of a kata together, in bounded jobs, and alone after a loss."""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from checker.api.driver import Driver
from checker.api.orders import Decided, Order
from checker.api.pool import OPEN, Pool
from checker.errors import EngineError, UsageError
from checker.job import Event, Finished, Job, Judged
from checker.submit import DEFAULTS, Submission
from tests.api.answers import PACK
from tests.cli.cli_fakes import passed, verdict_of

Fail = Callable[[Job], Exception | None]


class FakeDriver(Driver):
    """Passes everything and keeps the jobs; `fail` says which of them fail, before any verdict.

    It begins when `ready` is set: then it does not matter which thread is faster.
    """

    def __init__(self, fail: Fail = lambda _: None) -> None:
        super().__init__()
        self.jobs: list[Job] = []
        self.fail = fail
        self.ready = threading.Event()

    def run(self, job: Job, stop: socket.socket | None = None) -> Iterator[Event]:  # noqa: ARG002
        assert self.ready.wait(60)
        self.jobs.append(job)
        if (error := self.fail(job)) is not None:
            raise error
        verdicts = [passed(task.kata) for task in job.tasks]
        for place, verdict in enumerate(verdicts):
            yield Judged(verdict, place)
        yield Finished(verdict_of(verdicts))


def order(tag: object, kata: str = "add_one", terms: Job = DEFAULTS, source: bytes = b"") -> Order:
    return Order(Submission(PACK.kata(f"01_first/{kata}"), source, "a.py", ()), terms, tag)


def judged(driver: FakeDriver, orders: list[Order]) -> list[Decided]:
    def read() -> Iterator[Order]:
        yield from orders
        driver.ready.set()

    assert len(orders) < OPEN
    return list(Pool([driver]).judge(read()))


def test_what_waits_for_the_same_kata_is_one_job() -> None:
    """However the samples are mixed; then the judge asks the reference once for all of them."""
    driver = FakeDriver()
    mixed = [order(i, ("add_one", "hurried")[i % 2]) for i in range(100)]
    found = judged(driver, mixed)
    assert sorted(each.tag for each in found) == list(range(100))
    assert len(driver.jobs) < 20
    changes = sum(
        one.kata != other.kata
        for job in driver.jobs
        for one, other in zip(job.tasks, job.tasks[1:], strict=False)
    )
    assert changes <= len(driver.jobs)


def test_orders_of_different_terms_are_never_one_job() -> None:
    """A seed, a language and a diagnosis are those of a whole job."""
    driver = FakeDriver()
    seeds = ["a" * 16, "b" * 16]
    judged(driver, [order(i, terms=Job((), seeds[i % 2])) for i in range(40)])
    assert {job.seed for job in driver.jobs} == set(seeds)
    assert sum(len(job.tasks) for job in driver.jobs) == 40


def test_a_job_of_large_sources_is_small() -> None:
    """It must fit into one frame, and into memory."""
    driver = FakeDriver()
    judged(driver, [order(i, source=b"#" * 1_000_000) for i in range(64)])
    assert max(sum(len(task.source or b"") for task in job.tasks) for job in driver.jobs) < 2**25


def test_after_a_loss_each_order_is_tried_alone() -> None:
    """One of them takes the engine with it: it has a fault, and the others have their verdicts."""

    def fail(job: Job) -> Exception | None:
        deadly = any(task.source == b"deadly" for task in job.tasks)
        return EngineError("the engine ended", zh="引擎结束了") if deadly else None

    driver = FakeDriver(fail)
    orders = [order(i, source=b"deadly" if i == 5 else b"") for i in range(20)]
    found = {each.tag: each for each in judged(driver, orders)}
    assert found[5].verdict is None
    assert found[5].fault == {"en": "the engine ended", "zh": "引擎结束了"}
    assert all(found[i].verdict for i in range(20) if i != 5)
    lost = [len(job.tasks) for job in driver.jobs if fail(job)]
    assert len(lost) == 3
    assert lost[1:] == [1, 1]


def test_terms_that_a_judge_refuses_end_the_run() -> None:
    """No sample could be judged on them."""
    driver = FakeDriver(lambda _: UsageError("no CUDA device"))
    with pytest.raises(UsageError, match="no CUDA device"):
        judged(driver, [order(1), order(2)])


def test_an_error_of_ours_is_not_swallowed_in_a_thread() -> None:
    """It is raised where the verdicts are awaited."""
    driver = FakeDriver(lambda _: ZeroDivisionError("a bug"))
    with pytest.raises(ZeroDivisionError, match="a bug"):
        judged(driver, [order(1)])
