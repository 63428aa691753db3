"""`kata gradebook`: what was graded, and what the teacher decides about it."""

import difflib
from pathlib import Path

import click

from checker.cli.group import Group, needs_subcommand
from checker.cli.options import json_option, kata_command, lang_option
from checker.cli.session import Session
from checker.cohort.gradebook import Gradebook, now
from checker.cohort.pages import decided, render_standings, render_student
from checker.cohort.records import Course, Entry, Override
from checker.cohort.rows import Run
from checker.cohort.standing import course_of
from checker.errors import UsageError
from checker.grade.results import prepare
from checker.report.escape import visible

_LONGEST_REASON = 500


@click.group("gradebook", cls=Group, help="help.gradebook")
@lang_option()
@click.pass_context
def command(ctx: click.Context) -> int:
    """Group the commands about a gradebook."""
    return needs_subcommand(ctx)


reason_option = click.option("--reason", default="", metavar="TEXT", help="option.reason")
undo_option = click.option("--undo", is_flag=True, help="option.undo")
folder_argument = click.argument("folder", metavar="FOLDER")
username_argument = click.argument("username", metavar="USERNAME")
kata_argument = click.argument("kata", metavar="[KATA]", default="")


@kata_command("gradebook_show", in_workspace=False)
@folder_argument
@click.argument("username", metavar="[USERNAME]", default="")
@json_option
def show(session: Session, folder: str, username: str, as_json: bool) -> None:
    """Show where every student stands, or one."""
    console = session.console
    with Gradebook(_file(folder)) as book:
        run = _run(book)
        course = course_of(book, run)
    shown = _entry(course, username) if username else None
    if as_json:
        console.print_json(shown or course)
        return
    with console.page() as page:
        if shown is not None:
            render_student(page, console.words, course, shown)
        else:
            render_standings(page, console.words, course)
        if not run.finished:
            page.gap()
            page.text(console.words("course.unfinished"))


@kata_command("gradebook_override", in_workspace=False)
@folder_argument
@username_argument
@kata_argument
@click.option("--points", type=click.IntRange(0, 1_000_000), metavar="N", help="option.points")
@reason_option
@undo_option
def override(
    session: Session,
    folder: str,
    username: str,
    kata: str,
    points: int | None,
    reason: str,
    undo: bool,
) -> None:
    """Give a student other points."""
    if (points is None) is not undo:
        raise UsageError("give --points N, or --undo", zh="请给出 --points N，或 --undo")
    _decide(session, folder, username, kata, points, False, reason, undo)


@kata_command("gradebook_excuse", in_workspace=False)
@folder_argument
@username_argument
@kata_argument
@reason_option
@undo_option
def excuse(
    session: Session, folder: str, username: str, kata: str, reason: str, undo: bool
) -> None:
    """Excuse a student."""
    _decide(session, folder, username, kata, None, not undo, reason, undo)


@kata_command("gradebook_export", in_workspace=False)
@folder_argument
@click.option("--format", "formats", default="", metavar="FORMAT[,…]", help="option.course_format")
def export(session: Session, folder: str, formats: str) -> None:
    """Write the files of the last run again."""
    from checker.cli.grade_cohort import course_formats, tell_written, write_course
    from checker.cli.grading import names_of

    names, file = course_formats(names_of((formats,))), _file(folder)
    with Gradebook(file) as book:
        run = _run(book)
        course = course_of(book, run)
    prepare(file.parent, file.parent)
    write_course(session, file.parent, course, names, run.feedback)
    tell_written(session, file.parent, names)


for subcommand, name in (
    (show, "show"),
    (override, "override"),
    (excuse, "excuse"),
    (export, "export"),
):
    command.add_command(subcommand, name)


def _file(folder: str) -> Path:
    """Return the gradebook in a folder of results, or the file itself."""
    path = Path(folder)
    return path / "gradebook.sqlite" if path.is_dir() else path


def _run(book: Gradebook) -> Run:
    run = book.last_run()
    if run is None:
        raise UsageError(f"{book.path}: nothing was graded yet", zh=f"{book.path}：还没有评过分")
    return run


def _decide(
    session: Session,
    folder: str,
    username: str,
    kata: str,
    points: int | None,
    excused: bool,
    reason: str,
    undo: bool,
) -> None:
    """Write a decision, and say what it is."""
    if not undo and not (
        reason.strip() and reason.isprintable() and len(reason) <= _LONGEST_REASON
    ):
        raise UsageError(
            f"--reason: give one, at most {_LONGEST_REASON} printable characters",
            zh=f"--reason：请给出原因，最多 {_LONGEST_REASON} 个可打印的字符",
        )
    words = session.console.words
    with Gradebook(_file(folder)) as book:
        course = course_of(book, _run(book))
        entry, found = _entry(course, username), _kata(course, kata)
        _require_points(course, entry, found, points)
        book.override(entry.student.username, Override(found, points, excused, reason, now()))
    name = entry.student.username
    if undo:
        said = words("course.undone", username=name, what=found or words("course.whole"))
    else:
        said = decided(words, name, found, points, reason)
    session.console.out.write(visible(said) + "\n")
    session.console.out.write(visible(words("course.write_again", folder=folder)) + "\n")


def _entry(course: Course, username: str) -> Entry:
    known = {entry.student.username.casefold(): entry for entry in course.entries}
    if (entry := known.get(username.casefold())) is not None:
        return entry
    raise _unknown(
        "username", "用户名", username, [each.student.username for each in known.values()]
    )


def _kata(course: Course, name: str) -> str:
    """Return the kata that a name, or a part of one, stands for; "" for the whole assignment."""
    katas = [kata.id for kata in course.katas]
    found = [name] if name in ("", *katas) else [kata for kata in katas if name in kata]
    if len(found) == 1:
        return found[0]
    raise _unknown("kata", " kata ", name, found or katas)


def _unknown(what: str, chinese: str, name: str, known: list[str]) -> UsageError:
    near = difflib.get_close_matches(name, known, 3, 0.5) or known[:3]
    listed = ", ".join(near)
    return UsageError(
        f"{name!r}: no such {what} in this gradebook; there is: {listed}",
        zh=f"{name!r}：成绩册里没有这个{chinese}；有：{listed}",
    )


def _require_points(course: Course, entry: Entry, kata: str, points: int | None) -> None:
    most = next((row.max_points for row in course.katas if row.id == kata), course.max_points)
    if points is not None and points > most:
        raise UsageError(
            f"--points: {entry.student.username} can have {most} points at most here",
            zh=f"--points：{entry.student.username} 在这里最多可得 {most} 分",
        )
