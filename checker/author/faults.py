"""What is wrong with a kata, said to its author."""

from pathlib import Path

import msgspec

from checker.errors import Problem, Said, expected


class Fault(msgspec.Struct, frozen=True, order=True):
    """One fault: which kata, which of its files (and key), and what is wrong there."""

    kata: str
    file: str
    what: Said

    def __str__(self) -> str:
        return self.what.at(self.file).en


def fault_of(kata: str, problem: Problem) -> Fault:
    """Return a problem of a file as a fault of a kata."""
    return Fault(kata, problem.file, problem.what)


def unexpected(kata: str, path: Path | str, key: str, wanted: Said, found: Said | str) -> Fault:
    """Return the fault that a file, at a key, holds something else than expected."""
    return Fault(kata, str(path), expected(wanted, found).at(key))


def cannot_be_judged(why: str, seed: str = "") -> Said:
    """Say that a kata is broken, with the judge's reason; `seed` where it depends on that."""
    en, zh = (f" (seed {seed})", f"（种子 {seed}）") if seed else ("", "")
    return Said(f"the kata cannot be judged{en}: {why}", f"这道题无法判题{zh}：{why}")
