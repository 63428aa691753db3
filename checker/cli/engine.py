"""`kata engine`: the process that keeps PyTorch loaded between checks."""

import click

from checker.cli.machine import engine_data, engine_line
from checker.cli.options import json_option, kata_command, lang_option
from checker.cli.session import Session


@click.group("engine", help="help.engine")
@lang_option()
def command() -> None:
    pass


@kata_command("status")
@json_option
def status(session: Session, as_json: bool) -> None:
    engine = engine_data(session, session.engine.status())
    if as_json:
        session.print_json(engine)
    else:
        session.out.write(engine_line(session, engine) + "\n")


@kata_command("stop")
def stop(session: Session) -> None:
    key = "engine.stopped" if session.engine.stop() else "engine.not_running"
    session.out.write(session.words(key) + "\n")


command.add_command(status)
command.add_command(stop)
