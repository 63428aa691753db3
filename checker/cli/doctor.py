"""`kata doctor`: what this machine can do."""

from checker.cli.machine import examine, render_machine
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session


@kata_command("doctor")
@json_option
def command(session: Session, as_json: bool) -> int:
    session.err.note(session.words("doctor.asking"))
    machine = examine(session)
    session.err.clear_note()
    if as_json:
        session.print_json(machine)
    else:
        page = session.out.page()
        render_machine(page, session, machine)
        session.out.show(page)
    return 0 if machine.can_judge else 3
