"""Run the commands of README.md's transcripts and put what they print into their places.

    python tests/readme/transcripts.py     write README.md anew

A transcript is a block of ```console. Its lines that begin with `$ ` are commands; what stands
between them is their output. `<!-- put FILE at PLACE -->` before a block copies one of our files
into the workspace. All blocks share one workspace, in which they begin.
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
README = ROOT / "README.md"
_PART = re.compile(r"^<!-- put (\S+) at (\S+) -->$|^```console\n(.*?)^```$", re.M | re.S)


class Shell:
    """The few commands that transcripts use, on any platform."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.status = 0
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("KATA_", "LC_", "COLUMNS", "FORCE_COLOR"))
        }
        # An engine for each command, no CUDA, no colour: what is printed depends on nothing here.
        self.environment = {
            **kept, "LANG": "C.UTF-8", "PYTHONUTF8": "1", "NO_COLOR": "1",
            "KATA_ENGINE": "off", "CUDA_VISIBLE_DEVICES": "",
        }  # fmt: skip

    def run(self, line: str) -> str:
        """Return what a command prints, its errors included."""
        program, *arguments = shlex.split(line)
        if program == "kata":
            return self._kata(arguments)
        if line == "echo $?":
            return f"{self.status}\n"
        if program == "cat":
            return "".join((self.folder / name).read_text("utf-8") for name in arguments)
        raise ValueError(f"README.md: a transcript cannot run: {line}")

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


def replay(readme: str, workspace: Path) -> str:
    """Return the text with every transcript as the program prints it today."""
    shell = Shell(workspace)
    shell.run(f"kata init {shlex.quote(str(workspace))}")

    def part(match: re.Match[str]) -> str:
        source, place, block = match.groups()
        if source:
            shutil.copyfile(ROOT / source, workspace / place)
            return match[0]
        commands = [line for line in block.splitlines() if line.startswith("$ ")]
        told = "".join(f"{line}\n{shell.run(line[2:])}" for line in commands)
        return f"```console\n{told}```"

    return _PART.sub(part, readme)


def main() -> None:
    """Write README.md anew."""
    with tempfile.TemporaryDirectory() as folder:
        told = replay(README.read_text("utf-8"), Path(folder))
    README.write_text(told, "utf-8")


if __name__ == "__main__":
    main()
