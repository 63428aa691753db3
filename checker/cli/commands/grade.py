"""`kata grade`: judge a checkout as data, and write the result for those who read grades."""

from typing import Any

import click

from checker.cli.commands.check import require_seed
from checker.cli.options import kata_command
from checker.cli.session import Session
from checker.devices import WANTED, Wanted
from checker.errors import UsageError


@kata_command("grade", in_workspace=False)
@click.argument("checkout", metavar="[CHECKOUT]", default=".")
@click.option("--target", "targets", multiple=True, metavar="TARGET", help="option.target")
@click.option("--all", "everything", is_flag=True, help="option.grade_all")
@click.option("--format", "formats", default="", metavar="FORMAT[,…]", help="option.format")
@click.option("--out", required=True, metavar="DIR", help="option.out")
@click.option(
    "--feedback",
    type=click.Choice(("full", "no-inputs", "outcome")),
    default="full",
    help="option.feedback",
)
@click.option("--due", default="", metavar="DATE", help="option.due")
@click.option("--submitted", default="", metavar="DATE", help="option.submitted")
@click.option("--roster", default="", metavar="FILE", help="option.roster")
@click.option("--pattern", default="", metavar="PATTERN", help="option.pattern")
@click.option("--column", "columns", multiple=True, metavar="FIELD=NAME", help="option.column")
@click.option("--encoding", default="", metavar="NAME", help="option.encoding")
@click.option("--claims", multiple=True, metavar="FILE", help="option.claims")
@click.option("--title", default="", metavar="TEXT", help="option.title")
@click.option("--keep", type=click.Choice(("best", "last")), help="option.keep")
@click.option("--again", is_flag=True, help="option.again")
@click.option("--engines", type=click.IntRange(1, 64), metavar="N", help="option.engines")
@click.option("--cluster", default="", metavar="ADDRESS", help="option.cluster")
@click.option("--fail", is_flag=True, help="option.fail")
@click.option("--device", type=click.Choice(WANTED), default="auto", help="option.device")
@click.option("--seed", default="", metavar="S", help="option.seed")
def command(
    session: Session,
    checkout: str,
    targets: tuple[str, ...],
    everything: bool,
    formats: str,
    out: str,
    feedback: str,
    due: str,
    submitted: str,
    fail: bool,
    roster: str,
    pattern: str,
    device: Wanted,
    seed: str,
    **of_course: Any,
) -> int:
    """Grade one checkout or a course; return 0 once there is a result, 3 for a fault of ours."""
    from checker.cli.grading import Asked, grade_checkout, names_of

    require_seed(seed)
    if roster or pattern:
        if submitted:
            raise UsageError(
                "--submitted: not for a course; the dates are those of the commits",
                zh="--submitted：不用于整门课；日期取自各个 commit",
            )
        from checker.cli.grade_cohort import AskedCourse, grade_course

        return grade_course(
            session,
            AskedCourse(
                clones=checkout,
                roster=roster,
                pattern=pattern,
                targets=names_of(targets),
                everything=everything,
                formats=names_of((formats,)),
                out=out,
                feedback=feedback,  # type: ignore[arg-type] # one of the choices
                due=due,
                fail=fail,
                device=device,
                seed=seed,
                **of_course,
            ),
        )
    if given := [name for name, value in of_course.items() if value]:
        raise UsageError(
            f"--{given[0].removesuffix('s')}: only for a course; give --roster or --pattern",
            zh=f"--{given[0].removesuffix('s')}：只用于整门课；请给出 --roster 或 --pattern",
        )
    asked = Asked(
        checkout=checkout,
        targets=names_of(targets),
        everything=everything,
        formats=names_of((formats or "json,summary",)),
        out=out,
        feedback=feedback,  # type: ignore[arg-type] # one of the choices
        due=due,
        submitted=submitted,
        fail=fail,
        device=device,
        seed=seed,
    )
    return grade_checkout(session, asked)
