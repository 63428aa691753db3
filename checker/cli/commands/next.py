"""`kata next`: the next unsolved kata."""

from checker.cli.commands.show import show_kata
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session


@kata_command("next")
@json_option
def command(session: Session, as_json: bool) -> None:
    """Show the next unsolved kata."""
    session.required_workspace()
    kata = session.next_kata()
    if kata is not None:
        show_kata(session, kata, as_json)
    elif as_json:
        session.console.out.write_json("null")
    else:
        session.console.out.write(session.console.words("all_passed") + "\n")
