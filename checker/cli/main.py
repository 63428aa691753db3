"""The entry point. It imports nothing by itself, so that Ctrl-C is answered from the start."""


def main() -> None:
    """Run the command line and exit with its status."""
    import os
    import sys

    # A stream that was closed before we came: the next file that is opened must not take its
    # number, or what is printed would go into that file.
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    try:
        from checker.cli.app import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        if sys.stderr is not None:
            sys.stderr.write("stopped\n")
        status = 130
    sys.exit(status)
