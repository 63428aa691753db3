"""Measure whole processes against `python -c "import torch"`, and print the ratios that we promise.

    python tests/benchmarks/bench.py [--rounds N] [--only NAME ...]

Every round runs each program once, one after the other, so that a machine that slows down slows
all of them; a figure is made of medians over the rounds. Nothing else should run meanwhile. The
programs run in a workspace under the temporary folder, with an engine of their own.

cold        `kata check` of one kata with KATA_ENGINE=off, over `import torch`.
warm        the same check as a plain pytest file (`python -m pytest`, which imports torch, the
            answer and the right one, and compares them on drawn inputs), over `kata check` with the
            engine already there.
next list hint   each over `import torch`.
references  All references checked in one cold run. From its wall time are taken one `import torch`
            and what the references cost by themselves: the time that the same requests take where
            nothing lies between, in one process with one thread, without a sandbox, a wire or
            pytest, and the loading of libraries that katas declare. What is left is ours, and is
            divided by the katas. It is the strict count: a check runs each reference twice, as the
            answer and as the yardstick, and a `checks.py` calls it again, but only one run of the
            declared cases is taken off. Below zero means that what two cores do at once (loading
            such libraries while other katas are judged) saves more than judging costs.
memory      Engine, judge and workers while an answer is being judged, over a process that has only
            imported torch. Memory that several of them share counts once. Linux lets only root see
            the memory of our processes, which are closed to debuggers.
"""

import argparse
import contextlib
import gc
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, cast

import psutil

from checker.catalog.pack import bundled_pack

KATA = [sys.executable, "-m", "checker.cli"]
TORCH = [sys.executable, "-c", "import torch"]
QUICK = ("next", "list", "hint")
CHECKED = "07_autograd/zero_gradients"
_MEGABYTE = 2**20
_PYTEST = """
import importlib.util

import torch


def load(path):
    spec = importlib.util.spec_from_file_location("answer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ANSWER, REFERENCE = load({answer!r}), load({reference!r})
SHAPES = [(3, 4), (3, 3), (5, 2), (1, 4), (4, 1)]


def answers(module, earlier):
    generator = torch.Generator().manual_seed(1)
    for shape in SHAPES:
        w = torch.randn(shape[1], generator=generator, requires_grad=True)
        xs = torch.randn(shape, generator=generator)
        if earlier:
            w.sum().backward()
        yield from module.zero_gradients(w, xs)


def test_values():
    got, want = list(answers(ANSWER, False)), list(answers(REFERENCE, False))
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)


def test_starts_afresh():
    got, want = list(answers(ANSWER, True)), list(answers(REFERENCE, True))
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)
"""
_SLOW = """

_answer = zero_gradients


def zero_gradients(w, xs):
    import time

    result = _answer(w, xs)
    time.sleep(0.5)
    return result
"""


class Figure(NamedTuple):
    """One line of the table. `most`: the target is a maximum; else it is a minimum."""

    name: str
    value: float | None
    target: float
    most: bool
    of: str

    @property
    def met(self) -> bool:
        """Whether the target is met; what could not be measured misses none."""
        if self.value is None:
            return True
        return self.value <= self.target if self.most else self.value >= self.target

    def line(self) -> str:
        """The figure as a line of the table."""
        target = f"{'<=' if self.most else '>='} {self.target:g}"
        if self.value is None:
            return f"{self.name:<22}{'-':>9}   {target:<9}{'?':<5}{self.of}"
        good = "ok" if self.met else "NO"
        return (
            f"{self.name:<22}{self.value:>9.3f}   {target:<9}{'ok' if good else 'NO':<5}{self.of}"
        )


class Place:
    """A workspace in a temporary folder, with every reference as the learner's answer."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "run").mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if name != "CI"}
        # A resident engine of our own: not one that somebody else is using.
        self.warm = {**kept, "XDG_RUNTIME_DIR": str(root / "run"), "KATA_ENGINE": "on"}
        self.cold = {**self.warm, "KATA_ENGINE": "off"}
        self.workspace = root / "workspace"
        run([*KATA, "init", str(self.workspace)], self.cold, root)
        self.katas = [kata.id for kata in bundled_pack() if kata.solution.is_file()]
        # Copies: the judge refuses to judge a file that lies among the references.
        for kata in self.katas:
            answer = self.workspace / f"{kata}.py"
            answer.parent.mkdir(exist_ok=True)
            shutil.copyfile(bundled_pack().kata(kata).solution, answer)
        self.answer = root / "answer.py"
        solution = bundled_pack().kata(CHECKED).solution
        shutil.copyfile(solution, self.answer)
        (root / "plain").mkdir()
        self.plain = root / "plain" / "test_plain.py"
        self.plain.write_text(_PYTEST.format(answer=str(self.answer), reference=str(solution)))

    def seconds(self, command: Sequence[str], environment: Mapping[str, str]) -> float:
        """Run a program to its end in the workspace; return its wall time."""
        started = time.perf_counter()
        run(command, environment, self.workspace)
        return time.perf_counter() - started


def run(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> str:
    """Run a program that must succeed; return what it printed."""
    done = subprocess.run(
        command, env=dict(environment), cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def measure_times(place: Place, rounds: int) -> Iterator[Figure]:
    """Time single checks and quick commands."""
    check = [*KATA, "check", CHECKED, "--file", str(place.answer)]
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(place.plain)]
    programs = {
        "torch": (TORCH, place.cold),
        "cold": (check, place.cold),
        "pytest": (pytest, place.cold),
        "warm": (check, place.warm),
        **{name: ([*KATA, name], place.cold) for name in QUICK},
    }
    medians = alternate(
        {name: partial(place.seconds, *args) for name, args in programs.items()}, rounds
    )
    torch = medians["torch"]
    yield Figure(
        "cold / torch",
        medians["cold"] / torch,
        1.35,
        True,
        f"{medians['cold']:.2f} s / {torch:.2f} s",
    )
    yield Figure(
        "pytest / warm",
        medians["pytest"] / medians["warm"],
        8,
        False,
        f"{medians['pytest']:.2f} s / {medians['warm']:.3f} s",
    )
    for name in QUICK:
        yield Figure(
            f"{name} / torch",
            medians[name] / torch,
            0.12,
            True,
            f"{medians[name]:.3f} s / {torch:.2f} s",
        )


def measure_references(place: Place, rounds: int) -> Iterator[Figure]:
    """Time all references in one run, beyond torch and beyond what they cost by themselves."""
    script = str(Path(__file__).resolve())
    alone = [sys.executable, script, "--alone", str(place.workspace), *place.katas]
    medians = alternate(
        {
            "torch": lambda: place.seconds(TORCH, place.cold),
            "all": lambda: place.seconds([*KATA, "check", *place.katas], place.cold),
            "alone": lambda: float(run(alone, place.cold, place.root)),
        },
        rounds,
    )
    count = len(place.katas)
    left = medians["all"] - medians["torch"] - medians["alone"]
    parts = f"({medians['all']:.2f} - {medians['torch']:.2f} - {medians['alone']:.2f}) s / {count}"
    yield Figure("references, ms a kata", 1000 * left / count, 60, True, parts)


def measure_memory(place: Place, rounds: int) -> Iterator[Figure]:
    """Weigh our processes during a check, and one that has torch."""
    if sys.platform != "linux":
        yield Figure("memory / torch", None, 1.3, True, "measured on Linux only")
        return
    slow = place.root / "slow.py"
    slow.write_text(place.answer.read_text() + _SLOW)
    check = [*KATA, "check", CHECKED, "--file", str(slow)]
    torch = [sys.executable, "-c", "import torch; print(flush=True); input()"]
    try:
        medians = alternate(
            {
                "torch": lambda: torch_bytes(torch, place),
                "check": lambda: check_bytes(check, place),
            },
            rounds,
        )
    except PermissionError:
        yield Figure("memory / torch", None, 1.3, True, "only root may look")
        return
    ratio = medians["check"] / medians["torch"]
    parts = f"{medians['check'] / _MEGABYTE:.0f} MB / {medians['torch'] / _MEGABYTE:.0f} MB"
    yield Figure("memory / torch", ratio, 1.3, True, parts)


def torch_bytes(command: Sequence[str], place: Place) -> float:
    """The memory of a process that has imported torch."""
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=place.cold
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        weight = unique_bytes([psutil.Process(process.pid)])
        process.communicate(b"\n")
    return weight


def check_bytes(command: Sequence[str], place: Place) -> float:
    """The most that an engine and its children weigh while an answer is judged."""
    most = 0.0
    with subprocess.Popen(
        command, env=place.cold, cwd=place.workspace, stdout=subprocess.DEVNULL
    ) as process:
        while process.poll() is None:
            with contextlib.suppress(psutil.NoSuchProcess):
                # The judge and the workers are children of the engine, which is one of the CLI.
                family = psutil.Process(process.pid).children(recursive=True)
                most = max(most, unique_bytes(family))
            time.sleep(0.05)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: exit status {process.returncode}")
    return most


def unique_bytes(family: Sequence[psutil.Process]) -> float:
    """The memory of a family of processes, what they share counted once.

    Anonymous memory is shared only within a family, and each process has its share of it. A
    mapped file may also be shared with strangers, so the largest part that one of the family has
    of it counts, whoever else has it.
    """
    anonymous = 0
    files: dict[str, int] = {}
    for process in family:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            lines = Path(f"/proc/{process.pid}/smaps").read_text().splitlines()
            name = ""
            rss = 0
            for line in lines:
                key, _, rest = line.partition(":")
                if " " in key:  # the heading of a mapping: address, rights, offset, device, name
                    fields = line.split(maxsplit=5)
                    mapped = len(fields) == 6 and fields[5].startswith("/")
                    name = f"{fields[5]} {fields[2]} {fields[1]}" if mapped else ""
                elif key == "Rss":
                    rss = int(rest.split()[0])
                elif key == "Pss":
                    pss = int(rest.split()[0])
                elif key == "Anonymous":
                    private = int(rest.split()[0])
                    share = pss if not name else pss * private // rss if rss else 0
                    anonymous += share
                    if name:
                        files[name] = max(files.get(name, 0), rss - private)
    return float(1024 * (anonymous + sum(files.values())))


def alone(workspace: Path, names: Sequence[str]) -> float:
    """Seconds that the references cost by themselves; see `references` above."""
    import importlib

    import torch

    from checker.job import Job, Task
    from checker.judge.remote import Remote
    from checker.judge.solutions import Remembered, Solutions
    from checker.judge.subject import read_subject
    from checker.wire.libraries import MODULES
    from checker.wire.messages import Reply, Request
    from checker.worker.objects import Objects
    from checker.worker.submission import describe

    torch.set_num_threads(1)
    spent = 0.0

    class Alone:
        """What a judge asks of a worker, answered here."""

        device = "cpu"

        def __init__(self, counted: bool) -> None:
            self.counted = counted
            self.transcript: list[object] = []
            self.objects = Objects()

        def layers(self) -> tuple[str, ...]:
            return ()

        def allow(self, _allowed: object) -> None:
            """Answers here are bounded by nothing."""

        def request(self, request: Request) -> Reply:
            nonlocal spent
            began = time.perf_counter()
            try:
                return self.objects.answer(request)
            except Exception as error:
                return describe(error, "")
            finally:
                if self.counted:
                    spent += time.perf_counter() - began

        def close(self) -> None:
            self.objects = Objects()

    def start(_kata: object, _device: str, trusted: bool) -> Remote:
        # A judging starts two: for the answer, and for the yardstick, which is not counted.
        return cast(Remote, Alone(counted=not trusted))

    katas = [bundled_pack().kata(name) for name in names]
    gc.disable()  # as the engine does: libraries load faster
    began = time.perf_counter()
    for need in sorted({need for kata in katas for need in kata.spec().needs}):
        for module in MODULES[need]:
            importlib.import_module(module)
    spent += time.perf_counter() - began
    gc.freeze()
    gc.enable()
    with tempfile.TemporaryDirectory() as scratch, contextlib.chdir(scratch):
        for kata in katas:
            submission = str(workspace / f"{kata.id}.py")
            folders = str(kata.folder), str(kata.reference_folder)
            task = Task(kata.id, *folders, submission, f"{kata.id}.py", kata.spec().needs)
            subject = read_subject(Job((task,), seed="1"), 0, "cpu")
            solutions = Solutions(subject, start, Remembered())
            solutions.observe()
            solutions.close()
    return spent


def alternate(programs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Run A B A B …, after one round that is not counted; return the medians."""
    seen: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(rounds + 1):
        for name, program in programs.items():
            value = program()
            if turn:
                seen[name].append(value)
    return {name: statistics.median(values) for name, values in seen.items()}


MEASURES = {
    "times": measure_times,
    "references": measure_references,
    "memory": measure_memory,
}


def main() -> int:
    """Print the table; exit 1 where a target is missed."""
    parser = argparse.ArgumentParser(description="Measure what `kata` costs.")
    parser.add_argument("--rounds", type=int, default=7, help="counted rounds (default 7)")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=list(MEASURES))
    parser.add_argument("--json", action="store_true", help="print the figures as JSON too")
    parser.add_argument("--alone", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.alone:
        print(alone(Path(arguments.alone[0]), arguments.alone[1:]))
        return 0
    figures: list[Figure] = []
    print(f"{'figure':<22}{'value':>9}   {'target':<9}{'':<5}medians of {arguments.rounds}")
    with tempfile.TemporaryDirectory(prefix="torch-kata-bench-") as folder:
        place = Place(Path(folder))
        try:
            for name in arguments.only:
                for figure in MEASURES[name](place, arguments.rounds):
                    figures.append(figure)
                    print(figure.line(), flush=True)
        finally:
            run([*KATA, "engine", "stop"], place.warm, place.root)
    if arguments.json:
        print(json.dumps([figure._asdict() for figure in figures]))
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
