"""Grade one checkout: choose the katas, have them judged, write the results, whatever happens."""

import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import reduce
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.catalog.resolve import resolve
from checker.catalog.settings import read_settings
from checker.cli.choosing import chapter_faults
from checker.cli.console import Console
from checker.cli.reporter import Reporter
from checker.cli.session import Session
from checker.cli.targets import all_named
from checker.devices import Wanted
from checker.errors import FAULT, EngineError, KataError, SpecError, UsageError
from checker.grade.checkout import Checkout, definition_line, submission
from checker.grade.commit import read_commit
from checker.grade.dates import read_date
from checker.grade.formats import FORMATS, files_of
from checker.grade.formats.classroom50 import VARIABLES
from checker.grade.graded import Grade, faulted, grade_of
from checker.grade.results import prepare, write
from checker.grade.rows import Setting
from checker.job import Job
from checker.report.escape import visible
from checker.report.results import Submitted, render_line
from checker.submit import Submission, judge
from checker.verdict import Feedback, stricter, with_faults


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line of `kata grade` says."""

    checkout: str
    targets: tuple[str, ...]
    everything: bool
    formats: tuple[str, ...]
    out: str
    feedback: Feedback
    due: str
    submitted: str
    fail: bool
    device: Wanted
    seed: str


def names_of(values: Sequence[str]) -> tuple[str, ...]:
    """Return the names in values that may each hold several, separated by commas."""
    names = (name.strip() for value in values for name in value.split(","))
    return tuple(dict.fromkeys(filter(None, names)))


def grade_checkout(session: Session, asked: Asked) -> int:
    """Grade one checkout and return the exit status.

    After the folder of results is made, every error is written into them as well, so that nobody
    takes a missing result, or an old one, for a grade.
    """
    _require_formats(asked.formats)
    due = read_date(asked.due, "--due", end=True) if asked.due else None
    submitted = read_date(asked.submitted, "--submitted") if asked.submitted else None
    out, console = Path(asked.out), session.console
    setting = Setting(
        lang=console.lang,
        feedback=asked.feedback,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        classroom50={name: session.environment.get(name, "") for name in VARIABLES},
    )
    prepare(out, Path(asked.checkout))
    katas: list[KataFolder] = []
    try:
        katas = katas_of(session, asked.targets, asked.everything)
        setting = msgspec.structs.replace(setting, feedback=_allowed(asked.feedback, katas))
        grade = _graded(session, asked, katas, due, submitted)
    except Exception as error:
        name = ", ".join(asked.targets) or "torch-kata"
        told = faulted(_said(console, error), katas, name=name)
        with contextlib.suppress(Exception):  # the first error is told
            _write(out, asked.formats, told, setting)
        raise
    _write(out, asked.formats, grade, setting)
    _tell(console, asked, grade, setting)
    if grade.faults:
        return FAULT
    return 1 if asked.fail and grade.outcome != "passed" else 0


def _require_formats(names: Sequence[str]) -> None:
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        given = unknown[0] if unknown else ""
        known = ", ".join(FORMATS)
        raise UsageError(
            f"--format: expected names out of {known}; got {given!r}",
            zh=f"--format：应为以下名字：{known}；得到 {given!r}",
        )


def _allowed(feedback: Feedback, katas: Sequence[KataFolder]) -> Feedback:
    """Return how much is told: what was asked for, and no more than any of the packs allows."""
    return reduce(stricter, (read_settings(kata).feedback for kata in katas), feedback)


def katas_of(session: Session, targets: Sequence[str], everything: bool) -> list[KataFolder]:
    """Return the katas of an assignment, in the pack's order; UsageError where none is named."""
    if not targets and not everything:
        raise UsageError(
            "give the katas of the assignment: --target TARGET, or --all",
            zh="请给出作业包含的 kata：--target TARGET，或 --all",
        )
    pack = session.katas

    def find(target: str) -> tuple[KataFolder, ...]:
        try:
            return resolve(pack, target)
        except UsageError:
            if problems := pack.survey.problems:
                raise SpecError(list(problems)) from None  # it may name what cannot be read
            raise

    return all_named(pack, find, targets, everything)


def _graded(
    session: Session,
    asked: Asked,
    katas: Sequence[KataFolder],
    due: datetime | None,
    submitted: datetime | None,
) -> Grade:
    with contextlib.suppress(EngineError, OSError):  # told when the engine is needed
        session.engine.start_early()
    with Checkout(Path(asked.checkout)) as checkout:
        submissions = [submission(checkout, kata) for kata in katas]
        commit = read_commit(checkout)
    if all(isinstance(each.answer, dict) for each in submissions):
        session.console.warn(
            {
                "en": f"{asked.checkout}: none of the files to grade can be read here; for a "
                "folder of clones, give --roster",
                "zh": f"{asked.checkout}：这里没有任何可读的待评文件；如果这是存放各个学生仓库的"
                "文件夹，请给出 --roster",
            }
        )
    chapters = None if asked.everything else {kata.chapter for kata in katas}
    faults = chapter_faults(session, chapters) if len(katas) != 1 else ()
    reporter = _reporter(session.console, asked.device, submissions)
    try:
        reporter.begin()
        job = Job(
            (),
            asked.seed,
            asked.device,
            session.console.lang,
            graded=True,
            feedback=asked.feedback,
        )
        verdict = judge(session.engine, submissions, reporter.event, job)
    finally:
        reporter.end()
    when = submitted or commit.date
    if due is not None and when is None:
        session.console.warn(
            {
                "en": "--due: the date of the commit is not known; give --submitted",
                "zh": "--due：不知道 commit 的日期；请给出 --submitted",
            }
        )
    return grade_of(
        with_faults(verdict, (*verdict.faults, *faults)),
        katas,
        commit=commit.id,
        submitted=when,
        due=due,
        lines={each.kata.id: definition_line(each) for each in submissions},
    )


def _reporter(console: Console, device: str, submissions: Sequence[Submission]) -> Reporter:
    called = {each.kata.id: Submitted(each.path, each.name, each.kata.id) for each in submissions}
    return Reporter(console, device, called)


def _write(out: Path, formats: Sequence[str], grade: Grade, setting: Setting) -> None:
    """Write every format that can be written; then raise what the first of the others met."""
    failed: list[Exception] = []
    for name in formats:
        try:
            write(out, files_of(name, grade, setting))
        except Exception as error:
            failed.append(error)
    if failed:
        raise failed[0]


def _said(console: Console, error: Exception) -> str:
    if isinstance(error, KataError):
        return console.say(error.text)
    return f"{type(error).__name__}: {error}"


def _tell(console: Console, asked: Asked, grade: Grade, setting: Setting) -> None:
    words = console.words
    with console.page() as page:
        if len(grade.katas) == 1 and grade.katas[0].verdict:
            render_line(page, words, grade.katas[0].verdict)
        page.gap()
        said = [words("points_of", n=grade.points, of=grade.max_points)]
        if grade.late:
            said.append(words("grade.late"))
        if setting.feedback == "full" and grade.seed:
            said.append(words("seed", seed=grade.seed))
        page.line(" · ".join(said))
        names = words.listed(asked.formats)
        page.text(words("grade.wrote", names=names, folder=visible(asked.out)))
    for kata in grade.faults:
        console.tell(words("error", message=visible(f"{kata.id}: {kata.fault}", lines=True)))
