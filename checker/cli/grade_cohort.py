"""Grade a course: find the clones, have them judged, keep the gradebook, write the files."""

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from checker.api import Grader
from checker.catalog.pack import KataFolder
from checker.cli.advance import advance
from checker.cli.choosing import chapter_faults
from checker.cli.grading import katas_of
from checker.cli.session import Session
from checker.cluster.client import Cluster
from checker.cohort.claims import claims_in, claims_of
from checker.cohort.clones import Clones, find_clones
from checker.cohort.course import Grading, Progress
from checker.cohort.digests import pack_digest, run_kata
from checker.cohort.formats import ALWAYS, FORMATS, USUAL, WRITTEN, files_of
from checker.cohort.gradebook import Gradebook
from checker.cohort.pages import faults, render_graded
from checker.cohort.records import Course, Keep, Student
from checker.cohort.roster import FIELDS, read_roster
from checker.cohort.rows import Run
from checker.cohort.standing import course_of
from checker.cohort.store import sole_grader
from checker.devices import Wanted
from checker.engine.run_seed import run_seed
from checker.errors import FAULT, UsageError
from checker.grade.dates import read_date
from checker.grade.results import prepare, write
from checker.grade.rows import Setting
from checker.report.escape import visible
from checker.verdict import Feedback
from checker.version import VERSION

GRADEBOOK = "gradebook.sqlite"


class AskedCourse(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line of `kata grade` says of a course; None stands for the usual."""

    clones: str
    roster: str
    pattern: str
    columns: tuple[str, ...]
    encoding: str
    claims: tuple[str, ...]
    targets: tuple[str, ...]
    everything: bool
    title: str
    formats: tuple[str, ...]
    out: str
    feedback: Feedback
    due: str
    keep: Keep | None
    again: bool
    engines: int | None
    cluster: str
    fail: bool
    device: Wanted
    seed: str


def grade_course(session: Session, asked: AskedCourse) -> int:
    """Grade a course and return the exit status: 3 where anybody could not be graded."""
    console, out = session.console, Path(asked.out)
    formats = course_formats(asked.formats)
    due = read_date(asked.due, "--due", end=True).isoformat() if asked.due else ""
    students = _students(asked)
    clones = find_clones(Path(asked.clones), students, asked.pattern)
    claims = [claim for file in asked.claims for claim in claims_of(Path(file), asked.encoding)]
    katas = katas_of(session, asked.targets, asked.everything)
    prepare(out, Path(asked.clones))
    with (
        _cluster(session, asked) as cluster,
        sole_grader(out / GRADEBOOK),
        Gradebook(out / GRADEBOOK, new=True) as book,
    ):
        run = book.begin(_run(asked, katas, due), clones.students)
        book.note(run, clones, [*claims_in(clones.of), *claims])
        last = _judge(session, asked, book, run, katas, clones, cluster)
        book.finish(run)
        course = course_of(book, run)
    write_course(session, out, course, formats, asked.feedback)
    with console.page() as page:
        render_graded(page, console.words, course, last.done - last.faults, last.kept)
    tell_written(session, out, formats)
    chapters = None if asked.everything else {kata.chapter for kata in katas}
    broken = chapter_faults(session, chapters) if len(katas) != 1 else ()
    for fault in broken:
        console.tell(console.words("error", message=visible(fault.message, lines=True)))
    if broken or faults(course):
        return FAULT
    return 1 if asked.fail and not _all_passed(course) else 0


def course_formats(names: Sequence[str]) -> tuple[str, ...]:
    """Return the formats to write: those asked for or the usual ones, and what is always written.

    Raises UsageError for an unknown one.
    """
    for name in names:
        if name not in FORMATS:
            known = ", ".join(FORMATS)
            raise UsageError(
                f"--format: expected names out of {known}; got {name!r}",
                zh=f"--format：应为以下名字：{known}；得到 {name!r}",
            )
    return tuple(dict.fromkeys((*(names or USUAL), *ALWAYS)))


def write_course(
    session: Session, out: Path, course: Course, formats: Sequence[str], feedback: Feedback
) -> None:
    """Write a course's files; raises OSError where one cannot be written."""
    setting = Setting(
        lang=session.console.lang,
        feedback=feedback,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    for name in formats:
        write(out, files_of(name, course, setting))


def _students(asked: AskedCourse) -> tuple[Student, ...] | None:
    if not asked.roster:
        return None
    columns = {}
    for given in asked.columns:
        field, equals, name = given.partition("=")
        if field not in FIELDS or not equals or not name:
            known = ", ".join(FIELDS)
            raise UsageError(
                f"--column: expected FIELD=NAME with a FIELD out of {known}; got {given!r}",
                zh=f"--column：应为 FIELD=列名，FIELD 为以下之一：{known}；得到 {given!r}",
            )
        columns[field] = name
    return read_roster(Path(asked.roster), columns, asked.encoding)


def _run(asked: AskedCourse, katas: Sequence[KataFolder], due: str) -> Run:
    rows = tuple(map(run_kata, katas))
    return Run(
        title=asked.title or ", ".join(asked.targets) or "torch-kata",
        katas=rows,
        pack=pack_digest(rows),
        engine=VERSION,
        seed=run_seed(asked.seed, True) if asked.seed else "",
        device=asked.device,
        feedback=asked.feedback,
        again=asked.again,
        keep=asked.keep or "best",
        due=due,
    )


def _judge(
    session: Session,
    asked: AskedCourse,
    book: Gradebook,
    run: Run,
    katas: Sequence[KataFolder],
    clones: Clones,
    cluster: Cluster | None,
) -> Progress:
    """Judge and record every clone; returns how far that came."""
    last, lang = Progress(0, 0, 0), session.console.lang
    grader = Grader(
        pack=session.katas,
        seed=run.seed,
        device=asked.device,
        lang=lang,
        feedback=asked.feedback,
        engines=asked.engines or _usual_engines(),
        drivers=cluster.drivers({kata.id: kata.hash for kata in run.katas}) if cluster else (),
    )
    with grader, advance(session.console) as tell:

        def hear(progress: Progress) -> None:
            nonlocal last
            last = progress
            tell(progress.done, progress.total, progress.judged / max(progress.to_judge, 1))

        Grading(book, run, katas, lang).grade(clones, grader.judge_many, hear)
    return last


@contextlib.contextmanager
def _cluster(session: Session, asked: AskedCourse) -> Iterator[Cluster | None]:
    """Connect to the cluster, where one is asked for; raises as Cluster does."""
    if not asked.cluster:
        yield None
        return
    if asked.engines:
        raise UsageError(
            "--engines: not with --cluster, where the workers have an engine each",
            zh="--engines：不能与 --cluster 一起使用；集群中每个 worker 各有一个引擎",
        )
    with Cluster(asked.cluster) as cluster:
        if not cluster.threads():
            session.console.tell(session.console.words("course.no_workers"))
        yield cluster


def _usual_engines() -> int:
    """Return how many engines judge at the same time: one for each core that we may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _all_passed(course: Course) -> bool:
    return all(
        entry.excused or entry.points == course.max_points_of(entry) for entry in course.entries
    )


def tell_written(session: Session, out: Path, formats: Sequence[str]) -> None:
    """Say which files were written, and where."""
    console = session.console
    names = console.words.listed([GRADEBOOK, *(WRITTEN[name] for name in formats)])
    with console.page() as page:
        page.text(console.words("course.wrote", names=names, folder=visible(str(out))))
