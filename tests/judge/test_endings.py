"""How a worker was lost, as the verdict calls it."""

import signal

import pytest

from checker.judge import endings
from checker.spec.model import Limits

LIMITS = Limits(seconds=2)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (None, "protocol"),
        (0, "protocol"),
        (3, "protocol"),
        (-9, "memory"),
        (-11, "signal"),
        (-64, "signal"),
    ],
)
def test_the_exit_status_decides_what_a_lost_worker_is_told_as(
    status: int | None, kind: str
) -> None:
    """An exit is never an answer, whatever its status says; SIGKILL means that memory ran out."""
    lost = endings.ended(status, LIMITS)

    assert lost.kind == kind
    assert set(lost.message) == {"en", "zh"}


@pytest.mark.skipif(not hasattr(signal, "SIGXCPU"), reason="there is no such signal elsewhere")
def test_a_worker_that_used_up_its_processor_time_has_timed_out() -> None:
    """As one that the judge stopped itself."""
    lost = endings.ended(-signal.SIGXCPU, LIMITS)

    assert (lost.kind, lost.message) == ("timeout", endings.timed_out(LIMITS).message)


def test_an_exit_status_is_told_as_it_is() -> None:
    """A learner who called `exit(3)` finds the 3."""
    assert "exit status 3" in endings.ended(3, LIMITS).message["en"]
    assert "SIGSEGV" in endings.ended(-11, LIMITS).message["en"]


def test_what_a_worker_sent_is_quoted_briefly() -> None:
    """A reason is the worker's own text: it must not fill the verdict."""
    assert len(endings.bad_frame("x" * 10_000).message["en"]) < 300
