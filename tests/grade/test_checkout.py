"""A checkout is read as data: regular files under their own names, and nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.catalog.pack import KataFolder, Pack
from checker.errors import UsageError
from checker.grade.checkout import Checkout, definition_line, submission
from checker.submit import Submission

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pack"
NAME = "01_first/add_one.py"
posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")


@pytest.fixture
def kata() -> KataFolder:
    return Pack.in_folder(FIXTURES).kata("01_first/add_one")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with an empty folder for the chapter, and a secret beside it."""
    (tmp_path / "secret.py").write_text("def add_one(x):\n    return x + 1\n")
    (tmp_path / "checkout" / "01_first").mkdir(parents=True)
    return tmp_path / "checkout"


def read(root: Path, kata: KataFolder) -> Submission:
    with Checkout(root) as checkout:
        return submission(checkout, kata)


def problem(root: Path, kata: KataFolder, lang: str = "en") -> str:
    """Return why there is nothing to judge."""
    answer = read(root, kata).answer
    assert isinstance(answer, dict), answer
    return answer[lang]


def test_a_file_is_given_by_its_bytes_and_its_name(root: Path, kata: KataFolder) -> None:
    (root / NAME).write_bytes(b"x = 1\r\n")
    assert read(root, kata) == Submission(kata, b"x = 1\r\n", NAME)


def test_a_missing_file_is_told(root: Path, kata: KataFolder) -> None:
    assert problem(root, kata) == "this file does not exist"
    assert problem(root, kata, "zh") == "这个文件不存在"


def test_a_missing_folder_is_a_missing_file(root: Path, kata: KataFolder) -> None:
    (root / "01_first").rmdir()
    assert problem(root, kata) == "this file does not exist"


ODD: dict[str, tuple[Callable[[Path], object], str]] = {
    "link": (lambda path: path.symlink_to("../../secret.py"), "is a symbolic link"),
    "dangling link": (lambda path: path.symlink_to("nowhere"), "is a symbolic link"),
    "link to a device": (lambda path: path.symlink_to("/dev/zero"), "is a symbolic link"),
    "hard link": (
        lambda path: os.link(path.parent.parent.parent / "secret.py", path),
        "is a hard link",
    ),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "pipe": (lambda path: os.mkfifo(path), "is a named pipe"),
}


@posix
@pytest.mark.parametrize("kind", ODD)
def test_what_is_no_file_is_not_read(root: Path, kata: KataFolder, kind: str) -> None:
    """Neither followed nor waited for."""
    make, what = ODD[kind]
    make(root / NAME)
    assert problem(root, kata) == f"{what}; submit the file itself"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes them")
def test_a_device_is_not_opened(root: Path, kata: KataFolder) -> None:
    try:
        os.mknod(root / NAME, 0o20666, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("no devices in this container")
    assert problem(root, kata) == "is a device; submit the file itself"


def test_a_large_file_is_not_read(root: Path, kata: KataFolder) -> None:
    """Its size alone is looked at; 2 GB of nothing take no time."""
    with (root / NAME).open("wb") as file:
        file.truncate(2 * 1024**3)
    assert problem(root, kata) == "is larger than 1000000 bytes; a solution is a small file"


@posix
def test_a_linked_folder_is_not_entered(root: Path, kata: KataFolder, tmp_path: Path) -> None:
    """The file lies elsewhere then, though it is a regular one."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "add_one.py").write_text("x = 1\n")
    (root / "01_first").rmdir()
    (root / "01_first").symlink_to(tmp_path / "elsewhere")
    assert problem(root, kata) == (
        "its folder 01_first is a symbolic link; submit the folder itself"
    )
    assert problem(root, kata, "zh") == "它所在的 01_first 是符号链接；请提交文件夹本身"


@posix
def test_a_file_in_the_folder_s_place_is_told(root: Path, kata: KataFolder) -> None:
    (root / "01_first").rmdir()
    os.mkfifo(root / "01_first")
    assert problem(root, kata) == "its folder 01_first is a named pipe; submit the folder itself"


@posix
def test_nothing_is_read_by_path_either(
    root: Path, kata: KataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where files cannot be opened by a descriptor of their folder, the same holds."""
    monkeypatch.setattr("checker.grade.checkout._BY_DESCRIPTOR", False)
    assert problem(root, kata) == "this file does not exist"
    (root / NAME).symlink_to("../../secret.py")
    assert problem(root, kata) == "is a symbolic link; submit the file itself"
    (root / NAME).unlink()
    (root / NAME).write_bytes(b"x = 1\n")
    assert read(root, kata).answer == b"x = 1\n"
    (root / "01_first").rename(root / "other")
    (root / "01_first").symlink_to("other")
    assert problem(root, kata).startswith("its folder 01_first is a symbolic link")


@pytest.fixture(params=["missing", "file", "link"])
def no_checkout(request: pytest.FixtureRequest, root: Path) -> Path:
    path = root / "there"
    if request.param == "file":
        path.write_text("")
    elif request.param == "link":
        path.symlink_to(root / "01_first")
    return path


@posix
def test_a_checkout_is_a_folder_itself(no_checkout: Path) -> None:
    """The message names it."""
    with pytest.raises(UsageError, match="checkout/there: "), Checkout(no_checkout):
        pass


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (b"import torch\n\ndef add_one(x):\n    pass\n", 3),
        (b"\r\n\r\nclass add_one:\r\n", 3),
        (b"async def add_one(x): ...\n", 1),
        (b"\n\nadd_one = lambda x: x + 1\n", 3),
        (b"add_one_more = 1\ndef xadd_one(): ...\n    def add_one(): ...\n", 0),
        (b"(" * 900_000, 0),
        (b" " * 900_000 + b"x", 0),
        (b"", 0),
    ],
)
def test_the_line_of_the_definition_is_found(kata: KataFolder, source: bytes, line: int) -> None:
    """At the top level, by searching: nothing is parsed."""
    assert definition_line(Submission(kata, source, NAME)) == line
