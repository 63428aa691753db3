"""What common exceptions mean, for a beginner: fact, cause, next step."""

import functools
import re
import tomllib
from pathlib import Path

import msgspec

from checker.spec.text import Text
from checker.wire.messages import Raised


class Meaning(msgspec.Struct, frozen=True):
    """One family of error messages. `{1}` in a text is the first group of the pattern.

    `line` is a second pattern, for the line of the submission that raised; `{1}` in it is that
    group too.
    """

    name: str
    pattern: str
    en: str
    zh: str
    line: str = ""


_LONGEST = 2_000


@functools.cache
def _meanings() -> tuple[Meaning, ...]:
    """The known messages, the more exact ones first."""
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return msgspec.convert(data["meaning"], tuple[Meaning, ...])


def explain(raised: Raised, source: bytes = b"") -> tuple[str, Text] | None:
    """Say what an exception means that this source raised; None for one that is not known."""
    said, line = raised.message[:_LONGEST], _raising_line(raised, source)
    for meaning in _meanings():
        match = re.search(meaning.pattern, said)
        if match is None:
            continue
        groups = {str(i): (text or "?")[:60] for i, text in enumerate(match.groups(), 1)}
        if meaning.line and not re.search(_filled(meaning.line, groups), line):
            continue
        text = {"en": " ".join(meaning.en.split()), "zh": meaning.zh}
        for number, group in groups.items():
            text = {lang: words.replace(f"{{{number}}}", group) for lang, words in text.items()}
        return meaning.name, text
    return None


def _raising_line(raised: Raised, source: bytes) -> str:
    """The line of the source that raised; empty where it is not known."""
    lines = source.decode("utf-8", "replace").split("\n")
    number = raised.frames[-1].line if raised.frames else 0
    return lines[number - 1][:_LONGEST] if 0 < number <= len(lines) else ""


def _filled(pattern: str, groups: dict[str, str]) -> str:
    for number, text in groups.items():
        pattern = pattern.replace(f"{{{number}}}", re.escape(text))
    return pattern
