"""`kata dev schema`: a JSON Schema of kata.yaml, for editors."""

from checker.cli.options import kata_command
from checker.cli.session import Session


@kata_command("schema")
def schema(session: Session) -> None:
    from checker.author.schema import kata_schema

    session.print_json(kata_schema())
