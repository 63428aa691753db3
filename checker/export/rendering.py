"""Fill in the templates of exported files."""

import json
import shlex
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from checker.report.escape import inert, visible
from checker.spec.text import Text, in_language

_FOLDER = Path(__file__).with_name("templates")


def render(name: str, **values: object) -> bytes:
    """Return a template with the values filled in, in UTF-8."""
    return _environment().get_template(f"{name}.jinja").render(values).encode()


def cell(text: Text, lang: str) -> str:
    """Return a text as one cell of a table in Markdown."""
    line = inert(visible(in_language(text, lang)))
    for character in "\\|<>[]`*_":
        line = line.replace(character, f"\\{character}")
    return line


@cache
def _environment() -> Environment:
    # Workflows are full of `{{ }}`, and shells of `{#`.
    made = Environment(
        loader=FileSystemLoader(_FOLDER),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # workflows, programs and Markdown: nothing here is HTML
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<{",
        variable_end_string="}>",
        comment_start_string="<#",
        comment_end_string="#>",
    )
    made.filters |= {"json": json.dumps, "sh": shlex.quote, "cell": cell}
    return made
