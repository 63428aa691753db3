"""`kata dev`: the tools with which an author makes katas and proves them."""

import click

from checker.cli.dev.mutate import mutate
from checker.cli.dev.new import new
from checker.cli.dev.schema import schema
from checker.cli.dev.verify import verify
from checker.cli.options import lang_option


@click.group("dev", help="help.dev")
@lang_option()
def command() -> None:
    pass


for subcommand in (new, verify, mutate, schema):
    command.add_command(subcommand)
