"""`kata export`: write an assignment for a classroom tool, ready to hand out."""

from pathlib import Path

import click

from checker.cli.options import kata_command
from checker.cli.session import Session


@kata_command("export", in_workspace=False)
@click.argument("kind", metavar="KIND", type=click.Choice(("classroom", "classroom50")))
@click.argument("folder", metavar="DIR")
@click.option("--target", "targets", multiple=True, metavar="TARGET", help="option.export_target")
@click.option("--all", "everything", is_flag=True, help="option.export_all")
@click.option(
    "--feedback",
    type=click.Choice(("full", "no-inputs", "outcome")),
    default="full",
    help="option.feedback",
)
@click.option("--torch-index", default="", metavar="URL", help="option.torch_index")
@click.option("--publish-pack", is_flag=True, help="option.publish_pack")
def command(
    session: Session,
    kind: str,
    folder: str,
    targets: tuple[str, ...],
    everything: bool,
    feedback: str,
    torch_index: str,
    publish_pack: bool,
) -> None:
    """Write the students' template, the grader and the teacher's page."""
    from checker.cli.grading import katas_of, names_of
    from checker.export.assignment import Assignment, exercises_of, require_index
    from checker.export.export import export_files
    from checker.export.files import write_export
    from checker.export.versions import installed_pins
    from checker.report.escape import visible
    from checker.report.written import render_export

    katas = katas_of(session, names_of(targets), everything)
    assignment = Assignment(
        name=visible(Path(folder).resolve().name),
        lang=session.console.lang,
        exercises=exercises_of(katas),
        pins=installed_pins(),
        feedback=feedback,  # type: ignore[arg-type] # one of the choices
        torch_index=require_index(torch_index),
    )
    files = export_files(kind, assignment, publish_pack=publish_pack)  # type: ignore[arg-type]
    written = write_export(Path(folder), files)
    with session.console.page() as page:
        render_export(page, session.console.words, folder, written.made, bool(assignment.own))
