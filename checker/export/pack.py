"""A teacher's own katas as a pack of an assignment alone, with their checks and solutions."""

import stat
from collections.abc import Iterator
from pathlib import Path

import yaml

from checker.errors import UsageError
from checker.export.assignment import Assignment
from checker.regular import read_regular

_FILE_BYTES = 8_000_000
_CACHES = "__pycache__"


def pack_files(assignment: Assignment) -> dict[str, bytes]:
    """Return the files below `katas/` and `reference/`; of each chapter, the chosen katas alone.

    Links, and what is no file, are left out. Raises UsageError for katas of several packs, and
    TooLarge for a file that no kata needs.
    """
    katas = [exercise.kata for exercise in assignment.own]
    packs = {kata.folder.parent.parent for kata in katas}
    if len(packs) > 1:
        raise UsageError(
            "these katas are of several packs of yours; export each pack by itself",
            zh="这些 kata 来自你的多套题库；请分别导出每一套",
        )
    files: dict[str, bytes] = {}
    for kata in katas:
        names = [each.name for each in katas if each.chapter == kata.chapter]
        chapter = _chapter(kata.folder.with_name("chapter.yaml"), names)
        files[f"katas/{kata.chapter}/chapter.yaml"] = chapter
        for top, folder in (("katas", kata.folder), ("reference", kata.reference_folder)):
            files |= {f"{top}/{kata.id}/{name}": data for name, data in _files(folder)}
    for pack in packs:
        files |= _sources(pack)
    return files


def _chapter(path: Path, names: list[str]) -> bytes:
    """Return a chapter's file with a list of these katas alone."""
    chapter = yaml.safe_load(read_regular(path, _FILE_BYTES, follow=True))
    text: str = yaml.safe_dump(chapter | {"katas": names}, allow_unicode=True, sort_keys=False)
    return text.encode()


def _sources(katas: Path) -> dict[str, bytes]:
    path = katas / "sources.yaml"
    return {"katas/sources.yaml": read_regular(path, _FILE_BYTES)} if path.is_file() else {}


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if _CACHES not in name.parts and stat.S_ISREG(path.lstat().st_mode):
            yield name.as_posix(), read_regular(path, _FILE_BYTES)
