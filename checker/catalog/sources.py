"""Read `sources.yaml`, the documents that a pack's katas build on, and look labels up in it."""

from pathlib import Path
from typing import Literal

import msgspec

from checker.catalog.pack import KataFolder
from checker.errors import Problem, Said, SpecError, as_is
from checker.spec.explain import nearest
from checker.spec.model import Kata, Name
from checker.spec.reader import FileReader
from checker.spec.text import Text


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document: what it is called, and the topic of each section that katas name."""

    title: Text
    topics: dict[str, Text] = {}


class SourceList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pack's documents by id. A label in a kata is an id, or an id and a section: `slides §6`."""

    format: Literal[1]
    sources: dict[Name, Source]


class Background(msgspec.Struct, frozen=True):
    """What one label of a kata says to a reader. `topic` is None for a whole document."""

    label: str
    title: Text
    topic: Text | None = None


def sources_file(kata: KataFolder) -> Path:
    """Return where the documents of the kata's pack are listed."""
    return kata.folder.parent.parent / "sources.yaml"


def read_sources(path: Path) -> dict[str, Source]:
    """Read the documents by id; raise SpecError with every problem of the file."""
    reader = FileReader(path)
    sources: dict[str, Source] = reader.fields(reader.document(), SourceList).get("sources") or {}
    for name, source in sources.items():
        reader.text(f"sources.{name}.title", source.title)
        for section, topic in source.topics.items():
            reader.text(f"sources.{name}.topics.{section}", topic)
    reader.raise_problems()
    return sources


def background(kata: KataFolder, spec: Kata) -> tuple[Background, ...]:
    """Look up the kata's labels. In a pack without a list of documents, a label is its own title.

    Raises SpecError for labels that are not in the list, and for a list that is wrong.
    """
    path = sources_file(kata)
    if not path.exists():
        return tuple(Background(label, {"en": label}) for label in spec.source)
    known = _by_label(read_sources(path))
    problems = [
        Problem(
            str(kata.spec_file),
            f"source[{i}]",
            Said(f"a source in {path.name}", f"{path.name} 中的来源") + nearest(label, known),
            as_is(repr(label)),
        )
        for i, label in enumerate(spec.source)
        if label not in known
    ]
    if problems:
        raise SpecError(problems)
    return tuple(known[label] for label in spec.source)


def _by_label(sources: dict[str, Source]) -> dict[str, Background]:
    found: dict[str, Background] = {}
    for name, source in sources.items():
        found[name] = Background(name, source.title)
        for section, topic in source.topics.items():
            label = f"{name} {section}"
            found[label] = Background(label, source.title, topic)
    return found
