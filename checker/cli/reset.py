"""`kata reset`: start a file afresh, and keep what was in it."""

import click

from checker.cli.options import kata_command
from checker.cli.session import Session
from checker.cli.targets import katas_named
from checker.report.setup import render_reset
from checker.workspace.backups import reset_file


@kata_command("reset")
@click.argument("target")
def command(session: Session, target: str) -> None:
    workspace = session.own_workspace()
    for kata in katas_named(session, target):
        reset = reset_file(workspace, kata, session.warn)
        page = session.out.page()
        render_reset(page, session.words, reset)
        session.out.show(page)
