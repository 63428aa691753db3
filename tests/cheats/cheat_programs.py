"""The programs that cheat, as data: what each attacks and how it must end."""

import dataclasses
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / "programs"


@dataclasses.dataclass(frozen=True)
class Program:
    """One program, from the docstring that it begins with: a title, then `key: value` lines.

    `says` must be part of what the verdict says, `unsaid` must not. `layer` names a layer of the
    sandbox without which the program may well get what it wants.
    """

    name: str
    path: Path
    title: str
    kata: str
    outcome: str
    error: str | None = None
    says: str = ""
    unsaid: str = ""
    layer: str = ""

    @property
    def beside(self) -> list[Path]:
        """The files that lie beside the submission, in a folder of its own."""
        if self.path.parent == PROGRAMS:
            return []
        return sorted(path for path in self.path.parent.iterdir() if path != self.path)


def read_program(path: Path) -> Program:
    """Read what a program declares in its docstring; ValueError for anything not understood."""
    # Not by ast: some programs are no Python.
    text = path.read_text("utf-8").split('"""')[1]
    title, _, rest = text.partition("\n")
    declared = {}
    for line in rest.strip().splitlines():
        key, colon, value = line.partition(": ")
        if not colon:
            raise ValueError(f"{path}: not a `key: value` line: {line!r}")
        declared[key] = value.strip()
    name = path.stem if path.parent == PROGRAMS else path.parent.name
    return Program(name, path, title, **declared)


def all_programs() -> list[Program]:
    """Every program: a file, or a folder with a `solution.py` and what lies beside it."""
    files = [*PROGRAMS.glob("*.py"), *PROGRAMS.glob("*/solution.py")]
    return sorted(map(read_program, files), key=lambda program: program.name)
