"""What is handed in to be judged, and what comes back."""

from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder, Pack
from checker.spec.text import Text
from checker.verdict import Verdict

# Python source, or the path of a file, or why there is nothing to read, in each language.
Answer = str | bytes | Path | Text
# The caller's own name for a sample.
Id = str | int
# A pack, or the folder of one; None is the bundled pack.
PackName = Pack | Path | str | None


class Sample(msgspec.Struct, frozen=True):
    """An answer to judge against a kata. `id` need not be unique.

    `name` is what messages call the file; by default the path, or the kata's name.
    """

    id: Id
    kata: str | KataFolder
    source: Answer
    name: str = ""


class Judgement(msgspec.Struct, frozen=True):
    """A sample's verdict. Where it has none, `fault` says why, and the sample is not to blame."""

    id: Id
    verdict: Verdict | None
    fault: str = ""
