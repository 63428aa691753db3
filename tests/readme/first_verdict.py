"""Make a workspace and show two answers judged: a usual mistake, and the right one.

    python tests/readme/first_verdict.py [WORKSPACE]

`make first-verdict` ends with this. Files of the workspace are made where missing and never
changed: the answers are judged from where they are. Exit status 0 only if the wrong answer was
rejected and the right one passed.
"""

import os
import shlex
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
KATA = "zero_gradients"


def kata(*arguments: str, cwd: Path) -> int:
    """Show a command, run it, and return its exit status."""
    print(f"\n$ kata {shlex.join(arguments)}", flush=True)
    command = [sys.executable, "-P", "-m", "checker.cli", *arguments]
    return subprocess.run(command, cwd=cwd, check=False).returncode


def main() -> int:
    """Run the tour."""
    here = Path.cwd()
    workspace = here / (sys.argv[1] if len(sys.argv) > 1 else "my-katas")
    if status := kata("init", os.path.relpath(workspace), cwd=here):
        return status
    for name, expected in (("first_try.py", 1), ("second_try.py", 0)):
        file = os.path.relpath(HERE / name, workspace)
        print(f"\n--- {name} ---\n{(HERE / name).read_text(encoding='utf-8').strip()}")
        status = kata("check", KATA, "--file", file, cwd=workspace)
        print(f"(exit status {status})", flush=True)
        if status != expected:
            print(f"Expected exit status {expected}: something is wrong here.", file=sys.stderr)
            return status or 3
    program = Path(sys.executable).parent / "kata"
    folder = shlex.quote(os.path.relpath(workspace))
    print(f"\nYour turn:\n  cd {folder}\n  {os.path.relpath(program, workspace)} next")
    return 0


if __name__ == "__main__":
    sys.exit(main())
