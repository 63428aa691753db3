"""A stream of samples: each gets its own verdict, whatever the others and the engines do."""

import itertools
import queue
import threading
from collections.abc import Iterator

import psutil
import pytest

from checker.api import Grader, Sample
from checker.api.pool import OPEN
from tests.api.answers import CRASHING, HANGING, RIGHT, WRONG, outcome

pytestmark = pytest.mark.usefixtures("processes")

MIX = {RIGHT: "passed", WRONG: "failed", CRASHING: "errored"}


def mixed(count: int) -> dict[str, tuple[Sample, str]]:
    """Samples of every kind, and the outcome that each must have."""
    kinds = itertools.cycle(MIX.items())
    return {
        str(i): (Sample(str(i), ("add_one", "hurried")[i % 2], source), wanted)
        for i, (source, wanted) in zip(range(count), kinds, strict=False)
    }


def test_each_sample_gets_its_own_verdict_once(pair: Grader) -> None:
    """Right, wrong and crashing answers to two katas, on two engines at once."""
    samples = mixed(24)
    found = list(pair.judge_many(sample for sample, _ in samples.values()))
    assert len(found) == len(samples)
    assert {each.id: outcome(each) for each in found} == {
        name: wanted for name, (_, wanted) in samples.items()
    }
    assert {each.verdict.max_points for each in found if each.verdict} == {3}


def test_a_hanging_sample_costs_the_others_nothing(pair: Grader) -> None:
    """It was handed in first and comes last; nobody else's verdict changes."""
    samples = mixed(6)
    stream = [Sample("hangs", "hurried", HANGING), *(sample for sample, _ in samples.values())]
    found = {each.id: outcome(each) for each in pair.judge_many(stream)}
    assert found.pop("hangs") == "timed_out"
    assert found == {name: wanted for name, (_, wanted) in samples.items()}


def test_faults_of_ours_are_told_apart_and_the_rest_goes_on(grader: Grader) -> None:
    """An unknown kata and a broken one have no verdict, so that nobody takes them for 0 points."""
    stream = [
        Sample(1, "no_such_kata", RIGHT),
        Sample(2, "broken", RIGHT),
        Sample(3, "add_one", RIGHT),
    ]
    found = {each.id: each for each in grader.judge_many(stream)}
    assert found[1].verdict is found[2].verdict is None
    assert "no kata or chapter is called 'no_such_kata'" in found[1].fault
    assert "the reference fails" in found[2].fault
    assert outcome(found[3]) == "passed"
    assert found[3].fault == ""


def test_a_stream_is_read_only_a_little_ahead(grader: Grader) -> None:
    """A stream without end is judged in bounded memory; closing it stops reading and judging."""
    read = itertools.count()
    last = 0

    def endless() -> Iterator[Sample]:
        nonlocal last
        for last in read:
            yield Sample(last, "add_one", WRONG)

    threads = threading.active_count()
    judgements = grader.judge_many(endless())
    for taken in range(1, 4):
        next(judgements)
        assert last <= OPEN + taken
    judgements.close()
    assert last <= OPEN + 4
    assert all("_drive" not in thread.name for thread in threading.enumerate())
    assert threading.active_count() <= threads + 1  # the reader's own end is not waited for


def test_a_producer_may_wait_for_each_verdict(grader: Grader) -> None:
    """A verdict is given as soon as it is there, also while the next sample is waited for."""
    verdicts: queue.Queue[str] = queue.Queue()

    def asking() -> Iterator[Sample]:
        source = WRONG
        for number in range(3):
            yield Sample(number, "add_one", source)
            source = RIGHT if verdicts.get(timeout=60) == "failed" else WRONG

    found = []
    for judgement in grader.judge_many(asking()):
        found.append(outcome(judgement))
        verdicts.put(found[-1])
    assert found == ["failed", "passed", "failed"]


def test_what_reading_the_samples_raises_comes_after_the_verdicts(grader: Grader) -> None:
    """Nothing that was read is lost."""

    def failing() -> Iterator[Sample]:
        yield Sample("a", "add_one", RIGHT)
        raise ValueError("a damaged data set")

    judgements = grader.judge_many(failing())
    assert outcome(next(judgements)) == "passed"
    with pytest.raises(ValueError, match="a damaged data set"):
        next(judgements)


def engines() -> list[psutil.Process]:
    """Private engines that this process has started and that run."""
    return [
        child
        for child in psutil.Process().children()
        if child.status() != psutil.STATUS_ZOMBIE and "client" in child.cmdline()
    ]


def test_a_killed_engine_costs_a_retry_and_not_the_run(pair: Grader) -> None:
    """All engines are killed, twice over, and every sample still gets its own verdict."""
    samples = mixed(12)
    found = {}
    for judgement in pair.judge_many(sample for sample, _ in samples.values()):
        found[judgement.id] = outcome(judgement)
        if len(found) in (1, 6):
            for engine in engines():
                engine.kill()
    assert found == {name: wanted for name, (_, wanted) in samples.items()}
