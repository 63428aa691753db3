"""Judge a job: every kata of it with pytest, each decided and told by itself."""

import collections
import contextlib
import io
import itertools
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import pytest
import torch

from checker.errors import EngineError, KataError, UsageError
from checker.job import Event, Faulted, Finished, Job, Judged, Reading, Started
from checker.judge.bounds import Bounds, TooLong
from checker.judge.clip import clip_fault
from checker.judge.fixtures import Fixtures
from checker.judge.judging import BrokenKata, Judging, Known
from checker.judge.launch import Launcher
from checker.judge.plugin import JudgePlugin
from checker.judge.remote import Remote
from checker.process.scratch import temporary_folder
from checker.spec.model import Kata
from checker.verdict import KataFault, KataVerdict, Verdict
from checker.version import VERSION

# Only what judging needs: no cache on disk, no capture, no terminal, and not `unraisableexception`,
# whose collections over everything torch has loaded take a fifth of a second.
_PLUGINS_OFF = (
    "cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "legacypath",
    "logging", "pastebin", "recwarn", "setuponly", "setupplan", "stepwise", "threadexception",
    "unraisableexception", "warnings",
)  # fmt: skip

_PATIENCE = 6


class Run:
    """One job being judged. `tell` is called with every event, the last one Finished."""

    def __init__(
        self, job: Job, launcher: Launcher, bounds: Bounds, tell: Callable[[Event], None]
    ) -> None:
        self._job = job
        self._launcher = launcher
        self._bounds = bounds
        self._tell = tell
        self._remotes: list[Remote] = []
        self._undecided = set(range(len(job.tasks)))
        self._places: dict[Judging, int] = {}
        self._layers: tuple[str, ...] = ()
        self._known: dict[str, Known] = collections.defaultdict(Known)

    def judge(self) -> None:
        """Judge every task. Raises EngineError where this machine cannot."""
        device = _device(self._job.device)
        self._prefetch()
        for places in _rounds(self._job):
            judgings = {}
            for place in places:
                if (judging := self._prepared(place, device)) is not None:
                    judgings[judging.folder.folder.resolve()] = judging
            if judgings:
                plugin = JudgePlugin(judgings, self, self._job.margins)
                _run_pytest(judgings, (plugin, Fixtures(judgings)))
                if plugin.trouble is not None:
                    raise plugin.trouble
        if self._undecided:
            names = sorted({self._job.tasks[place].kata for place in self._undecided})
            raise RuntimeError(f"not judged: {', '.join(names)}")
        # What was told of each task is not told again: a large run has more than fits a frame.
        verdict = Verdict(VERSION, device, self._job.seed, self._layers, 0, 0, "errored", ())
        self._tell(Finished(verdict))

    def _prepared(self, place: int, device: str) -> Judging | None:
        """Read a task's files; a kata that is wrong is told as a fault, and left out."""
        task = self._job.tasks[place]
        self._tell(Reading(place))
        try:
            judging = Judging(
                task,
                self._job.seed,
                device,
                self._start,
                self._known[task.kata],
                self._job.graded,
                self._job.strict,
            )
        except KataError as error:
            self._decide(place, Faulted(KataFault(task.kata, str(error)), place))
            return None
        except Exception as error:
            what = f"{task.folder}: cannot be read: {type(error).__name__}: {error}"
            self._decide(place, Faulted(KataFault(task.kata, what), place))
            return None
        self._places[judging] = place
        return judging

    def _prefetch(self) -> None:
        """Have the next kata's workers forked while this one is judged, on the other core."""
        if self._undecided:
            while self._launcher.waiting() < 2:
                self._launcher.prefetch()

    def _start(self, kata: Kata, device: str, trusted: bool) -> Remote:
        limits = kata.limits
        if trusted:
            # A machine that is busy for a moment must not make a kata look broken.
            limits = msgspec.structs.replace(limits, seconds=_PATIENCE * limits.seconds)
        try:
            remote = Remote(self._launcher.take(), limits, kata.needs, device)
        except OSError as error:
            raise EngineError(f"no worker could be started: {error}") from None
        self._remotes.append(remote)
        return remote

    # What the plugin tells

    def reading(self, judging: Judging) -> None:
        """A kata's checks.py is imported next; it runs here, in the judge."""
        self._bounds.begin(judging.kata.limits)
        self._tell(Reading(self._places[judging]))

    def started(self, judging: Judging) -> None:
        """The checks of a kata begin."""
        self._bounds.begin(judging.kata.limits)
        self._tell(Started(judging.task.kata, self._places[judging]))

    def restarted(self, judging: Judging) -> None:
        """A check went beyond its bounds; finding out whose fault it is has its own."""
        self._bounds.begin(judging.kata.limits)

    def judged(self, judging: Judging) -> None:
        """All checks of a kata have been judged."""
        place = self._places[judging]
        try:
            verdict = self._verdict(judging)
            noted = judging.margins if self._job.margins else None
            event: Event = Judged(verdict, place, noted, judging.layers)
        except BrokenKata as error:
            event = Faulted(KataFault(judging.task.kata, str(error)), place)
        self._end(judging, event)

    def faulted(self, judging: Judging, what: str) -> None:
        """A kata turned out to be broken."""
        fault = KataFault(judging.task.kata, what)
        self._end(judging, Faulted(fault, self._places[judging]))

    def _verdict(self, judging: Judging) -> KataVerdict:
        try:
            return judging.verdict(self._job.lang, self._job.diagnose, self._job.effort)
        except (BrokenKata, EngineError):
            raise
        except (TooLong, Exception):
            # An answer that upsets the diagnosis must not cost it its verdict.
            traceback.print_exc()
            self._bounds.begin(judging.kata.limits)
            return judging.verdict(self._job.lang, diagnose=False)

    def _end(self, judging: Judging, event: Event) -> None:
        self._bounds.end()
        self._layers = self._layers or judging.layers
        judging.close()
        self._remotes.clear()
        self._decide(self._places.pop(judging), event)

    def _decide(self, place: int, event: Event) -> None:
        if isinstance(event, Faulted):
            event = Faulted(clip_fault(event.fault), place)
        self._undecided.discard(place)
        self._prefetch()
        self._tell(event)

    def close(self) -> None:
        """End all workers and remove what they left."""
        for remote in self._remotes:
            remote.close()
        self._launcher.close()


def _rounds(job: Job) -> Iterator[list[int]]:
    """Places of tasks, so that no kata comes twice in a round: pytest collects a file once."""
    by_kata: dict[str, list[int]] = collections.defaultdict(list)
    for place, task in enumerate(job.tasks):
        by_kata[task.kata].append(place)
    for row in itertools.zip_longest(*by_kata.values()):
        yield sorted(place for place in row if place is not None)


def _device(wanted: str) -> str:
    if wanted == "cpu":
        return "cpu"
    # Asked here, in the judge: it forks nobody, so it may wake the driver.
    if torch.cuda.is_available():
        return "cuda"
    if wanted == "cuda":
        raise UsageError("--device cuda: this machine has no CUDA device that PyTorch can use")
    return "cpu"


def _run_pytest(judgings: dict[Path, Judging], plugins: Sequence[object]) -> None:
    paths = []
    for folder, judging in judgings.items():
        paths.append(str(folder / "kata.yaml"))
        if judging.folder.checks_file.is_file():
            paths.append(str(judging.folder.checks_file))
    root = Path(os.path.commonpath([str(folder) for folder in judgings]))
    arguments = [
        f"--config-file={Path(__file__).with_name('pytest.ini')}",
        f"--rootdir={root}",
        "--noconftest",
        "--import-mode=importlib",
        "--continue-on-collection-errors",
        "--assert=plain",
        "--tb=native",
        *(f"-pno:{name}" for name in _PLUGINS_OFF),
        *paths,
    ]
    # pytest prints to whatever sys.stdout is; here nobody reads it.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        os.chdir(temporary_folder())
        pytest.main(arguments, plugins=plugins)
    sys.stdout.flush()
