"""A judge's life: read one job, judge it with pytest, report each kata, and go."""

import collections
import contextlib
import gc
import io
import itertools
import os
import socket
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import msgspec
import pytest
import torch

from checker.errors import KataError, UsageError
from checker.judge.job import Event, Finished, Job, Judged, Refused, Started
from checker.judge.judging import Judging, Known
from checker.judge.launch import ForkLauncher, Launcher, SpawnLauncher
from checker.judge.plugin import JudgePlugin
from checker.judge.remote import Remote
from checker.spec.model import Kata
from checker.verdict import KataVerdict, Verdict, worst
from checker.version import VERSION
from checker.wire.frames import decode, encode, receive_frame, send_frame

# Only what judging needs: no cache on disk, no capture, no terminal, and not `unraisableexception`,
# whose collections over everything torch has loaded take a fifth of a second.
_PLUGINS_OFF = (
    "cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "legacypath",
    "logging", "pastebin", "recwarn", "setuponly", "setupplan", "stepwise", "threadexception",
    "unraisableexception", "warnings",
)  # fmt: skip

_PATIENCE = 6


def judge_forked(job: socket.socket, control: socket.socket) -> NoReturn:
    """Judge in a process that an engine forked; never returns."""
    gc.enable()
    _judge(job, ForkLauncher(control))


def judge_spawned(job: socket.socket) -> NoReturn:
    """Judge in a process of its own; never returns."""
    torch.set_num_threads(1)
    _judge(job, SpawnLauncher())


def _judge(stream: socket.socket, launcher: Launcher) -> NoReturn:
    sys.dont_write_bytecode = True  # a pack may be read-only, and no __pycache__ belongs in it
    frame = receive_frame(stream)
    if frame is None:
        os._exit(0)
    run = _Run(stream, launcher, decode(frame, Job))
    threading.Thread(target=run.watch, daemon=True).start()
    try:
        run.judge()
    except UsageError as error:
        run.tell(Refused(str(error), usage=True))
    except KataError as error:
        run.tell(Refused(str(error), usage=False))
    except OSError as error:
        run.tell(Refused(f"this machine could not do it: {error}", usage=False))
    except BaseException:
        run.tell(Refused(traceback.format_exc(), usage=False))
    run.close()
    os._exit(0)


class _Run:
    """One job being judged."""

    def __init__(self, stream: socket.socket, launcher: Launcher, job: Job) -> None:
        self._stream = stream
        self._launcher = launcher
        self._job = job
        self._remotes: list[Remote] = []
        self._verdicts: dict[int, KataVerdict] = {}
        self._places: dict[Judging, int] = {}
        self._layers: tuple[str, ...] = ()
        self._known: dict[str, Known] = collections.defaultdict(Known)

    def judge(self) -> None:
        """Judge every task; the last event sent is Finished."""
        device = _device(self._job.device)
        self._prefetch()
        for places in _rounds(self._job):
            judgings = {}
            for place in places:
                task = self._job.tasks[place]
                known = self._known[task.kata]
                judging = Judging(
                    task, self._job.seed, device, self._start, known, self._job.graded
                )
                judgings[judging.folder.folder.resolve()] = judging
                self._places[judging] = place
            plugin = JudgePlugin(judgings, self._started, self._done, self._job.margins)
            _run_pytest(judgings, plugin)
            if plugin.broken is not None:
                raise plugin.broken
        missing = [
            task.kata for place, task in enumerate(self._job.tasks) if place not in self._verdicts
        ]
        if missing:
            raise KataError(f"not judged: {', '.join(missing)}")
        self.tell(Finished(self._verdict(device)))

    def _verdict(self, device: str) -> Verdict:
        verdicts = tuple(self._verdicts[place] for place in sorted(self._verdicts))
        return Verdict(
            engine=VERSION,
            device=device,
            seed=self._job.seed,
            sandbox=self._layers,
            points=sum(kata.points for kata in verdicts),
            max_points=sum(kata.max_points for kata in verdicts),
            outcome=worst(kata.outcome for kata in verdicts),
            katas=verdicts,
        )

    def _prefetch(self) -> None:
        """Have the next kata's workers forked while this one is judged, on the other core."""
        if len(self._verdicts) < len(self._job.tasks):
            while self._launcher.waiting() < 2:
                self._launcher.prefetch()

    def _start(self, kata: Kata, device: str, trusted: bool) -> Remote:
        limits = kata.limits
        if trusted:
            # A machine that is busy for a moment must not make a kata look broken.
            limits = msgspec.structs.replace(limits, seconds=_PATIENCE * limits.seconds)
        remote = Remote(self._launcher.take(), limits, kata.needs, device)
        self._remotes.append(remote)
        return remote

    def _started(self, judging: Judging) -> None:
        self.tell(Started(judging.task.kata))

    def _done(self, judging: Judging) -> None:
        verdict = judging.verdict(self._job.lang, self._job.diagnose)
        self._layers = self._layers or judging.layers
        judging.close()
        place = self._places[judging]
        self._verdicts[place] = verdict
        self._prefetch()
        self.tell(Judged(verdict, place, judging.margins if self._job.margins else None))

    def tell(self, event: Event) -> None:
        """Send an event; where nobody listens any more, stop."""
        try:
            send_frame(self._stream, encode(event))
        except OSError:
            self._abandon()

    def watch(self) -> None:
        """Stop when the front end goes away. Runs in a thread of its own."""
        with contextlib.suppress(OSError):
            self._stream.recv(1)
        self._abandon()

    def _abandon(self) -> NoReturn:
        self.close()
        os._exit(1)

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


def _run_pytest(judgings: dict[Path, Judging], plugin: JudgePlugin) -> None:
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
        "--assert=plain",
        "--tb=native",
        *(f"-pno:{name}" for name in _PLUGINS_OFF),
        *paths,
    ]
    # pytest prints to whatever sys.stdout is; here nobody reads it.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        os.chdir(tempfile.gettempdir())
        pytest.main(arguments, plugins=[plugin])
    sys.stdout.flush()
