"""The errors that torch-kata raises, and whose fault each one is."""

import msgspec


class KataError(Exception):
    """Base of every error that a front end turns into a message and an exit status.

    The message is English; the same in other languages goes by keyword: `zh="…"`.
    """

    exit_status = 3

    def __init__(self, message: str, **others: str) -> None:
        self.text = {"en": message, **others}
        super().__init__(message)


class UsageError(KataError):
    """The command was used wrongly: an unknown name, a missing file, an impossible flag."""

    exit_status = 2


class Problem(msgspec.Struct, frozen=True, order=True):
    """One mistake in an author's file: where it is, what was wanted and what was found."""

    file: str
    key: str
    wanted: str
    found: str

    def __str__(self) -> str:
        place = f"{self.file}: {self.key}: " if self.key else f"{self.file}: "
        return f"{place}expected {self.wanted}, got {self.found}"


class SpecError(KataError):
    """An author's files are wrong. Carries every problem found, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


class EngineError(KataError):
    """The engine, the judge or this machine failed; the submission is not to blame."""


class MissingPart(Exception):
    """An answer or a source lacks a part: the solution's fault, not that of the checks."""

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.text = {"en": en, "zh": zh}
