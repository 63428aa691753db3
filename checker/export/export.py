"""All files of an exported assignment: the template, the grader and the teacher's page."""

from checker.export.assignment import Assignment, Kind
from checker.export.classroom import WORKFLOW, workflow
from checker.export.classroom50 import bundle
from checker.export.rendering import render
from checker.export.student import template_files
from checker.export.timing import times_of
from checker.version import VERSION

TEACHERS_PAGE = "TEACHER.md"


def export_files(
    kind: Kind, assignment: Assignment, *, publish_pack: bool = False
) -> dict[str, bytes]:
    """Return the files, by their names in the folder.

    `template/` is the students', `grader/` what grades. `publish_pack` allows the checks and
    solutions of the teacher's own katas in what everybody can read.

    Raises UsageError and SpecError.
    """
    template = template_files(assignment, kind)
    grader = {"requirements.txt": render("requirements.txt", assignment=assignment)}
    if kind == "classroom":
        template[WORKFLOW] = workflow(assignment)
    else:
        grader |= bundle(assignment, publish_pack=publish_pack)
    page = render(
        f"{assignment.lang}/{TEACHERS_PAGE}",
        assignment=assignment,
        classroom=kind == "classroom",
        times=times_of(len(assignment.exercises)),
        version=VERSION,
    )
    return {
        TEACHERS_PAGE: page,
        **{f"template/{name}": data for name, data in template.items()},
        **{f"grader/{name}": data for name, data in grader.items()},
    }
