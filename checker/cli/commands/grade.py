"""`kata grade`: judge a checkout as data, and write the result for those who read grades."""

import click

from checker.cli.commands.check import require_seed
from checker.cli.options import kata_command
from checker.cli.session import Session
from checker.devices import WANTED, Wanted


@kata_command("grade", in_workspace=False)
@click.argument("checkout", metavar="[CHECKOUT]", default=".")
@click.option("--target", "targets", multiple=True, metavar="TARGET", help="option.target")
@click.option("--all", "everything", is_flag=True, help="option.grade_all")
@click.option(
    "--format", "formats", default="json,summary", metavar="FORMAT[,…]", help="option.format"
)
@click.option("--out", required=True, metavar="DIR", help="option.out")
@click.option(
    "--feedback",
    type=click.Choice(("full", "no-inputs", "outcome")),
    default="full",
    help="option.feedback",
)
@click.option("--due", default="", metavar="DATE", help="option.due")
@click.option("--submitted", default="", metavar="DATE", help="option.submitted")
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
    device: Wanted,
    seed: str,
) -> int:
    """Grade one checkout; return 0 once there is a result, 3 where that is a fault of ours."""
    from checker.cli.grading import Asked, grade_checkout, names_of

    require_seed(seed)
    asked = Asked(
        checkout=checkout,
        targets=names_of(targets),
        everything=everything,
        formats=names_of((formats,)),
        out=out,
        feedback=feedback,  # type: ignore[arg-type] # one of the choices
        due=due,
        submitted=submitted,
        fail=fail,
        device=device,
        seed=seed,
    )
    return grade_checkout(session, asked)
