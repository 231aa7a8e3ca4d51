"""The photo on the screen: what is drawn, how it is looked at, and the tools that turn, straighten and crop it."""
