"""`kata init`: make a workspace, or add what is missing in one."""

from pathlib import Path

import click

from checker.cli.options import kata_command
from checker.cli.session import Session
from checker.report.setup import render_setup
from checker.version import VERSION
from checker.workspace.layout import find_workspace
from checker.workspace.setup import init_workspace


@kata_command("init")
@click.argument("folder", metavar="[DIR]", required=False)
def command(session: Session, folder: str | None) -> None:
    here = find_workspace(Path.cwd(), session.warn)
    root = Path.cwd() / folder if folder else here.root if here else Path.cwd()
    setup = init_workspace(
        root,
        session.pack,
        lang=session.chosen_lang,
        default_lang=session.lang,
        packs=tuple(
            name if name == "bundled" else str(Path(name).resolve())
            for name in session.chosen_packs
        ),
        created_with=VERSION,
        warn=session.warn,
    )
    page = session.out.page()
    render_setup(page, session.words, setup, folder)
    session.out.show(page)
