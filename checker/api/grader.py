"""Judge answers: one, a stream of them, or those of a checkout, always on the same engines."""

import contextlib
import itertools
import os
from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path
from typing import Final, TypedDict, Unpack

from checker.api.driver import Driver, JobRunner
from checker.api.orders import Decided, Order
from checker.api.pool import Pool
from checker.api.records import Answer, Judgement, PackName, Sample
from checker.catalog.pack import KataFolder, Pack, ReadablePack, open_packs
from checker.catalog.resolve import resolve
from checker.devices import Wanted
from checker.engine.run_seed import run_seed
from checker.errors import KataError, UsageError
from checker.job import MAX_BYTES, Event, Job
from checker.spec.text import Text, in_language
from checker.submit import Submission
from checker.submit import judge as judge_run
from checker.verdict import Feedback, Verdict, sum_up

NO_FILE: Final[Text] = {"en": "no file can have this name", "zh": "文件不可能叫这个名字"}


class Options(TypedDict, total=False):
    """What Grader takes, and with it `judge` and `judge_many`."""

    pack: PackName
    seed: str | None
    device: Wanted
    lang: str
    graded: bool
    feedback: Feedback
    engines: int
    drivers: Sequence[JobRunner]


def judge(kata: str | KataFolder, source: Answer, **options: Unpack[Options]) -> Verdict:
    """Judge one answer; the options are those of Grader.

    What is wrong with the answer is in the verdict. What is wrong with the request, the kata, the
    engine or the machine is raised: a KataError, and never 0 points.
    """
    with Grader(**options) as grader:
        return grader.judge(kata, source)


def judge_many(
    samples: Iterable[Sample], **options: Unpack[Options]
) -> Generator[Judgement, None, None]:
    """Judge a stream of samples as Grader.judge_many does; the options are those of Grader."""
    with Grader(**options) as grader:
        yield from grader.judge_many(samples)


class Grader:
    """Judges any number of answers. Threads may share it; leaving its `with` ends its engines.

    `engines` is how many answers are judged at the same time. A single engine is the resident one,
    where one may stay; several are the grader's own. `seed` is that of every run; without one,
    each run has a seed of its own, which its verdicts tell. `graded` and `feedback` as in Job.
    `drivers` are what judges in place of engines of this machine. Raises UsageError where there is
    no such pack.
    """

    def __init__(
        self,
        *,
        pack: PackName = None,
        seed: str | None = None,
        device: Wanted = "auto",
        lang: str = "en",
        graded: bool = True,
        feedback: Feedback = "full",
        engines: int = 1,
        drivers: Sequence[JobRunner] = (),
    ) -> None:
        if engines < 1:
            raise UsageError("engines: at least 1", zh="engines：至少为 1")
        self._pack = _open(pack)
        # Stretched once: a short seed takes a while.
        seed = run_seed(seed, graded) if seed else ""
        self._terms = Job((), seed, device, lang, graded=graded, feedback=feedback)
        self._drivers = drivers or [Driver(private=engines > 1) for _ in range(engines)]
        self._turns = itertools.cycle(self._drivers)
        self._pool = Pool(self._drivers)
        self._katas: dict[str, KataFolder] = {}
        self._needs: dict[Path, tuple[str, ...]] = {}

    def __enter__(self) -> "Grader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the engines that are the grader's own."""
        for driver in self._drivers:
            driver.close()

    def judge(self, kata: str | KataFolder, source: Answer) -> Verdict:
        """Judge one answer, as the function `judge` does."""
        verdict = self.judge_all([self._submission(Sample("", kata, source))])
        for fault in verdict.faults:
            raise KataError(fault.message)
        return verdict

    def judge_many(self, samples: Iterable[Sample]) -> Generator[Judgement, None, None]:
        """Judge a stream of samples; yields each as soon as it is judged, in no particular order.

        `samples` is read in another thread, and only a little ahead of what is judged and taken. A
        sample that cannot be judged has a `fault`; a grader that cannot judge at all raises
        KataError. Closing the iterator stops the judging.
        """
        with contextlib.closing(self._pool.judge(map(self._order, samples))) as decided:
            for one in decided:
                fault = in_language(one.fault, self._terms.lang) if one.fault else ""
                yield Judgement(one.tag, _verdict(one), fault)

    def judge_all(
        self, submissions: Sequence[Submission], hear: Callable[[Event], None] = lambda _: None
    ) -> Verdict:
        """Judge the answers of one checkout in one run; returns the verdict on exactly these.

        `hear` is called with each event of the run. A broken kata is in the verdict's faults.
        Raises as `checker.submit.judge` does.
        """
        return judge_run(next(self._turns), submissions, hear, self._terms)

    def kata(self, kata: str | KataFolder) -> KataFolder:
        """Return the kata of this name, or part of a name; raises UsageError."""
        if isinstance(kata, KataFolder):
            return kata
        if (found := self._katas.get(kata)) is None:
            several = resolve(self._pack, kata)
            if len(several) != 1:
                raise UsageError(
                    f"{kata!r} is a chapter; give one of its katas",
                    zh=f"{kata!r} 是一章；请给出其中一道 kata",
                )
            found = self._katas[kata] = several[0]
        return found

    def _order(self, sample: Sample) -> Order | Decided:
        try:
            return Order(self._submission(sample), self._terms, sample.id)
        except KataError as error:
            return Decided(sample.id, None, fault=error.text)

    def _submission(self, sample: Sample) -> Submission:
        """Return what is to be judged; raises UsageError and SpecError."""
        kata, answer, name = self.kata(sample.kata), sample.source, sample.name
        if isinstance(answer, str):
            answer = answer.encode("utf-8", "surrogatepass")
        if isinstance(answer, Path):
            # As it can be sent: the bytes of a file's name may be no text.
            name = name or str(answer).encode("utf-8", "backslashreplace").decode()
            answer = answer.absolute() if _may_exist(answer) else NO_FILE
        elif isinstance(answer, bytes):
            answer = answer[: MAX_BYTES + 1]  # the judge says that it is too large
        return Submission(kata, answer, name or f"{kata.name}.py", self._needs_of(kata))

    def _needs_of(self, kata: KataFolder) -> tuple[str, ...]:
        if (needs := self._needs.get(kata.folder)) is None:
            needs = self._needs[kata.folder] = kata.spec().needs
        return needs


def _verdict(decided: Decided) -> Verdict | None:
    if decided.verdict is None:
        return None
    kata = decided.verdict
    return sum_up((kata,), device=kata.device, seed=decided.seed, sandbox=decided.sandbox)


def _may_exist(path: Path) -> bool:
    """Whether a file can have this path at all."""
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


def _open(pack: PackName) -> Pack:
    if isinstance(pack, Pack):
        return pack
    return ReadablePack(open_packs(() if pack is None else (str(pack),)))
