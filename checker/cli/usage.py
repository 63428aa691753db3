"""Say what is wrong with a command line: click's errors, in the console's language.

The texts are made from what an error carries, not from click's English message.
"""

from collections.abc import Sequence
from typing import Any

import click
from click.core import ParameterSource

from checker.report.words import Words


class UnknownCommand(click.UsageError):
    """No command has this name. `near` is a name that is like it, "" where there is none."""

    def __init__(self, ctx: click.Context, name: str, near: str) -> None:
        super().__init__(name, ctx)
        self.name = name
        self.near = near


class UnexpectedArguments(click.UsageError):
    """Arguments that the command does not take."""

    def __init__(self, ctx: click.Context, arguments: Sequence[str]) -> None:
        super().__init__(" ".join(arguments), ctx)
        self.arguments = tuple(arguments)


def usage_text(error: click.ClickException, words: Words) -> str:
    """Return the message: the usage line, the command that shows help, and the error."""
    ctx = getattr(error, "ctx", None)
    lines = []
    if ctx is not None:
        lines = [ctx.get_usage(), words("usage.try", command=ctx.command_path), ""]
    return "\n".join([*lines, words("error", message=_message(error, words))])


def _message(error: click.ClickException, words: Words) -> str:
    match error:
        case UnknownCommand():
            key = "usage.near_command" if error.near else "usage.no_command"
            return words(key, name=repr(error.name), near=repr(error.near))
        case UnexpectedArguments():
            names = words.listed(map(repr, error.arguments))
            return words("usage.unexpected", n=len(error.arguments), names=names)
        case click.NoSuchOption():
            near = (error.possibilities or [""])[0]
            key = "usage.near_option" if near else "usage.no_option"
            return words(key, name=error.option_name, near=near)
        case click.BadOptionUsage():
            given = "takes_none" if _is_flag(error) else "needs_value"
            return words(f"usage.{given}", name=error.option_name)
        case click.MissingParameter() if error.param is not None:
            return words("usage.missing", name=_name(error.param))
        case click.BadParameter() if error.param is not None:
            if wanted := _wanted(error.param.type, words):
                return words("usage.expected", name=_given_by(error), wanted=wanted)
    return error.format_message()


def _is_flag(error: click.BadOptionUsage) -> bool:
    parameters = error.ctx.command.params if error.ctx else []
    return any(
        isinstance(each, click.Option) and each.is_flag and error.option_name in each.opts
        for each in parameters
    )


def _name(parameter: click.Parameter) -> str:
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return parameter.metavar or (parameter.name or "").upper()


def _given_by(error: click.BadParameter) -> str:
    """Return what carried the value: the option, or the environment variable in its place."""
    assert error.param is not None
    name = error.param.name or ""
    source = error.ctx.get_parameter_source(name) if error.ctx else None
    variable = error.param.envvar
    if source is ParameterSource.ENVIRONMENT and isinstance(variable, str):
        return variable
    return _name(error.param)


def _wanted(kind: Any, words: Words) -> str:
    """Say which values an option takes; "" where only click can say it."""
    match kind:
        case click.Choice():
            return words("usage.one_of", names=words.listed(map(str, kind.choices)))
        case click.IntRange():
            return words("usage.whole_number", low=kind.min, high=kind.max)
        case click.FloatRange():
            return words("usage.number_above", low=kind.min)
    return ""
