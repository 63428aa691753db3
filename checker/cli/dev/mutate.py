"""`kata dev mutate`: change the references a little, and see whether the checks notice."""

import click

from checker.cli.dev.chosen import Device, chosen_katas, counter
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.report.author import render_mutation


@kata_command("mutate")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="option.all")
@click.option(
    "--device", type=click.Choice(["cpu", "cuda"]), default="cpu", help="option.author_device"
)
@json_option
def mutate(
    session: Session, targets: tuple[str, ...], everything: bool, device: Device, as_json: bool
) -> int:
    from checker.author import mutate as author

    katas = chosen_katas(session, targets, everything)
    try:
        report = author.mutate(session.pack, katas, device, counter(session))
    finally:
        session.err.clear_note()
    if as_json:
        session.print_json(report)
    else:
        page = session.out.page()
        render_mutation(page, session.words, report)
        session.out.show(page)
    return 0 if report.enough else 1
