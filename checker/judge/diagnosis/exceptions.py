"""What common exceptions mean, in words a beginner understands: fact, why, next step."""

import functools
import re
import tomllib
from pathlib import Path

import msgspec

from checker.spec.text import Text
from checker.wire.messages import Raised


class Meaning(msgspec.Struct, frozen=True):
    """One family of error messages. `{1}` in a text is the first group of the pattern."""

    name: str
    pattern: str
    en: str
    zh: str


_LONGEST = 2_000


@functools.cache
def _meanings() -> tuple[Meaning, ...]:
    """The known messages, the more exact ones first."""
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return msgspec.convert(data["meaning"], tuple[Meaning, ...])


def explain(raised: Raised) -> tuple[str, Text] | None:
    """Say what an exception means; None for one that is not known."""
    said = raised.message[:_LONGEST]
    for meaning in _meanings():
        match = re.search(meaning.pattern, said)
        if match is None:
            continue
        groups = {str(i): (text or "?")[:60] for i, text in enumerate(match.groups(), 1)}
        text = {"en": " ".join(meaning.en.split()), "zh": meaning.zh}
        for number, group in groups.items():
            text = {lang: words.replace(f"{{{number}}}", group) for lang, words in text.items()}
        return meaning.name, text
    return None
