"""`kata init`: make a workspace, or add what is missing in one."""

import os
from pathlib import Path

import click

from checker.cli.options import kata_command
from checker.cli.session import Session, current_folder
from checker.cli.trusting import record_trust
from checker.errors import UsageError
from checker.report.written import render_setup
from checker.version import VERSION
from checker.workspace.paths import find_workspace
from checker.workspace.setup import init_workspace


@kata_command("init")
@click.argument("folder", metavar="[DIR]", required=False)
def command(session: Session, folder: str | None) -> None:
    """Make a workspace."""
    console = session.console
    here = find_workspace(current_folder(), console.warn)
    root = current_folder() / folder if folder else here.root if here else current_folder()
    packs = {n: _remembered(Path(n)) for n in session.chosen_packs if n != "bundled"}
    setup = init_workspace(
        root,
        session.pack,
        lang=console.chosen_lang,
        default_lang=console.lang,
        packs=tuple(packs.get(name, name) for name in session.chosen_packs),
        created_with=VERSION,
        warn=console.warn,
    )
    if packs:
        record_trust(console, setup.workspace, tuple(map(Path, packs.values())))
    with console.page() as page:
        render_setup(page, console.words, setup, folder)


def _remembered(pack: Path) -> str:
    """Return a pack's path as settings can hold it; UsageError where they cannot."""
    path = os.path.realpath(pack)
    try:
        path.encode()
    except UnicodeEncodeError:
        raise UsageError(
            f"--pack {path}: a workspace cannot remember a path that is not UTF-8",
            zh=f"--pack {path}：路径不是 UTF-8，工作区无法记住它",
        ) from None
    return path
