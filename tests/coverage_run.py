"""Run tests and list the lines of checker/ that none of their processes reached.

    python tests/coverage_run.py [ARGUMENTS OF PYTEST]

`make coverage` runs the whole suite so. Noting lines takes time: a test with a time limit may fail.
"""

import json
import shutil
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

import coverage

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".coverage-of-processes"
DATA = ROOT / ".coverage"
# The last one by name: another .pth file may be what makes the package `coverage` known.
PTH = Path(sysconfig.get_path("purelib")) / "zz_torch_kata_coverage.pth"
_HOOK = (
    "import importlib.util as u; s = u.spec_from_file_location('coverage_hook', {!r}); "
    "m = u.module_from_spec(s); s.loader.exec_module(m)\n"
)


def main(arguments: list[str]) -> int:
    """Return pytest's exit status."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that nothing is left behind
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    FOLDER.chmod(0o777)
    PTH.write_text(_HOOK.format(str(ROOT / "tests" / "coverage_hook.py")), "utf-8")
    tests = subprocess.Popen([sys.executable, "-m", "pytest", *arguments], cwd=ROOT)
    try:
        tests.wait()
    except SystemExit:  # Ctrl-C reaches the tests by itself
        tests.terminate()
        raise
    finally:  # also of a run that is stopped
        tests.wait()
        PTH.unlink()
        _collect()
        _report()
    return tests.returncode


def _report() -> None:
    report = coverage.Coverage(
        data_file=str(DATA),
        include=[f"{ROOT / 'checker'}/*"],
        config_file=str(ROOT / "pyproject.toml"),
    )
    report.load()
    report.report(show_missing=True, skip_covered=True)


def _collect() -> None:
    """Put together what the processes have noted."""
    DATA.unlink(missing_ok=True)
    data = coverage.CoverageData(str(DATA))
    # Files that nothing loads count as well.
    data.add_lines({str(path): set[int]() for path in (ROOT / "checker").rglob("*.py")})
    for path in FOLDER.iterdir():
        text = path.read_bytes().partition(b"\0")[0]
        if text:
            data.add_lines({name: set(lines) for name, lines in json.loads(text).items()})
    data.write()
    shutil.rmtree(FOLDER)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
