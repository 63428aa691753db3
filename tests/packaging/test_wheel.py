"""The wheel works by itself: outside the checkout, with the katas that it brings along."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("processes")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT])
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter with the wheel installed, and with this environment's other packages."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    found = scripts / ("python.exe" if sys.platform == "win32" else "python")
    # A path added by a .pth file has its own .pth files left alone, so that the checkout which
    # this environment may have installed does not come along.
    place = run([found, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip()
    (Path(place) / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", found]
    run([*pip, "install", "--no-deps", "--no-index", "--force-reinstall", wheel])
    return found


def run(command: list[str | Path], cwd: Path | None = None, status: int = 0) -> str:
    """Run a program; return what it printed, errors included."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "KATA_ENGINE": "off", "KATA_LANG": "en", "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == status, done.stdout
    return done.stdout


def test_the_wheel_holds_the_package_and_the_pack(wheel: Path) -> None:
    """Katas and references lie in the package; tests, caches and the checkout's files do not."""
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    for folder in ("katas", "reference"):
        for file in (ROOT / folder).rglob("*"):
            if file.suffix in (".py", ".yaml"):
                assert f"checker/pack/{file.relative_to(ROOT).as_posix()}" in inside
    assert "checker/judge/pytest.ini" in inside
    for template in (ROOT / "checker").rglob("*.jinja"):
        assert template.relative_to(ROOT).as_posix() in inside
    assert any(name.endswith("/licenses/LICENSE") for name in inside)
    tops = {name.partition("/")[0] for name in inside}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"checker"}
    assert not [name for name in inside if "__pycache__" in name or name.endswith(".pyc")]


def test_kata_from_the_wheel_judges(python: Path, tmp_path: Path) -> None:
    """`kata init`, an untouched kata and a solved one, all from the installed files alone."""
    kata = python.with_name(f"kata{python.suffix}")
    pack = run([python, "-P", "-c", "import checker; print(checker.__file__)"], tmp_path).strip()
    assert not Path(pack).is_relative_to(ROOT)
    assert Path(pack).is_relative_to(python.parents[1])
    workspace = tmp_path / "katas"
    run([kata, "init", workspace], tmp_path)
    stubs = {path.relative_to(ROOT / "katas").parent for path in ROOT.glob("katas/*/*/stub.py")}
    assert {path.relative_to(workspace).with_suffix("") for path in workspace.glob("*/*.py")} == (
        stubs
    )
    run([kata, "check", "zero_gradients"], workspace, status=1)
    answer = ROOT / "tests" / "readme" / "second_try.py"
    (workspace / "07_autograd" / "zero_gradients.py").write_bytes(answer.read_bytes())
    assert "passed · 4 of 4 points" in run([kata, "check", "zero_gradients"], workspace)
