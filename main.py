"""The one door: photos or nothing open the window, a verb is the command line."""

import sys

VERBS = ("restore", "colorize", "suggest", "batch", "compare", "models", "train", "evaluate", "activations")
USAGE = """\
Autochrome brings scanned black-and-white photographs back to colour.

  main.py [PHOTO…]          open the window
  main.py VERB --help       the command line: restore, colorize, suggest, batch, compare, models, train, evaluate,
                            activations
"""


def main(arguments: list[str]) -> int:
    """Open the window, or do what a verb says; returns the exit code."""
    if arguments and arguments[0] in VERBS:
        from core.cli import run

        return run(arguments)
    if arguments and arguments[0].startswith("-"):
        sys.stdout.write(USAGE)
        return 0 if arguments[0] in ("-h", "--help") else 2
    from core.addresses import local_path
    from core.errors import AutochromeError

    try:
        photos = [local_path(argument) for argument in arguments]
    except AutochromeError as error:
        sys.stderr.write(f"Error: {error}\n")
        return 2
    from desktop.app import run as open_window

    return open_window(photos)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
