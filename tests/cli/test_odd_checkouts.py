"""A checkout is data: whatever lies in it, nothing hangs, breaks or is made elsewhere."""

import json
import os
import shutil
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from tests.cli.cli_fakes import FakeEngine, Kata

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX files")
SECONDS = 180  # only a hang takes so long, on any machine


@pytest.fixture(autouse=True)
def no_hang() -> Iterator[None]:
    """Fail where a command waits for ever."""

    def late(*_: object) -> None:
        raise AssertionError("still waiting")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def _folder(path: Path) -> None:
    path.mkdir()
    (path / "inside").write_text("kept")


def _socket(path: Path) -> None:
    # A socket's address is short; the path here may not be.
    before = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(before)


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10**12)


ODD: dict[str, Callable[[Path], object]] = {
    "folder": _folder,
    "pipe": os.mkfifo,
    "socket": _socket,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "dangling link": lambda path: path.symlink_to(path.parent.parent / "made-elsewhere"),
    "link to another file": lambda path: path.symlink_to(path.parent.parent / "README.md"),
    "huge": _huge,
    "deep": lambda path: path.write_text('{"format":1,"katas":' + "[" * 3_000_000),
    "deep in a field that nobody knows": lambda path: path.write_text(
        '{"format":1,"x":' + "[" * 900_000 + "]" * 900_000 + "}"
    ),
    "no count": lambda path: path.write_text(
        '{"format":1,"katas":{"01_first/add_one":{"hints":-7}},"packs":3}'
    ),
    "another encoding": lambda path: path.write_bytes("{}".encode("utf-16")),
}
COMMANDS: tuple[list[str], ...] = (
    ["list"], [], ["next"], ["check", "add_one"], ["hint", "add_one"], ["reset", "double_it"],
    ["solution", "make_zeros", "--give-up"], ["init"],
)  # fmt: skip


@pytest.mark.parametrize("name", ["progress.json", "workspace.json", "lock", "backups"])
@pytest.mark.parametrize("kind", ODD)
def test_any_file_of_the_state_may_be_anything(
    kata: Kata, workspace: Path, kind: str, name: str
) -> None:
    """Every command works, what is in the way is set aside, and nothing is written elsewhere."""
    path = workspace / ".kata" / name
    path.unlink(missing_ok=True)
    ODD[kind](path)
    (workspace / "01_first" / "double_it.py").write_text("mine\n")
    readme = (workspace / "README.md").read_bytes()
    for command in COMMANDS:
        result = kata(*command)
        assert result.status == 0, (command, result.err)
        assert "Traceback" not in result.err
    assert not (workspace / "made-elsewhere").exists()
    assert (workspace / "README.md").read_bytes() == readme
    assert kata("list").err == ""
    if name == "progress.json":
        katas = {each["id"]: each for each in json.loads(kata("list", "--json").out)["katas"]}
        assert katas["01_first/add_one"]["state"] == "passed"
        assert katas["01_first/add_one"]["hints"] == 1
    if kind == "folder" and name != "backups":
        (aside,) = (workspace / ".kata").glob(f"{Path(name).stem}.damaged-*")
        assert (aside / "inside").read_text() == "kept"


@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling link", "link to another file"])
def test_a_chapter_s_place_may_be_taken(kata: Kata, tmp_path: Path, kind: str) -> None:
    """Stubs are never written through a link, nor half a workspace where a chapter cannot be."""
    root = tmp_path / "w"
    root.mkdir()
    (tmp_path / "README.md").write_text("not yours\n")
    ODD[kind](root / "02_second")
    result = kata("init", "w")
    if kind == "folder":
        assert result.status == 0
        return
    what = {"pipe": "a named pipe"}.get(kind, "a symbolic link")
    assert result.status == 2
    assert result.err == (
        f"error: {root}/02_second: this is {what}, but a folder is needed; move it away first\n"
    )
    assert [path.name for path in root.iterdir()] == ["02_second"]
    assert not (tmp_path / "made-elsewhere").exists()


def test_a_link_to_a_folder_elsewhere_is_not_written_through(
    kata: Kata, workspace: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Neither `init` nor `reset` make a file outside of the workspace."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (workspace / "01_first").rename(workspace / "before")
    (workspace / "01_first").symlink_to(elsewhere)
    (workspace / ".kata" / "backups").symlink_to(elsewhere)
    for command in (["init"], ["reset", "add_one"]):
        result = kata(*command)
        assert result.status == 2
        assert "01_first: this is a symbolic link" in result.err
    (workspace / "02_second" / "make_zeros.py").write_text("mine\n")
    assert kata("reset", "make_zeros").status == 0
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling link", "link to another file"])
def test_reset_of_what_is_no_file_is_refused(kata: Kata, workspace: Path, kind: str) -> None:
    """A link is not read into a backup, and a pipe is not waited for."""
    mine = workspace / "01_first" / "add_one.py"
    mine.unlink()
    ODD[kind](mine)
    result = kata("reset", "add_one")
    what = {"pipe": "a named pipe", "folder": "a folder"}.get(kind, "a symbolic link")
    assert (result.status, result.err) == (
        2,
        f"error: {mine}: this is {what}; move it away first\n",
    )
    assert not (workspace / ".kata" / "backups").exists()


@pytest.mark.parametrize("kind", ["pipe", "dangling link", "link to another folder", "file"])
def test_the_state_folder_itself_may_be_anything(kata: Kata, tmp_path: Path, kind: str) -> None:
    """It is no workspace then; `kata init` sets it aside and makes one."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "workspace.json").write_text('{"format":1,"lang":"zh"}')
    made = {
        "file": lambda path: path.write_text("x"),
        "link to another folder": lambda path: path.symlink_to(tmp_path / "other"),
    } | ODD
    made[kind](tmp_path / ".kata")
    for command in (["check"], ["hint"], ["reset", "add_one"]):
        result = kata(*command)
        assert result.status == 2
        assert "this folder is not in a workspace" in result.err
    result = kata("init")
    assert result.status == 0
    assert "damaged" in result.err
    assert len(list(tmp_path.glob(".kata.damaged-*"))) == 1
    assert kata("check").status == 0
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["workspace.json"]


@pytest.mark.parametrize("name", [".kata", ".kata/backups"])
def test_a_link_that_cannot_be_moved_is_not_written_through(
    kata: Kata,
    workspace: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
) -> None:
    """Where setting aside is refused, so is what would have needed the folder."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    if name == ".kata":
        (workspace / name).rename(workspace / "before")
    (workspace / name).symlink_to(elsewhere)
    (workspace / "01_first" / "add_one.py").write_text("mine\n")

    def refused(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "rename", refused)
    result = kata("init", "--lang", "zh") if name == ".kata" else kata("reset", "add_one")
    assert result.status == 3
    why = "：不是文件夹" if name == ".kata" else ": Not a directory"
    assert f"{name}{why}" in result.err
    assert list(elsewhere.iterdir()) == []
    assert (workspace / "01_first" / "add_one.py").read_text() == "mine\n"


def test_a_state_folder_that_cannot_be_changed_costs_no_verdict(
    kata: Kata, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a read-only checkout, damaged files stay where they are and katas are judged."""
    (workspace / ".kata" / "progress.json").write_text("{")

    def refused(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "rename", refused)
    monkeypatch.setattr(Path, "replace", refused)
    result = kata("check", "add_one")
    assert result.status == 0
    assert result.out.startswith("01_first/add_one\n")
    assert "damaged; progress starts from zero" in result.err
    assert kata("list").status == 0


@pytest.mark.parametrize(
    ("kind", "what"), [("pipe", "a named pipe"), ("folder", "a folder"), ("socket", "a socket")]
)
def test_a_file_to_judge_that_is_none_is_named(
    kata: Kata, tmp_path: Path, kind: str, what: str
) -> None:
    """`--file` says what it found there instead of waiting for it."""
    ODD[kind](tmp_path / "x.py")
    result = kata("check", "add_one", "--file", "x.py")
    assert (result.status, result.err) == (
        2,
        f"error: x.py: this is {what}; --file takes a Python file\n",
    )
    assert kata("check", "add_one", "--file", "/dev/zero").err == (
        "error: /dev/zero: this is a device; --file takes a Python file\n"
    )
    assert kata("check", "add_one", "--file", "x\0.py").status == 2


def test_a_chapter_that_is_a_link_leads_to_nobody_s_answers(
    kata: Kata, workspace: Path, engine: FakeEngine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The judge gets the link itself, which it refuses, not a file of somebody else's."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (workspace / "01_first").rename(elsewhere / "01_first")
    (workspace / "01_first").symlink_to(elsewhere / "01_first")
    kata("check", "add_one")
    assert engine.jobs[-1].tasks[0].submission == str(workspace / "01_first")


@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "huge"])
@pytest.mark.parametrize("name", ["kata.yaml", "stub.py", "solution.py"])
def test_a_file_of_a_pack_may_be_anything(
    kata: Kata, pack: Pack, tmp_path: Path, kind: str, name: str
) -> None:
    """It is a fault of the pack, told with the file's name, and nothing waits for it."""
    copy = tmp_path / "pack"
    shutil.copytree(pack.katas_folder.parent, copy)
    folder = copy / ("reference" if name == "solution.py" else "katas") / "01_first" / "add_one"
    (folder / name).unlink()
    kata("init")
    ODD[kind](folder / name)
    command = {"kata.yaml": "show", "solution.py": "solution", "stub.py": "reset"}[name]
    options = ["--give-up"] if command == "solution" else []
    result = kata(command, "add_one", *options, pack=Pack.in_folder(copy))
    assert result.status == 3
    assert result.err.startswith(f"error: {folder / name}: ")
    assert "Traceback" not in result.err


@pytest.mark.skipif(sys.platform == "darwin", reason="names are always UTF-8 there")
@pytest.mark.usefixtures("processes")
def test_names_that_are_not_utf_8_work(
    pack: Pack, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real run in such a folder, with such a file: judged, remembered, said in plain letters."""
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "h\udce9me"))
    root = tmp_path / "h\udce9l"
    root.mkdir()
    monkeypatch.chdir(root)
    copy = root / "p\udce9ck"
    shutil.copytree(pack.katas_folder.parent, copy)

    def kata(*arguments: str) -> tuple[int, str]:
        status = run(arguments, Session(pack=Pack.in_folder(copy)))
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return status, captured.out + captured.err

    status, said = kata("init")
    assert (status, "h\\udce9l" in said) == (0, True)
    (root / "01_first" / "add_one.py").write_text("def add_one(x):\n    return x + 1\n")
    assert kata("check", "add_one")[0] == 0
    assert "  passed  add_one " in kata("list")[1]
    (root / "01_first" / "add_one.py").rename(root / "\udce9.py")
    status, said = kata("check", "add_one", "--file", "\udce9.py", "--json")
    assert (status, json.loads(said)["outcome"]) == (0, "passed")
    (root / "\udce9.py").write_text("def add_one(x:\n")
    status, said = kata("check", "add_one", "--file", "\udce9.py")
    assert status == 1
    assert "    \\udce9.py, line 1:\n      def add_one(x:\n" in said
    assert json.loads(kata("show", "add_one", "--json")[1])["id"] == "01_first/add_one"
    (root / "01_first" / "add_one.py").write_text("mine")
    assert kata("reset", "add_one")[0] == kata("hint", "add_one")[0] == 0
    monkeypatch.chdir(root / "01_first")
    assert json.loads(kata("list", "--json")[1])["katas"][0]["file"] == "add_one.py"
    assert json.loads(kata("doctor", "--json")[1])["workspace"].endswith("h\\udce9l")
    (copy / "katas" / "01_first" / "add_one" / "kata.yaml").write_text("format: 1\n")
    status, said = kata("check", "add_one")
    assert (status, "p\\udce9ck" in said) == (3, True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "add_one", "--file", "x" * 5000], "x: File name too long\n"),
        (["check", "add_one", "--seed", "\udcff"], "--seed: at most 200 printable characters\n"),
        (["check", "x" * 5000 + ".py"], "see all names: kata list\n"),
        (["check", "01_first/add_one/../../../loop/x.py"], "see all names: kata list\n"),
    ],
)
def test_odd_arguments_are_told_in_one_line(
    kata: Kata, workspace: Path, arguments: list[str], message: str
) -> None:
    """Names that no file can have, and links in a circle, are a wrong use and no fault of ours."""
    (workspace / "loop").symlink_to("loop")
    (workspace / "01_first").rename(workspace / "before")
    (workspace / "01_first").symlink_to("01_first")
    result = kata(*arguments)
    assert result.status == 2
    assert result.err.startswith("error: ")
    assert result.err.endswith(message)
    assert result.err.count("\n") == 1


def test_a_folder_s_name_writes_no_line_of_ours(
    kata: Kata, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line end in it is spelled out in every message."""
    root = tmp_path / "a\n::error::x\npassed"
    root.mkdir()
    monkeypatch.chdir(root)
    said = kata("init").out
    for damage in ("{", '{"format": 2}'):
        (root / ".kata" / "progress.json").write_text(damage)
        said += kata("list").err
    assert "\npassed" not in said
    assert "\n::" not in said
    assert said.count("\\n::error::x\\npassed") == 3


def test_a_current_folder_that_was_removed(
    kata: Kata, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said as that."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    result = kata("check")
    assert (result.status, result.err) == (2, "error: the current folder no longer exists\n")
