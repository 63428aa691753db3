"""What the release workflow does with the project's files."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

ROOT = Path(__file__).parents[2]


def step(name: str) -> str:
    """The script of a step of the release workflow's job `build`."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))
    (script,) = (
        each["run"] for each in workflow["jobs"]["build"]["steps"] if each.get("name") == name
    )
    return str(script)


@pytest.mark.usefixtures("processes")
def test_a_release_has_the_addresses_of_the_repository_that_publishes_it(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "checker").mkdir()
    shutil.copy(ROOT / "checker/version.py", tmp_path / "checker")
    environment = {
        **os.environ,
        "GITHUB_SERVER_URL": "https://git.example",
        "GITHUB_REPOSITORY": "school/katas",
        "GITHUB_REF_NAME": "v1.2.3",
    }
    script = step("Give the package the addresses of this repository")
    subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, env=environment, check=True)
    metadata = ProjectMetadata(str(tmp_path), PluginManager())
    assert metadata.core.urls == {
        "Repository": "https://git.example/school/katas",
        "Issues": "https://git.example/school/katas/issues",
        "Changelog": "https://git.example/school/katas/blob/v1.2.3/CHANGELOG.md",
    }
