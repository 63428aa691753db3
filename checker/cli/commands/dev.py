"""`kata dev`: the tools with which an author makes katas and proves them."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import click

from checker.catalog.pack import KataFolder
from checker.catalog.resolve import resolve
from checker.cli.console import Console
from checker.cli.group import Group, needs_subcommand
from checker.cli.options import json_option, kata_command, lang_option, targets_or_all
from checker.cli.session import Session
from checker.cli.targets import all_named
from checker.devices import DEVICES, HOST, Device
from checker.report.page import Page
from checker.report.proofs import render_hunt, render_mutation, render_proof
from checker.report.words import Words

R = TypeVar("R")
device_option = click.option(
    "--device", type=click.Choice(DEVICES), default=HOST, help="option.author_device"
)


@click.group("dev", cls=Group, help="help.dev")
@lang_option()
@click.pass_context
def command(ctx: click.Context) -> int:
    """Group the commands for authors."""
    return needs_subcommand(ctx)


@kata_command("new")
@click.argument("name", metavar="CHAPTER/NAME")
def new(session: Session, name: str) -> None:
    """Make the files of a new kata."""
    from checker.author.scaffold import scaffold

    with session.console.page() as page:
        for path in scaffold(session.author_pack(), name):
            page.line(f"  {path}")
        page.gap()
        where = f" --pack {session.chosen_packs[0]}" if session.chosen_packs else ""
        page.text(session.console.words("dev.next", name=f"{name}{where}"))


@kata_command("verify")
@targets_or_all
@click.option("--seeds", type=click.IntRange(1, 100), default=3, metavar="N", help="option.seeds")
@click.option(
    "--hunt",
    "minutes",
    type=click.FloatRange(0, min_open=True),
    metavar="MINUTES",
    help="option.hunt",
)
@device_option
@json_option
def verify(
    session: Session,
    targets: tuple[str, ...],
    everything: bool,
    seeds: int,
    minutes: float | None,
    device: Device,
    as_json: bool,
) -> int:
    """Prove katas, or hunt for false verdicts; return 1 where a fault is found."""
    katas = _katas(session, targets, everything)
    if minutes is not None:
        from checker.author.hunt import hunt

        with _counter(session.console) as tell:
            found = hunt(session.pack, katas, minutes, device, tell)
        _show(session.console, found, render_hunt, as_json)
        return 1 if found.false or found.faults else 0
    from checker.author import verify as author

    with _counter(session.console) as tell:
        report = author.verify(session.pack, katas, seeds, device, tell)
    _show(session.console, report, render_proof, as_json)
    return 1 if report.faults else 0


@kata_command("mutate")
@targets_or_all
@device_option
@json_option
def mutate(
    session: Session, targets: tuple[str, ...], everything: bool, device: Device, as_json: bool
) -> int:
    """Judge small changes to the references; return 1 where too many go unnoticed."""
    from checker.author import mutate as author

    katas = _katas(session, targets, everything)
    with _counter(session.console) as tell:
        report = author.mutate(session.pack, katas, device, tell)
    _show(session.console, report, render_mutation, as_json)
    return 0 if report.enough else 1


@kata_command("schema")
def schema(session: Session) -> None:
    """Print a JSON Schema of kata.yaml."""
    from checker.author.schema import kata_schema

    session.console.print_json(kata_schema())


for subcommand in (new, verify, mutate, schema):
    command.add_command(subcommand)


def _katas(session: Session, targets: Sequence[str], everything: bool) -> list[KataFolder]:
    """Look TARGETs up in the pack alone: an author works in no workspace."""
    pack = session.pack
    return all_named(pack, lambda target: resolve(pack, target), targets, everything)


@contextlib.contextmanager
def _counter(console: Console) -> Iterator[Callable[[int, int], None]]:
    """Show how far the body is, done and total, where somebody looks at a terminal."""
    try:
        yield lambda done, total: console.err.note(f"{done} / {total}")
    finally:
        console.err.clear_note()


def _show(
    console: Console, report: R, render: Callable[[Page, Words, R], None], as_json: bool
) -> None:
    if as_json:
        console.print_json(report)
    else:
        with console.page() as page:
            render(page, console.words, report)
