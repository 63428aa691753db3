"""A real run on checkouts that try to decide their own grade."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from checker.grade.formats import FORMATS
from tests.grade.test_formats import VALIDATORS
from tests.grade.validators.rules import harmless

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(os.name != "posix", reason="needs pipes and links"),
]
ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "pack"
ALL = ",".join(FORMATS)
# What a start in this folder, a tool that is run there, or pytest would import or read.
SHADOWS = (
    "click.py", "msgspec.py", "json.py", "re.py", "typing.py", "torch.py", "numpy.py", "pytest.py",
    "jinja2.py", "yaml.py", "conftest.py", "sitecustomize.py", "usercustomize.py", "pip.py",
    "01_first/torch.py", "01_first/conftest.py", "01_first/__init__.py",
)  # fmt: skip
FORGED = ("::error::forged", "##vso[task.complete result=Failed]x", "##teamcity[buildStatus]",
          "section_start:1:x\\r", "\\x1b[2J")  # fmt: skip


def settle(checkout: Path, trace: Path) -> None:
    """Put everything into a checkout that might be imported or read; each leaves a trace."""
    for name in SHADOWS:
        path = checkout / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"open({str(trace)!r}, 'a').write({name!r})\n")
    (checkout / "pytest.ini").write_text("[pytest]\naddopts = -p conftest\n")
    (checkout / "uv.toml").write_text("index-url = 'https://example.invalid'\n")
    (checkout / ".kata").mkdir()
    settings = '{"format": 1, "lang": "zh", "packs": ["."]}'
    (checkout / ".kata" / "workspace.json").write_text(settings)
    (checkout / "katas").mkdir()


def answer(name: str) -> str:
    chapter = "01_first" if name in ("add_one", "double_it") else "02_second"
    return (FIXTURES / "reference" / chapter / name / "solution.py").read_text("utf-8")


def test_a_submission_gets_no_token_and_gives_no_command(tmp_path: Path) -> None:
    """Started in the checkout, as `python -m checker`, with everything that a CI service sets."""
    checkout, out, trace = tmp_path / "checkout", tmp_path / "out", tmp_path / "trace"
    checkout.mkdir()
    settle(checkout, trace)
    sinks = {name: tmp_path / name for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH")}
    for sink in sinks.values():
        sink.touch()
    secret = "t0ken-" + "5ecret"
    (checkout / "01_first" / "add_one.py").write_text(
        "import os, sys\n"
        f"for path in {[str(sink) for sink in sinks.values()] + [str(out)]!r}:\n"
        "    for name in (path, path + '/classroom50/result.json', path + '/verdict.json'):\n"
        "        try:\n"
        "            open(name, 'a').write('status=success\\n')\n"
        "        except OSError:\n"
        "            pass\n"
        f"print({chr(10).join(FORGED)!r})\n"
        "print(chr(10).join(f'{name}={value}' for name, value in os.environ.items()))\n"
        + answer("add_one")
    )
    (checkout / "01_first" / "double_it.py").write_text(
        f"def double_it(x):\n    raise ValueError('\\n' + {chr(10).join(FORGED)!r})\n"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_TOKEN": secret,
        "ACTIONS_RUNTIME_TOKEN": secret,
        "CLASSROOM50_BUNDLE_DIR": secret,
        **{name: str(path) for name, path in sinks.items()},
    }
    options = ["--target", "01", "--pack", str(FIXTURES), "--format", ALL, "--out", str(out)]
    done = subprocess.run(
        [sys.executable, "-m", "checker", "grade", *options],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    harmless(done.stdout)
    assert not trace.exists()
    assert [sink.read_text() for sink in sinks.values()] == ["", "", ""]
    files = {
        path.relative_to(out).as_posix(): path.read_text("utf-8")
        for path in out.rglob("*")
        if path.is_file()
    }
    verdict = json.loads(files["verdict.json"])
    assert "status=success" not in "".join(files.values())
    assert secret not in "".join(files.values())
    assert "GITHUB" not in verdict["katas"][0]["output"]
    right, wrong = verdict["katas"]
    assert (right["outcome"], right["points"]) == ("passed", right["max_points"])
    assert (wrong["outcome"], wrong["points"]) == ("errored", 0)
    assert right["max_points"] + wrong["max_points"] == verdict["max_points"]
    data = {name: text.encode() for name, text in files.items()}
    for name, validator in VALIDATORS.items():
        mine = {key: each for key, each in data.items() if key.startswith(f"{name}/")}
        validator.total(mine if name in ("classroom", "classroom50") else data)


def test_no_file_of_the_current_folder_is_imported(tmp_path: Path) -> None:
    """With `-P`, not even the one that has our name; without it, all others."""
    trace = tmp_path / "trace"
    settle(tmp_path, trace)
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    starts = [["-m", "checker"], ["-m", "checker.cli"]]
    for start in starts:
        command = [sys.executable, *start, "grade", "--help"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    (tmp_path / "checker.py").write_text(f"open({str(trace)!r}, 'a').write('checker')\n")
    for start in starts:
        command = [sys.executable, "-P", *start, "grade", "--help"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert not trace.exists()


def test_what_cannot_be_read_earns_nothing_of_the_true_maximum(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pipe, a link and a missing file; the answer beside them is judged as always."""
    checkout, out = tmp_path / "checkout", tmp_path / "out"
    for chapter in ("01_first", "02_second"):
        (checkout / chapter).mkdir(parents=True)
    pack = Pack.in_folder(FIXTURES)
    (checkout / "01_first" / "add_one.py").write_text(answer("add_one"))
    os.mkfifo(checkout / "01_first" / "double_it.py")
    (tmp_path / "solution.py").write_text(answer("make_zeros"))
    (checkout / "02_second" / "make_zeros.py").symlink_to(tmp_path / "solution.py")
    arguments = ["grade", str(checkout), "--all", "--out", str(out), "--lang", "en"]
    assert run(arguments, Session(pack=pack)) == 0, capsys.readouterr()
    verdict = json.loads((out / "verdict.json").read_text("utf-8"))
    most = {kata.id: kata.spec().points for kata in pack}
    assert {kata["id"]: kata["max_points"] for kata in verdict["katas"]} == most
    earned = {kata["id"]: kata["points"] for kata in verdict["katas"] if kata["points"]}
    assert earned == {"01_first/add_one": most["01_first/add_one"]}
    assert verdict["max_points"] == sum(most.values())
    assert [kata["error"]["message"] for kata in verdict["katas"][1:]] == [
        "01_first/double_it.py: is a named pipe; submit the file itself",
        "02_second/make_zeros.py: is a symbolic link; submit the file itself",
        "02_second/keep_shape.py: this file does not exist",
    ]
