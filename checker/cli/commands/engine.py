"""`kata engine`: the process that keeps PyTorch loaded between checks."""

import click

from checker.cli.examine import engine_data
from checker.cli.group import Group, needs_subcommand
from checker.cli.options import json_option, kata_command, lang_option
from checker.cli.session import Session
from checker.report.escape import visible
from checker.report.machine import engine_line


@click.group("engine", cls=Group, help="help.engine")
@lang_option()
@click.pass_context
def command(ctx: click.Context) -> int:
    """Group the commands about the engine."""
    return needs_subcommand(ctx)


@kata_command("status")
@json_option
def status(session: Session, as_json: bool) -> None:
    """Say whether an engine runs."""
    console = session.console
    engine = engine_data(session.engine.status(), session.environment)
    if as_json:
        console.print_json(engine)
    else:
        console.out.write(visible(engine_line(console.words, engine)) + "\n")


@kata_command("stop")
def stop(session: Session) -> None:
    """Stop the engine."""
    key = "engine.stopped" if session.engine.stop() else "engine.not_running"
    session.console.out.write(session.console.words(key) + "\n")


command.add_command(status)
command.add_command(stop)
