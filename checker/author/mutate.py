"""Mutation testing: change a reference a little, and see whether its kata's checks notice."""

from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from checker.author.accepted import FILE
from checker.author.batch import Trial, judge_all
from checker.author.faults import Fault
from checker.author.verify import read_subjects
from checker.catalog.pack import KataFolder, Pack
from checker.mutation.operators import Mutant, mutants


class Survivor(msgspec.Struct, frozen=True, order=True):
    """A mutant that passed; `line` is in the reference."""

    kata: str
    line: int
    mutant: str


class Tally(msgspec.Struct):
    """Mutants of one kata."""

    killed: int = 0
    survived: int = 0
    equivalent: int = 0


class MutationReport(msgspec.Struct, frozen=True):
    """What mutation testing found."""

    katas: dict[str, Tally]
    survivors: tuple[Survivor, ...]
    faults: tuple[Fault, ...]


def mutate(
    pack: Pack,
    katas: Iterable[KataFolder],
    device: Literal["cpu", "cuda"],
    tell: Callable[[int, int], None],
) -> MutationReport:
    """Judge every mutant of the katas' references. `tell` hears done and total."""
    subjects, faults = read_subjects(pack, katas)
    accepted = {subject.kata.id: subject.accepted for subject in subjects}
    known: dict[tuple[str, str], Mutant] = {}
    trials = []
    for subject in subjects:
        for number, mutant in enumerate(mutants(subject.kata.solution.read_bytes())):
            label = str(number)
            known[subject.kata.id, label] = mutant
            trials.append(Trial(subject.kata, label, mutant.source, subject.spec.needs, "mutate"))
    tallies = {subject.kata.id: Tally() for subject in subjects}
    survivors, excused = [], set()
    for judged in judge_all(trials, device, lambda done: tell(done, len(trials))):
        kata = judged.trial.kata.id
        mutant, tally = known[kata, judged.trial.label], tallies[kata]
        if judged.verdict is None:
            faults.append(Fault(kata, str(judged.trial.kata.solution), judged.fault))
        elif judged.verdict.outcome != "passed":
            tally.killed += 1
        elif mutant.id in accepted[kata]:
            tally.equivalent += 1
            excused.add((kata, mutant.id))
        else:
            tally.survived += 1
            survivors.append(Survivor(kata, mutant.line, mutant.id))
    for subject in subjects:
        for name in subject.accepted:
            if " -> " in name and (subject.kata.id, name) not in excused:
                path = str(subject.kata.reference_folder / FILE)
                faults.append(Fault(subject.kata.id, path, f"{name}: no such mutant survives"))
    return MutationReport(tallies, tuple(sorted(survivors)), tuple(sorted(set(faults))))
