"""`kata export`: what is in an assignment, what is not, and what becomes of existing files."""

import ast
import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.catalog.pack import Pack, bundled_pack
from checker.cli.app import run
from checker.cli.session import Session
from checker.export.timing import times_of
from checker.grade.formats.classroom import step_ids
from checker.version import VERSION

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pack"
KINDS = ("classroom", "classroom50")
WORKFLOW = "template/.github/workflows/classroom.yml"


def export(*arguments: str, pack: Pack | None = None) -> int:
    environment = {"LANG": "C.UTF-8"}
    return run(["export", *arguments], Session(pack=pack, environment=environment))


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def workflow(folder: Path) -> dict[Any, Any]:
    loaded: dict[Any, Any] = yaml.safe_load((folder / WORKFLOW).read_text("utf-8"))
    return loaded


def secrets(pack: Pack, *names: str) -> set[str]:
    """The lines of checks and solutions that no stub has, and that say something."""
    secret, public = set(), set()
    for kata in pack:
        if kata.id not in names:
            continue
        hidden = (kata.checks_file, kata.spec_file, *kata.reference_folder.glob("*.py"))
        for path in filter(Path.is_file, hidden):
            secret |= {line.strip() for line in path.read_text("utf-8").splitlines()}
        for stub in kata.stubs:
            public |= {line.strip() for line in stub.read_text("utf-8").splitlines()}
    return {line for line in secret - public if len(line) > 12 and not line.startswith("title:")}


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_assignment_has_stubs_and_no_line_of_a_check_or_a_solution(
    kind: str, lang: str, tmp_path: Path
) -> None:
    """Of whole chapters, one of which has katas with a checks.py, in any file of the export."""
    folder = tmp_path / "week 7"
    assert export(kind, str(folder), "--target", "07,10", "--lang", lang) == 0
    pack = bundled_pack()
    katas = [kata for kata in pack if kata.chapter in ("07_autograd", "10_modules")]
    assert any(kata.checks_file.is_file() for kata in katas)
    made = files(folder)
    for kata in katas:
        assert made.pop(f"template/{kata.id}.py") == kata.stub_in(lang).read_bytes()
    hidden = secrets(pack, *(kata.id for kata in katas))
    assert len(hidden) > 500
    for name, data in made.items():
        lines = {line.strip() for line in data.decode().splitlines()}
        assert not lines & hidden, name
    around = {"README.md", ".gitignore", ".devcontainer/devcontainer.json"}
    grader = {"requirements.txt"}
    if kind == "classroom":
        around.add(".github/workflows/classroom.yml")
    else:
        grader |= {"autograder.py", "Dockerfile"}
    assert set(made) == (
        {"TEACHER.md"} | {f"template/{n}" for n in around} | {f"grader/{n}" for n in grader}
    )


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ("can read, the student can read", "The grade that counts", "public checks")),
        ("zh", ("能读到的一切，学生都能读到", "真正算数的成绩", "公开的检查")),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_the_teacher_s_page_says_who_can_read_what(
    kind: str, lang: str, said: tuple[str, ...], tmp_path: Path
) -> None:
    """And which grade counts, and by which command it is made."""
    assert export(kind, str(tmp_path / "a"), "--target", "zero_gradients", "--lang", lang) == 0
    page = (tmp_path / "a" / "TEACHER.md").read_text("utf-8")
    for text in (*said, "kata grade CLONES --roster roster.csv"):
        assert text in page


def test_the_workflow_has_the_shape_that_classroom_looks_for(tmp_path: Path) -> None:
    """Name, triggers, job and condition; a runner a kata; its result in the reporter's variable."""
    assert export("classroom", str(tmp_path), "--target", "01,zero_gradients") == 0
    found = workflow(tmp_path)
    assert found["name"] == "Autograding Tests"
    # YAML 1.1 takes `on` for a truth value.
    assert found[True] == ["push", "workflow_dispatch", "repository_dispatch"]
    assert found["permissions"] == {"contents": "read"}
    ((name, job),) = found["jobs"].items()
    assert name == "run-autograding-tests"
    assert job["if"] == "github.actor != 'github-classroom[bot]'"
    *steps, reporter = job["steps"]
    katas = [kata for kata in bundled_pack() if kata.chapter == "01_creation"]
    katas += [kata for kata in bundled_pack() if kata.name == "zero_gradients"]
    ids = [
        step for ids in step_ids((k.id, k.spec().points) for k in katas).values() for step in ids
    ]
    assert reporter["uses"] == "classroom-resources/autograding-grading-reporter@v1"
    assert reporter["with"]["runners"] == ",".join(ids)
    assert reporter["env"] == {
        f"{step.upper()}_RESULTS": f"${{{{ steps.{step}.outputs.result }}}}" for step in ids
    }
    assert [step["id"] for step in steps[-len(ids) :]] == ids
    assert all(re.fullmatch(r"[A-Za-z_]\w*", step) for step in ids)
    named = [step["id"] for step in steps if "id" in step]
    assert len(named) == len(set(named))


def test_no_step_runs_in_the_checkout(tmp_path: Path) -> None:
    """Every script says its folder; and no value of an event is pasted into one."""
    assert export("classroom", str(tmp_path), "--target", "zero_gradients") == 0
    steps = workflow(tmp_path)["jobs"]["run-autograding-tests"]["steps"]
    scripts = [step for step in steps if "run" in step]
    assert len(scripts) == 3
    for step in scripts:
        assert (step["shell"], step["working-directory"]) == ("bash", "${{ runner.temp }}")
        assert "${{" not in step["run"]
    for step in steps:
        assert ("uses" in step) != ("run" in step)
        if "uses" in step:
            assert re.search(r"@v\d+$", step["uses"])


def test_the_cache_is_kept_before_the_job_can_fail(tmp_path: Path) -> None:
    """Where an answer is wrong, the job fails: a step that saves at its end would save nothing."""
    assert export("classroom", str(tmp_path), "--target", "zero_gradients") == 0
    steps = workflow(tmp_path)["jobs"]["run-autograding-tests"]["steps"]
    names = [step["name"] for step in steps]
    restore, install, save, grade = (
        steps[names.index(name)]
        for name in (
            "Restore torch-kata from the cache",
            "Install torch-kata",
            "Keep torch-kata in the cache",
            "Grade",
        )
    )
    assert steps.index(restore) < steps.index(install) < steps.index(save) < steps.index(grade)
    assert restore["uses"].startswith("actions/cache/restore@")
    assert save["uses"].startswith("actions/cache/save@")
    assert restore["with"]["path"] == save["with"]["path"]
    assert install["if"] == save["if"] == "steps.cache.outputs.cache-hit != 'true'"
    for part in ("python.outputs.python-version", "env.KATA_PACKAGE", "env.TORCH_INDEX"):
        assert part in restore["with"]["key"]


def test_what_grades_has_the_versions_that_are_installed_here(tmp_path: Path) -> None:
    """Exact, without the `+cpu` of a build, in the workflow as in the requirements."""
    assert export("classroom", str(tmp_path), "--target", "zero_gradients") == 0
    lines = (tmp_path / "grader" / "requirements.txt").read_text().splitlines()[1:]
    assert lines[0] == f"torch-kata=={VERSION}"
    assert all(re.fullmatch(r"[\w.-]+==\d+(\.\w+)*", line) for line in lines)
    assert {"torch", "torchvision", "numpy", "pytest"} <= {line.split("==")[0] for line in lines}
    install = next(
        step
        for step in workflow(tmp_path)["jobs"]["run-autograding-tests"]["steps"]
        if step.get("name") == "Install torch-kata"
    )
    for line in lines[1:]:
        assert f"\n{line}\n" in install["run"]


def test_no_host_of_a_package_index_is_named(tmp_path: Path) -> None:
    """Unless the teacher names one: then it is the default of the variable."""
    for number, kind in enumerate(KINDS):
        folder = tmp_path / str(number)
        assert export(kind, str(folder), "--target", "zero_gradients") == 0
        for name, data in files(folder).items():
            assert b"://" not in data, name
    index = "https://example.org/whl/cpu"
    arguments = (str(tmp_path / "c"), "--target", "zero_gradients", "--torch-index", index)
    assert export("classroom", *arguments) == 0
    job = workflow(tmp_path / "c")["jobs"]["run-autograding-tests"]
    assert job["env"]["TORCH_INDEX"] == f"${{{{ vars.KATA_TORCH_INDEX || '{index}' }}}}"
    made = files(tmp_path / "c")
    container = json.loads(made["template/.devcontainer/devcontainer.json"])
    assert f"--index-url {index} torch==" in container["postCreateCommand"]


@pytest.mark.parametrize(
    ("index", "said"),
    [
        ("https://me:secret@example.org/cpu", "user name or a password"),
        ("example.org", "expected an address"),
        ("https://example.org/' }} ${{ secrets", "expected an address"),
        ("https://example.org/$(id)", "expected an address"),
    ],
)
def test_an_index_that_cannot_stand_in_a_workflow_is_refused(
    index: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A password in it would be every student's."""
    target = ("--target", "zero_gradients", "--torch-index", index)
    assert export("classroom", str(tmp_path / "a"), *target) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("name", ["a b", "x$(id)", "{{x}}", "é", "quo'te"])
def test_a_chapter_whose_name_cannot_stand_in_a_workflow_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the names of katas are limited by their specs."""
    source = FIXTURES / "katas" / "01_first"
    folder = tmp_path / "pack" / "katas" / name
    shutil.copytree(source / "add_one", folder / "add_one")
    chapter = yaml.safe_load((source / "chapter.yaml").read_text("utf-8"))
    (folder / "chapter.yaml").write_text(yaml.safe_dump(chapter | {"katas": ["add_one"]}))
    pack = Pack.in_folder(tmp_path / "pack")
    assert export("classroom", str(tmp_path / "a"), "--all", pack=pack) == 2
    assert "only ASCII letters" in capsys.readouterr().err
    assert not (tmp_path / "a").exists()


def test_the_same_export_again_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And an export that was stopped is finished."""
    arguments = ("classroom50", str(tmp_path), "--target", "zero_gradients")
    assert export(*arguments) == 0
    before = files(tmp_path)
    (tmp_path / "grader" / "Dockerfile").unlink()
    (tmp_path / "notes.txt").write_text("mine")
    capsys.readouterr()
    assert export(*arguments) == 0
    words = capsys.readouterr().out.split()  # a long path stands in a line of its own
    assert words[:5] == ["Made", "1", "file", "in", str(tmp_path)]
    assert files(tmp_path) == {**before, "notes.txt": b"mine"}


def test_a_file_with_other_content_stops_the_export(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is written; the message names it."""
    mine = tmp_path / "template" / "README.md"
    mine.parent.mkdir()
    mine.write_text("my words")
    assert export("classroom", str(tmp_path), "--target", "zero_gradients", "--lang", "en") == 2
    assert capsys.readouterr().err == (
        f"error: {tmp_path}: these files are there already, with other content: "
        "template/README.md; nothing was written. Give another folder, or move them away\n"
    )
    assert files(tmp_path) == {"template/README.md": b"my words"}


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_nothing_is_written_through_a_link(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "a"
    elsewhere.mkdir()
    folder.mkdir()
    (folder / "grader").symlink_to(elsewhere)
    assert export("classroom", str(folder), "--target", "zero_gradients") == 2
    assert "grader: this is a symbolic link" in capsys.readouterr().err
    assert (list(elsewhere.iterdir()), files(folder)) == ([], {})
    (tmp_path / "file").write_text("mine")
    assert export("classroom", str(tmp_path / "file"), "--target", "zero_gradients") == 2
    assert "file: this is a file, but a folder is needed" in capsys.readouterr().err


def test_katas_of_one_s_own_are_published_only_on_demand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Everybody reads Classroom 50's bundle. The template never has checks or solutions."""
    pack = Pack.in_folder(FIXTURES)
    hidden = secrets(pack, "01_first/add_one")
    assert export("classroom50", str(tmp_path / "a"), "--target", "add_one", pack=pack) == 2
    assert "--publish-pack" in capsys.readouterr().err
    assert not (tmp_path / "a").exists()
    target = ("--target", "add_one", "--publish-pack")
    assert export("classroom50", str(tmp_path / "a"), *target, pack=pack) == 0
    told = capsys.readouterr().out
    assert "only if students can read their checks and solutions" in " ".join(told.split())
    for name, data in files(tmp_path / "a").items():
        if not name.startswith("grader/pack/"):
            assert not {line.strip() for line in data.decode().splitlines()} & hidden, name
    copied = Pack.in_folder(tmp_path / "a" / "grader" / "pack")
    (kata,) = copied
    assert (kata.id, kata.spec()) == ("01_first/add_one", next(iter(pack)).spec())
    assert kata.solution.is_file()
    assert not (copied.katas_folder / "01_first" / "double_it").exists()


def test_the_workflow_gets_katas_of_one_s_own_from_a_repository(tmp_path: Path) -> None:
    """No file of the export has their checks; where no repository is set, the workflow says so."""
    pack = Pack.in_folder(FIXTURES)
    assert export("classroom", str(tmp_path), "--target", "01", pack=pack) == 0
    hidden = secrets(pack, "01_first/add_one", "01_first/double_it")
    for name, data in files(tmp_path).items():
        if not name.startswith("template/01_first/"):
            assert not {line.strip() for line in data.decode().splitlines()} & hidden, name
    steps = workflow(tmp_path)["jobs"]["run-autograding-tests"]["steps"]
    assert "Fetch the katas" in [step["name"] for step in steps]


def test_a_run_of_22_katas_takes_less_than_a_minute_by_the_page_s_own_sum(tmp_path: Path) -> None:
    """The sum on the page is that of its rows; a page for too many katas says so."""
    assert times_of(22).total <= times_of(22).wanted == 60
    assert export("classroom", str(tmp_path / "a"), "--target", "07", "--lang", "en") == 0
    page = (tmp_path / "a" / "TEACHER.md").read_text("utf-8")
    rows = [
        int(n) for n in re.findall(r"^\| [^|]+ \| (\d+) \| (?:measured|assumed) \|$", page, re.M)
    ]
    (total,) = re.findall(r"^\| \*\*sum\*\* \| \*\*(\d+)\*\* \| \|$", page, re.M)
    assert len(rows) == 7
    assert sum(rows) == int(total) <= 60
    assert "more than 60 seconds" not in page
    assert export("classroom", str(tmp_path / "b"), "--all", "--lang", "en") == 0
    assert "more than 60 seconds" in (tmp_path / "b" / "TEACHER.md").read_text("utf-8")


def test_the_autograder_is_a_program(tmp_path: Path) -> None:
    """Of Python 3.11, with the standard library alone."""
    assert export("classroom50", str(tmp_path), "--target", "zero_gradients") == 0
    tree = ast.parse((tmp_path / "grader" / "autograder.py").read_text("utf-8"))
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    assert imported == {"os", "sys", "shutil", "subprocess", "tempfile"}


@pytest.mark.skipif(sys.platform != "linux", reason="needs names that are no text")
def test_a_folder_of_any_name_will_do(tmp_path: Path) -> None:
    """Its name is the title of the pages, on one line."""
    folder = tmp_path / os.fsdecode(b"a\n\xff")
    assert export("classroom", str(folder), "--target", "zero_gradients") == 0
    page = (folder / "template" / "README.md").read_text("utf-8")
    assert page.startswith("# a\\n\\udcff\n\n")


def test_without_a_target_nothing_is_exported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export("classroom", str(tmp_path / "a")) == 2
    assert "--target TARGET, or --all" in capsys.readouterr().err
    assert not (tmp_path / "a").exists()
