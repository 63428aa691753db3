"""A workspace names packs, and a pack is code: whose word makes it run."""

import io
import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from checker.cli.app import run
from checker.cli.session import Session
from checker.workspace.trust import config_folder
from tests.cli.cli_fakes import FIXTURES, FakeEngine, Kata, Result


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This user's folder for settings."""
    folder = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    return folder


@pytest.fixture
def kata(
    engine: FakeEngine,
    config: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Kata:
    """Run `kata` in a checkout with a pack beside the workspace; nothing is chosen beforehand."""
    del config
    root = tmp_path / "checkout"
    shutil.copytree(FIXTURES, root / "pack")
    monkeypatch.chdir(root)
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def call(*arguments: str, answer: str | None = None) -> Result:
        session = Session(engine=engine)
        if answer is not None:
            session.console.err.is_terminal = True
            terminal = io.StringIO(answer)
            terminal.isatty = lambda: True  # type: ignore[method-assign]
            monkeypatch.setattr(sys, "stdin", terminal)
        status = run(arguments, session)
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


@pytest.fixture
def checkout(kata: Kata, tmp_path: Path) -> Path:  # noqa: ARG001 - kata makes the folder
    """A checkout whose workspace names the pack beside it, as its author made it."""
    root = tmp_path / "checkout"
    (root / ".kata").mkdir()
    settings = {"format": 1, "packs": ["pack"]}
    (root / ".kata" / "workspace.json").write_text(json.dumps(settings))
    (root / "01_first").mkdir()
    (root / "01_first" / "add_one.py").write_text("def add_one(x): return x + 1\n")
    return root


def unwrapped(text: str) -> str:
    """Return a terminal's text as one line: where it is wrapped depends on the length of paths."""
    return " ".join(text.split())


def untrusted(root: Path) -> str:
    """What is said where there is nobody to ask."""
    return (
        f"error: {root}: this workspace uses packs of katas that you have not trusted. Their "
        "checks are programs that run with your permissions. To use the katas of torch-kata: "
        f"--pack bundled. If you trust the packs: --pack {root}/pack\n"
    )


@pytest.mark.parametrize(
    "command",
    [
        ["check"],
        ["check", "--all"],
        ["check", "--file", "01_first/add_one.py"],
        ["check", "add_one", "--json"],
        ["list"],
        ["show", "add_one"],
        ["init"],
        ["solution", "add_one", "--give-up"],
    ],
)
def test_a_pack_that_a_checkout_names_is_not_used(
    kata: Kata, checkout: Path, engine: FakeEngine, command: list[str]
) -> None:
    """No command takes katas from it, and the message says how to name them."""
    result = kata(*command)
    assert (result.status, result.err) == (2, untrusted(checkout))
    assert result.out == ""
    assert engine.jobs == []


@pytest.mark.usefixtures("checkout")
def test_packs_that_the_user_names_need_no_trust(
    kata: Kata, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: FakeEngine
) -> None:
    """`--pack` and KATA_PACK are the user's own words; --pack comes first."""
    assert kata("check", "add_one", "--pack", "pack").status == 0
    assert "01_creation  " in kata("list", "--pack", "bundled").out
    monkeypatch.setenv(
        "KATA_PACK", os.pathsep.join(["bundled", "", str(tmp_path / "checkout/pack")])
    )
    listed = kata("list").out
    assert "01_first  " in listed
    assert "01_creation  " in listed
    assert "01_first  " not in kata("list", "--pack", "bundled").out
    monkeypatch.setenv("KATA_PACK", "")
    assert kata("list").status == 2
    assert len(engine.jobs) == 1


def test_init_with_a_pack_records_the_trust(kata: Kata, config: Path, tmp_path: Path) -> None:
    """Whoever makes a workspace of a pack has trusted it: nothing is asked, now or later."""
    assert kata("init", "--pack", "pack").status == 0
    assert kata("list").out.startswith("01_first  First steps\n")
    assert list(config.rglob("trust.json"))
    settings = json.loads((tmp_path / "checkout" / ".kata" / "workspace.json").read_text())
    assert settings["packs"] == [str(tmp_path / "checkout" / "pack")]


@pytest.mark.parametrize(
    "changed",
    [
        "pack/katas/01_first/add_one/checks.py",
        "pack/reference/01_first/add_one/solution.py",
        "pack/reference/__pycache__/x.pyc",
    ],
)
def test_a_changed_pack_is_asked_for_again(kata: Kata, checkout: Path, changed: str) -> None:
    """Trust is in what the pack holds, not in its name."""
    assert kata("list", answer="y\n").status == 0
    assert kata("list").status == 0
    (checkout / changed).parent.mkdir(exist_ok=True)
    (checkout / changed).write_text("print('changed')\n")
    assert kata("list").err == untrusted(checkout)
    result = kata("list", answer="y\n")
    assert result.err == (
        f"{checkout}: the packs of this workspace have changed since you trusted them:\n"
        f"  {checkout}/pack\n"
        "The checks of a pack are programs that run with your permissions. Trust them? [y/N] "
    )
    assert kata("list").status == 0


@pytest.mark.parametrize("answer", ["", "\n", "n\n", "yeah, no\n"])
def test_in_a_terminal_it_is_asked_and_no_is_the_default(
    kata: Kata, checkout: Path, answer: str
) -> None:
    """The packs are named; anything but yes is no, and nothing is recorded."""
    result = kata("list", answer=answer)
    assert result.status == 2
    question = (
        f"{checkout}: this workspace uses these packs of katas:\n"
        f"  {checkout}/pack\n"
        "The checks of a pack are programs that run with your permissions. Trust them? [y/N] "
    )
    assert result.err.startswith(question if answer else f"{question}\n")
    assert unwrapped(result.err.removeprefix(question)) == unwrapped(untrusted(checkout))
    assert kata("list").status == 2


def test_where_ci_is_set_nobody_is_asked(
    kata: Kata, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A CI machine may have a terminal; it has nobody who answers."""
    monkeypatch.setenv("CI", "1")
    result = kata("list", answer="y\n")
    assert (result.status, unwrapped(result.err)) == (2, unwrapped(untrusted(checkout)))


def test_trust_in_one_workspace_is_none_in_another(
    kata: Kata, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of a trusted checkout somewhere else is another one."""
    assert kata("list", answer="y\n").status == 0
    shutil.copytree(checkout, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    assert kata("list").status == 2


def test_a_record_inside_the_checkout_counts_for_nothing(
    kata: Kata, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the home folder lies in the checkout, the checkout could have brought the record."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(checkout / "home"))
    assert "not recorded" in kata("list", answer="y\n").err
    assert not (checkout / "home").exists()
    assert kata("list").status == 2
    # The workspace may be deeper in the checkout than the home folder is.
    (checkout.parent / ".git").mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(checkout.parent / "home"))
    assert "not recorded" in kata("list", answer="y\n").err
    (checkout.parent / ".git").rmdir()
    # Even a right record, made elsewhere and brought along.
    monkeypatch.setenv("XDG_CONFIG_HOME", str(checkout.parent / "elsewhere"))
    kata("list", answer="y\n")
    (checkout.parent / "elsewhere").rename(checkout / "home")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(checkout / "home"))
    assert kata("list").status == 2


def test_a_pack_with_a_link_is_not_trusted(kata: Kata, checkout: Path) -> None:
    """What it leads to could change unseen."""
    link = checkout / "pack" / "katas" / "01_first" / "add_one" / "checks.py"
    link.symlink_to(checkout / "01_first" / "add_one.py")
    result = kata("list", answer="y\n")
    assert result.status == 2
    assert unwrapped(result.err) == (
        f"error: {link}: a symbolic link; a workspace cannot use such a pack: give it with --pack"
    )


@pytest.mark.parametrize("record", ["[]", "{", '{"format":1,"workspaces":{"a":3}}'])
def test_a_damaged_record_trusts_nothing(
    kata: Kata, checkout: Path, config: Path, record: str
) -> None:
    """It is set aside, and the question is asked again."""
    kata("list", answer="y\n")
    (file,) = config.rglob("trust.json")
    file.write_text(record)
    result = kata("list")
    assert result.status == 2
    assert "renamed to trust.damaged-" in result.err
    assert kata("list").err == untrusted(checkout)


def test_the_bundled_pack_needs_no_trust(kata: Kata, tmp_path: Path) -> None:
    """A workspace that names none, or `bundled`, works everywhere."""
    state = tmp_path / "checkout" / ".kata"
    state.mkdir()
    for packs in ([], ["bundled"], ["bundled", "bundled"]):
        (state / "workspace.json").write_text(json.dumps({"format": 1, "packs": packs}))
        assert "01_creation  " in kata("list").out


needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away"
)


@needs_root
def test_another_user_s_workspace_above_is_not_used(
    kata: Kata, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A `.kata/` that somebody put into a folder above says nothing to this user."""
    root = tmp_path / "checkout"
    (root / ".kata").mkdir()
    (root / ".kata" / "workspace.json").write_text('{"format":1,"packs":["pack"]}')
    (root / "mine").mkdir()
    os.chown(root / ".kata", 65534, 65534)
    monkeypatch.chdir(root / "mine")
    result = kata("next")
    assert result.status == 2
    assert result.err == (
        f"warning: {root}: this workspace belongs to another user, so it is not used\n"
        "error: this folder is not in a workspace; make one: kata init\n"
    )
    assert "01_creation  " in kata("list").out


@needs_root
def test_another_user_s_workspace_is_judged_as_data(kata: Kata, checkout: Path) -> None:
    """Root judges a student's checkout with its own packs; nothing is written, none is trusted."""
    kata("list", answer="y\n")
    for path in (checkout, checkout / ".kata", checkout / ".kata" / "workspace.json"):
        os.chown(path, 65534, 65534)
    warning = (
        f"warning: {checkout}: this workspace belongs to another user; its files can be checked, "
        "but no progress is saved\n"
    )
    result = kata("list", answer="y\n")
    assert (result.status, unwrapped(result.err)) == (2, unwrapped(warning + untrusted(checkout)))
    result = kata("check", "add_one", "--pack", "pack")
    assert (result.status, result.err) == (0, warning)
    assert kata("hint", "add_one", "--pack", "pack").status == 0
    for command in (["reset", "add_one"], ["solution", "add_one", "--give-up"], ["init"]):
        result = kata(*command, "--pack", "pack")
        assert result.status == 2
        assert "belongs to another user" in result.err
    (checkout / ".kata" / "workspace.json").write_text('{"format":1}')
    assert "01_creation  " in kata("list").out
    assert sorted(path.name for path in (checkout / ".kata").iterdir()) == ["workspace.json"]


def test_a_pack_that_has_moved_is_told(kata: Kata, checkout: Path) -> None:
    """Where the settings name it, what is missing, and what to do."""
    (checkout / "pack").rename(checkout / "moved")
    result = kata("list")
    assert (result.status, result.err) == (
        2,
        f"error: {checkout}/.kata/workspace.json: not all packs of this workspace were found: "
        f"{checkout}/pack; give their folders with --pack, or use the katas of torch-kata: "
        "--pack bundled\n",
    )


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"XDG_CONFIG_HOME": "/x"}, "/x/torch-kata"),
        ("linux", {"XDG_CONFIG_HOME": "x"}, "/home/a/.config/torch-kata"),  # not absolute: ignored
        ("linux", {}, "/home/a/.config/torch-kata"),
        ("darwin", {}, "/home/a/Library/Application Support/torch-kata"),
        ("win32", {"APPDATA": "/x"}, "/x/torch-kata"),
        ("win32", {}, "/home/a/AppData/Roaming/torch-kata"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the paths are POSIX's")
def test_the_record_lies_where_the_platform_keeps_settings(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: str
) -> None:
    """In this user's own folder, never in the current one."""
    monkeypatch.setenv("HOME", "/home/a")
    monkeypatch.setattr("sys.platform", platform)
    assert config_folder(environment) == Path(expected)
