"""`kata reset`: start a file afresh, and keep what was in it."""

import click

from checker.cli.options import kata_command
from checker.cli.session import Session
from checker.cli.targets import katas_named
from checker.report.written import render_reset
from checker.workspace.backups import reset_file


@kata_command("reset")
@click.argument("target")
def command(session: Session, target: str) -> None:
    """Put stubs back, and keep the learner's files as backups."""
    console = session.console
    workspace = session.own_workspace()
    for kata in katas_named(session.katas, workspace, target):
        reset = reset_file(workspace, kata, console.lang, console.warn)
        with console.page() as page:
            render_reset(page, console.words, reset)
