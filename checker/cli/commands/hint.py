"""`kata hint`: one more step each time."""

import click

from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.cli.targets import one_kata, short_names
from checker.report.katas import hints_data, render_hints
from checker.workspace.progress import try_update_progress, with_hint


@kata_command("hint")
@click.argument("target", required=False)
@json_option
def command(session: Session, target: str | None, as_json: bool) -> None:
    """Show one more hint."""
    console = session.console
    workspace = session.required_workspace()
    kata = one_kata(session, target)
    spec = kata.spec()
    progress = try_update_progress(
        workspace, lambda before: with_hint(before, kata.id, len(spec.hints)), console.warn
    )
    shown = progress.of(kata.id).hints
    if as_json:
        console.print_json(hints_data(kata, spec, console.lang, shown))
        return
    with console.page() as page:
        render_hints(page, console.words, short_names(session.katas)[kata.id], spec, shown)
