"""The entry point. It imports nothing at the top, so that Ctrl-C is handled from the start."""


def main() -> None:
    """Run the command line and exit with its status."""
    import os
    import sys

    # A standard stream may be closed at the start. The next file that is opened must not get its
    # descriptor, or the output would be written into that file.
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
