"""Judge a folder of wrong answers and print, for each, what a learner would read.

    python tests/diagnosis/measure.py [FOLDER] [--lang zh] [--only TEXT] [--pattern 'm*.py']

The folder holds `<chapter>/<kata>/<name>.py`; a first line `# mistake: …` says what is wrong.
"""

import argparse
import collections
import fnmatch
from collections.abc import Iterator
from pathlib import Path

import msgspec

from checker.catalog.pack import bundled_pack
from checker.engine import client
from checker.judge.job import Finished, Job, Task
from checker.verdict import KataVerdict

CORPUS = Path(__file__).with_name("corpus")
SEED = "c0ffee"
_AT_ONCE = 40


class Read(msgspec.Struct, frozen=True):
    """What a learner reads of one wrong answer. `layer` is the name before the diagnosis."""

    file: str
    mistake: str
    accepted: bool
    message: str
    layer: str
    diagnosis: str


def read_corpus(
    folder: Path,
    only: str = "",
    pattern: str = "*.py",
    lang: str = "en",
    seed: str = SEED,
    effort: float = 5.0,
) -> Iterator[Read]:
    """Judge every file below a folder."""
    katas = {kata.id: kata for kata in bundled_pack()}
    files = [
        path for path in sorted(folder.glob("*/*/*.py"))
        if fnmatch.fnmatch(path.name, pattern) and only in str(path.relative_to(folder))
    ]  # fmt: skip
    with client.Session() as session:
        for i in range(0, len(files), _AT_ONCE):
            some = files[i : i + _AT_ONCE]
            tasks = []
            for path in some:
                kata = katas[str(path.relative_to(folder).parent)]
                needs = kata.spec().needs
                tasks.append(Task(kata.id, str(kata.folder), str(kata.reference_folder),
                                  str(path), path.name, needs))  # fmt: skip
            last = None
            for event in session.run(Job(tuple(tasks), seed, "cpu", lang, effort=effort)):
                last = event
            assert isinstance(last, Finished), last
            for path, verdict in zip(some, last.verdict.katas, strict=True):
                yield _read(str(path.relative_to(folder)), path, verdict)


def _read(name: str, path: Path, verdict: KataVerdict) -> Read:
    first = path.read_text("utf-8").splitlines()[0]
    mistake = first.partition("mistake:")[2].strip()
    wrong = [check for check in verdict.checks if check.outcome not in ("passed", "skipped")]
    message = verdict.error.message if verdict.error else ""
    message = message or (wrong[0].message if wrong else "")
    said = next((check.diagnosis for check in verdict.checks if check.diagnosis), "") or ""
    layer, _, text = said.partition(": ")
    return Read(name, mistake, verdict.outcome == "passed", message, layer, text)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--only", default="")
    parser.add_argument("--pattern", default="m*.py")
    parser.add_argument("--seed", default=SEED)
    arguments = parser.parse_args()
    layers: collections.Counter[str] = collections.Counter()
    for read in read_corpus(
        arguments.folder, arguments.only, arguments.pattern, arguments.lang, arguments.seed
    ):
        layers["accepted" if read.accepted else read.layer or "nothing"] += 1
        print(f"## {read.file}\n  mistake: {read.mistake}")
        if read.accepted:
            print("  ACCEPTED")
        else:
            print(f"  message: {read.message}\n  {read.layer or 'NOTHING'}: {read.diagnosis}")
    print(layers.most_common())


if __name__ == "__main__":
    main()
