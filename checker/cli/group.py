"""The kinds of command: one, a group of them, and the group that loads its commands when called.

click's own texts are English. What they say is said here and in `usage`, in both languages.
"""

import importlib
from typing import Any

import click

from checker.cli.formatter import Context
from checker.cli.help import short_help, text_of, translated
from checker.cli.usage import UnexpectedArguments, UnknownCommand

COMMANDS = (
    "init", "next", "check", "list", "show", "hint", "reset", "solution", "grade", "gradebook",
    "export", "judge", "doctor", "engine", "dev",
)  # fmt: skip
_METAVARS = {
    "[OPTIONS]": "usage.options_metavar",
    "COMMAND": "usage.command_metavar",
}


class Command(click.Command):
    """A command whose help and usage line are in the console's language."""

    context_class = Context
    in_workspace = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the command line; an argument too many is a usage error."""
        if not self.in_workspace:
            ctx.obj.leave_workspace()
        ctx.allow_extra_args = True  # refused below, in the console's language
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # an option without its value comes without
            raise
        if ctx.args and not ctx.resilient_parsing and not isinstance(self, click.Group):
            raise UnexpectedArguments(ctx, ctx.args)
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        words = ctx.obj.console.words
        pieces = " ".join(self.collect_usage_pieces(ctx))
        for metavar, key in _METAVARS.items():
            pieces = pieces.replace(metavar, words(key))
        formatter.write_usage(ctx.command_path, pieces, words("usage.prefix"))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(text_of(self.help, ctx.obj.console.lang))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each option does, and for a group what each of its commands does."""
        console, rows = ctx.obj.console, []
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None and isinstance(parameter, click.Option):
                is_help = "--help" in parameter.opts
                key = "option.help" if is_help else parameter.help
                rows.append((record[0], text_of(key, console.lang)))
        with formatter.section(console.words("usage.options")):
            formatter.write_dl(rows)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)


class Group(Command, click.Group):
    """A group of commands. Called without one, it shows its help, and the exit status is 2."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        usual = {"invoke_without_command": True, "subcommand_metavar": "COMMAND …"}
        super().__init__(*args, **{**usual, **kwargs})

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the help."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed; an unknown name suggests a near one."""
        names = self.list_commands(ctx)
        if not args[0].startswith("-") and args[0] not in names:
            import difflib

            near = difflib.get_close_matches(args[0], names, 1)
            raise UnknownCommand(ctx, args[0], near[0] if near else "")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each command is for, without importing any."""
        console = ctx.obj.console
        with formatter.section(console.words("usage.commands")):
            names = self.list_commands(ctx)
            formatter.write_dl(
                [(name, short_help(self.key_of(name), console.lang)) for name in names]
            )

    def key_of(self, name: str) -> str | None:
        """Return the key of a command's help."""
        return self.commands[name].help


class LazyGroup(Group):
    """A group whose subcommands are one module each: `kata next` imports nothing of `check`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def key_of(self, name: str) -> str:
        """Return the key of a command's help, without importing the command."""
        return f"help.{name}"

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Import a command; None where no command has this name."""
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"checker.cli.commands.{name}")
        command: click.Command = module.command
        # A shell that completes names shows their help texts too; it asks click for them.
        return translated(command, ctx.obj.console.lang) if ctx.resilient_parsing else command


def needs_subcommand(ctx: click.Context) -> int:
    """Show a group's help on standard error where no command follows; return the exit status."""
    if ctx.invoked_subcommand is not None:
        return 0
    ctx.obj.console.err.write(ctx.get_help() + "\n")
    return 2
