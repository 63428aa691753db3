"""The commands that judge nothing: init, next, list, show, hint, reset, solution, doctor."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.group import COMMANDS
from checker.cli.session import Session
from checker.errors import EngineError
from checker.report.width import cells
from tests.cli.cli_fakes import FakeEngine, Kata


def test_init_makes_stubs_by_chapter_and_never_overwrites(kata: Kata, tmp_path: Path) -> None:
    """A file that is there stays; what is missing is added on a later run."""
    mine = tmp_path / "w" / "01_first" / "add_one.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine\n")
    result = kata("init", "w")
    assert result.status == 0
    assert result.out == (
        "Made 4 files in w\n"
        "1 existing file was not changed: 01_first/add_one.py\n"
        "Next: cd w && kata next\n"
    )
    assert mine.read_text() == "mine\n"
    (tmp_path / "w" / "02_second" / "make_zeros.py").unlink()
    assert kata("init", "w").out == (
        "Made 1 file in w\n"
        "4 existing files were not changed: 01_first/add_one.py, 01_first/double_it.py,\n"
        "02_second/keep_shape.py, README.md\n"
        "Next: cd w && kata next\n"
    )
    assert kata("init", "w").out == (
        "Nothing was added: w has all its files\nNext: cd w && kata next\n"
    )
    assert mine.read_text() == "mine\n"
    assert not list(tmp_path.rglob("*.tmp"))


def test_init_remembers_the_language_it_was_made_in(kata: Kata, tmp_path: Path) -> None:
    """A workspace made in Chinese speaks Chinese, whatever the locale; --lang changes that."""
    made = kata("--lang", "zh", "init").out
    assert "".join(made.split()) == f"在 {tmp_path} 里新建了 5 个文件下一步：katanext".replace(
        " ", ""
    )
    assert "每个文件夹是一章" in (tmp_path / "README.md").read_text("utf-8")
    assert kata().out.startswith("通过 0/4 道 kata\n")
    assert kata("--lang", "en").out.startswith("0 of 4 katas passed\n")
    kata("init", "--lang", "en")
    assert kata().out.startswith("0 of 4 katas passed\n")


def test_init_in_chinese_writes_chinese_stubs(kata: Kata, pack: Pack, tmp_path: Path) -> None:
    """The translated stub where there is one, else the English one; what is there stays."""
    folders = {each.id: each.folder for each in pack}
    kata("--lang", "zh", "init")
    made = tmp_path / "01_first" / "add_one.py"
    assert "# TODO：返回 x 加一。" in made.read_text("utf-8")
    for name, stub in (("add_one", "stub_zh.py"), ("double_it", "stub.py")):
        own = folders[f"01_first/{name}"] / stub
        assert (tmp_path / "01_first" / f"{name}.py").read_bytes() == own.read_bytes()
    kata("init", "--lang", "en")
    assert "# TODO：返回 x 加一。" in made.read_text("utf-8")
    made.unlink()
    kata("init")
    assert made.read_bytes() == (folders["01_first/add_one"] / "stub.py").read_bytes()


@pytest.mark.usefixtures("processes")
def test_a_stub_of_another_language_is_not_started(
    tmp_path: Path, pack: Pack, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real run: an untouched stub is no attempt in any language, even one that runs."""
    shutil.copytree(pack.katas_folder.parent, tmp_path / "pack")
    pack = Pack.in_folder(tmp_path / "pack")
    for stub in pack.kata("01_first/add_one").stubs:
        stub.write_text(
            stub.read_text("utf-8").replace("raise NotImplementedError", "return x"), "utf-8"
        )
    for lang, other in (("zh", "en"), ("en", "zh")):
        monkeypatch.chdir(tmp_path)
        assert run(("--lang", lang, "init", lang), Session(pack=pack)) == 0
        monkeypatch.chdir(tmp_path / lang)
        for asked in (lang, other):
            capsys.readouterr()
            run(("--lang", asked, "check", "add_one", "--json"), Session(pack=pack))
            (verdict,) = json.loads(capsys.readouterr().out)["katas"]
            assert verdict["error"]["kind"] == "not_started"


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_only_a_known_language_has_translated_stubs(
    kata: Kata, pack: Pack, tmp_path: Path, lang: str
) -> None:
    """Whatever language the settings name, what is written is a stub that the judge knows."""
    shutil.copytree(pack.katas_folder.parent, tmp_path / "pack")
    copy = Pack.in_folder(tmp_path / "pack")
    stub = copy.kata("01_first/add_one").stub
    stub.with_name(f"stub_{lang}.py").write_text("other = True\n")
    (tmp_path / ".kata").mkdir()
    (tmp_path / ".kata" / "workspace.json").write_text(json.dumps({"format": 1, "lang": lang}))
    assert kata("init", pack=copy).status == 0
    assert (tmp_path / "01_first" / "add_one.py").read_bytes() == stub.read_bytes()


def test_init_again_deep_inside_a_workspace_adds_to_that_workspace(
    kata: Kata, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No workspace is made within a workspace by accident."""
    monkeypatch.chdir(workspace / "01_first")
    expected = f"Nothing was added: {workspace} has all its files Next: kata next"
    assert kata("init").out.split() == expected.split()
    assert not (workspace / "01_first" / ".kata").exists()


def test_init_where_a_file_is_in_the_way(kata: Kata, tmp_path: Path) -> None:
    """A file instead of a folder is a usage error."""
    (tmp_path / "file").write_text("")
    result = kata("init", "file")
    assert result.status == 2
    assert result.err == f"error: {tmp_path / 'file'}: this is not a folder\n"


def test_init_with_a_missing_stub_writes_nothing(kata: Kata, pack: Pack, tmp_path: Path) -> None:
    """A broken pack is our fault, and half a workspace helps nobody."""
    shutil.copytree(pack.katas_folder, tmp_path / "pack")
    stub = tmp_path / "pack" / "02_second" / "make_zeros" / "stub.py"
    stub.unlink()
    result = kata("init", "w", pack=Pack(tmp_path / "pack", pack.reference_folder))
    assert result.status == 3
    assert result.err == f"error: {stub}: expected the stub, got No such file or directory\n"
    assert not (tmp_path / "w").exists()


def test_next_shows_the_task_and_the_file(
    kata: Kata, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The task, the file as seen from here, and how to go on."""
    monkeypatch.chdir(workspace / "02_second")
    assert kata("next").out == (
        "Add one\n"
        "01_first/add_one · 3 points\n"
        "\n"
        "Return x plus one.\n"
        "\n"
        "File: ../01_first/add_one.py\n"
        "2 hints: kata hint add_one\n"
        "Check your solution: kata check\n"
    )
    data = json.loads(kata("next", "--json", "--lang", "zh").out)
    assert data["id"] == "01_first/add_one"
    assert data["task"] == "返回 x 加一。"


def test_without_a_workspace_kata_says_how_to_begin(kata: Kata) -> None:
    """Outside a workspace, `kata` explains itself and `next` is a usage error."""
    assert kata().out == (
        "torch-kata: small PyTorch exercises with an automatic checker.\n"
        "Start in an empty folder: kata init\n"
        "See all katas: kata list\n"
    )
    assert kata("next").status == 2
    assert kata("hint", "add_one").status == 2
    assert kata("list").status == 0


@pytest.mark.usefixtures("workspace")
def test_list_is_one_line_for_each_kata(kata: Kata) -> None:
    """State, name and title, below the chapter; a target narrows it."""
    kata("check", "double_it")
    assert kata("list").out == (
        "01_first  First steps\n"
        "  new     add_one    Add one\n"
        "  passed  double_it  Double it\n"
        "02_second  Second steps\n"
        "  new     make_zeros  Make zeros\n"
        "  new     keep_shape  Keep the shape\n"
    )
    assert kata("list", "02", "--lang", "zh").out == (
        "02_second  第二步\n  未做    make_zeros  全零张量\n  未做    keep_shape  保持形状\n"
    )
    katas = json.loads(kata("list", "--json").out)["katas"]
    assert [each["state"] for each in katas] == ["new", "passed", "new", "new"]
    assert katas[1]["file"] == "01_first/double_it.py"


@pytest.mark.usefixtures("workspace")
def test_show_takes_a_chapter_too(kata: Kata) -> None:
    """A chapter is shown with what it is for and its katas."""
    assert kata("show", "first").out == (
        "First steps\n"
        "01_first\n"
        "\n"
        "Two katas that need one line each.\n"
        "\n"
        "new     add_one    Add one\n"
        "new     double_it  Double it\n"
    )
    assert json.loads(kata("show", "first", "--json").out)["id"] == "01_first"


def test_show_says_what_a_kata_builds_on(kata: Kata, pack: Pack, tmp_path: Path) -> None:
    """Each document by its title, with the topics of the sections that the spec names."""
    other = Pack(tmp_path / "katas", pack.reference_folder)
    shutil.copytree(pack.katas_folder, other.katas_folder)
    (other.katas_folder / "sources.yaml").write_text(
        "format: 1\n"
        "sources:\n"
        "  book:\n"
        "    title: {en: A book, zh: 一本书}\n"
        "    topics: {§1: {en: sums, zh: 求和}, §2: {en: means, zh: 均值}}\n"
        "  video: {title: {en: A video, zh: 视频}}\n",
        "utf-8",
    )
    spec = other.katas_folder / "01_first" / "add_one" / "kata.yaml"
    text = spec.read_text("utf-8")
    spec.write_text(text + "source: [book §1, book §2, video]\n", "utf-8")
    said = kata("show", "add_one", pack=other).out.splitlines()
    assert "Background: A book, sums, means; A video" in said
    said = kata("show", "add_one", "--lang", "zh", pack=other).out.splitlines()
    assert "相关资料：一本书，求和，均值；视频" in said
    data = json.loads(kata("show", "add_one", "--json", pack=other).out)
    assert data["source"] == [
        {"label": "book §1", "title": "A book", "topic": "sums"},
        {"label": "book §2", "title": "A book", "topic": "means"},
        {"label": "video", "title": "A video", "topic": None},
    ]
    spec.write_text(text + "source: [book §3]\n", "utf-8")
    result = kata("show", "add_one", pack=other)
    assert result.status == 3
    assert f"{spec}: source[0]: expected a source in sources.yaml" in result.err


@pytest.mark.usefixtures("workspace")
def test_hint_shows_one_more_each_time_and_remembers(kata: Kata) -> None:
    """Hints add up; after the last, the way to the solution is named."""
    assert kata("hint", "add_one").out == (
        "Hint 1 of 2\n  Tensors know +.\n\nNext hint: kata hint add_one\n"
    )
    last = (
        "Hint 1 of 2\n"
        "  Tensors know +.\n"
        "Hint 2 of 2\n"
        "  Write x + 1.\n"
        "\n"
        "This is the last hint. To see the solution: kata solution add_one --give-up\n"
    )
    assert kata("hint", "add_one").out == last
    assert kata("hint").out == last
    assert json.loads(kata("hint", "--json").out) == {
        "id": "01_first/add_one",
        "shown": 2,
        "total": 2,
        "hints": ["Tensors know +.", "Write x + 1."],
    }
    assert kata("hint", "make_zeros").out == "This kata has no hints.\n"


@pytest.mark.usefixtures("workspace")
def test_hint_of_a_chapter_asks_which_kata(kata: Kata) -> None:
    """Hints belong to one kata."""
    result = kata("hint", "first")
    assert result.status == 2
    assert result.err == "error: 'first' is a chapter; give one of its katas: add_one, double_it\n"


def test_reset_keeps_a_backup_and_says_where(
    kata: Kata,
    workspace: Path,
) -> None:
    """The stub comes back, and not one byte of the learner's is lost."""
    mine = workspace / "01_first" / "add_one.py"
    stub = mine.read_bytes()
    for text in (b"first \xff\n", b"second\n"):
        mine.write_bytes(text)
        result = kata("reset", "add_one")
        assert result.status == 0
        first, second = result.out.splitlines()
        assert first == "01_first/add_one.py: replaced with the original file"
        backup = workspace / second.removeprefix("Your file is kept as ")
        assert backup.read_bytes() == text
        assert mine.read_bytes() == stub
    assert len(list((workspace / ".kata" / "backups" / "01_first").iterdir())) == 2
    assert kata("reset", "add_one").out == (
        "01_first/add_one.py: not changed; it is the original file\n"
    )
    mine.unlink()
    kata("reset", "add_one")
    assert mine.read_bytes() == stub


def test_reset_gives_the_stub_in_the_language_of_the_workspace(
    kata: Kata, pack: Pack, tmp_path: Path
) -> None:
    """A stub in another language is replaced without a backup: nothing in it is the learner's."""
    folder = pack.kata("01_first/add_one").folder
    mine = tmp_path / "01_first" / "add_one.py"
    kata("init", "--lang", "zh")
    mine.write_text("mine\n")
    assert len(kata("reset", "add_one").out.splitlines()) == 2
    assert mine.read_bytes() == (folder / "stub_zh.py").read_bytes()
    assert kata("reset", "add_one").out == "01_first/add_one.py：没有改动，已经是最初的样子\n"
    assert kata("--lang", "en", "reset", "add_one").out == (
        "01_first/add_one.py: replaced with the original file\n"
    )
    assert mine.read_bytes() == (folder / "stub.py").read_bytes()
    assert len(list((tmp_path / ".kata" / "backups" / "01_first").iterdir())) == 1


def test_the_solution_opens_after_passing_or_giving_up(kata: Kata, workspace: Path) -> None:
    """Before that it stays shut, with status 1; giving up is recorded."""
    closed = kata("solution", "add_one")
    assert closed.status == 1
    assert closed.out == ""
    assert closed.err == (
        "The solution is shown after you pass. To see it now: kata solution add_one --give-up\n"
    )
    assert kata("solution", "add_one", "--give-up").out == "def add_one(x):\n    return x + 1\n"
    assert kata("solution", "add_one").status == 0
    record = json.loads((workspace / ".kata" / "progress.json").read_text())
    assert record["katas"]["01_first/add_one"]["gave_up"] is True
    kata("check", "double_it")
    assert kata("solution", "double_it").out == "def double_it(x):\n    return x * 2\n"


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "qqq"], "error: no kata or chapter is called 'qqq'; see all names: kata list\n"),
        (
            ["show", "ad_one"],
            "error: no kata or chapter is called 'ad_one'; did you mean 01_first/add_one?\n",
        ),
        (
            ["show", "e"],
            "error: 'e' could be 01_first/add_one, 01_first/double_it, 02_second, "
            "02_second/make_zeros or 02_second/keep_shape\n",
        ),
        (
            ["--lang", "zh", "show", "ad_one"],
            "错误：没有叫 'ad_one' 的 kata 或章节；是不是想输入 01_first/add_one？\n",
        ),
        (
            ["show", "q\x1bq"],
            "error: no kata or chapter is called 'q\\x1bq'; see all names: kata list\n",
        ),
    ],
)
def test_an_unknown_name_suggests_near_ones(kata: Kata, arguments: list[str], message: str) -> None:
    """A name that fits nothing, or too much, is a usage error that helps."""
    result = kata(*arguments)
    assert result.status == 2
    assert result.err == message


@pytest.mark.parametrize(
    ("arguments", "english", "chinese"),
    [
        (
            ["check", "--al"],
            "no such option: --al; did you mean --all?",
            "没有这个选项：--al；是不是想输入 --all？",
        ),
        (["list", "--qqq"], "no such option: --qqq", "没有这个选项：--qqq"),
        (["check", "--file"], "--file: the value is missing", "--file：缺少值"),
        (["check", "--json=3"], "--json: takes no value", "--json：不接受值"),
        (
            ["check", "--device", "gpu"],
            "--device: expected one of auto, cpu, cuda",
            "--device：应为以下之一：auto、cpu、cuda",
        ),
        (["reset"], "TARGET is missing", "缺少 TARGET"),
        (["hint", "a", "b"], "unexpected argument: 'b'", "多余的参数：'b'"),
        (["hint", "a", "b", "c"], "unexpected arguments: 'b', 'c'", "多余的参数：'b'、'c'"),
        (["engine", "foo"], "no such command: 'foo'", "没有这个命令：'foo'"),
        (
            ["dev", "verify", "--seeds", "0"],
            "--seeds: expected an integer from 1 to 100",
            "--seeds：应为 1 到 100 之间的整数",
        ),
        (
            ["dev", "verify", "--hunt", "abc"],
            "--hunt: expected a number greater than 0",
            "--hunt：应为大于 0 的数",
        ),
    ],
)
def test_a_usage_error_is_in_the_language_that_is_spoken(
    kata: Kata, arguments: list[str], english: str, chinese: str
) -> None:
    """The usage line, the command that shows help, and the error; exit status 2."""
    command = " ".join(["kata", *(word for word in arguments[:2] if word.isalpha())])
    command = command.removesuffix(" a").removesuffix(" foo")
    result = kata(*arguments)
    usage, *rest = result.err.splitlines()
    assert usage.startswith(f"Usage: {command} [OPTIONS]")
    assert rest == [f"Try '{command} --help' for help.", "", f"error: {english}"]
    result = kata("--lang", "zh", *arguments)
    usage, *rest = result.err.splitlines()
    assert usage.startswith(f"用法：{command} [选项]")
    assert rest == [f"查看帮助：{command} --help", "", f"错误：{chinese}"]
    assert result.status == 2


def test_a_wrong_value_in_the_environment_is_told_by_the_variable(
    kata: Kata, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not on the command line, where the learner would look for it."""
    monkeypatch.setenv("KATA_LANG", "fr")
    assert kata("list").err.endswith("\nerror: KATA_LANG: expected one of en, zh\n")


@pytest.mark.parametrize("group", ["engine", "dev"])
def test_a_group_without_a_command_shows_its_help(kata: Kata, group: str) -> None:
    """`--lang` before or behind the group's name makes no difference."""
    assert kata(group).err == kata(group, "--help").out
    result = kata(group, "--lang", "zh")
    assert (result.status, result.err) == (2, kata("--lang", "zh", group, "--help").out)
    assert "选项：" in result.err


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("command", ["", "init", "check", "solution", "dev", "dev verify"])
def test_help_fits_into_80_columns_and_is_never_cut(kata: Kata, command: str, lang: str) -> None:
    """A Chinese character takes two columns."""
    result = kata("--lang", lang, *command.split(), "--help")
    assert max(map(cells, result.out.splitlines())) <= 80
    assert not any(line.endswith("...") for line in result.out.splitlines()[1:])


def test_an_unknown_command_suggests_a_near_one(kata: Kata) -> None:
    """The same for commands."""
    result = kata("chek")
    assert result.status == 2
    assert result.err == (
        "Usage: kata [OPTIONS] [COMMAND] …\n"
        "Try 'kata --help' for help.\n"
        "\n"
        "error: no such command: 'chek'; did you mean 'check'?\n"
    )


@pytest.mark.usefixtures("workspace")
def test_a_broken_spec_is_our_fault_with_every_mistake(
    kata: Kata, pack: Pack, tmp_path: Path
) -> None:
    """File, key, wanted and found, for each mistake; an empty file is one too."""
    shutil.copytree(pack.katas_folder, tmp_path / "pack")
    spec = tmp_path / "pack" / "01_first" / "add_one" / "kata.yaml"
    broken = Pack(tmp_path / "pack", pack.reference_folder)
    spec.write_text(spec.read_text("utf-8").replace("points: 3", "points: ten\npoint: 1"), "utf-8")
    result = kata("next", pack=broken)
    assert result.status == 3
    assert result.err == (
        f"error: {spec}: point: expected a known key (did you mean 'points'?), got 'point'\n"
        f"{spec}: points: expected a positive integer, got 'ten'\n"
    )
    spec.write_text("")
    assert kata("next", pack=broken).err == (
        f"error: {spec}: expected a map of keys, got an empty file\n"
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_command_has_help_in_both_languages(kata: Kata, name: str, lang: str) -> None:
    """Help is there, and in the language that was asked for."""
    result = kata("--lang", lang, *([name] if name else []), "--help")
    assert result.status == 0
    assert any("\u4e00" <= letter <= "\u9fff" for letter in result.out) == (lang == "zh")
    assert "help." not in result.out
    assert "option." not in result.out


def test_version(kata: Kata) -> None:
    """`--version` is one line."""
    assert kata("--version").out.startswith("torch-kata 0")


def test_the_engine_that_does_not_run(kata: Kata) -> None:
    """Status and stop say that there is none; that is no error."""
    assert json.loads(kata("engine", "status", "--json").out)["running"] is False
    assert kata("engine", "stop").status == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no engine stays")
def test_the_engine_s_folder_is_named_without_its_control_characters(
    kata: Kata, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A name from the environment is no command to the terminal."""
    folder = tmp_path / "clear\x1b[2J"
    folder.mkdir()
    (folder / "torch-kata").touch()
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    said = kata("engine", "status").out
    assert "/clear\\x1b[2J/torch-kata" in said
    assert "\x1b" not in said


def test_doctor_reports_what_it_can_where_the_engine_s_folder_is_not_private(
    kata: Kata, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, workspace: Path
) -> None:
    """What cannot be found out is one line of the report, not the end of it."""
    (workspace / ".kata" / "workspace.json").write_text('{"format": 2}')

    def refused() -> None:
        raise EngineError("/run/x: must be a folder that only you can open")

    monkeypatch.setattr(engine, "status", refused)
    monkeypatch.setattr("checker.cli.examine._ask", lambda *_: None)
    result = kata("doctor")
    assert result.status == 0
    lines = result.out.splitlines()
    assert lines[0].startswith("torch-kata  ")
    assert "warning: /run/x: must be a folder that only you can open" in lines
    assert "made by a newer torch-kata" in result.out
    data = json.loads(kata("doctor", "--json").out)
    assert data["engine"]["running"] is False
    assert len(data["problems"]) == 2
