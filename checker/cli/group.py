"""Commands that are loaded when they are called, with help in the learner's language."""

import copy
import difflib
import importlib
from typing import Any, TypeVar

import click

from checker.report.words import Words

COMMANDS = (
    "init", "next", "check", "list", "show", "hint", "reset", "solution", "doctor", "engine",
    "dev",
)  # fmt: skip

C = TypeVar("C", bound=click.Command)


class LazyGroup(click.Group):
    """A group whose subcommands are one module each: `kata next` imports nothing of `check`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"checker.cli.{name}")
        command: click.Command = module.command
        return _translated(command, ctx.obj.words)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in COMMANDS:
            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            hint = f"did you mean {near[0]!r}?" if near else "see: kata --help"
            ctx.fail(f"no command is called {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        click.Group.format_help(_translated(self, ctx.obj.words), ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        words: Words = ctx.obj.words
        with formatter.section("Commands"):
            formatter.write_dl([(name, words(f"help.{name}")) for name in COMMANDS])


def _translated(command: C, words: Words) -> C:
    """Return a copy whose help says what its keys stand for."""
    translated: Any = copy.copy(command)
    translated.help = words(f"help.{command.name}")
    translated.params = [_translated_parameter(each, words) for each in command.params]
    if isinstance(command, click.Group):
        translated.commands = {
            name: _translated(each, words) for name, each in command.commands.items()
        }
    return translated  # type: ignore[no-any-return]


def _translated_parameter(parameter: click.Parameter, words: Words) -> click.Parameter:
    if isinstance(parameter, click.Option) and parameter.help:
        parameter = copy.copy(parameter)
        parameter.help = words(str(parameter.help))
    return parameter
