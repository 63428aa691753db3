"""`python -m checker.cli` is `kata`."""

import sys

# Python has put the current folder first on the path, and it may be a submission: a `click.py` in
# it must not be imported. (A `checker.py` there is found before this module: use `python -P`.)
if not sys.flags.safe_path:
    del sys.path[0]

from checker.cli.main import main

main()
