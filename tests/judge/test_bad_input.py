"""Submissions that are no solution at all, and katas that are broken: who is told what."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from verdicts import Judge, run_verdict

from checker.catalog.pack import KataFolder, Pack
from checker.judge.job import Refused

FOLDER = Path(__file__).parent / "pack"
PACK = Pack(FOLDER / "katas", FOLDER / "reference")
KATA = PACK.kata("01_checks/shape")


def make_folder(path: Path) -> None:
    path.mkdir()


def make_link(path: Path) -> None:
    path.symlink_to(KATA.solution)


def make_dangling_link(path: Path) -> None:
    path.symlink_to("nowhere.py")


def make_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50 * 2**20)


def make_unreadable(path: Path) -> None:
    path.write_text("x = 1\n")
    path.chmod(0)


NOT_FILES = {
    "is a folder; hand in a file": make_folder,
    "is a symbolic link; hand in the file itself": make_link,
    "there is no such file": make_dangling_link,
    "is larger than 1000000 bytes; a solution is a small file": make_large,
    "is not a regular file": os.mkfifo,
    "cannot be opened: Permission denied": make_unreadable,
    "is not UTF-8 text (byte 2); save it again as UTF-8": lambda p: p.write_bytes(b"x=\xff\xfe"),
    "holds a null byte": lambda p: p.write_bytes(b"x = 1\0"),
}


@pytest.mark.parametrize("message", NOT_FILES)
def test_what_is_no_source_file_is_told(message: str, tmp_path: Path) -> None:
    """The kata is errored with all its points at stake, and the message says what to do."""
    if "Permission" in message and os.geteuid() == 0:
        pytest.skip("root may read everything")
    path = tmp_path / "shape.py"
    NOT_FILES[message](path)
    verdict = run_verdict(KATA, path).katas[0]
    assert (verdict.outcome, verdict.points, verdict.max_points) == ("errored", 0, 3)
    assert verdict.error is not None
    assert (verdict.error.kind, verdict.error.message) == ("import", f"shape.py: {message}")


def test_the_reference_itself_is_not_accepted(tmp_path: Path) -> None:
    """A path that leads into the katas' own folders is refused, through linked folders too."""
    (tmp_path / "mine").symlink_to(KATA.reference_folder)
    verdict = run_verdict(KATA, tmp_path / "mine" / "solution.py").katas[0]
    assert verdict.outcome == "errored"
    assert verdict.error is not None
    assert verdict.error.message == "shape.py: is part of the katas themselves"


ERRORS = {
    "def f(x:\n    return x\n": ("errored", "syntax", 1, "Python cannot read shape.py: "),
    "import torhc\n": ("errored", "import", 1, "ModuleNotFoundError: No module named 'torhc'"),
    "def g(x):\n    return x\n": ("failed", "not_defined", None, "shape.py does not define f; "),
    "": ("failed", "not_defined", None, "shape.py does not define f; "),
    "def f(x):\n    return x.sums()\n": (
        "errored",
        "exception",
        2,
        "AttributeError: 'Tensor' object has no attribute 'sums'",
    ),
    "def f(x):\n    raise NotImplementedError\n": ("failed", "not_started", None, "not started"),
    "import os\ndef f(x):\n    os.abort()\n": ("errored", "signal", None, "crashed with signal 6"),
    "import os\ndef f(x):\n    os._exit(0)\n": ("errored", "protocol", None, "the program ended"),
    "def f(x):\n    exit()\n": ("errored", "exception", 2, "the code ended the program"),
    "def f(x):\n    return f(x)\n": ("errored", "exception", 2, "RecursionError: "),
    "def f(x):\n    return x.expand(10**5, -1, 3).sum(0) * bytearray(8 * 2**30)\n": (
        "errored",
        "memory",
        2,
        "ran out of the memory it may use",
    ),
}


@pytest.mark.parametrize("source", ERRORS)
def test_each_way_to_break_has_its_words(source: str, judge: Judge) -> None:
    """Kind, line and the beginning of the message; no points, and the true maximum."""
    outcome, kind, line, message = ERRORS[source]
    verdict = judge(KATA, source)
    assert verdict.error is not None
    found = (verdict.outcome, verdict.error.kind, verdict.error.line)
    assert found == (outcome, kind, line)
    assert verdict.error.message.startswith(message)
    assert (verdict.points, verdict.max_points) == (0, 3)
    assert sum(check.max_points for check in verdict.checks) == 3


def test_what_never_ends_is_timed_out(judge: Judge, tmp_path: Path) -> None:
    """A loop without end is stopped by the kata's own limit."""
    kata = copy_kata(tmp_path)
    spec = kata.spec_file.read_text()
    kata.spec_file.write_text(spec + "limits: {seconds: 0.5}\n")
    verdict = judge(kata, "def f(x):\n    while True: pass\n")
    assert verdict.outcome == "timed_out"
    assert verdict.error is not None
    assert verdict.error.message == "still running after 0.5 s; look for a loop that never ends"


def test_the_stub_is_not_started(judge: Judge) -> None:
    """An untouched stub is failed, said kindly; line ends and blank lines do not matter."""
    verdict = judge(KATA, KATA.stub.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
    assert verdict.outcome == "failed"
    assert verdict.error is not None
    assert verdict.error.kind == "not_started"


def copy_kata(folder: Path) -> KataFolder:
    """A kata of its own, to be broken."""
    katas, reference = folder / "katas/01_checks/shape", folder / "reference/01_checks/shape"
    shutil.copytree(KATA.folder, katas)
    shutil.copytree(KATA.reference_folder, reference)
    return KataFolder(KATA.id, katas, reference)


def raising_reference(kata: KataFolder) -> None:
    kata.solution.write_text("def f(x):\n    return x.sums()\n")


def broken_checks(kata: KataFolder) -> None:
    kata.checks_file.write_text("def test_it(submission:\n")


def raising_checks(kata: KataFolder) -> None:
    kata.checks_file.write_text("def test_it(submission):\n    [][0]\n")


BROKEN = {
    "shape.py: missing": lambda kata: kata.stub.unlink(),
    "solution.py: missing": lambda kata: kata.solution.unlink(),
    "solution.py: the reference fails: AttributeError": raising_reference,
    "points: expected a positive integer, got 0": lambda kata: kata.spec_file.write_text(
        kata.spec_file.read_text().replace("points: 3", "points: 0")
    ),
    "expected a map of keys, got an empty file": lambda kata: kata.spec_file.write_text(""),
    "SyntaxError": broken_checks,
    "check test_it: IndexError": raising_checks,
}


@pytest.mark.parametrize("message", BROKEN)
def test_a_broken_kata_is_our_fault(
    message: str, tmp_path: Path, refusal: Callable[[KataFolder, Path], Refused]
) -> None:
    """The run is refused, naming the file; nothing is blamed on the learner."""
    kata = copy_kata(tmp_path)
    BROKEN[message](kata)
    answer = tmp_path / "shape.py"
    answer.write_bytes(KATA.solution.read_bytes())
    refused = refusal(kata, answer)
    assert not refused.usage
    assert message.replace("shape.py", "stub.py") in refused.message
