"""Judge a folder of wrong answers and print, for each, what a learner would read.

    python tests/diagnosis/measure.py [FOLDER] [--lang zh] [--only TEXT] [--pattern 'm*.py']

The folder holds `<chapter>/<kata>/<name>.py`; a first line `# mistake: …` says what is wrong. What
has been read and judged stands in `expected.toml`; the figures at the end are made from it.
"""

import argparse
import collections
import fnmatch
import itertools
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from checker.catalog.pack import bundled_pack
from checker.engine import client
from checker.job import Finished, Job
from checker.submit import Submission
from checker.verdict import KataVerdict

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
SEED = "c0ffee"
_AT_ONCE, _SIDE_BY_SIDE = 24, 2


class Read(msgspec.Struct, frozen=True):
    """What a learner reads of one wrong answer. `name` is that of the diagnosis."""

    file: str
    mistake: str
    accepted: bool
    message: str
    name: str
    diagnosis: str


def read_corpus(
    folder: Path,
    only: str = "",
    pattern: str = "m*.py",
    lang: str = "en",
    seed: str = SEED,
    effort: float = 2.0,
) -> Iterator[Read]:
    """Judge every file below a folder, two judges side by side."""
    katas = {kata.id: kata for kata in bundled_pack()}
    files = [
        path
        for path in sorted(folder.glob("*/*/*.py"))
        if fnmatch.fnmatch(path.name, pattern) and only in str(path.relative_to(folder))
    ]
    tasks = [
        Submission(katas[path.relative_to(folder).parent.as_posix()], path, path.name).task()
        for path in files
    ]
    jobs = [
        Job(tuple(tasks[i : i + _AT_ONCE]), seed, "cpu", lang, effort=effort)
        for i in range(0, len(tasks), _AT_ONCE)
    ]
    with client.EngineSession() as session, ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
        verdicts = itertools.chain.from_iterable(pool.map(lambda job: _run(session, job), jobs))
        for path, verdict in zip(files, verdicts, strict=True):
            yield _read(path.relative_to(folder).as_posix(), path, verdict)


def _run(session: client.EngineSession, job: Job) -> tuple[KataVerdict, ...]:
    last = collections.deque(session.run(job), 1).pop()
    assert isinstance(last, Finished), last
    return last.verdict.katas


def _read(name: str, path: Path, verdict: KataVerdict) -> Read:
    first = path.read_text("utf-8").splitlines()[0]
    mistake = first.partition("mistake:")[2].strip()
    wrong = [check for check in verdict.checks if check.outcome not in ("passed", "skipped")]
    message = verdict.error.message if verdict.error else ""
    message = message or (wrong[0].message if wrong else "")
    said = next((check.diagnosis for check in verdict.checks if check.diagnosis), "") or ""
    found, _, text = said.partition(": ")
    return Read(name, mistake, verdict.outcome == "passed", message, found, text)


class Figures(msgspec.Struct):
    """How many wrong answers were accepted, and how those that were not are explained."""

    accepted: list[str] = []
    right: list[str] = []
    vague: list[str] = []
    nothing: list[str] = []
    misleading: list[str] = []
    unread: list[str] = []

    def count(self, read: Read, expected: dict[str, dict[str, list[str]]]) -> str:
        """Sort one answer in; returns where."""
        where = _judged(read, expected)
        getattr(self, where).append(f"{read.file}: {read.name}")
        return where

    def __str__(self) -> str:
        total = sum(len(files) for files in msgspec.structs.astuple(self))
        rejected = max(total - len(self.accepted), 1)
        lines = [f"accepted {len(self.accepted)} of {total}"]
        for name in ("right", "vague", "nothing", "misleading", "unread"):
            count = len(getattr(self, name))
            lines.append(f"{name} {count} of {rejected}, {100 * count / rejected:.1f} %")
        return "\n".join(lines)


def expectations() -> dict[str, dict[str, list[str]]]:
    """What has been read: for each file, the names that are right, vague or misleading.

    `message` among the right ones: the message of the check says it, and needs no diagnosis.
    """
    return tomllib.loads((HERE / "expected.toml").read_text("utf-8"))


def _judged(read: Read, expected: dict[str, dict[str, list[str]]]) -> str:
    if read.accepted:
        return "accepted"
    known = expected.get(read.file, {})
    for where in ("right", "vague", "misleading"):
        if (read.name or "message") in known.get(where, []):
            return where
    return "unread" if read.name else "nothing"


def main() -> None:
    """Print what is told of each file, and the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--only", default="")
    parser.add_argument("--pattern", default="m*.py")
    parser.add_argument("--seed", default=SEED)
    parser.add_argument("--effort", type=float, default=2.0)
    arguments = parser.parse_args()
    options = {key: value for key, value in vars(arguments).items() if key != "folder"}
    figures, expected = Figures(), expectations()
    for read in read_corpus(arguments.folder, **options):
        where = figures.count(read, expected)
        print(f"## {read.file} ({where})\n  mistake: {read.mistake}")
        if not read.accepted:
            print(f"  message: {read.message}\n  {read.name or 'NOTHING'}: {read.diagnosis}")
    print(figures)


if __name__ == "__main__":
    main()
