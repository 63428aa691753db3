"""Verify a kata: right answers pass, wrong ones fail as themselves, lazy ones earn nothing."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from checker.author.accepted import FILE, read_accepted
from checker.author.batch import Trial, Tried, judge_all
from checker.author.faults import Fault
from checker.author.idle import idle_submissions
from checker.author.lazy import BODIES, MARK, lazy_submission
from checker.author.static import chapter_faults, static_faults
from checker.catalog.pack import KataFolder, Pack
from checker.devices import Device
from checker.errors import SpecError
from checker.spec.model import Kata
from checker.verdict import KataVerdict

# Of the kata's own limit: a slower machine must not fail a right answer.
_TIME_SHARE = 0.6
_TOUCHED = b"\n# touched\n"


class Report(msgspec.Struct, frozen=True):
    """What verifying found, and how much was run."""

    katas: int
    alternatives: int
    wrong: int
    runs: int
    faults: tuple[Fault, ...]


class Subject(msgspec.Struct, frozen=True):
    """A kata whose spec could be read."""

    kata: KataFolder
    spec: Kata
    accepted: dict[str, str]


def verify(
    pack: Pack,
    katas: Iterable[KataFolder],
    seeds: int,
    device: Device,
    tell: Callable[[int, int], None],
) -> Report:
    """Verify katas; every fault is reported, not only the first. `tell` hears done and total."""
    subjects, faults = read_subjects(pack, katas)
    trials = [trial for subject in subjects for trial in _trials(subject, seeds)]
    found = {subject.kata.id: subject for subject in subjects}
    excused: set[tuple[str, str]] = set()
    for judged in judge_all(trials, device, lambda done: tell(done, len(trials)), strict=True):
        faults += _judged_faults(found[judged.trial.kata.id], judged, excused)
    for subject in subjects:
        for name in subject.accepted.keys() & BODIES.keys():
            if (subject.kata.id, name) not in excused:
                path = subject.kata.reference_folder / FILE
                faults.append(
                    Fault(
                        subject.kata.id,
                        str(path),
                        f"{name}: not needed; this submission does not pass",
                    )
                )
    return Report(
        katas=len(subjects),
        alternatives=sum(len(subject.kata.alternatives) for subject in subjects),
        wrong=sum(len(subject.kata.wrong_solutions) for subject in subjects),
        runs=len(trials),
        faults=tuple(sorted(set(faults))),
    )


def read_subjects(pack: Pack, katas: Iterable[KataFolder]) -> tuple[list[Subject], list[Fault]]:
    """Read the specs; what cannot be read, and what reading alone shows, is a fault."""
    subjects: list[Subject] = []
    faults: list[Fault] = []
    for chapter in pack.chapters:
        languages = frozenset(chapter.spec.title)
        if any(kata in katas for kata in chapter.katas):
            faults += chapter_faults(chapter)
        for kata in chapter.katas:
            if kata not in katas:
                continue
            try:
                spec = kata.spec()
            except SpecError as error:
                faults += [Fault(kata.id, problem.file, problem.what) for problem in error.problems]
                continue
            faults += static_faults(kata, spec, languages)
            accepted, wrong = read_accepted(kata)
            faults += wrong
            faults += _unknown_requirements(pack, kata, spec)
            if kata.stub.is_file() and kata.solution.is_file():
                subjects.append(Subject(kata, spec, accepted))
    return subjects, faults


def _unknown_requirements(pack: Pack, kata: KataFolder, spec: Kata) -> Iterator[Fault]:
    order = [other.id for other in pack]
    for wanted in spec.requires:
        if wanted not in order:
            what = f"requires: expected a kata of this pack, got {wanted!r}"
            yield Fault(kata.id, str(kata.spec_file), what)
        elif order.index(wanted) >= order.index(kata.id):
            what = f"requires: expected an earlier kata, got {wanted!r}"
            yield Fault(kata.id, str(kata.spec_file), what)


def _trials(subject: Subject, seeds: int) -> Iterator[Trial]:
    kata, needs = subject.kata, subject.spec.needs
    reference = kata.solution.read_bytes()
    stub = kata.stub.read_bytes()
    yield Trial(kata, "stub.py", stub + _TOUCHED, needs, "verify-0")
    for name, source in idle_submissions(subject.spec, stub):
        yield Trial(kata, f"idle {name}", source, needs, "verify-0")
    for seed in range(seeds):
        for path in (kata.solution, *kata.alternatives, *kata.wrong_solutions):
            wrong = path in kata.wrong_solutions
            yield Trial(kata, path.name, path.read_bytes(), needs, f"verify-{seed}", wrong)
    for name in BODIES:
        source = lazy_submission(name, subject.spec, reference)
        yield Trial(kata, f"lazy {name}", source, needs, "verify-0")


def _judged_faults(
    subject: Subject, judged: Tried, excused: set[tuple[str, str]]
) -> Iterator[Fault]:
    kata, label, verdict = subject.kata, judged.trial.label, judged.verdict
    if verdict is None:
        yield Fault(kata.id, str(kata.spec_file), f"the kata cannot be judged: {judged.fault}")
    elif label == "stub.py":
        yield from _stub_faults(kata, verdict)
    elif label.startswith("idle "):
        yield from _earned_faults(
            kata, kata.spec_file, f"an answer that only returns {label[5:]}", verdict
        )
    elif label.startswith("lazy "):
        name = label.removeprefix("lazy ")
        if verdict.outcome == "passed" and MARK in verdict.output:
            excused.add((kata.id, name))
            if name not in subject.accepted:
                what = f"the lazy submission {name} passes (seed {judged.trial.seed})"
                yield Fault(kata.id, str(kata.spec_file), what)
    elif label.startswith("wrong_"):
        yield from _wrong_faults(kata, label, verdict, judged.trial.seed)
    else:
        yield from _right_faults(subject, label, verdict, judged.trial.seed)


def _stub_faults(kata: KataFolder, verdict: KataVerdict) -> Iterator[Fault]:
    """A stub must fail, not by crashing, and earn nothing: whoever changes a comment sees this."""
    if verdict.outcome == "failed":
        yield from _earned_faults(kata, kata.stub, "the unchanged stub", verdict)
        return
    reason = verdict.error.message if verdict.error else verdict.outcome
    yield Fault(kata.id, str(kata.stub), f'expected the verdict "not started", got: {reason}')


def _earned_faults(
    kata: KataFolder, path: Path, what: str, verdict: KataVerdict
) -> Iterator[Fault]:
    """An answer that does nothing must earn nothing."""
    if verdict.points:
        checks = ", ".join(check.id for check in verdict.checks if check.points)
        earned = f"{what} earns {verdict.points} of {verdict.max_points} points ({checks})"
        yield Fault(kata.id, str(path), earned)


def _wrong_faults(kata: KataFolder, label: str, verdict: KataVerdict, seed: str) -> Iterator[Fault]:
    path = str(kata.reference_folder / label)
    if verdict.outcome == "passed":
        yield Fault(kata.id, path, f"this wrong solution passes (seed {seed})")
        return
    named = [check.diagnosis.partition(":")[0] for check in verdict.checks if check.diagnosis]
    own = label.removeprefix("wrong_").removesuffix(".py")
    if verdict.outcome != "timed_out" and named != [own]:
        found = named[0] if named else "nothing"
        yield Fault(kata.id, path, f"expected its own diagnosis, got {found} (seed {seed})")


def _right_faults(subject: Subject, label: str, verdict: KataVerdict, seed: str) -> Iterator[Fault]:
    kata = subject.kata
    path = str(kata.reference_folder / label)
    if verdict.outcome != "passed":
        reasons = [f"{check.id}: {check.message}" for check in verdict.checks if check.message]
        if verdict.error is not None:
            reasons.insert(0, verdict.error.message)
        yield Fault(kata.id, path, f"this right solution fails (seed {seed}): {'; '.join(reasons)}")
    elif verdict.seconds > _TIME_SHARE * subject.spec.limits.seconds:
        limit = subject.spec.limits.seconds
        yield Fault(kata.id, path, f"takes {verdict.seconds:.1f} s; the limit is {limit:g} s")
