"""Mutation testing: change a reference a little, and see whether its kata's checks notice."""

from collections.abc import Callable, Iterable

import msgspec

from checker.author.accepted import FILE
from checker.author.batch import Trial, open_bench
from checker.author.faults import Fault, cannot_be_judged
from checker.author.verify import read_subjects
from checker.catalog.pack import KataFolder, Pack
from checker.devices import Device
from checker.errors import Said
from checker.mutation.change import Mutant
from checker.mutation.given import given_lines
from checker.mutation.operators import mutants

# On so many seeds a mutant must pass to count as a survivor.
_SEEDS = 5
# Of the mutants in a chapter, so many must be killed.
ENOUGH = 0.97


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

    @property
    def enough(self) -> bool:
        """Whether the checks noticed enough: in every chapter, and without a fault."""
        chapters: dict[str, list[Tally]] = {}
        for kata, tally in self.katas.items():
            chapters.setdefault(kata.partition("/")[0], []).append(tally)
        return not self.faults and all(
            sum(tally.killed for tally in tallies)
            >= ENOUGH * sum(tally.killed + tally.survived for tally in tallies)
            for tallies in chapters.values()
        )


def mutate(
    pack: Pack,
    katas: Iterable[KataFolder],
    device: Device,
    tell: Callable[[int, int], None],
) -> MutationReport:
    """Judge every mutant of the katas' references. `tell` hears done and total.

    A mutant that passes is tried on more seeds before it counts: one draw may hide a change.
    """
    subjects, faults = read_subjects(pack, katas)
    accepted = {subject.kata.id: subject.accepted for subject in subjects}
    known: dict[tuple[str, str], Mutant] = {}
    trials = []
    for subject in subjects:
        source = subject.kata.solution.read_bytes()
        given = given_lines(source, subject.kata.stub.read_bytes())
        for number, mutant in enumerate(mutants(source, given)):
            label = str(number)
            known[subject.kata.id, label] = mutant
            trials.append(Trial(subject.kata, label, mutant.source, subject.spec.needs, "mutate-0"))
    tallies = {subject.kata.id: Tally() for subject in subjects}
    survivors, excused = [], set()
    with open_bench(device) as bench:
        for number in range(_SEEDS):
            passed = []
            for judged in bench.judge(trials, _of(len(trials), tell)):
                kata = judged.trial.kata.id
                mutant, tally = known[kata, judged.trial.label], tallies[kata]
                if judged.verdict is None:
                    faults.append(
                        Fault(kata, str(judged.trial.kata.solution), cannot_be_judged(judged.fault))
                    )
                elif judged.verdict.outcome != "passed":
                    tally.killed += 1
                elif mutant.id in accepted[kata]:
                    tally.equivalent += 1
                    excused.add((kata, mutant.id))
                else:
                    passed.append(judged.trial)
            seed = f"mutate-{number + 1}"
            trials = [msgspec.structs.replace(trial, seed=seed) for trial in passed]
    for trial in trials:
        kata, mutant = trial.kata.id, known[trial.kata.id, trial.label]
        tallies[kata].survived += 1
        survivors.append(Survivor(kata, mutant.line, mutant.id))
    for subject in subjects:
        for name in subject.accepted:
            if " -> " in name and (subject.kata.id, name) not in excused:
                path = str(subject.kata.reference_folder / FILE)
                what = Said("not needed; no such mutant survives", "不需要；没有这样的变异体存活")
                faults.append(Fault(subject.kata.id, path, what.at(name)))
    return MutationReport(tallies, tuple(sorted(survivors)), tuple(sorted(set(faults))))


def _of(total: int, tell: Callable[[int, int], None]) -> Callable[[int], None]:
    return lambda done: tell(done, total)
