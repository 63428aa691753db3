"""The seed that a run is judged with."""

from checker.engine.run_seed import run_seed


def test_a_run_draws_a_fresh_seed() -> None:
    """Unless one is asked for, no two runs have the same."""
    assert len(run_seed("", False)) == 16
    assert run_seed("", True) != run_seed("", True)


def test_a_seed_that_is_asked_for_is_taken() -> None:
    """A run is replayed by the seed that it printed, graded or not."""
    assert run_seed("1", False) == "1"
    assert run_seed("5eed" * 4, True) == "5eed" * 4


def test_a_graded_run_makes_a_short_seed_hard_to_guess() -> None:
    """The same on every machine, and what it prints replays it."""
    made = run_seed("1", True)

    assert made == "360af80ec1a4ec80"
    assert made == run_seed("1", True) != run_seed("2", True)
    assert run_seed(made, True) == run_seed(made, False) == made
