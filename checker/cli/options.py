"""Options that several commands share. Their help texts are keys of `checker.cli.help`."""

from collections.abc import Callable
from typing import Any

import click

from checker.cli.group import Command
from checker.spec.text import LANGUAGES

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def _set_lang(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
    if value:
        ctx.obj.console.chosen_lang = value


def lang_option(*, envvar: str | None = None) -> Decorator:
    """`--lang`; it takes effect before anything else of the command line is looked at."""
    return click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        envvar=envvar,
        is_eager=True,
        expose_value=False,
        callback=_set_lang,
        help="option.lang",
    )


def _set_packs(ctx: click.Context, _: click.Parameter, value: tuple[str, ...]) -> None:
    if packs := tuple(filter(None, value)):
        ctx.obj.chosen_packs = packs


def pack_option(*, envvar: str | None = None) -> Decorator:
    """`--pack`, as often as there are packs; in the environment they stand as in PATH."""
    return click.option(
        "--pack",
        multiple=True,
        metavar="DIR",
        type=click.Path(),
        envvar=envvar,
        is_eager=True,
        expose_value=False,
        callback=_set_packs,
        help="option.pack",
    )


json_option = click.option("--json", "as_json", is_flag=True, help="option.json")


def targets_or_all(function: Callable[..., Any]) -> Callable[..., Any]:
    """`[TARGET]...` and `--all`, for commands that take any number of katas."""
    everything = click.option("--all", "everything", is_flag=True, help="option.all")
    return click.argument("targets", metavar="[TARGET]...", nargs=-1)(everything(function))


def kata_command(
    name: str, *, in_workspace: bool = True
) -> Callable[[Callable[..., int | None]], click.Command]:
    """Make a command of a function that takes the session, and returns an exit status or None.

    Without `in_workspace`, no settings around the current folder count.
    """

    def decorate(function: Callable[..., int | None]) -> click.Command:
        options = lang_option()(pack_option()(click.pass_obj(function)))
        made = click.command(name, cls=Command, help=f"help.{name}")(options)
        made.in_workspace = in_workspace
        return made

    return decorate
