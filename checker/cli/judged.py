"""Write judgements as JSON Lines, and go on where an earlier run has stopped."""

import contextlib
import json
import os
import stat
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from checker.api import Id, Judgement, Sample
from checker.cli.samples import BadLine
from checker.cli.stopping import undisturbed
from checker.errors import UsageError
from checker.report.json import to_json
from checker.spec.text import in_language
from checker.verdict import Verdict

_MAX_LINE = 2**26
# How a line of ours begins, and its keys: with a verdict, and without.
_START = b'{"id":'
_JUDGED = frozenset(("id", *Verdict.__struct_fields__))
_UNJUDGED = (frozenset(("id", "fault")), frozenset(("id", "line", "error")))


class Tally(msgspec.Struct):
    """How many samples have a verdict, how many have none by a fault of ours, how many had one.

    `bad` counts lines that are no sample.
    """

    judged: int = 0
    faults: int = 0
    skipped: int = 0
    bad: int = 0


class JudgedLines:
    """The output: one line for each judgement and each bad line. Threads may share it.

    `done` are the ids that have a verdict already, where samples with those are to be skipped.
    """

    def __init__(self, file: BinaryIO, lang: str, done: set[Id] | None = None) -> None:
        self.tally = Tally()
        self._file = file
        self._lang = lang
        self._done = done
        self._lock = threading.Lock()

    def fresh(self, found: Iterable[Sample | BadLine]) -> Iterator[Sample]:
        """Yield the samples that are to be judged; write what is wrong with the other lines."""
        for each in found:
            if isinstance(each, BadLine):
                self.bad(each)
            elif self._done is not None and each.id in self._done:
                self.tally.skipped += 1
            else:
                if self._done is not None:
                    self._done.add(each.id)  # a second sample of this id is skipped, too
                yield each

    def judgement(self, judgement: Judgement) -> None:
        """Write a verdict, or why there is none."""
        if judgement.verdict is None:
            self.tally.faults += 1
            self._write({"id": judgement.id, "fault": judgement.fault})
        else:
            self.tally.judged += 1
            self._write({"id": judgement.id, **msgspec.structs.asdict(judgement.verdict)})

    def bad(self, line: BadLine) -> None:
        """Write what is wrong with a line."""
        self.tally.bad += 1
        error = in_language(line.error, self._lang)
        self._write({"id": line.id, "line": line.number, "error": error})

    def _write(self, document: dict[str, Any]) -> None:
        line = to_json(document).encode() + b"\n"
        with self._lock, undisturbed():
            self._file.write(line)
            self._file.flush()


@contextlib.contextmanager
def resumed(path: Path) -> Iterator[tuple[BinaryIO, set[Id]]]:
    """Open a file to append judgements to; gives it, and the ids that have a verdict in it.

    A line without a verdict, and one that was cut when an earlier run was killed, is removed: it is
    tried again. Raises UsageError for a file that holds anything else, and OSError.
    """
    if path.exists() and not path.is_file():
        raise UsageError(f"--out {path}: not a regular file", zh=f"--out {path}：不是普通文件")
    with path.open("a+b") as file:
        file.seek(0)
        ids, stale = _survey(file, path)
    if stale:
        _remove_stale(path)
    with path.open("ab") as file:
        yield file, ids


def _survey(file: BinaryIO, path: Path) -> tuple[set[Id], bool]:
    """Return the ids that have a verdict, and whether there are lines without one."""
    ids: set[Id] = set()
    stale = False
    for number, line in enumerate(iter(lambda: file.readline(_MAX_LINE), b""), 1):
        match _kind(line):
            case "verdict":
                ids.add(json.loads(line)["id"])
            case "stale":
                stale = True
            case _:
                raise UsageError(
                    f"--out {path}: line {number} was not written by kata judge; give another file",
                    zh=f"--out {path}：第 {number} 行不是 kata judge 写的；请换一个文件",
                )
    return ids, stale


def _kind(line: bytes) -> str:
    """Return "verdict", "stale" for what is tried again, or "" for what is not ours."""
    try:
        document = json.loads(line)
    except ValueError:
        torn = not line.endswith(b"\n") and (line.startswith(_START) or _START.startswith(line))
        return "stale" if torn else ""
    keys = frozenset(document) if isinstance(document, dict) else frozenset()
    if keys in _UNJUDGED:
        return "stale"
    if keys != _JUDGED:
        return ""
    # Without its line end it was cut there, and another line would follow on it.
    return "verdict" if line.endswith(b"\n") else "stale"


def _remove_stale(path: Path) -> None:
    """Keep the lines with a verdict; a run that is killed meanwhile leaves the file as it was."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    kept = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as new, path.open("rb") as file:
            new.writelines(line for line in file if _kind(line) == "verdict")
        kept.chmod(stat.S_IMODE(path.stat().st_mode))
        kept.replace(path)
    except BaseException:
        kept.unlink()
        raise
