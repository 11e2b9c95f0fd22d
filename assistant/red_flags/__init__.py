"""The red-flag guard reads a runner's words before anything else does. Standard library only."""
