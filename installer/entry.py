"""Where the application begins. It serves as its own Python for the processes that the program starts."""

import multiprocessing
import runpy
import sys

from main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["-m"]:
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        sys.exit(main(sys.argv[1:]))
