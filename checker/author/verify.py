"""Verify a kata: right answers pass, wrong ones fail as themselves, lazy ones earn nothing."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from checker.author.accepted import FILE, read_accepted
from checker.author.batch import Trial, Tried, judge_all
from checker.author.faults import Fault, cannot_be_judged, fault_of, unexpected
from checker.author.idle import CHINESE, idle_submissions
from checker.author.lazy import BODIES, MARK, lazy_submission
from checker.author.static import chapter_faults, static_faults
from checker.catalog.pack import KataFolder, Pack
from checker.devices import Device
from checker.errors import NOTHING, Said, SpecError, expected
from checker.spec.model import Kata
from checker.verdict import KataVerdict

# Of the kata's own limit: a slower machine must not fail a right answer.
_TIME_SHARE = 0.6
_NOT_NEEDED = Said("not needed; this submission does not pass", "不需要；这个提交没有通过")
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
                        _NOT_NEEDED.at(name),
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
                faults += [fault_of(kata.id, problem) for problem in error.problems]
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
            known = Said("a kata of this pack", "本题库中的题目")
            yield unexpected(kata.id, kata.spec_file, "requires", known, repr(wanted))
        elif order.index(wanted) >= order.index(kata.id):
            earlier = Said("an earlier kata", "排在前面的题目")
            yield unexpected(kata.id, kata.spec_file, "requires", earlier, repr(wanted))


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
        yield Fault(kata.id, str(kata.spec_file), cannot_be_judged(judged.fault))
    elif label == "stub.py":
        yield from _stub_faults(kata, verdict)
    elif label.startswith("idle "):
        returned = label.removeprefix("idle ")
        what = Said(
            f"an answer that only returns {returned}",
            f"只返回 {CHINESE.get(returned, returned)} 的答案",
        )
        yield from _earned_faults(kata, kata.spec_file, what, verdict)
    elif label.startswith("lazy "):
        name = label.removeprefix("lazy ")
        if verdict.outcome == "passed" and MARK in verdict.output:
            excused.add((kata.id, name))
            if name not in subject.accepted:
                what = _seeded(
                    f"the lazy submission {name} passes",
                    f"偷懒的提交 {name} 通过了",
                    judged.trial.seed,
                )
                yield Fault(kata.id, str(kata.spec_file), what)
    elif label.startswith("wrong_"):
        yield from _wrong_faults(kata, label, verdict, judged.trial.seed)
    else:
        yield from _right_faults(subject, label, verdict, judged.trial.seed)


def _stub_faults(kata: KataFolder, verdict: KataVerdict) -> Iterator[Fault]:
    """A stub must fail, not by crashing, and earn nothing: whoever changes a comment sees this."""
    if verdict.outcome == "failed":
        what = Said("the unchanged stub", "未改动的初始代码")
        yield from _earned_faults(kata, kata.stub, what, verdict)
        return
    reason = verdict.error.message if verdict.error else verdict.outcome
    what = Said(
        f'expected the verdict "not started", got: {reason}',
        f"判定应为“还没有开始”，实际是：{reason}",
    )
    yield Fault(kata.id, str(kata.stub), what)


def _earned_faults(
    kata: KataFolder, path: Path, what: Said, verdict: KataVerdict
) -> Iterator[Fault]:
    """An answer that does nothing must earn nothing."""
    if verdict.points:
        checks = ", ".join(check.id for check in verdict.checks if check.points)
        earned = Said(
            f" earns {verdict.points} of {verdict.max_points} points ({checks})",
            f"得到了 {verdict.points} 分，满分 {verdict.max_points} 分（{checks}）",
        )
        yield Fault(kata.id, str(path), what + earned)


def _wrong_faults(kata: KataFolder, label: str, verdict: KataVerdict, seed: str) -> Iterator[Fault]:
    path = str(kata.reference_folder / label)
    if verdict.outcome == "passed":
        what = _seeded("this wrong solution passes", "这个错误解法通过了", seed)
        yield Fault(kata.id, path, what)
        return
    named = [check.diagnosis.partition(":")[0] for check in verdict.checks if check.diagnosis]
    own = label.removeprefix("wrong_").removesuffix(".py")
    if verdict.outcome != "timed_out" and named != [own]:
        said = expected(Said("its own diagnosis", "它自己的诊断"), named[0] if named else NOTHING)
        yield Fault(kata.id, path, _seeded(said.en, said.zh, seed))


def _right_faults(subject: Subject, label: str, verdict: KataVerdict, seed: str) -> Iterator[Fault]:
    kata = subject.kata
    path = str(kata.reference_folder / label)
    if verdict.outcome != "passed":
        reasons = [f"{check.id}: {check.message}" for check in verdict.checks if check.message]
        if verdict.error is not None:
            reasons.insert(0, verdict.error.message)
        what = _seeded("this right solution fails", "这个正确解法没有通过", seed)
        yield Fault(
            kata.id, path, what + Said(f": {'; '.join(reasons)}", f"：{'；'.join(reasons)}")
        )
    elif verdict.seconds > _TIME_SHARE * subject.spec.limits.seconds:
        limit = subject.spec.limits.seconds
        what = Said(
            f"takes {verdict.seconds:.1f} s; the limit is {limit:g} s",
            f"用时 {verdict.seconds:.1f} 秒，限制是 {limit:g} 秒",
        )
        yield Fault(kata.id, path, what)


def _seeded(en: str, zh: str, seed: str) -> Said:
    return Said(f"{en} (seed {seed})", f"{zh}（种子 {seed}）")
