"""The quick checks that the articles themselves define: typed inputs in, a cited outcome out.

No model, no search. `checking.Checks` gives outcomes, `reading.find_check` reads a message that
plainly asks for one, `describing.describe_checks` says what a form asks.
"""
