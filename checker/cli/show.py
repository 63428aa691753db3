"""`kata show`: a kata's task, or a chapter."""

import click

from checker.catalog.pack import ChapterFolder, KataFolder
from checker.cli.list import summaries
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.targets import katas_named, one_kata
from checker.errors import SpecError
from checker.report.kata import chapter_data, render_chapter, render_task, task_data


@kata_command("show")
@click.argument("target", required=False)
@json_option
def command(session: Session, target: str | None, as_json: bool) -> None:
    katas = katas_named(session, target) if target else (one_kata(session, None),)
    for chapter in session.katas.chapters:
        # A chapter of one kata is still a chapter where its own name was asked for.
        if katas == chapter.katas and (len(katas) > 1 or chapter.id == target):
            return show_chapter(session, chapter, as_json)
    return show_kata(session, katas[0], as_json)


def show_kata(session: Session, kata: KataFolder, as_json: bool) -> None:
    """Show one kata's task, for a person or a program."""
    file = session.file_name(kata.id)
    if as_json:
        session.print_json(task_data(kata, kata.spec(), session.lang, file))
        return
    page = session.out.page()
    render_task(page, session.words, kata, kata.spec(), file)
    session.out.show(page)


def show_chapter(session: Session, chapter: ChapterFolder, as_json: bool) -> None:
    """Show what a chapter is for and its katas, for a person or a program."""
    katas, problems = summaries(session, chapter.katas)
    if as_json:
        session.print_json(chapter_data(chapter, session.lang, katas))
    else:
        page = session.out.page()
        render_chapter(page, session.words, chapter, katas)
        session.out.show(page)
    if problems:
        raise SpecError(problems)
