"""The guard's second reader: a small trained model that raises what the rules miss.

It takes nothing back but a few doubtful words (`assistant/guard.py`).
"""
