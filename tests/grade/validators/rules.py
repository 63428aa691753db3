"""Rules that several consumers share."""

import json
import re
from collections.abc import Mapping
from typing import Any

Files = Mapping[str, bytes]
Total = tuple[int, int] | None

_COMMANDS = (
    re.compile(r"^\s*::[a-z]", re.IGNORECASE),  # GitHub
    re.compile(r"##[\w.-]*\[", re.IGNORECASE),  # GitHub, Azure, TeamCity
    re.compile(r"(section_(start|end)|travis_(fold|time)):", re.IGNORECASE),  # GitLab, Travis
    re.compile(r"^(---|\+\+\+|~~~|\^\^\^)\s"),  # Buildkite
)
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class Invalid(Exception):
    """A consumer would refuse a file, or take it for something else."""


def require(held: object, what: object) -> None:
    """Raise Invalid where a rule does not hold."""
    if not held:
        raise Invalid(what)


def the_file(files: Files, name: str, most: int) -> str:
    """Return a file's text: UTF-8, and of at most `most` bytes."""
    require(name in files, f"{name} is missing")
    require(len(files[name]) <= most, f"{name} is too long")
    try:
        return files[name].decode("utf-8")
    except UnicodeDecodeError as error:
        raise Invalid(f"{name} is not UTF-8") from error


def the_json(text: str) -> Any:
    """Return JSON as strict readers take it; a lone surrogate is refused."""

    def constant(name: str) -> None:
        raise Invalid(f"{name} is no JSON")

    try:
        data = json.loads(text, parse_constant=constant)
    except ValueError as error:
        raise Invalid("no JSON") from error
    try:
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise Invalid("a lone surrogate") from error
    return data


def is_count(value: object) -> bool:
    """Whether it is a whole number, not a float, a string or a truth value, and not negative."""
    return type(value) is int and value >= 0


def harmless(text: str) -> None:
    """Raise Invalid where a line is a command to a CI system, or something steers a terminal."""
    require(not _CONTROL.search(text), f"control character in {text!r}")
    for line in text.split("\n"):
        for command in _COMMANDS:
            require(not command.search(line), f"command: {line!r}")


def one_line(text: object) -> None:
    """Raise Invalid where it is no harmless line with something in it."""
    require(isinstance(text, str) and text.strip(), f"no text: {text!r}")
    require("\n" not in str(text) and "\r" not in str(text), f"more than a line: {text!r}")
    harmless(str(text))
