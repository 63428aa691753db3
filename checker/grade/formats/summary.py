"""`summary.md`: a grade as Markdown, for the page of a CI job or of a release."""

import re

from checker.grade.graded import Grade, KataGrade
from checker.grade.rows import Row, Setting, lines, one_line, output, replay, rows, title

# Above 1,024 KiB GitHub drops a step's summary whole.
_BYTES = 900_000
_ROOM = 2_000  # for the last lines
_RUN = re.compile("`+")
# What is markup inside a line, an address that becomes a link, or a name that is notified.
_MARKUP = re.compile(r"[&<>\\`*_\[\]{}#!|~@$^]|:(?=[^\s\d])|(?<=www)\.", re.IGNORECASE)


def files(grade: Grade, setting: Setting) -> dict[str, bytes]:
    """Return the page."""
    return {"summary.md": markdown(grade, setting).encode("utf-8", "backslashreplace")}


def markdown(grade: Grade, setting: Setting, *, most: int = _BYTES) -> str:
    """Return the grade as Markdown, of at most `most` bytes: details are left out, points never."""
    words = setting.words
    head = _head(grade, setting)
    room = most - _ROOM - len(_bytes(head)) - len(_bytes(_foot(grade, setting)))
    blocks, waiting = [], [kata for kata in grade.katas if not kata.passed]
    while waiting:
        block = _details(waiting[0], grade, setting)
        room -= len(_bytes(block))
        if room < 0:
            blocks.append(f"{words('grade.more', n=len(waiting))}\n\n")
            break
        blocks.append(block)
        del waiting[0]
    return head + "".join(blocks) + _foot(grade, setting)


def fenced(text: str) -> str:
    """Return the text as a block of code, its fence longer than any inside."""
    fence = "`" * max(3, 1 + max((len(run) for run in _RUN.findall(text)), default=0))
    return f"{fence}text\n{text}\n{fence}\n\n"


def escaped(text: str) -> str:
    """Return one line of text so that Markdown shows it as it is."""
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", one_line(text))


def _head(grade: Grade, setting: Setting) -> str:
    words = setting.words
    late = f" · {words('grade.late')}" if grade.late else ""
    text = f"### {heading(grade, setting)}{late}\n\n"
    if grade.faults:
        text += f"> {fault_text(grade, setting)}\n\n"
    heads = (words("grade.kata"), words("grade.result"), words("grade.points"))
    text += f"| {' | '.join(heads)} |\n|---|---|---:|\n"
    for kata in grade.katas:
        name = f"{escaped(title(kata, setting))} {_code(kata.id)}"
        text += f"| {name} | {_result(kata, setting)} | {_points(kata)} |\n"
    return text + f"| **{words('grade.total')}** | | **{grade.points} / {grade.max_points}** |\n\n"


def _details(kata: KataGrade, grade: Grade, setting: Setting) -> str:
    words = setting.words
    text = f"#### {escaped(title(kata, setting))}\n\n"
    text += words("file", file=_code(kata.file)) + "\n\n"
    if kata.verdict is None:
        return text + f"{words('grade.failed')}\n\n" + fenced(lines(kata.fault))
    text += _rows(kata, setting)
    if printed := output(kata, setting):
        text += f"{words('printed')}\n\n{fenced(printed)}"
    if setting.feedback == "full" and grade.seed and was_run(kata):
        command = replay(kata, grade.seed)
        text += words("grade.again", command=_code(command)) + "\n\n"
    return text


def _rows(kata: KataGrade, setting: Setting) -> str:
    """Return what there is to say of each check; after an error, of those that say something."""
    found = rows(kata, setting)
    assert kata.verdict is not None
    told = [row for row in found if row.passed or row.text] if kata.verdict.error else found
    text = "".join(_row(row, setting) for row in told)
    if len(told) < len(found):
        text += setting.words("not_judged.error", n=len(found) - len(told)) + "\n\n"
    return text


def _row(row: Row, setting: Setting) -> str:
    words = setting.words
    mark = {"passed": "✓", "skipped": "–"}.get(row.outcome, "✗")
    points = f" ({words('points_of', n=row.points, of=row.max_points)})" if row.max_points else ""
    line = f"{mark} {escaped(row.name)}{points}\n\n"
    return line + (fenced(row.text) if row.text else "")


def _foot(grade: Grade, setting: Setting) -> str:
    words = setting.words
    facts = []
    if grade.submitted:
        facts.append(words("grade.submitted", when=escaped(grade.submitted)))
    if grade.commit:
        facts.append(words("grade.commit", commit=_code(grade.commit)))
    if grade.device:
        facts.append(words("on_device", device=escaped(grade.device)))
    if setting.feedback == "full" and grade.seed:
        facts.append(words("seed", seed=_code(grade.seed)))
    return " · ".join([*facts, f"torch-kata {escaped(grade.engine)}"]) + "\n"


def heading(grade: Grade, setting: Setting) -> str:
    """Return the points of a grade, as its heading says them."""
    words = setting.words
    points = words("points_of", n=grade.points, of=grade.max_points)
    return words("grade.heading", points=points if grade.judged else words("grade.not_graded"))


def fault_text(grade: Grade, setting: Setting) -> str:
    """Say that the grader failed, for all katas or for some."""
    if not grade.judged:
        return setting.words("grade.failed")
    return setting.words("grade.failed.some", n=len(grade.faults))


def _result(kata: KataGrade, setting: Setting) -> str:
    words = setting.words
    if kata.verdict is None:
        return words("grade.not_graded")
    error = kata.verdict.error
    idle = error is not None and error.kind == "not_started"
    return words("not_started" if idle else kata.verdict.outcome)


def _points(kata: KataGrade) -> str:
    return "–" if kata.verdict is None else f"{kata.points} / {kata.max_points}"


def was_run(kata: KataGrade) -> bool:
    """Whether there was something to run, so that the run can be repeated."""
    verdict = kata.verdict
    idle = verdict and verdict.error and verdict.error.kind == "not_started"
    return verdict is not None and bool(verdict.submission) and not idle


def _code(text: str) -> str:
    """Return one line as code, for a table too."""
    text = one_line(text).strip().replace("|", "\\|")
    fence = "`" * (1 + max((len(run) for run in _RUN.findall(text)), default=0))
    space = " " if text[:1] == "`" or text[-1:] == "`" or not text else ""
    return f"{fence}{space}{text}{space}{fence}"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")
