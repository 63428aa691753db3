"""Submissions that are no solution at all, and katas that are broken: who is told what."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.engine import client
from checker.job import Finished, Job, Task
from checker.verdict import KataFault
from tests.verdicts import Judge, run_verdict

pytestmark = pytest.mark.usefixtures("processes")

FOLDER = Path(__file__).parent / "pack"
PACK = Pack(FOLDER / "katas", FOLDER / "reference")
KATA = PACK.kata("01_checks/shape")


def make_folder(path: Path) -> None:
    path.mkdir()


def make_link(path: Path) -> None:
    path.symlink_to(KATA.solution)


def make_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50 * 2**20)


def make_unreadable(path: Path) -> None:
    path.write_text("x = 1\n")
    path.chmod(0)


NOT_FILES: dict[str, Callable[[Path], object]] = {
    "is a folder; submit a file": make_folder,
    "is a symbolic link; submit the file itself": make_link,
    "this file does not exist": lambda _: None,
    "is larger than 1000000 bytes; a solution is a small file": make_large,
    "is a named pipe; submit a file": os.mkfifo,
    "cannot be opened: Permission denied": make_unreadable,
    "is not UTF-8 text (at byte 2); save it as UTF-8": lambda p: p.write_bytes(b"x=\xff\xfe"),
    "contains a null byte": lambda p: p.write_bytes(b"x = 1\0"),
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


def test_a_link_that_leads_nowhere_is_told_as_a_link(tmp_path: Path) -> None:
    """Where a link leads is not looked at, and the reason is in the learner's language."""
    path = tmp_path / "shape.py"
    path.symlink_to("nowhere.py")
    verdict = run_verdict(KATA, path, lang="zh").katas[0]
    assert verdict.error is not None
    assert verdict.error.message == "shape.py: 是符号链接；请提交文件本身"


def test_the_reference_itself_is_not_accepted(tmp_path: Path) -> None:
    """A path that leads into the katas' own folders is refused, through linked folders too."""
    (tmp_path / "mine").symlink_to(KATA.reference_folder)
    verdict = run_verdict(KATA, tmp_path / "mine" / "solution.py").katas[0]
    assert verdict.outcome == "errored"
    assert verdict.error is not None
    assert verdict.error.message == "shape.py: belongs to the pack; submit your own file"


ERRORS = {
    "def f(x:\n    return x\n": ("errored", "syntax", 1, "shape.py has a syntax error: "),
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
    "import os\ndef f(x):\n    os.abort()\n": (
        "errored",
        "signal",
        None,
        "the code crashed with signal 6",
    ),
    "import os\ndef f(x):\n    os._exit(0)\n": ("errored", "protocol", None, "the code ended"),
    "def f(x):\n    exit()\n": ("errored", "exception", 2, "the code ended the program"),
    "def f(x):\n    return f(x)\n": ("errored", "exception", 2, "RecursionError: "),
    "def f(x):\n    return x.expand(10**5, -1, 3).sum(0) * bytearray(8 * 2**30)\n": (
        "errored",
        "memory",
        2,
        "the code used more memory than is allowed",
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


USES = "def f(x):\n    {}\n    return x\n"
KEYBOARD = (
    "EOFError: EOF when reading a line. "
    "There is no keyboard input here: use the function's arguments instead of `input()`.",
    "EOFError: EOF when reading a line。这里没有键盘输入：请使用函数的参数，不要用 `input()`。",
)
FOLDER_IS_EMPTY = (
    "FileNotFoundError: [Errno 2] No such file or directory: 'data/x.csv'. "
    "The code runs in an empty folder: only files that an argument names exist there.",
    "FileNotFoundError: [Errno 2] No such file or directory: 'data/x.csv'。"
    "代码在一个空文件夹里运行：其中只有参数给出的文件。",
)
NOT_NEEDED = (
    "ModuleNotFoundError: No module named 'my_helpers'. my_helpers cannot be imported here. "
    "A solution is one file; PyTorch, NumPy and the standard library are enough.",
    "ModuleNotFoundError: No module named 'my_helpers'。这里不能导入 my_helpers。"
    "答案只有一个文件，用 PyTorch、NumPy 和标准库就够了。",
)
ADVICE = {
    "%matplotlib inline\n": (
        "shape.py has a syntax error: invalid syntax. "
        "Lines that begin with % work only in a notebook: remove this line.",
        "shape.py 有语法错误：invalid syntax。以 % 开头的行只能在 notebook 里用：请删掉这一行。",
    ),
    "import torch\n!pip install torch\n": (
        "shape.py has a syntax error: invalid syntax. "
        "Lines that begin with ! work only in a notebook: remove this line.",
        "shape.py 有语法错误：invalid syntax。以 ! 开头的行只能在 notebook 里用：请删掉这一行。",
    ),
    ">>> import torch\n": (
        "shape.py has a syntax error: invalid syntax. The prompt of an interactive session was "
        "copied too: remove >>> from every line.",
        "shape.py 有语法错误：invalid syntax。"
        "复制代码时带上了交互式会话的提示符：请删掉每一行的 >>>。",
    ),
    "```python\nimport torch\n```\n": (
        "shape.py has a syntax error: invalid syntax. "
        "Lines with ``` mark code in a chat or on a web page: remove them.",
        "shape.py 有语法错误：invalid syntax。``` 是聊天或网页里标记代码用的：请删掉这样的行。",
    ),
    USES.format("n = int(input())"): KEYBOARD,
    USES.format("open('data/x.csv')"): FOLDER_IS_EMPTY,
    "import my_helpers\n": NOT_NEEDED,
    "import torhc\n": (
        "ModuleNotFoundError: No module named 'torhc'. Did you mean torch?",
        "ModuleNotFoundError: No module named 'torhc'。是不是想写 torch？",
    ),
    "import torch\ntorch.set_default_dtype(torch.float64)\n"
    + USES.format("torch.ones(3, 3) @ x.reshape(-1, 1)[:3]"): (
        "RuntimeError: expected m1 and m2 to have the same dtype, but got: double != float. "
        "`torch.set_default_dtype` changes the dtype of every tensor that is created after it: "
        "remove it.",
        "RuntimeError: expected m1 and m2 to have the same dtype, but got: double != float。"
        "`torch.set_default_dtype` 会改变此后创建的所有张量的 dtype：请删掉它。",
    ),
}


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("source", ADVICE)
def test_what_beginners_run_into_is_explained(source: str, lang: str, judge: Judge) -> None:
    """The usual odd files: Python's own words, and then what to do about it."""
    verdict = judge(KATA, source, lang=lang)
    assert verdict.error is not None
    assert verdict.error.message == ADVICE[source][lang == "zh"]


# What the sandbox denies, and with it its words, is not the same everywhere.
DENIED = {
    "from torch.utils.data import DataLoader\n"
    + USES.format("list(DataLoader(x, num_workers=2))"): "leave `num_workers` at 0.",
    "import subprocess\n"
    + USES.format("subprocess.run(['true'])"): "The code cannot start other processes here",
    USES.format("open('/tmp/mine', 'w')"): "The code may read and write only in the folder",
    "import torch\n" + USES.format("torch.save(x, '/tmp/x.pt')"): "may read and write only in",
    "import urllib.request as u\n"
    + USES.format("u.urlopen('http://example.org')"): "There is no network here",
}


@pytest.mark.skipif(sys.platform != "linux", reason="there is no sandbox elsewhere")
@pytest.mark.parametrize("source", DENIED)
def test_what_the_sandbox_denies_is_explained(source: str, judge: Judge) -> None:
    """A loader's workers, processes, files elsewhere, and the network."""
    verdict = judge(KATA, source)
    assert verdict.error is not None
    assert DENIED[source] in verdict.error.message


def test_a_default_dtype_is_named_where_the_dtype_differs(judge: Judge) -> None:
    """A check of the dtype that fails says what changed it, and other failures do not."""
    source = "import torch\ntorch.set_default_dtype(torch.float64)\ndef f(x):\n    return {}\n"
    kata = PACK.kata("01_checks/dtype")
    verdict = judge(kata, source.format("torch.ones(x.shape)"))
    (message,) = (check.message for check in verdict.checks if check.id == "dtype")
    assert message.endswith(
        ". `torch.set_default_dtype` changes the dtype of every tensor that is created after it: "
        "remove it."
    )
    verdict = judge(KATA, source.format("x[:1]"))
    assert not any("set_default_dtype" in check.message for check in verdict.checks)


LONG_WINDED = {
    "a key": 'def f(x):\n    return {"k" * 10**6: x}\n',
    "a message": 'def f(x):\n    raise ValueError("\\x01" * 10**6)\n',
    "a class": 'def f(x):\n    raise type("E" * 10**6, (Exception,), {})("x")\n',
    "a type": 'def f(x):\n    return type("E" * 10**6, (), {})()\n',
    "output": 'def f(x):\n    print("\\x01" * 10**6)\n    return x[:1]\n',
    "a name": "from torch import " + "k" * 10**5 + "\n",
    "a line": "x = " + "(" * 10**5 + "\n",
}


@pytest.mark.parametrize("what", LONG_WINDED)
def test_a_verdict_is_short_whatever_is_long(what: str, judge: Judge) -> None:
    """Messages have at most 2 KB and a kata's verdict at most 64 KB, as JSON."""
    verdict = judge(KATA, LONG_WINDED[what])
    assert verdict.outcome in ("failed", "errored")
    assert len(msgspec.json.encode(verdict)) <= 64 * 1024
    for message in (verdict.error and verdict.error.message, *(c.message for c in verdict.checks)):
        assert len(msgspec.json.encode(message)) <= 2048


def test_what_never_ends_is_timed_out(judge: Judge, tmp_path: Path) -> None:
    """A loop without end is stopped by the kata's own limit."""
    kata = copy_kata(tmp_path)
    spec = kata.spec_file.read_text()
    kata.spec_file.write_text(spec + "limits: {seconds: 0.5}\n")
    verdict = judge(kata, "def f(x):\n    while True: pass\n")
    assert verdict.outcome == "timed_out"
    assert verdict.error is not None
    assert (
        verdict.error.message
        == "the code was still running after 0.5 s; look for a loop that never ends"
    )


def test_the_stub_is_not_started(judge: Judge) -> None:
    """An untouched stub is failed, said kindly; line ends and blank lines do not matter."""
    verdict = judge(KATA, KATA.stub.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
    assert verdict.outcome == "failed"
    assert verdict.error is not None
    assert verdict.error.kind == "not_started"


def copy_kata(folder: Path, name: str = KATA.id) -> KataFolder:
    """A kata of its own, to be broken."""
    katas, reference = folder / "katas" / name, folder / "reference" / name
    shutil.copytree(KATA.folder, katas)
    shutil.copytree(KATA.reference_folder, reference)
    return KataFolder(name, katas, reference)


def right(folder: Path) -> Path:
    """A right answer, not in the katas' own folders."""
    path = folder / "shape.py"
    path.write_bytes(KATA.solution.read_bytes())
    return path


def task_of(kata: KataFolder, path: Path) -> Task:
    return Task(kata.id, str(kata.folder), str(kata.reference_folder), str(path), path.name)


def raising_reference(kata: KataFolder) -> None:
    kata.solution.write_text("def f(x):\n    return x.sums()\n")


def checks(source: str) -> Callable[[KataFolder], object]:
    """Break a kata by what is in its checks.py."""
    return lambda kata: kata.checks_file.write_text(source)


def by_a_test(body: str) -> Callable[[KataFolder], object]:
    """Break a kata by what a test of it does."""
    return checks(f"import os, sys\nimport pytest\ndef test_it(submission):\n    {body}\n")


BROKEN: dict[str, Callable[[KataFolder], object]] = {
    "stub.py: missing": lambda kata: kata.stub.unlink(),
    "solution.py: missing": lambda kata: kata.solution.unlink(),
    "solution.py: the reference fails: AttributeError": raising_reference,
    "points: expected a positive integer, got 0": lambda kata: kata.spec_file.write_text(
        kata.spec_file.read_text().replace("points: 3", "points: 0")
    ),
    "expected a map of keys, got an empty file": lambda kata: kata.spec_file.write_text(""),
    "cases[0]: cannot be drawn": lambda kata: kata.spec_file.write_text(
        kata.spec_file.read_text().replace("randn: [", "randn: [4096, 4096, 4096, ", 1)
    ),
    "checks.py: expected a file of tests": lambda kata: kata.checks_file.mkdir(),
    "checks.py: expected tests, found none": checks("x = 1\n"),
    "checks.py: SyntaxError: '(' was never closed": checks("def test_it(submission:\n"),
    "checks.py:1: ModuleNotFoundError: No module named 'torhc'": checks("import torhc\n"),
    "checks.py:1: SystemExit: 0": checks("raise SystemExit(0)\n"),
    "checks.py:1: KeyboardInterrupt": checks("raise KeyboardInterrupt\n"),
    "checks.py:2: Exit: over": checks("import pytest\npytest.exit('over')\n"),
    "checks.py:2: Skipped: not now": checks(
        "import pytest\npytest.skip('not now', allow_module_level=True)\n"
    ),
    "01_checks/shape: the judge crashes while it reads this kata": checks(
        "import os\nos._exit(0)\n"
    ),
    "check test_it: IndexError": by_a_test("[][0]"),
    "check test_it: raises SystemExit; a test must not end the program": by_a_test("sys.exit()"),
    "check test_it: raises KeyboardInterrupt; a test must not end the program": by_a_test(
        "raise KeyboardInterrupt"
    ),
    "check test_it: raises Exit; a test must not end the program": by_a_test("pytest.exit('over')"),
    "check test_it: Skipped: not now": by_a_test("pytest.skip('not now')"),
    "check test_it: returns a bool; a test must return None": by_a_test(
        "return submission is None"
    ),
    "01_checks/shape: the judge crashes on the kata's own solution": by_a_test("os._exit(0)"),
}


@pytest.mark.parametrize("message", BROKEN)
def test_a_broken_kata_is_our_fault(
    message: str, tmp_path: Path, fault: Callable[[KataFolder, Path], KataFault]
) -> None:
    """It is told apart from what was judged, naming the file; nothing is blamed on the learner."""
    kata = copy_kata(tmp_path)
    BROKEN[message](kata)
    answer = tmp_path / "shape.py"
    answer.write_bytes(KATA.solution.read_bytes())
    found = fault(kata, answer)
    assert found.id == KATA.id
    assert message in found.message


def test_a_broken_kata_does_not_cost_the_others(tmp_path: Path) -> None:
    """Katas that end, stop or upset the judge, each in another way, between katas that are fine."""
    tasks, broken = [], []
    for number, damage in enumerate(BROKEN.values()):
        kata = copy_kata(tmp_path / str(number), f"{number:02}_broken/shape")
        damage(kata)
        broken.append(kata.id)
        tasks += [task_of(kata, KATA.solution), task_of(KATA, right(tmp_path))]
    *_, last = client.run(Job(tuple(tasks)))
    assert isinstance(last, Finished)
    assert sorted(fault.id for fault in last.verdict.faults) == broken
    assert [(kata.id, kata.outcome) for kata in last.verdict.katas] == [(KATA.id, "passed")] * len(
        broken
    )
    assert last.verdict.points == last.verdict.max_points == 3 * len(broken)
