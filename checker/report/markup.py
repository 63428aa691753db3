"""Pages of HTML from templates: the templates alone have markup, every value in them is text."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_PACKAGE = Path(__file__).parents[1]


def rendered(template: str, values: Mapping[str, object]) -> bytes:
    """Return a page; the template is named by its path in this package."""
    page = _environment().get_template(template).render(values)
    return page.encode("utf-8", "backslashreplace")


@cache
def _environment() -> Environment:
    return Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=FileSystemLoader(_PACKAGE),
        trim_blocks=True,
        lstrip_blocks=True,
    )
