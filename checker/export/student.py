"""The students' template: a stub for each kata and what surrounds it; no checks, no solutions."""

import shlex

from checker.export.assignment import Assignment, Kind
from checker.export.rendering import render
from checker.workspace.setup import stub_of


def template_files(assignment: Assignment, kind: Kind) -> dict[str, bytes]:
    """Return the files of the template, by their names in it; SpecError where a stub is missing."""
    install = install_command(assignment)
    readme = render(
        f"{assignment.lang}/README.md",
        assignment=assignment,
        first=assignment.exercises[0],
        install=install,
        classroom=kind == "classroom",
    )
    return {
        "README.md": readme,
        ".gitignore": render("gitignore"),
        ".devcontainer/devcontainer.json": render(
            "devcontainer.json", assignment=assignment, install=install
        ),
        **{f"{each.id}.py": stub_of(each.kata, assignment.lang) for each in assignment.exercises},
    }


def install_command(assignment: Assignment) -> str:
    """Return the command that installs what grades, for a POSIX shell."""
    wanted = f"pip install {assignment.requirement}"
    if not assignment.torch_index:
        return wanted
    pins = {pin.name: str(pin) for pin in assignment.pins}
    torch = [pins.get(name, name) for name in ("torch", "torchvision")]
    index = shlex.quote(assignment.torch_index)
    return f"pip install --no-deps --index-url {index} {shlex.join(torch)} && {wanted}"
