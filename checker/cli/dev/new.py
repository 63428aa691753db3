"""`kata dev new`: the files of a new kata, ready to be filled in."""

import click

from checker.cli.options import kata_command
from checker.cli.session import Session


@kata_command("new")
@click.argument("name", metavar="CHAPTER/NAME")
def new(session: Session, name: str) -> None:
    from checker.author.scaffold import scaffold

    page = session.out.page()
    for path in scaffold(session.author_pack(), name):
        page.line(f"  {path}")
    page.gap()
    where = f" --pack {session.chosen_packs[0]}" if session.chosen_packs else ""
    page.text(session.words("dev.next", name=f"{name}{where}"))
    session.out.show(page)
