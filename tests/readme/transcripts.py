"""Run the commands of the transcripts in our documents, and put what they print in their places.

    python tests/readme/transcripts.py     write the documents and the picture anew

A transcript is a block of ```console. Its lines that begin with `$ ` are commands; what stands
between them is their output. `<!-- put SOURCE at PLACE -->` before a block copies one of our files,
or replaces a folder by one of ours. All blocks of a document run in one folder.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # run as a script, from anywhere

from tests.readme.picture import draw  # noqa: E402

README = ROOT / "README.md"
PICTURE = ROOT / ".github" / "first-check.svg"
PICTURED = "kata check zero_gradients --seed 1"
# Whether a document's folder is a workspace of ours, or empty.
TRANSCRIPTS = {
    ROOT / ".github" / "CLI.md": True,
    ROOT / ".github" / "AUTHORING.md": False,
}
_PART = re.compile(r"^<!-- put (\S+) at (\S+) -->$|^```console\n(.*?)^```$", re.M | re.S)


class Shell:
    """The few commands that transcripts use, on any platform."""

    def __init__(self, folder: Path, *, colour: bool = False) -> None:
        self.folder = folder
        self.status = 0
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("KATA_", "LC_", "COLUMNS", "COLORTERM", "FORCE_COLOR"))
        }
        # An engine for each command, no CUDA: what is printed depends on nothing here.
        self.environment = {
            **kept, "LANG": "C.UTF-8", "PYTHONUTF8": "1", "TERM": "xterm",
            "FORCE_COLOR" if colour else "NO_COLOR": "1",
            "KATA_ENGINE": "off", "CUDA_VISIBLE_DEVICES": "",
        }  # fmt: skip
        if colour:
            self.environment.pop("NO_COLOR", None)

    def run(self, line: str) -> str:
        """Return what a command prints, its errors included."""
        program, *arguments = shlex.split(line)
        if program == "kata":
            return self._kata(arguments)
        if line == "echo $?":
            return f"{self.status}\n"
        raise ValueError(f"a transcript cannot run: {line}")

    def put(self, source: str, place: str) -> None:
        """Copy a file, or replace a folder by one, both named from the repository's root."""
        if (ROOT / source).is_dir():
            shutil.rmtree(self.folder / place, ignore_errors=True)
            shutil.copytree(ROOT / source, self.folder / place)
        else:
            shutil.copyfile(ROOT / source, self.folder / place)

    def _kata(self, arguments: list[str]) -> str:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "checker.cli", *arguments],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.status = done.returncode
        return done.stdout


def replay(document: str, shell: Shell) -> str:
    """Return the text with every transcript as the program prints it today."""

    def part(match: re.Match[str]) -> str:
        source, place, block = match.groups()
        if source:
            shell.put(source, place)
            return match[0]
        commands = [line for line in block.splitlines() if line.startswith("$ ")]
        told = "".join(f"{line}\n{shell.run(line[2:])}" for line in commands)
        return f"```console\n{told}```"

    return _PART.sub(part, document)


def begin(folder: Path, *, workspace: bool, colour: bool = False) -> Shell:
    """Return a shell in the folder, which becomes a workspace if it is to be one."""
    shell = Shell(folder, colour=colour)
    if workspace:
        shell.run("kata init .")
    return shell


def picture(folder: Path) -> str:
    """Return the README's picture: how the terminal looks after a check, as SVG."""
    shell = begin(folder, workspace=True, colour=True)
    shell.put("tests/readme/first_try.py", "07_autograd/zero_gradients.py")
    return draw(f"$ {PICTURED}\n{shell.run(PICTURED)}", title=PICTURED)


def main() -> None:
    """Write the documents and the picture anew."""
    for path, workspace in TRANSCRIPTS.items():
        with tempfile.TemporaryDirectory() as folder:
            shell = begin(Path(folder), workspace=workspace)
            path.write_text(replay(path.read_text("utf-8"), shell), "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        PICTURE.write_text(picture(Path(folder)), "utf-8")


if __name__ == "__main__":
    main()
