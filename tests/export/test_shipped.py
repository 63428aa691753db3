"""The templates of exports are part of the wheel."""

from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[2]


def test_the_wheel_has_every_template() -> None:
    """By the build's own list of files."""
    builder = WheelBuilder(str(ROOT))
    inside = {file.distribution_path for file in builder.recurse_included_files()}
    templates = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "checker" / "export" / "templates").rglob("*.jinja")
    }
    assert len(templates) == 10
    assert templates <= inside
