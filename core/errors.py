"""The errors a person can act on: the window shows them in a dialog, the command line prints them and exits with 2."""


class AutochromeError(Exception):
    """Something went wrong that the message explains: which file, what happened and what to do."""


class Cancelled(Exception):  # noqa: N818 -- a decision of the user's, not an error
    """Raised out of long work after its monitor was cancelled."""
