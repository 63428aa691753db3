"""`kata doctor`: what this machine can do."""

from checker.cli.examine import examine
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.report.machine import render_machine


@kata_command("doctor")
@json_option
def command(session: Session, as_json: bool) -> int:
    """Say what this machine can do; return 3 where it cannot judge."""
    console = session.console
    console.err.note(console.words("doctor.asking"))
    machine = examine(session)
    console.err.clear_note()
    if as_json:
        console.print_json(machine)
    else:
        with console.page() as page:
            render_machine(page, console.words, machine)
    return 0 if machine.can_judge else 3
