"""`python -m checker.cli` is `kata`."""

from checker.cli.main import main

main()
