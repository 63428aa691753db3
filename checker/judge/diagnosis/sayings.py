"""The texts of relations, kept as data beside the code."""

import functools
import tomllib
from pathlib import Path

from checker.judge.diagnosis.relations import Relation
from checker.spec.text import Text


@functools.cache
def sayings() -> dict[str, Text]:
    """Every text by the name of its relation."""
    return tomllib.loads(Path(__file__).with_name("sayings.toml").read_text("utf-8"))


def said(relation: Relation) -> Text | None:
    """A relation in words; None where it has no text."""
    text = sayings().get(relation.name)
    if text is None:
        return None
    for name, word in relation.words.items():
        text = {lang: words.replace(f"{{{name}}}", word[:60]) for lang, words in text.items()}
    return text
