"""`kata dev verify`: prove that checks accept right answers and reject wrong ones."""

import click

from checker.catalog.pack import KataFolder
from checker.cli.dev.chosen import Device, chosen_katas, counter
from checker.cli.options import json_option, kata_command
from checker.cli.session import Session
from checker.report.author import render_faults, render_hunt, verified


@kata_command("verify")
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="option.all")
@click.option("--seeds", type=click.IntRange(1, 100), default=3, help="option.seeds")
@click.option(
    "--hunt", type=click.FloatRange(0, min_open=True), metavar="MINUTES", help="option.hunt"
)
@click.option(
    "--device", type=click.Choice(["cpu", "cuda"]), default="cpu", help="option.author_device"
)
@json_option
def verify(
    session: Session,
    targets: tuple[str, ...],
    everything: bool,
    seeds: int,
    hunt: float | None,
    device: Device,
    as_json: bool,
) -> int:
    from checker.author import verify as author

    katas = chosen_katas(session, targets, everything)
    if hunt is not None:
        return _hunt(session, katas, hunt, device, as_json)
    try:
        report = author.verify(session.pack, katas, seeds, device, counter(session))
    finally:
        session.err.clear_note()
    if as_json:
        session.print_json(report)
    else:
        page = session.out.page()
        render_faults(page, report.faults)
        page.text(verified(session.words, report))
        session.out.show(page)
    return 1 if report.faults else 0


def _hunt(
    session: Session, katas: list[KataFolder], minutes: float, device: Device, as_json: bool
) -> int:
    from checker.author.hunt import hunt

    try:
        report = hunt(session.pack, katas, minutes, device, counter(session))
    finally:
        session.err.clear_note()
    if as_json:
        session.print_json(report)
    else:
        page = session.out.page()
        render_hunt(page, session.words, report)
        session.out.show(page)
    return 1 if report.false or report.faults else 0
