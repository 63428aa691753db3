"""`kata next`: the next unsolved kata."""

from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.show import show_kata


@kata_command("next")
@json_option
def command(session: Session, as_json: bool) -> None:
    session.required_workspace()
    kata = session.next_kata()
    if kata is not None:
        show_kata(session, kata, as_json)
    elif as_json:
        session.out.write_json("null")
    else:
        session.out.write(session.words("all_passed") + "\n")
