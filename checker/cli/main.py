"""The entry point. It imports nothing by itself, so that Ctrl-C is answered from the start."""


def main() -> None:
    """Run the command line and exit with its status."""
    import sys

    try:
        from checker.cli.app import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.stderr.write("stopped\n")
        status = 130
    sys.exit(status)
