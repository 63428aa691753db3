"""`kata list`: one line for each kata."""

from collections.abc import Iterable

import click

from checker.catalog.pack import KataFolder
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.targets import katas_named
from checker.errors import Problem, SpecError
from checker.report.kata import KataSummary, list_lines, summary


@kata_command("list")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@json_option
def command(session: Session, targets: tuple[str, ...], as_json: bool) -> None:
    wanted = {kata.id for target in targets for kata in katas_named(session, target)}
    katas, problems = summaries(
        session, (k for k in session.katas if not targets or k.id in wanted)
    )
    if as_json:
        session.print_json({"format": 1, "katas": katas})
    else:
        session.out.write("".join(f"{line}\n" for line in list_lines(session.words, katas)))
    problems += session.katas.survey.problems
    if problems:
        raise SpecError(problems)


def summaries(
    session: Session, katas: Iterable[KataFolder]
) -> tuple[list[KataSummary], list[Problem]]:
    """Put together what is known of these katas, and what is wrong with specs that say nothing."""
    progress = session.progress
    found: list[KataSummary] = []
    problems: list[Problem] = []
    for kata in katas:
        file = session.file_name(kata.id)
        try:
            found.append(summary(kata, kata.spec(), session.lang, progress.of(kata.id), file))
        except SpecError as error:
            problems += error.problems
    return found, problems
