"""Archives: tens of thousands of scans as one project, done by one machine or many.

What is known of every scan stands in one SQLite file (`project`). `survey` finds what is new or has changed, by
content; `claims` gives scans to whoever works, each to one only; `work` does one; `run` keeps a machine busy.
"""
