"""The lines of a grade: what each check of a kata earned, and what there is to say of it."""

import shlex
from collections.abc import Mapping
from textwrap import indent

import msgspec

from checker.grade.graded import Grade, KataGrade
from checker.report.escape import inert, visible
from checker.report.words import Words
from checker.spec.text import in_language
from checker.verdict import Case, CheckVerdict, ErrorReport, Feedback, KataVerdict, Outcome

NAME_CHARACTERS = 200
# More than the judge says of a check, and than it keeps of what was printed.
TEXT_CHARACTERS, OUTPUT_CHARACTERS = 4_000, 16_000
# Here the message is Python's own; elsewhere it is a sentence of the judge's.
_PYTHON_SAYS = ("exception", "import")


class Setting(msgspec.Struct, frozen=True):
    """What a format needs beside the grade.

    `made` is when the grade was made, ISO 8601 in UTC. `classroom50` has the variables that its
    runner sets.
    """

    lang: str = "en"
    feedback: Feedback = "full"
    made: str = ""
    classroom50: Mapping[str, str] = {}

    @property
    def words(self) -> Words:
        """The program's texts in this language."""
        return Words(self.lang)


class Row(msgspec.Struct, frozen=True):
    """One check of a kata. `name` is one line; `said` is "" where there is nothing to say.

    `case` is the failing case as it was judged, `case_text` the same in words. In the other texts
    nothing steers a terminal or is a command to a CI system.
    """

    name: str
    outcome: Outcome
    points: int
    max_points: int
    said: str = ""
    case_text: str = ""
    case: Case | None = None

    @property
    def text(self) -> str:
        """All that there is to say: what differs, why, and the failing case."""
        return "\n".join(filter(None, (self.said, self.case_text)))

    @property
    def passed(self) -> bool:
        """Whether the check passed."""
        return self.outcome == "passed"


def one_line(text: str, most: int = NAME_CHARACTERS) -> str:
    """Return the text as one harmless line of at most `most` characters."""
    line = inert(visible(text).strip())
    return line if len(line) <= most else inert(line[: most - 1]) + "…"


def lines(text: str, most: int = TEXT_CHARACTERS) -> str:
    """Return the text with harmless lines, of at most `most` characters before they are made so."""
    cut = text[:most] + ("…" if len(text) > most else "")
    return "\n".join(inert(line) for line in visible(cut, lines=True).strip("\n").split("\n"))


def title(kata: KataGrade, setting: Setting) -> str:
    """Return what a kata is called, on one line."""
    return one_line(in_language(kata.title, setting.lang)) or one_line(kata.id)


def rows(kata: KataGrade, setting: Setting) -> tuple[Row, ...]:
    """Return the rows of a judged kata, one at least. Their points are those of the kata.

    At the feedback `outcome` they have no text, and only at `full` a case.
    """
    found = _rows(kata, setting)
    if setting.feedback == "full":
        return found
    hidden = {"case_text": "", "case": None}
    if setting.feedback == "outcome":
        hidden["said"] = ""
    return tuple(msgspec.structs.replace(row, **hidden) for row in found)


def all_rows(grade: Grade, setting: Setting) -> dict[str, tuple[Row, ...]]:
    """Return the rows of every judged kata, by its id."""
    return {kata.id: rows(kata, setting) for kata in grade.judged}


def output(kata: KataGrade, setting: Setting) -> str:
    """Return what the submission printed, with harmless lines."""
    printed = kata.verdict.output.strip() if kata.verdict else ""
    return lines(printed, OUTPUT_CHARACTERS) if setting.feedback != "outcome" else ""


def replay(kata: KataGrade, seed: str) -> str:
    """Return the command that repeats the judging of a kata, started in a checkout.

    A checkout is no workspace: the file is named.
    """
    seed = kata.seed or seed
    return shlex.join(("kata", "check", kata.id, "--file", kata.file, "--seed", seed))


def _rows(kata: KataGrade, setting: Setting) -> tuple[Row, ...]:
    verdict = kata.verdict
    assert verdict is not None, kata.id
    checks = [each for each in verdict.checks if each.max_points or each.outcome != "skipped"]
    error = _error_text(kata, verdict.error, setting) if verdict.error else ""
    if not _adds_up(kata, checks):
        said = "\n".join(filter(None, (error, *map(_check_text, checks))))
        outcome = _outcome(verdict, verdict)
        return (Row(title(kata, setting), outcome, kata.points, kata.max_points, said),)
    found = []
    for check in checks:
        said = "" if _repeats(check, verdict) else _check_text(check)
        if error and check.outcome not in ("passed", "skipped"):
            said, error = "\n".join(filter(None, (error, said))), ""
        name = one_line(check.title) or one_line(check.id) or title(kata, setting)
        outcome = _outcome(check, verdict)
        row = Row(name, outcome, check.points, check.max_points, said)
        if check.case is not None:
            told = _case_text(check.case, verdict, setting)
            row = msgspec.structs.replace(row, case_text=told, case=check.case)
        found.append(row)
    if error:
        found[0] = msgspec.structs.replace(found[0], said=error)
    return tuple(found)


def _adds_up(kata: KataGrade, checks: list[CheckVerdict]) -> bool:
    """Whether the checks' points are whole parts of the kata's."""
    sums = (sum(check.points for check in checks), sum(check.max_points for check in checks))
    fit = all(0 <= check.points <= check.max_points for check in checks)
    return bool(checks) and fit and sums == (kata.points, kata.max_points)


def _outcome(judged: CheckVerdict | KataVerdict, verdict: KataVerdict) -> Outcome:
    """Return the outcome; what passed and earned less has not passed.

    A check earns nothing where the submission ended badly afterwards.
    """
    if judged.outcome != "passed" or judged.points >= judged.max_points:
        return judged.outcome
    return "failed" if verdict.outcome == "passed" else verdict.outcome


def _repeats(check: CheckVerdict, verdict: KataVerdict) -> bool:
    """Whether a check says what the error says already."""
    return verdict.error is not None and check.message == verdict.error.message


def _check_text(check: CheckVerdict) -> str:
    if check.outcome == "passed":
        return ""
    said = [check.message]
    if check.diagnosis:
        # It begins with the wrong solution's name, which says nothing to a student.
        name, colon, text = check.diagnosis.partition(": ")
        said.append(text if colon and name.isidentifier() else check.diagnosis)
    return lines("\n".join(filter(None, said)))


def _case_text(case: Case, verdict: KataVerdict, setting: Setting) -> str:
    """Say a case in words; what was got is left out where it is the error that is told."""
    parts = [("case.call", case.call), ("case.got", case.got), ("case.wanted", case.wanted)]
    if verdict.error is not None:
        del parts[1]
    told = [f"{setting.words(key)}\n{indent(text, '  ')}" for key, text in parts if text]
    return lines("\n".join(told))


def _error_text(kata: KataGrade, error: ErrorReport, setting: Setting) -> str:
    words = setting.words
    said = [error.message]
    by_python = error.kind in _PYTHON_SAYS and not error.message.startswith(f"{kata.file}:")
    if by_python or not error.message:
        said.insert(0, words(f"error.{error.kind}", file=kata.file))
    if error.line is not None:
        said.append(words("grade.at_line", file=kata.file, line=error.line))
    return lines("\n".join(filter(None, said)))
