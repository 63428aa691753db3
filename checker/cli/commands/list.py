"""`kata list`: the katas by chapter, a line each."""

from collections.abc import Sequence

import click

from checker.catalog.pack import KataFolder, read_specs
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.targets import all_named, katas_named
from checker.errors import Problem, SpecError
from checker.report.katas import KataSummary, list_lines, summary


@kata_command("list")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@json_option
def command(session: Session, targets: tuple[str, ...], as_json: bool) -> None:
    """List katas; what cannot be read is told after those that can."""

    def find(target: str) -> tuple[KataFolder, ...]:
        return katas_named(session.katas, session.workspace, target)

    katas, problems = summaries(session, all_named(session.katas, find, targets))
    if as_json:
        session.console.print_json({"format": 1, "katas": katas})
    else:
        console = session.console
        chapters = {each.id: console.say(each.spec.title) for each in session.katas.chapters}
        width = console.out.width if console.out.is_terminal else None
        lines = list_lines(console.words, katas, chapters, width)
        console.out.write("".join(f"{line}\n" for line in lines))
    problems += session.katas.survey.problems
    if problems:
        raise SpecError(problems)


def summaries(
    session: Session, katas: Sequence[KataFolder]
) -> tuple[list[KataSummary], list[Problem]]:
    """Put together what is known of these katas, and what is wrong with specs that say nothing."""
    lang, progress = session.console.lang, session.progress
    specs, problems = read_specs(katas)
    found = [
        summary(kata, specs[kata.id], lang, progress.of(kata.id), session.file_name(kata.id))
        for kata in katas
        if kata.id in specs
    ]
    return found, problems
