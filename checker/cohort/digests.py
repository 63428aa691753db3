"""Digests by which a submission and a kata are known again."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.catalog.pack import KataFolder
from checker.cohort.rows import Answer, RunKata
from checker.errors import SpecError
from checker.regular import NotRegular, read_regular
from checker.spec.text import Text

_LARGEST = 100_000_000


def answer(kata: str, source: bytes | Text) -> Answer:
    """Return the answer to a kata: its bytes, or why there are none."""
    if isinstance(source, bytes):
        return Answer(kata, _digest([b"source", source]), source)
    return Answer(kata, _digest([b"missing", source["en"].encode()]), source)


def content_digest(answers: Iterable[Answer]) -> str:
    """Return the digest of a whole submission."""
    return _digest(part.encode() for each in answers for part in (each.kata, each.hash))


def run_kata(kata: KataFolder) -> RunKata:
    """Return a kata as a run holds it; without its title where its spec is wrong.

    The digest is that of every file in its two folders, but what Python writes there itself.
    """
    parts = [part for folder in (kata.folder, kata.reference_folder) for part in _files(folder)]
    try:
        spec = kata.spec()
    except SpecError:
        return RunKata(kata.id, {"en": kata.name}, 0, _digest(parts))
    return RunKata(kata.id, spec.title, spec.points, _digest(parts))


def pack_digest(katas: Iterable[RunKata]) -> str:
    """Return the digest of the katas of a run."""
    return _digest(part.encode() for kata in katas for part in (kata.id, kata.hash))


def _files(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*")):
        if "__pycache__" in path.parts:
            continue
        try:
            data = read_regular(path, _LARGEST, follow=True)
        except NotRegular:
            continue  # a folder
        yield os.fsencode(path.relative_to(folder).as_posix())
        yield data


def _digest(parts: Iterable[bytes]) -> str:
    found = hashlib.sha256()
    for part in parts:
        # With its length: two parts must not be taken for two others.
        found.update(len(part).to_bytes(8, "big") + part)
    return f"sha256:{found.hexdigest()}"
