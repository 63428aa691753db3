"""`kata solution`: the answer, once it can spoil nothing."""

import click

from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.targets import one_kata, short_names
from checker.regular import SOURCE_BYTES, read_regular
from checker.report.escape import visible
from checker.workspace.progress import update_progress, with_giving_up


@kata_command("solution")
@click.argument("target")
@click.option("--give-up", is_flag=True, help="option.give_up")
@json_option
def command(session: Session, target: str, give_up: bool, as_json: bool) -> int:
    """Show a solution; return 1 where it is not open yet."""
    console = session.console
    workspace = session.own_workspace()
    kata = one_kata(session, target)
    if give_up and not session.progress.passed(kata.id):
        # Not try_update_progress: an answer that opens without a record is no recorded giving up.
        update_progress(workspace, lambda before: with_giving_up(before, kata.id), console.warn)
    record = session.progress.of(kata.id)
    if record.state != "passed" and not record.gave_up:
        name = short_names(session.katas)[kata.id]
        console.tell(console.words("not_open", name=name))
        return 1
    source = read_regular(kata.solution, SOURCE_BYTES, follow=True).decode()
    if as_json:
        console.print_json({"id": kata.id, "solution": source})
    else:
        console.out.write(visible(source, lines=True))
    return 0
