"""Commands that are loaded when they are called."""

import difflib
import importlib

import click

from checker.cli.help import help_text, translated

COMMANDS = (
    "init", "next", "check", "list", "show", "hint", "reset", "solution", "doctor", "engine",
    "dev",
)  # fmt: skip


class LazyGroup(click.Group):
    """A group whose subcommands are one module each: `kata next` imports nothing of `check`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Import a command; None where no command has this name."""
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"checker.cli.commands.{name}")
        command: click.Command = module.command
        return translated(command, ctx.obj.console.lang)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed; an unknown name suggests a near one."""
        if not args[0].startswith("-") and args[0] not in COMMANDS:
            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            hint = f"did you mean {near[0]!r}?" if near else "see: kata --help"
            ctx.fail(f"no command is called {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help in the language that is spoken."""
        click.Group.format_help(translated(self, ctx.obj.console.lang), ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each command is for, without importing any."""
        lang = ctx.obj.console.lang
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_text(name, lang)) for name in COMMANDS])
