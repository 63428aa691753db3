"""Measure judging many answers, and print the ratios that we promise.

    python tests/benchmarks/grading.py [--rounds N] [--count N] [--chapters N] [--only NAME ...]

A ratio is made of two times of the same round, and the figure is the median over the rounds: a
machine that slows down slows both. Nothing else should run meanwhile. The answers are a mix of all
references, alternatives and wrong solutions of the katas that do not need torchvision, in an order
that is drawn once. The engines are of the benchmark's own, and warm.

stream    Judgings a second of `kata judge --jsonl` with two engines, from its first verdict on.
engines   Time on one engine over the time on two.
size      Time for each answer in a stream of ten times `count`, over that in one of `count`.
memory    Memory of this process, which drives the engines, after the long stream over that after
          the short one.
hostile   What one hanging and one memory-hungry answer among `count` add to the time, over the
          seconds that their katas allow. Everybody else must have the same verdict.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import chain, cycle, islice
from typing import NamedTuple

import psutil

from checker.api import Grader, Sample
from checker.catalog.pack import KataFolder, bundled_pack

SEED = "grading benchmark"
KATA = [sys.executable, "-m", "checker.cli"]
HOSTILE = "07_autograd/zero_gradients"
HANGING = "def zero_gradients(w, xs):\n    while True:\n        pass\n"
HUNGRY = "def zero_gradients(w, xs):\n    kept = [bytearray(2**20) for _ in range(10**6)]\n"


class Figure(NamedTuple):
    """One line of the table. `most`: the target is a maximum; else it is a minimum."""

    name: str
    value: float
    target: float
    most: bool
    of: str

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target if self.most else self.value >= self.target

    def line(self) -> str:
        """The figure as a line of the table."""
        target = f"{'<=' if self.most else '>='} {self.target:g}"
        missed = "" if self.met else "MISS"
        return f"{self.name:<10}{self.value:>9.2f}   {target:<9}{missed:<6}{self.of}"


class Mix:
    """The answers, in an order that is drawn once."""

    def __init__(self, chapters: int) -> None:
        self.samples: list[Sample] = []
        for kata in bundled_pack():
            if int(kata.chapter[:2]) <= chapters and "torchvision" not in kata.spec().needs:
                self.samples += answers(kata)
        random.Random(SEED).shuffle(self.samples)

    def take(self, count: int) -> Iterator[Sample]:
        """Yield so many samples; from the first again after the last."""
        return islice(cycle(self.samples), count)


def answers(kata: KataFolder) -> list[Sample]:
    """The right answers to a kata, and the known wrong ones."""
    paths = (kata.solution, *kata.alternatives, *kata.wrong_solutions)
    return [Sample(f"{kata.id}/{path.stem}", kata, path.read_bytes()) for path in paths]


def seconds(grader: Grader, samples: Iterator[Sample]) -> float:
    """Judge all samples; return the wall time."""
    began = time.perf_counter()
    for judgement in grader.judge_many(samples):
        assert judgement.verdict is not None, judgement.fault
    return time.perf_counter() - began


def measure_stream(mix: Mix, count: int, rounds: int) -> Iterator[Figure]:
    """Run the command itself."""
    rates = []
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, sample in enumerate(mix.take(count)):
            source = sample.source.decode() if isinstance(sample.source, bytes) else ""
            kata = sample.kata.id if isinstance(sample.kata, KataFolder) else sample.kata
            file.write(json.dumps({"id": number, "kata": kata, "source": source}) + "\n")
        file.flush()
        for _ in range(rounds):
            command = [*KATA, "judge", "--engines", "2", "--jsonl", file.name]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                process.stdout.readline()
                began = time.perf_counter()
                judged = sum("katas" in json.loads(line) for line in process.stdout)
                rates.append(judged / (time.perf_counter() - began))
            assert judged == count - 1
    yield Figure("stream", statistics.median(rates), 40, False, "judgings a second, two engines")


def measure_engines(mix: Mix, count: int, rounds: int) -> Iterator[Figure]:
    """Judge the same answers on one engine and on two, in turn."""
    ratios = []
    with Grader(seed=SEED) as one, Grader(seed=SEED, engines=2) as two:
        for grader in (one, two):
            seconds(grader, mix.take(10))
        for _ in range(rounds):
            ratios.append(seconds(one, mix.take(count)) / seconds(two, mix.take(count)))
    yield Figure("engines", statistics.median(ratios), 1.7, False, "one engine / two")


def measure_size(mix: Mix, count: int, rounds: int) -> Iterator[Figure]:
    """Judge a short stream and one that is ten times as long, in turn."""
    times, sizes = [], []
    with Grader(seed=SEED, engines=2) as grader:
        seconds(grader, mix.take(10))
        for _ in range(rounds):
            short = seconds(grader, mix.take(count)) / count
            before = psutil.Process().memory_info().rss
            times.append(seconds(grader, mix.take(10 * count)) / (10 * count) / short)
            sizes.append(psutil.Process().memory_info().rss / before)
    of = f"{10 * count} answers / {count}"
    yield Figure("size", statistics.median(times), 1.05, True, f"seconds an answer, {of}")
    yield Figure("memory", statistics.median(sizes), 1.05, True, f"memory of the grader, {of}")


def measure_hostile(mix: Mix, count: int, rounds: int) -> Iterator[Figure]:
    """Judge a stream with and without two answers that use all that they may."""
    kata = bundled_pack().kata(HOSTILE)
    hostile = [Sample("hangs", kata, HANGING), Sample("hungry", kata, HUNGRY)]
    ratios = []
    with Grader(seed=SEED, engines=2) as grader:
        quiet = outcomes(grader, mix.take(count))
        for _ in range(rounds):
            began = time.perf_counter()
            assert outcomes(grader, mix.take(count)) == quiet
            between = time.perf_counter()
            mixed = outcomes(grader, chain(hostile, mix.take(count)))
            ended = time.perf_counter()
            assert (mixed.pop("hangs"), mixed.pop("hungry")) == ("timed_out", "errored")
            assert mixed == quiet
            added = (ended - between) - (between - began)
            ratios.append(added / (2 * kata.spec().limits.seconds))
    yield Figure("hostile", statistics.median(ratios), 1, True, "seconds added / seconds allowed")


def outcomes(grader: Grader, samples: Iterable[Sample]) -> dict[object, str]:
    """Judge all samples; return what became of each."""
    judged = grader.judge_many(samples)
    return {each.id: each.verdict.outcome if each.verdict else each.fault for each in judged}


MEASURES = {
    "stream": measure_stream,
    "engines": measure_engines,
    "size": measure_size,
    "hostile": measure_hostile,
}


def main() -> int:
    """Print the table; exit 1 where a target is missed."""
    parser = argparse.ArgumentParser(description="Measure judging many answers.")
    parser.add_argument("--rounds", type=int, default=3, help="rounds (default 3)")
    parser.add_argument("--count", type=int, default=100, help="answers in a stream (default 100)")
    parser.add_argument("--chapters", type=int, default=99, help="only the first chapters")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    arguments = parser.parse_args()
    os.environ["KATA_ENGINE"] = "off"  # no engine is shared, and none stays
    mix = Mix(arguments.chapters)
    print(f"{len(mix.samples)} answers in the mix, streams of {arguments.count}")
    figures: list[Figure] = []
    for name in arguments.only:
        for figure in MEASURES[name](mix, arguments.count, arguments.rounds):
            figures.append(figure)
            print(figure.line(), flush=True)
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
