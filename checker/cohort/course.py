"""Grade a course: read the clones, have judged what is not judged yet, and record it."""

import collections
import contextlib
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from checker.api import Judgement, Sample
from checker.catalog.pack import KataFolder
from checker.cohort.clones import Clone, Clones
from checker.cohort.digests import answer, content_digest
from checker.cohort.gradebook import Gradebook
from checker.cohort.rows import Answer, NewVerdict, Run, Submitted
from checker.errors import KataError, reason
from checker.grade.checkout import Checkout, submission
from checker.grade.commit import read_commit
from checker.spec.text import Text, in_language

_IS_LINK: Text = {
    "en": "this is a symbolic link, which is not followed; put the folder itself there",
    "zh": "这是符号链接，不会跟随；请把文件夹本身放在这里",
}
# Judges samples, in whatever order: `checker.api.Grader.judge_many`, or many machines.
JudgeMany = Callable[[Iterable[Sample]], Generator[Judgement, None, None]]


class Progress(msgspec.Struct, frozen=True):
    """How far a run is: clones done, of all; and of those done, what was kept or had a fault.

    `judged` counts answers, of `to_judge` as far as that is known: clones that are unchanged are
    found on the way.
    """

    done: int
    total: int
    kept: int
    faults: int = 0
    judged: int = 0
    to_judge: int = 0


# So many verdicts at most are lost with a run that is killed, beside what was being judged.
_UNSAVED = 64


class _Work(msgspec.Struct):
    """A submission on its way: what is kept, what is still awaited, and what has come.

    `judged` says that something of it was.
    """

    submitted: Submitted
    answers: dict[str, Answer]
    kept: dict[str, int]
    awaited: set[str]
    current: bool
    new: list[NewVerdict] = []
    judged: bool = False


class Grading:
    """One run over the clones of a course."""

    def __init__(
        self, book: Gradebook, run: Run, katas: Sequence[KataFolder], lang: str = "en"
    ) -> None:
        self._book = book
        self._run = run
        self._katas = {kata.id: kata for kata in katas}
        self._max_points = {kata.id: kata.max_points for kata in run.katas}
        self._lang = lang
        self._works: dict[str, _Work] = {}
        self._ready: collections.deque[_Work | tuple[str, Clone, str]] = collections.deque()
        self._done = self._kept = self._faults = self._total = 0
        self._judged = self._to_judge = self._unsaved = 0

    def grade(
        self, clones: Clones, judge_many: JudgeMany, hear: Callable[[Progress], None]
    ) -> None:
        """Judge and record every clone; each submission is recorded as soon as it is judged.

        `hear` is called after each. Raises what `judge_many` raises where it cannot judge at all,
        and GradebookError; what is recorded stays, and the next run goes on from there.
        """
        self._total = sum(map(len, clones.of.values()))
        self._to_judge = self._total * len(self._katas)
        hear(self._progress())
        with contextlib.closing(judge_many(self._samples(clones))) as judgements:
            for judgement in judgements:
                self._take(judgement)
                self._record(hear)
                if self._unsaved >= _UNSAVED:
                    self._save()
                hear(self._progress())
        self._record(hear)

    def _samples(self, clones: Clones) -> Iterator[Sample]:
        """Yield what is to be judged, clone by clone. It is read only as far as there is room."""
        for student in clones.students:
            kept = self._book.kept(student.username, self._run)
            for clone in clones.of.get(student.username, ()):
                if clone.is_link:
                    fault = in_language(_IS_LINK, self._lang)
                    self._fault(student.username, clone, fault)
                    continue
                for place, work in enumerate(self._works_of(student.username, clone, kept)):
                    name = f"{student.username}\n{clone.name}\n{place}"
                    if not work.awaited:
                        self._ready.append(work)
                        continue
                    self._works[name] = work
                    # The set itself loses what is judged while this goes on.
                    for kata in [kata for kata in self._katas if kata in work.awaited]:
                        yield Sample(
                            f"{kata}\n{name}",
                            self._katas[kata],
                            work.answers[kata].source,
                            f"{kata}.py",
                        )

    def _works_of(
        self, username: str, clone: Clone, kept: dict[tuple[str, str], int]
    ) -> Iterator[_Work]:
        """Yield what lies in a clone, and where the best attempt counts, what lay in it before."""
        try:
            submitted, answers = self._read(username, clone)
        except (KataError, OSError) as error:
            text = error.text if isinstance(error, KataError) else reason(error)
            self._fault(username, clone, in_language(text, self._lang))
            return
        yield self._work(submitted, answers, kept)
        if self._run.keep == "best":
            yield from self._earlier(submitted, kept)

    def _fault(self, username: str, clone: Clone, fault: str) -> None:
        self._to_judge -= len(self._katas)
        self._ready.append((username, clone, fault))

    def _read(self, username: str, clone: Clone) -> tuple[Submitted, list[Answer]]:
        """Return what a clone holds now. It is data: a file that is none is an answer, too."""
        with Checkout(clone.path) as checkout:
            found = [submission(checkout, kata) for kata in self._katas.values()]
            commit = read_commit(checkout)
        answers = [
            answer(each.kata.id, each.answer)
            for each in found
            if not isinstance(each.answer, Path)  # a checkout is read here
        ]
        date = commit.date.isoformat() if commit.date else ""
        content = content_digest(answers)
        return Submitted(username, clone.name, content, commit.id, date), answers

    def _earlier(self, now: Submitted, kept: dict[tuple[str, str], int]) -> Iterator[_Work]:
        """Yield the attempts that lay in the same folder before, as far as their sources are."""
        attempts = self._book.attempts(now.username, now.folder)
        last = {attempt.content: attempt for attempt in attempts if attempt.content != now.content}
        for attempt in last.values():
            answers = self._book.answers(attempt.id)
            if [each.kata for each in answers] == [*self._katas]:
                before = Submitted(
                    attempt.username,
                    attempt.folder,
                    attempt.content,
                    attempt.commit,
                    attempt.submitted,
                )
                yield self._work(before, answers, kept, current=False)

    def _work(
        self,
        submitted: Submitted,
        answers: Sequence[Answer],
        kept: dict[tuple[str, str], int],
        current: bool = True,
    ) -> _Work:
        held = {each.kata: kept[key] for each in answers if (key := (each.kata, each.hash)) in kept}
        by_kata = {each.kata: each for each in answers}
        self._to_judge += (0 if current else len(answers)) - len(held)
        return _Work(submitted, by_kata, held, by_kata.keys() - held.keys(), current)

    def _take(self, judgement: Judgement) -> None:
        kata, _, name = str(judgement.id).partition("\n")
        work, verdict = self._works[name], judgement.verdict
        work.awaited.discard(kata)
        work.judged = True
        self._judged += 1
        self._unsaved += 1
        work.new.append(
            NewVerdict(
                work.answers[kata],
                verdict.katas[0] if verdict else None,
                self._max_points[kata],
                judgement.fault,
                verdict.device if verdict else "",
                verdict.sandbox if verdict else (),
            )
        )
        if not work.awaited:
            self._ready.append(self._works.pop(name))

    def _record(self, hear: Callable[[Progress], None]) -> None:
        """Write what is complete."""
        while self._ready:
            ready = self._ready.popleft()
            if isinstance(ready, _Work):
                self._book.record(
                    self._run, ready.submitted, ready.kept, ready.new, current=ready.current
                )
                if not ready.current:
                    continue
                self._kept += not ready.judged
            else:
                username, clone, fault = ready
                self._book.record_fault(self._run, username, clone.name, fault)
                self._faults += 1
            self._done += 1
            hear(self._progress())

    def _save(self) -> None:
        """Write the verdicts on submissions that are not complete; a killed run loses few."""
        works = [work for work in list(self._works.values()) if work.new]
        numbers = iter(self._book.save(self._run, [(each.submitted, each.new) for each in works]))
        for work in works:
            work.kept |= {new.answer.kata: next(numbers) for new in work.new}
            work.new.clear()
        self._unsaved = 0

    def _progress(self) -> Progress:
        return Progress(
            self._done, self._total, self._kept, self._faults, self._judged, self._to_judge
        )
