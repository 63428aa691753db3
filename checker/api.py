"""Judge from Python: one answer, a stream of them, or the files of a checkout."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder, Pack, ReadablePack, bundled_pack, open_packs
from checker.catalog.resolve import resolve
from checker.devices import Wanted
from checker.engine import client
from checker.errors import EngineError, KataError, UsageError
from checker.job import Event
from checker.spec.text import in_language
from checker.submit import Submission
from checker.submit import judge as judge_run
from checker.verdict import Verdict


class Sample(msgspec.Struct, frozen=True):
    """An answer to judge: the source, or the path of a file. `id` is the caller's own."""

    id: str
    kata: str | KataFolder
    source: str | bytes | Path


class Judgement(msgspec.Struct, frozen=True):
    """A sample's verdict; None where it could not be judged, which is no fault of the sample's.

    `fault` then says why.
    """

    id: str
    verdict: Verdict | None
    fault: str = ""


def judge(
    kata: str | KataFolder,
    source: str | bytes | Path,
    *,
    pack: Pack | str | Path | None = None,
    seed: str | None = None,
    device: Wanted = "auto",
    lang: str = "en",
    graded: bool = True,
) -> Verdict:
    """Judge one answer. `source` is Python source, or the Path of a file.

    What is wrong with the answer is in the verdict. What is wrong with the kata, the engine or the
    request is raised: a KataError.
    """
    with Grader(pack=pack, seed=seed, device=device, lang=lang, graded=graded) as grader:
        return grader.judge(kata, source)


def judge_many(
    samples: Iterable[Sample],
    *,
    pack: Pack | str | Path | None = None,
    seed: str | None = None,
    device: Wanted = "auto",
    lang: str = "en",
    graded: bool = True,
    engines: int = 1,
) -> Iterator[Judgement]:
    """Judge a stream of samples; yields each as soon as it is judged, in no particular order."""
    with Grader(
        pack=pack, seed=seed, device=device, lang=lang, graded=graded, engines=engines
    ) as grader:
        yield from grader.judge_many(samples)


class Grader:
    """Judges any number of answers on the same engines.

    `engines` is how many judge at the same time.
    """

    def __init__(
        self,
        *,
        pack: Pack | str | Path | None = None,
        seed: str | None = None,
        device: Wanted = "auto",
        lang: str = "en",
        graded: bool = True,
        engines: int = 1,
    ) -> None:
        self._pack = _open(pack)
        self._seed = seed or ""
        self._device: Wanted = device
        self._lang = lang
        self._graded = graded
        self._engines = engines

    def __enter__(self) -> "Grader":
        self._session = client.EngineSession()
        self._session.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._session.__exit__()

    def judge(self, kata: str | KataFolder, source: str | bytes | Path) -> Verdict:
        """Judge one answer, as the function `judge` does."""
        verdict = self.judge_all([self._submission(kata, source)])
        for fault in verdict.faults:
            raise EngineError(fault.message)
        return verdict

    def judge_many(self, samples: Iterable[Sample]) -> Iterator[Judgement]:
        """Judge a stream of samples, as the function `judge_many` does."""
        for sample in samples:
            try:
                verdict = self.judge(sample.kata, sample.source)
            except KataError as error:
                yield Judgement(sample.id, None, in_language(error.text, self._lang))
            else:
                yield Judgement(sample.id, verdict)

    def judge_all(
        self, submissions: Sequence[Submission], hear: Callable[[Event], None] = lambda _: None
    ) -> Verdict:
        """Judge the answers of one checkout; returns the verdict on exactly these, in order.

        A broken kata is in its `faults`. `hear` is called with each event of the run.
        """
        return judge_run(
            self._session,
            submissions,
            hear,
            seed=self._seed,
            device=self._device,
            lang=self._lang,
            graded=self._graded,
        )

    def _submission(self, kata: str | KataFolder, source: str | bytes | Path) -> Submission:
        folder = self._kata(kata)
        if isinstance(source, Path):
            return Submission(folder, source.absolute(), str(source))
        data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        return Submission(folder, data, f"{folder.name}.py")

    def _kata(self, kata: str | KataFolder) -> KataFolder:
        if isinstance(kata, KataFolder):
            return kata
        found = resolve(self._pack, kata)
        if len(found) != 1:
            raise UsageError(f"{kata!r} is a chapter", zh=f"{kata!r} 是一章")
        return found[0]


def _open(pack: Pack | str | Path | None) -> Pack:
    if isinstance(pack, Pack):
        return pack
    return ReadablePack(bundled_pack() if pack is None else open_packs((str(pack),)))
