"""CLI.md names every command with its options, and every command has help."""

import re

import click
import pytest

from checker.cli.app import kata, run
from checker.cli.group import COMMANDS
from checker.cli.session import Session
from tests.readme.transcripts import ROOT

TEXT = (ROOT / ".github" / "CLI.md").read_text("utf-8")
COMMON = {"--help", "--lang", "--pack"}


def commands() -> dict[str, click.Command]:
    """Every command by its name, `engine stop` and the like included."""
    session = Session()
    with click.Context(kata, obj=session) as ctx:
        found: dict[str, click.Command] = {"": kata}
        for name in COMMANDS:
            command = kata.get_command(ctx, name)
            assert command is not None
            inner = command.commands if isinstance(command, click.Group) else {"": command}
            found |= {f"{name} {part}".strip(): each for part, each in inner.items()}
    return found


def options(command: click.Command) -> set[str]:
    """A command's long options, without those that every command has."""
    found = {option for parameter in command.params for option in parameter.opts}
    return {option for option in found if option.startswith("--")} - COMMON


def test_every_command_is_in_the_table_with_its_options() -> None:
    """The table names each command and each of its options, and no others."""
    rows = re.findall(r"^\| `kata ?([^`]*)` \|[^|]*\|(.*)\|$", TEXT, re.M)
    table = {
        re.sub(r"( (\[[^]]*\]|[A-Z/]+))+$", "", name): set(re.findall(r"--[\w-]+", told))
        for name, told in rows
    }
    assert table == {name: options(command) for name, command in commands().items()}


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` exits 0 and says what the command does and what its options are."""
    status = run([*name.split(), "--help"], Session(environment={"LANG": "C.UTF-8"}))
    told = capsys.readouterr()
    assert (status, told.err) == (0, "")
    usage, *rest = told.out.splitlines()
    assert usage.startswith(f"Usage: kata {name}".rstrip())
    assert "help." not in told.out
    assert "option." not in told.out
    assert re.match(r"  \w", rest[1])
    for option in options(commands()[name]):
        assert option in told.out


def test_options_of_every_command_are_named() -> None:
    """They have a table of their own."""
    for option in COMMON:
        assert re.search(rf"^\| `{option}\b", TEXT, re.M), option
