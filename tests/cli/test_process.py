"""`kata` as a process: what it imports, Ctrl-C, closed pipes and poor consoles."""

import contextlib
import functools
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checker.catalog.pack import bundled_pack
from checker.cli.group import COMMANDS
from checker.report.width import cells
from tests.cli.cli_fakes import FIXTURES

pytestmark = pytest.mark.usefixtures("processes")

ROOT = Path(__file__).parents[2]
_RUN = """
import signal, sys, time
from pathlib import Path
from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from checker.job import Finished, Judged

mode = sys.argv.pop(2)
if mode != "hang":
    from tests.cli.cli_fakes import passed, verdict_of

class Engine:
    def start_early(self): pass
    def status(self): return None
    def stop(self): return False
    def run(self, job):
        if mode == "hang":
            print("judging", flush=True)
            time.sleep(60)
        katas = []
        for task in job.tasks:
            katas.append(passed(task.kata))
            yield Judged(katas[-1])
            if mode == "stop":
                time.sleep(60)
        yield Finished(verdict_of(katas))

# Where the suite itself runs in the background, SIGINT is ignored, under nohup SIGHUP is, and that
# is inherited.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
folder = Path(sys.argv[1])
pack = Pack(folder / "katas", folder / "reference")
status = run(sys.argv[2:], Session(pack=pack, engine=Engine()))
check = "checker.cli.commands.check"
heavy = sorted({"torch", "numpy", "pytest", "rich", check} & set(sys.modules))
if heavy:
    print("IMPORTED", *heavy)
sys.exit(status)
"""


def start(
    *arguments: str,
    cwd: Path,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    mode: str = "hang",
    closed: str = "",
    **environment: str,
) -> "subprocess.Popen[bytes]":
    """Start `kata` on the fixture pack with a clean environment.

    `mode` is what the engine does: `hang`, `pass` every kata, or `stop` after the first one.
    `closed` is what a shell closes, `>&-` for instance.
    """
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh"] if closed else []
    return subprocess.Popen(
        [*shell, sys.executable, "-c", _RUN, str(FIXTURES), mode, *arguments],
        cwd=cwd,
        stdout=stdout,
        stderr=stderr,
        env={**kept, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **environment},
    )


QUICK: list[list[str]] = [
    [],
    ["next"],
    ["list"],
    ["list", "--json"],
    ["show", "first"],
    ["hint"],
    ["init"],
    ["export", "classroom", "out", "--all"],
    ["engine", "status"],
]
# Those that judge or ask for the machine, and those that need an answer or a graded course first.
NOT_QUICK = {"check", "grade", "judge", "doctor", "dev", "reset", "solution", "gradebook"}


def test_every_command_is_quick_or_is_not() -> None:
    """A new command is in one of the two lists."""
    assert sorted([*{each[0] for each in QUICK if each}, *NOT_QUICK]) == sorted(COMMANDS)


@pytest.mark.parametrize("arguments", QUICK, ids=" ".join)
def test_quick_commands_import_nothing_heavy(tmp_path: Path, arguments: list[str]) -> None:
    """torch, numpy, pytest, rich and the judging command are not loaded to look something up."""
    start("init", cwd=tmp_path).communicate()
    process = start(*arguments, cwd=tmp_path)
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert b"IMPORTED" not in out


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT goes to a whole console there")
def test_ctrl_c_during_judging_is_130_and_one_line(tmp_path: Path) -> None:
    """A real signal while the judge works: one line, the status, no traceback."""
    start("init", cwd=tmp_path).communicate()
    process = start("check", cwd=tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline() == b"judging\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err.strip() == b"stopped; your files and your progress are kept"


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("columns", [80, 60])
def test_the_list_of_our_katas_fits_into_the_terminal(
    columns: int, lang: str, tmp_path: Path
) -> None:
    """No line is wider, and at 80 columns every kata is one line with its whole title."""
    lines = in_terminal(columns, "list", "--lang", lang, cwd=tmp_path)
    assert [line for line in lines if cells(line) > columns] == []
    for kata in bundled_pack():
        title = kata.spec().title[lang]
        assert [
            line for line in lines if title in line and (columns < 80 or f" {kata.name} " in line)
        ], kata.id


def in_terminal(columns: int, *arguments: str, cwd: Path) -> list[str]:
    """Run `kata` with our katas on a terminal of this width; the lines that it shows."""
    import fcntl
    import pty
    import struct
    import termios

    reader, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "checker.cli", *arguments],
        cwd=cwd,
        stdout=terminal,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    os.close(terminal)
    shown = b""
    with contextlib.suppress(OSError):  # how Linux says that nobody has the other end open
        while part := os.read(reader, 4096):
            shown += part
    os.close(reader)
    assert process.wait(timeout=20) == 0
    return shown.decode().replace("\r\n", "\n").splitlines()


def test_a_reader_that_leaves_early_is_no_fault(tmp_path: Path) -> None:
    """`kata list | head -1` ends well."""
    reader, writer = os.pipe()
    os.close(reader)
    process = start("list", cwd=tmp_path, stdout=writer)
    os.close(writer)
    _, err = process.communicate()
    assert process.returncode == 0
    assert err == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A full disk behind `>` is an error, not silence."""
    with Path("/dev/full").open("wb") as full:
        process = start("list", cwd=tmp_path, stdout=full.fileno())
        _, err = process.communicate()
    assert process.returncode == 3
    assert err == b"error: standard output: No space left on device\n"


def test_a_console_without_unicode_gets_ascii_and_english(tmp_path: Path) -> None:
    """A Chinese locale on a console that cannot print Chinese speaks English."""
    process = start(cwd=tmp_path, LANG="zh_CN", PYTHONIOENCODING="ascii:strict")
    out, err = process.communicate()
    assert out.startswith(b"torch-kata: small PyTorch exercises")
    process = start("show", "add_one", cwd=tmp_path, PYTHONIOENCODING="ascii:strict")
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert out.splitlines()[1] == b"01_first/add_one | 3 points"
    process = start("--lang", "zh", "show", "add_one", cwd=tmp_path, PYTHONIOENCODING="ascii")
    out, err = process.communicate()
    assert process.returncode == 0, err
    assert out.splitlines()[0] == b"\\u52a0\\u4e00"


def test_the_locale_chooses_the_language(tmp_path: Path) -> None:
    """zh_CN speaks Chinese; KATA_LANG and --lang come before it; an unknown one is English."""
    utf8 = functools.partial(start, cwd=tmp_path, PYTHONIOENCODING="utf-8")
    started = (
        utf8(LANG="zh_CN.UTF-8"),
        utf8(LANG="zh_CN.UTF-8", KATA_LANG="en"),
        utf8(LANG="fr_FR.UTF-8"),
    )
    locale, variable, unknown = (each.communicate()[0].decode() for each in started)
    assert locale.startswith("torch-kata：自动判题的 PyTorch")
    assert variable[:25] == unknown[:25] == "torch-kata: small PyTorch"


def passed_katas(workspace: Path) -> list[str]:
    """The katas that the workspace remembers as passed."""
    saved = json.loads((workspace / ".kata" / "progress.json").read_text())
    return [kata for kata, record in saved["katas"].items() if record["outcome"] == "passed"]


POSIX = pytest.mark.skipif(sys.platform == "win32", reason="these signals are POSIX's")


@POSIX
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_stop_keeps_every_verdict_that_was_shown(tmp_path: Path, name: str) -> None:
    """Whatever ends a run over all katas: what was on the screen is remembered."""
    start("init", cwd=tmp_path).communicate()
    process = start("check", "--all", cwd=tmp_path, mode="stop")
    assert process.stdout is not None
    assert process.stdout.readline().startswith(b"01_first/add_one ")
    number = getattr(signal, name)
    process.send_signal(number)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 128 + number
    assert err == b"stopped; your files and your progress are kept\n"
    assert passed_katas(tmp_path) == ["01_first/add_one"]


@POSIX
@pytest.mark.parametrize("colour", ["", "1"])
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_changes_no_verdict(tmp_path: Path, closed: str, colour: str) -> None:
    """A right answer is passed and remembered, whether or not anybody can read it."""
    start("init", cwd=tmp_path).communicate()
    process = start(
        "check", "add_one", cwd=tmp_path, mode="pass", closed=closed, FORCE_COLOR=colour
    )
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert err == b""
    assert (out == b"") == (">&-" in closed.replace("2>&-", ""))
    assert passed_katas(tmp_path) == ["01_first/add_one"]


@POSIX
@pytest.mark.parametrize("colour", ["", "1"])
@pytest.mark.parametrize("options", [[], ["--json"], ["--all"]])
def test_a_reader_that_leaves_changes_no_verdict(
    tmp_path: Path, options: list[str], colour: str
) -> None:
    """`kata check | head -1`: the status is the verdict's."""
    start("init", cwd=tmp_path).communicate()
    reader, writer = os.pipe()
    os.close(reader)
    target = [] if options == ["--all"] else ["add_one"]
    process = start(
        "check", *target, *options, cwd=tmp_path, mode="pass", stdout=writer, FORCE_COLOR=colour
    )
    os.close(writer)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, b"")
    assert "01_first/add_one" in passed_katas(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize("options", [["add_one"], ["add_one", "--json"], ["--all"]])
def test_a_verdict_that_cannot_be_written_is_remembered(
    tmp_path: Path, options: list[str], both: bool
) -> None:
    """Status 3, never 1: the answer was right, and the record says so."""
    start("init", cwd=tmp_path).communicate()
    with Path("/dev/full").open("wb") as full:
        process = start(
            "check",
            *options,
            cwd=tmp_path,
            mode="pass",
            stdout=full.fileno(),
            stderr=full.fileno() if both else subprocess.PIPE,
        )
        _, err = process.communicate(timeout=20)
    assert process.returncode == 3
    if not both:
        assert err == b"error: standard output: No space left on device\n"
    assert "01_first/add_one" in passed_katas(tmp_path)


def test_help_into_a_closed_pipe_ends_well(tmp_path: Path) -> None:
    """`kata --help | head -1` is no failure."""
    reader, writer = os.pipe()
    os.close(reader)
    process = start("check", "--help", cwd=tmp_path, stdout=writer)
    os.close(writer)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
