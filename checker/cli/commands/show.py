"""`kata show`: a kata's task, or a chapter."""

import click

from checker.catalog.pack import ChapterFolder, KataFolder
from checker.catalog.sources import background
from checker.cli.commands.list import summaries
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.targets import katas_named, one_kata
from checker.errors import SpecError
from checker.report.katas import chapter_data, render_chapter, render_task, task_data


@kata_command("show")
@click.argument("target", required=False)
@json_option
def command(session: Session, target: str | None, as_json: bool) -> None:
    """Show a kata or a chapter; without a target, the next kata."""
    if not target:
        return show_kata(session, one_kata(session, None), as_json)
    katas = katas_named(session.katas, session.workspace, target)
    for chapter in session.katas.chapters:
        # A chapter of one kata is still a chapter where its own name was asked for.
        if katas == chapter.katas and (len(katas) > 1 or chapter.id == target):
            return show_chapter(session, chapter, as_json)
    return show_kata(session, katas[0], as_json)


def show_kata(session: Session, kata: KataFolder, as_json: bool) -> None:
    """Show one kata's task, for a person or a program."""
    console, file, spec = session.console, session.file_name(kata.id), kata.spec()
    sources = background(kata, spec)
    if as_json:
        console.print_json(task_data(kata, spec, sources, console.lang, file))
        return
    with console.page() as page:
        render_task(page, console.words, kata, spec, sources, file)


def show_chapter(session: Session, chapter: ChapterFolder, as_json: bool) -> None:
    """Show what a chapter is for and its katas, for a person or a program."""
    console = session.console
    katas, problems = summaries(session, chapter.katas)
    if as_json:
        console.print_json(chapter_data(chapter, console.lang, katas))
    else:
        with console.page() as page:
            render_chapter(page, console.words, chapter, katas)
    if problems:
        raise SpecError(problems)
