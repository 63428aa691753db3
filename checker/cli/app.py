"""The command `kata` itself, and how each kind of error ends it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from checker.cli.console import Console, place_and_reason
from checker.cli.group import LazyGroup
from checker.cli.help import translated
from checker.cli.options import lang_option, pack_option
from checker.cli.session import Session
from checker.cli.stopping import Stopped, orderly_stops
from checker.cli.usage import usage_text
from checker.errors import FAULT, KataError, UsageError
from checker.report.escape import visible
from checker.report.words import Words

INTERRUPTED = 130
FRAMES = 6


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        from checker.version import VERSION

        click.echo(f"torch-kata {VERSION}")
        ctx.exit()


@click.command(
    "kata",
    cls=LazyGroup,
    invoke_without_command=True,
    subcommand_metavar="[COMMAND] …",
    help="help.kata",
)
@lang_option(envvar="KATA_LANG")
@pack_option(envvar="KATA_PACK")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="option.version",
)
@click.pass_context
def kata(ctx: click.Context) -> None:
    """Show progress and the next step, where no subcommand is given."""
    if ctx.invoked_subcommand is None:
        from checker.report.overview import render_overview

        session: Session = ctx.obj
        with session.console.page() as page:
            words, inside = session.console.words, session.workspace is not None
            render_overview(page, words, session.katas, session.progress, inside)


def run(arguments: Sequence[str], session: Session | None = None) -> int:
    """Run `kata` with these arguments and return its exit status; nothing is raised."""
    session = session or Session()
    console = session.console
    try:
        with orderly_stops():
            return _invoked(arguments, session)
    except click.ClickException as error:
        console.tell(visible(usage_text(error, console.words), lines=True))
        return error.exit_code
    except UsageError as error:
        # One line: a folder's name with a line end in it must not look like a line of ours.
        return _tell(console, visible(console.say(error.text)), error.exit_status)
    except KataError as error:
        return _tell(console, console.say(error.text), error.exit_status)
    except (KeyboardInterrupt, click.Abort):
        # No "error:": the learner wanted it.
        console.tell(console.words("interrupted"))
        return INTERRUPTED
    except Stopped as stop:
        console.tell(console.words("interrupted"))
        return stop.status
    except OSError as error:
        if not console.out.settle() and isinstance(error, BrokenPipeError):
            return 0  # `kata --help | head -1`: click prints the help itself
        return _tell(console, visible(console.say(place_and_reason(error))), FAULT)
    except Exception as error:
        console.tell(_described(console.words, error, ["kata", *arguments]))
        return FAULT


def _invoked(arguments: Sequence[str], session: Session) -> int:
    """Run the command.

    Not `kata.main()`: there, click ends with status 1 and no message at any broken pipe.
    """
    if instruction := os.environ.get("_KATA_COMPLETE"):
        from click.shell_completion import shell_complete

        command = translated(kata, session.console.lang)
        return shell_complete(command, {"obj": session}, "kata", "_KATA_COMPLETE", instruction)
    try:
        with kata.make_context("kata", list(arguments), obj=session) as ctx:
            result: Any = kata.invoke(ctx)
            return result if isinstance(result, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code


def _tell(console: Console, message: str, status: int) -> int:
    console.tell(console.words("error", message=visible(message, lines=True)))
    return status


def _described(words: Words, error: Exception, command: Sequence[str]) -> str:
    """Describe an unexpected error: that it is internal, and what a report should hold."""
    import shlex
    import traceback

    from checker.report.results import about_this_program

    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    lines = [
        words("our_fault"),
        words("report_it"),
        *(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
        f"  {traceback.format_exception_only(error)[-1].strip()}",
        f"  {about_this_program()}",
        f"  {shlex.join(command)}",
    ]
    return visible("\n".join(lines), lines=True)


if sys.platform == "win32" and not sys.flags.utf8_mode:
    # A redirected stream there has the console's old code page; files and pipes want UTF-8.
    for stream in (sys.stdout, sys.stderr):
        if not stream.isatty():
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
