"""The exported workflow, the action and the autograder, run for real on hostile checkouts."""

import base64
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.catalog.pack import Pack, bundled_pack
from checker.export.versions import installed_pins
from checker.version import VERSION
from tests.export.actions import Runner, machine
from tests.export.test_export import export, workflow
from tests.grade.test_hostile_checkout import answer, settle
from tests.grade.validators import classroom, classroom50
from tests.grade.validators.rules import harmless

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(sys.platform != "linux", reason="the runners of both are Linux"),
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
]
ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "pack"
GIT = {
    **{f"GIT_{who}_{what}": "a" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    "GIT_CONFIG_GLOBAL": os.devnull,
}
Step = Mapping[str, Any]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env={**os.environ, **GIT}, check=True)


def put_torch_kata(temp: Path) -> None:
    """What the cache would restore: the command `kata`, from the code that is tested."""
    command = temp / "torch-kata" / "bin" / "kata"
    command.parent.mkdir(parents=True)
    start = "import sys\nfrom checker.cli.main import main\nsys.exit(main())\n"
    command.write_text(f"#!{sys.executable}\n{start}")
    command.chmod(0o755)


def steps_of(folder: Path) -> dict[str, Step]:
    """The steps with a script, by name."""
    steps = workflow(folder)["jobs"]["run-autograding-tests"]["steps"]
    return {step["name"]: step for step in steps if "run" in step}


def payloads(folder: Path, runner: Runner) -> dict[str, bytes]:
    """What the reporter gets in its variables."""
    reporter = workflow(folder)["jobs"]["run-autograding-tests"]["steps"][-1]
    given = {name: runner.filled(value) for name, value in reporter["env"].items()}
    return {
        f"classroom/{step}.json": base64.b64decode(given[f"{step.upper()}_RESULTS"], validate=True)
        for step in reporter["with"]["runners"].split(",")
    }


def test_the_workflow_grades_a_hostile_checkout(tmp_path: Path) -> None:
    """Katas of the teacher's own, fetched from a repository. Nothing of the checkout is run."""
    folder, trace = tmp_path / "export", tmp_path / "trace"
    assert export("classroom", str(folder), "--target", "01", pack=Pack.in_folder(FIXTURES)) == 0
    runner = machine(tmp_path)
    settle(runner.checkout, trace)
    for name in ("kata.py", "checker.py", "checker/__init__.py"):
        path = runner.checkout / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"open({str(trace)!r}, 'a').write({name!r})\n")
    (runner.checkout / "01_first" / "add_one.py").write_text(answer("add_one"))
    (runner.checkout / "01_first" / "double_it.py").write_text("def double_it(x):\n    return x\n")
    shutil.copytree(FIXTURES, tmp_path / "remote" / "me" / "pack")
    git(tmp_path / "remote" / "me" / "pack", "init", "-q")
    git(tmp_path / "remote" / "me" / "pack", "add", ".")
    git(tmp_path / "remote" / "me" / "pack", "commit", "-q", "-m", "katas")
    put_torch_kata(runner.temp)
    steps = steps_of(folder)
    del steps["Install torch-kata"]
    runner.environment["GITHUB_SERVER_URL"] = (tmp_path / "remote").as_uri()
    runner.known["vars.KATA_PACK_REPOSITORY"] = ""
    runner.step(steps["Fetch the katas"], status=1)
    assert "your teacher grades it" in runner.log
    runner.known["vars.KATA_PACK_REPOSITORY"] = "me/pack"
    for step in steps.values():
        runner.step(step)
    assert classroom.total(payloads(folder, runner)) == (3, 5)
    assert not trace.exists()
    assert (runner.temp / "step summary").read_text("utf-8").startswith("##")
    assert "::error file=01_first/double_it.py" in runner.log


def test_without_a_result_the_reporter_is_told_that_the_grader_failed(tmp_path: Path) -> None:
    """The installation failed, for instance: each runner has a payload, and no student a 0."""
    folder = tmp_path / "export"
    assert export("classroom", str(folder), "--target", "01", "--lang", "zh") == 0
    runner = machine(tmp_path)
    steps = steps_of(folder)
    runner.step(steps.pop("Grade"), status=127)
    del steps["Install torch-kata"]
    for step in steps.values():
        runner.step(step)
    found = payloads(folder, runner)
    assert len(found) == sum(kata.chapter == "01_creation" for kata in bundled_pack())
    assert classroom.total(found) is None
    assert "评分程序出错" in json.loads(next(iter(found.values())))["tests"][0]["message"]


def wheel(
    folder: Path, name: str, version: str, files: Mapping[str, str] = {}, needs: str = ""
) -> None:
    """Put a package with these files into an index that is a folder, as pip reads one."""
    project = folder / name
    project.mkdir(parents=True, exist_ok=True)
    inner = f"{name.replace('-', '_')}-{version}"
    path = project / f"{inner}-py3-none-any.whl"
    told = {
        **files,
        f"{inner}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        f"{needs}",
        f"{inner}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
        "Tag: py3-none-any\n",
        f"{inner}.dist-info/RECORD": "",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for inside, text in told.items():
            archive.writestr(inside, text)
    address = path.name.replace("+", "%2B")
    (project / "index.html").write_text(f'<a href="{address}">{path.name}</a>')


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Two package indexes: pip's own, and one with CPU builds of PyTorch alone.

    The packages are empty; torch-kata leads to the code that is tested, and to its libraries.
    """
    usual, cpu = tmp_path_factory.mktemp("usual"), tmp_path_factory.mktemp("cpu")
    for pin in installed_pins():
        wheel(usual, pin.name, pin.version)
        if pin.name in ("torch", "torchvision"):
            wheel(cpu, pin.name, f"{pin.version}+cpu")
    places = [each for each in sys.path if each.endswith("site-packages")]
    paths = "".join(f"{each}\n" for each in dict.fromkeys([str(ROOT), *places]))
    needs = "".join(f"Requires-Dist: {pin.name}\n" for pin in installed_pins())
    wheel(usual, "torch-kata", VERSION, {"torch_kata_tested.pth": paths}, needs)
    return {"usual": usual.as_uri(), "cpu": cpu.as_uri()}


needs_venv = pytest.mark.skipif(
    importlib.util.find_spec("ensurepip") is None, reason="Python came without ensurepip"
)


@needs_venv
def test_the_workflow_installs_outside_of_the_checkout(
    tmp_path: Path, indexes: dict[str, str]
) -> None:
    """PyTorch from the index for CPU builds, all else from pip's own, in the exported versions."""
    folder, trace = tmp_path / "export", tmp_path / "trace"
    assert export("classroom", str(folder), "--target", "zero_gradients") == 0
    runner = machine(tmp_path)
    settle(runner.checkout, trace)
    runner.environment |= {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PIP_INDEX_URL": indexes["usual"],
        "PIP_CONFIG_FILE": os.devnull,
        "TORCH_INDEX": indexes["cpu"],
        "KATA_PACKAGE": f"torch-kata=={VERSION}",
    }
    runner.step(steps_of(folder)["Install torch-kata"])
    assert not trace.exists()
    site = next((runner.temp / "torch-kata" / "lib").glob("python*/site-packages"))
    found = {path.name.removesuffix(".dist-info") for path in site.glob("*.dist-info")}
    for pin in installed_pins():
        build = "+cpu" if pin.name in ("torch", "torchvision") else ""
        assert f"{pin.name.replace('-', '_')}-{pin.version}{build}" in found
    assert f"torch_kata-{VERSION}" in found


CLASSROOM50 = {
    "CLASSROOM": "cs", "ASSIGNMENT": "week-1", "SUBMISSION_TAG": "submit/1", "USERNAME": "ann",
    "OWNER": "school", "ASSIGNMENT_TYPE": "individual", "COMMIT_URL": "https://example.org/c",
    "RELEASE_URL": "https://example.org/r", "REVIEW_URL": "https://example.org/v",
}  # fmt: skip


def autograde(bundle: Path, checkout: Path, python: str, **more: str) -> tuple[int, str]:
    """Run the autograder as Classroom 50's runner does: in the checkout, with its variables."""
    done = subprocess.run(
        [python, str(bundle / "autograder.py")],
        cwd=checkout,
        env={
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            **CLASSROOM50,
            "CLASSROOM50_BUNDLE_DIR": str(bundle),
            **more,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@needs_venv
def test_the_autograder_installs_itself_and_grades_a_hostile_checkout(
    tmp_path: Path, indexes: dict[str, str]
) -> None:
    """By an interpreter without torch-kata; a link and a folder lie where the results belong."""
    bundle, checkout, trace = tmp_path / "grader", tmp_path / "checkout", tmp_path / "trace"
    target = ("--target", "01", "--publish-pack", "--lang", "en")
    pack = Pack.in_folder(FIXTURES)
    assert export("classroom50", str(tmp_path), *target, pack=pack) == 0
    checkout.mkdir()
    settle(checkout, trace)
    (checkout / "checker.py").write_text(f"open({str(trace)!r}, 'a').write('checker')\n")
    (tmp_path / "elsewhere").write_text("mine")
    (checkout / "result.json").symlink_to(tmp_path / "elsewhere")
    (checkout / "release-body.md").mkdir()
    (checkout / "release-body.md" / "file").write_text("forged")
    sinks = {name: tmp_path / name for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH")}
    for sink in sinks.values():
        sink.touch()
    secret = "t0ken-" + "5ecret"
    (checkout / "01_first" / "add_one.py").write_text(
        "import os\nprint('::error::forged')\n"
        "print('\\n'.join(f'{name}={value}' for name, value in os.environ.items()))\n"
        f"for path in {[str(sink) for sink in sinks.values()]!r}:\n"
        "    try:\n        open(path, 'a').write('status=success\\n')\n"
        "    except OSError:\n        pass\n" + answer("add_one")
    )
    given = {name: str(path) for name, path in sinks.items()} | {
        "GITHUB_TOKEN": secret,
        "ACTIONS_RUNTIME_TOKEN": secret,
        "PIP_INDEX_URL": indexes["usual"],
        "PIP_CONFIG_FILE": os.devnull,
        "KATA_TORCH_INDEX": indexes["cpu"],
    }
    # Without torch-kata: the interpreter that this environment was made from.
    python = str(Path(sys.base_prefix) / "bin" / "python3")
    status, told = autograde(bundle, checkout, python, **given)
    assert status == 0, told
    harmless(told)
    assert not trace.exists()
    assert (tmp_path / "elsewhere").read_text() == "mine"
    assert not (checkout / "result.json").is_symlink()
    files = {
        f"classroom50/{name}": (checkout / name).read_bytes()
        for name in ("result.json", "release-body.md")
    }
    assert classroom50.total(files) == (3, 5)
    result = json.loads(files["classroom50/result.json"])
    assert (result["classroom"], result["owner"], result["submission"]) == ("cs", "ann", "submit/1")
    assert secret not in told + files["classroom50/result.json"].decode()
    assert [sink.read_text() for sink in sinks.values()] == ["", "", ""]


def test_a_fault_of_the_grader_leaves_no_result(tmp_path: Path) -> None:
    """Not even the one that the student committed; the status says that it is our fault."""
    bundle, checkout = tmp_path / "grader", tmp_path / "checkout"
    target = ("--target", "add_one", "--publish-pack")
    assert export("classroom50", str(tmp_path), *target, pack=Pack.in_folder(FIXTURES)) == 0
    (bundle / "pack" / "katas" / "01_first" / "add_one" / "kata.yaml").write_text("format: 1\n")
    checkout.mkdir()
    (checkout / "result.json").write_text('{"score": 9}')
    status, told = autograde(bundle, checkout, sys.executable)
    assert status == 3, told
    assert list(checkout.iterdir()) == []


def test_the_action_grades(tmp_path: Path) -> None:
    """Its scripts paste no value of a workflow; its inputs arrive as variables."""
    action = yaml.safe_load((ROOT / ".github/actions/grade/action.yml").read_text("utf-8"))
    steps = action["runs"]["steps"]
    assert action["runs"]["using"] == "composite"
    assert all("${{" not in step.get("run", "") for step in steps)
    runner = machine(tmp_path)
    (runner.checkout / "07_autograd").mkdir()
    right = bundled_pack().kata("07_autograd/zero_gradients").solution
    shutil.copy(right, runner.checkout / "07_autograd" / "zero_gradients.py")
    put_torch_kata(runner.temp)
    given = {name: str(each.get("default", "")) for name, each in action["inputs"].items()}
    given |= {"checkout": str(runner.checkout), "target": "zero_gradients"}
    runner.known = {f"inputs.{name}": value for name, value in given.items()}
    runner.environment["GITHUB_ACTION_PATH"] = str(ROOT / ".github" / "actions" / "grade")
    by_id = {step["id"]: step for step in steps if "id" in step}
    runner.step(by_id["source"])
    assert len(runner.outputs["source"]["digest"]) == 16
    runner.step(by_id["grade"])
    results = Path(runner.filled(action["outputs"]["results"]["value"]))
    verdict = json.loads((results / "verdict.json").read_text("utf-8"))
    assert (verdict["outcome"], verdict["points"]) == ("passed", 4)
    (runner.checkout / "07_autograd" / "zero_gradients.py").unlink()
    runner.step(by_id["grade"], status=1)
